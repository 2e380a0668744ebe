# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from typing import Literal

MessagesRequestServiceTierType0 = Literal["auto", "standard_only"]

MESSAGES_REQUEST_SERVICE_TIER_TYPE_0_VALUES: set[MessagesRequestServiceTierType0] = {
    "auto",
    "standard_only",
}


def check_messages_request_service_tier_type_0(value: str) -> MessagesRequestServiceTierType0:
    if value in MESSAGES_REQUEST_SERVICE_TIER_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MESSAGES_REQUEST_SERVICE_TIER_TYPE_0_VALUES!r}"
    )
