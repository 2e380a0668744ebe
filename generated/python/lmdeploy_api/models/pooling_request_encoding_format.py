# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from typing import Literal

PoolingRequestEncodingFormat = Literal["base64", "float"]

POOLING_REQUEST_ENCODING_FORMAT_VALUES: set[PoolingRequestEncodingFormat] = {
    "base64",
    "float",
}


def check_pooling_request_encoding_format(value: str) -> PoolingRequestEncodingFormat:
    if value in POOLING_REQUEST_ENCODING_FORMAT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {POOLING_REQUEST_ENCODING_FORMAT_VALUES!r}"
    )
