# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from typing import Literal

ResponsesRequestIncludeType0Item = Literal[
    "code_interpreter_call.outputs",
    "computer_call_output.output.image_url",
    "file_search_call.results",
    "message.input_image.image_url",
    "message.output_text.logprobs",
    "reasoning.encrypted_content",
]

RESPONSES_REQUEST_INCLUDE_TYPE_0_ITEM_VALUES: set[ResponsesRequestIncludeType0Item] = {
    "code_interpreter_call.outputs",
    "computer_call_output.output.image_url",
    "file_search_call.results",
    "message.input_image.image_url",
    "message.output_text.logprobs",
    "reasoning.encrypted_content",
}


def check_responses_request_include_type_0_item(value: str) -> ResponsesRequestIncludeType0Item:
    if value in RESPONSES_REQUEST_INCLUDE_TYPE_0_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RESPONSES_REQUEST_INCLUDE_TYPE_0_ITEM_VALUES!r}"
    )
