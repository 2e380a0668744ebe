# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from typing import Literal

MessageParamRole = Literal["assistant", "system", "user"]

MESSAGE_PARAM_ROLE_VALUES: set[MessageParamRole] = {
    "assistant",
    "system",
    "user",
}


def check_message_param_role(value: str) -> MessageParamRole:
    if value in MESSAGE_PARAM_ROLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MESSAGE_PARAM_ROLE_VALUES!r}")
