# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from typing import Literal

ChatCompletionRequestToolChoiceType2 = Literal["auto", "none", "required"]

CHAT_COMPLETION_REQUEST_TOOL_CHOICE_TYPE_2_VALUES: set[ChatCompletionRequestToolChoiceType2] = {
    "auto",
    "none",
    "required",
}


def check_chat_completion_request_tool_choice_type_2(
    value: str,
) -> ChatCompletionRequestToolChoiceType2:
    if value in CHAT_COMPLETION_REQUEST_TOOL_CHOICE_TYPE_2_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CHAT_COMPLETION_REQUEST_TOOL_CHOICE_TYPE_2_VALUES!r}"
    )
