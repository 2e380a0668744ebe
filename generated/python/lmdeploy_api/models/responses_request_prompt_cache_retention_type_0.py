# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from typing import Literal

ResponsesRequestPromptCacheRetentionType0 = Literal["24h", "in-memory"]

RESPONSES_REQUEST_PROMPT_CACHE_RETENTION_TYPE_0_VALUES: set[
    ResponsesRequestPromptCacheRetentionType0
] = {
    "24h",
    "in-memory",
}


def check_responses_request_prompt_cache_retention_type_0(
    value: str,
) -> ResponsesRequestPromptCacheRetentionType0:
    if value in RESPONSES_REQUEST_PROMPT_CACHE_RETENTION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RESPONSES_REQUEST_PROMPT_CACHE_RETENTION_TYPE_0_VALUES!r}"
    )
