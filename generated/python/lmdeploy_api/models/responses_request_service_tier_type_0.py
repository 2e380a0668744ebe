# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from typing import Literal

ResponsesRequestServiceTierType0 = Literal["auto", "default", "flex", "priority", "scale"]

RESPONSES_REQUEST_SERVICE_TIER_TYPE_0_VALUES: set[ResponsesRequestServiceTierType0] = {
    "auto",
    "default",
    "flex",
    "priority",
    "scale",
}


def check_responses_request_service_tier_type_0(value: str) -> ResponsesRequestServiceTierType0:
    if value in RESPONSES_REQUEST_SERVICE_TIER_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RESPONSES_REQUEST_SERVICE_TIER_TYPE_0_VALUES!r}"
    )
