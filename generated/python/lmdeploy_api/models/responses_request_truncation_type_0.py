# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from typing import Literal

ResponsesRequestTruncationType0 = Literal["auto", "disabled"]

RESPONSES_REQUEST_TRUNCATION_TYPE_0_VALUES: set[ResponsesRequestTruncationType0] = {
    "auto",
    "disabled",
}


def check_responses_request_truncation_type_0(value: str) -> ResponsesRequestTruncationType0:
    if value in RESPONSES_REQUEST_TRUNCATION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RESPONSES_REQUEST_TRUNCATION_TYPE_0_VALUES!r}"
    )
