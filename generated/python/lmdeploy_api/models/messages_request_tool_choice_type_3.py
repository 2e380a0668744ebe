# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from typing import Literal

MessagesRequestToolChoiceType3 = Literal["any", "auto"]

MESSAGES_REQUEST_TOOL_CHOICE_TYPE_3_VALUES: set[MessagesRequestToolChoiceType3] = {
    "any",
    "auto",
}


def check_messages_request_tool_choice_type_3(value: str) -> MessagesRequestToolChoiceType3:
    if value in MESSAGES_REQUEST_TOOL_CHOICE_TYPE_3_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MESSAGES_REQUEST_TOOL_CHOICE_TYPE_3_VALUES!r}"
    )
