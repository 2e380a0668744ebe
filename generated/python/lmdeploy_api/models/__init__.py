# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

"""What the server takes and answers. Each model is imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .abort_request import AbortRequest
    from .abort_request_finished_reason_type_0 import AbortRequestFinishedReasonType0
    from .allowed_tool_choice import AllowedToolChoice
    from .allowed_tools import AllowedTools
    from .allowed_tools_mode import AllowedToolsMode
    from .allowed_tools_tools_item import AllowedToolsToolsItem
    from .anthropic_error import AnthropicError
    from .anthropic_error_response import AnthropicErrorResponse
    from .anthropic_model import AnthropicModel
    from .anthropic_model_list import AnthropicModelList
    from .chat_completion_request import ChatCompletionRequest
    from .chat_completion_request_chat_template_kwargs_type_0 import (
        ChatCompletionRequestChatTemplateKwargsType0,
    )
    from .chat_completion_request_image_data_type_1 import ChatCompletionRequestImageDataType1
    from .chat_completion_request_image_data_type_2_item_type_1 import (
        ChatCompletionRequestImageDataType2ItemType1,
    )
    from .chat_completion_request_logit_bias_type_0 import ChatCompletionRequestLogitBiasType0
    from .chat_completion_request_media_io_kwargs_type_0 import (
        ChatCompletionRequestMediaIoKwargsType0,
    )
    from .chat_completion_request_mm_processor_kwargs_type_0 import (
        ChatCompletionRequestMmProcessorKwargsType0,
    )
    from .chat_completion_request_reasoning_effort_type_0 import (
        ChatCompletionRequestReasoningEffortType0,
    )
    from .chat_completion_request_tool_choice_type_2 import ChatCompletionRequestToolChoiceType2
    from .chat_completion_response import ChatCompletionResponse
    from .chat_completion_response_choice import ChatCompletionResponseChoice
    from .chat_completion_token_logprob import ChatCompletionTokenLogprob
    from .chat_content_part import ChatContentPart
    from .chat_message import ChatMessage
    from .chat_message_param import ChatMessageParam
    from .choice_logprobs import ChoiceLogprobs
    from .completion_request import CompletionRequest
    from .completion_response import CompletionResponse
    from .completion_response_choice import CompletionResponseChoice
    from .completion_tokens_details import CompletionTokensDetails
    from .content_block_param import ContentBlockParam
    from .content_block_param_content_type_2 import ContentBlockParamContentType2
    from .count_tokens_request import CountTokensRequest
    from .count_tokens_response import CountTokensResponse
    from .destroy_weights_update_group_request import DestroyWeightsUpdateGroupRequest
    from .dist_serve_cache_free_request import DistServeCacheFreeRequest
    from .dist_serve_cache_free_response import DistServeCacheFreeResponse
    from .dist_serve_cache_pool_info import DistServeCachePoolInfo
    from .dist_serve_connection_request import DistServeConnectionRequest
    from .dist_serve_connection_response import DistServeConnectionResponse
    from .dist_serve_drop_connection_request import DistServeDropConnectionRequest
    from .dist_serve_drop_connection_response import DistServeDropConnectionResponse
    from .dist_serve_engine_config import DistServeEngineConfig
    from .dist_serve_engine_endpoint_info import DistServeEngineEndpointInfo
    from .dist_serve_init_request import DistServeInitRequest
    from .dist_serve_init_response import DistServeInitResponse
    from .dist_serve_kv_transfer_endpoint_info import DistServeKVTransferEndpointInfo
    from .dist_serve_nv_link_config import DistServeNVLinkConfig
    from .dist_serve_rdma_config import DistServeRDMAConfig
    from .dist_serve_tcp_config import DistServeTCPConfig
    from .dist_serve_warmup_response import DistServeWarmupResponse
    from .distserve_connection_warmup_body import DistserveConnectionWarmupBody
    from .distserve_gc_body import DistserveGcBody
    from .embeddings_request import EmbeddingsRequest
    from .embeddings_response import EmbeddingsResponse
    from .embeddings_response_data_item import EmbeddingsResponseDataItem
    from .encode_request import EncodeRequest
    from .encode_response import EncodeResponse
    from .error_response import ErrorResponse
    from .function import Function
    from .function_call import FunctionCall
    from .function_parameters_type_0 import FunctionParametersType0
    from .generate_finish_reason import GenerateFinishReason
    from .generate_req_input import GenerateReqInput
    from .generate_req_input_image_data_type_1 import GenerateReqInputImageDataType1
    from .generate_req_input_image_data_type_2_item_type_1 import (
        GenerateReqInputImageDataType2ItemType1,
    )
    from .generate_req_input_media_io_kwargs_type_0 import GenerateReqInputMediaIoKwargsType0
    from .generate_req_input_mm_processor_kwargs_type_0 import (
        GenerateReqInputMmProcessorKwargsType0,
    )
    from .generate_req_meta_output import GenerateReqMetaOutput
    from .generate_req_output import GenerateReqOutput
    from .health_status import HealthStatus
    from .incomplete_details import IncompleteDetails
    from .init_weights_update_group_request import InitWeightsUpdateGroupRequest
    from .input_tokens_details import InputTokensDetails
    from .json_schema import JsonSchema
    from .json_schema_schema_type_0 import JsonSchemaSchemaType0
    from .log_probs import LogProbs
    from .log_probs_top_logprobs_type_0_item_type_0 import LogProbsTopLogprobsType0ItemType0
    from .media_url import MediaUrl
    from .message_content_block import MessageContentBlock
    from .message_content_block_input_type_0 import MessageContentBlockInputType0
    from .message_param import MessageParam
    from .message_param_role import MessageParamRole
    from .message_usage import MessageUsage
    from .messages_request import MessagesRequest
    from .messages_request_image_data_type_1 import MessagesRequestImageDataType1
    from .messages_request_image_data_type_2_item_type_1 import (
        MessagesRequestImageDataType2ItemType1,
    )
    from .messages_request_metadata_type_0 import MessagesRequestMetadataType0
    from .messages_request_service_tier_type_0 import MessagesRequestServiceTierType0
    from .messages_request_tool_choice_type_3 import MessagesRequestToolChoiceType3
    from .messages_response import MessagesResponse
    from .model_card import ModelCard
    from .model_list import ModelList
    from .model_permission import ModelPermission
    from .node import Node
    from .node_status import NodeStatus
    from .node_statuses import NodeStatuses
    from .output_tokens_details import OutputTokensDetails
    from .pooling_request import PoolingRequest
    from .pooling_request_encoding_format import PoolingRequestEncodingFormat
    from .pooling_response import PoolingResponse
    from .pooling_score import PoolingScore
    from .ppl_request import PPLRequest
    from .ppl_response import PPLResponse
    from .prompt_tokens_details import PromptTokensDetails
    from .proxy_error import ProxyError
    from .proxy_validation_error import ProxyValidationError
    from .proxy_validation_error_detail_item_type_1 import ProxyValidationErrorDetailItemType1
    from .response_error import ResponseError
    from .response_format import ResponseFormat
    from .response_format_type import ResponseFormatType
    from .response_output_text import ResponseOutputText
    from .response_usage import ResponseUsage
    from .responses_error_body import ResponsesErrorBody
    from .responses_error_response import ResponsesErrorResponse
    from .responses_output_item import ResponsesOutputItem
    from .responses_request import ResponsesRequest
    from .responses_request_context_management_type_0_item import (
        ResponsesRequestContextManagementType0Item,
    )
    from .responses_request_conversation_type_1 import ResponsesRequestConversationType1
    from .responses_request_include_type_0_item import ResponsesRequestIncludeType0Item
    from .responses_request_logit_bias_type_0 import ResponsesRequestLogitBiasType0
    from .responses_request_metadata_type_0 import ResponsesRequestMetadataType0
    from .responses_request_prompt_cache_retention_type_0 import (
        ResponsesRequestPromptCacheRetentionType0,
    )
    from .responses_request_service_tier_type_0 import ResponsesRequestServiceTierType0
    from .responses_request_tools_item import ResponsesRequestToolsItem
    from .responses_request_truncation_type_0 import ResponsesRequestTruncationType0
    from .responses_response import ResponsesResponse
    from .responses_response_conversation_type_1 import ResponsesResponseConversationType1
    from .responses_response_metadata_type_0 import ResponsesResponseMetadataType0
    from .responses_response_text_type_0 import ResponsesResponseTextType0
    from .responses_response_tools_item import ResponsesResponseToolsItem
    from .sleep_body import SleepBody
    from .sleep_status import SleepStatus
    from .stream_error import StreamError
    from .stream_options import StreamOptions
    from .tool import Tool
    from .tool_call import ToolCall
    from .tool_choice import ToolChoice
    from .tool_choice_any_param import ToolChoiceAnyParam
    from .tool_choice_auto_param import ToolChoiceAutoParam
    from .tool_choice_func_name import ToolChoiceFuncName
    from .tool_choice_tool_param import ToolChoiceToolParam
    from .tool_param import ToolParam
    from .tool_param_input_schema import ToolParamInputSchema
    from .top_logprob import TopLogprob
    from .update_params_request import UpdateParamsRequest
    from .update_params_request_serialized_named_tensors_type_2 import (
        UpdateParamsRequestSerializedNamedTensorsType2,
    )
    from .update_weights_from_distributed_request import UpdateWeightsFromDistributedRequest
    from .update_weights_from_ipc_request import UpdateWeightsFromIPCRequest
    from .update_weights_from_ipc_request_zmq_handles import UpdateWeightsFromIPCRequestZmqHandles
    from .update_weights_from_ipc_status import UpdateWeightsFromIPCStatus
    from .usage_info import UsageInfo
    from .wakeup_body import WakeupBody
    from .weights_update_result import WeightsUpdateResult

_MODULES = {
    "AbortRequest": ".abort_request",
    "AllowedToolChoice": ".allowed_tool_choice",
    "AllowedTools": ".allowed_tools",
    "AnthropicError": ".anthropic_error",
    "AnthropicErrorResponse": ".anthropic_error_response",
    "AnthropicModel": ".anthropic_model",
    "AnthropicModelList": ".anthropic_model_list",
    "ChatCompletionRequest": ".chat_completion_request",
    "ChatCompletionResponse": ".chat_completion_response",
    "ChatCompletionResponseChoice": ".chat_completion_response_choice",
    "ChatCompletionTokenLogprob": ".chat_completion_token_logprob",
    "ChatContentPart": ".chat_content_part",
    "ChatMessage": ".chat_message",
    "ChatMessageParam": ".chat_message_param",
    "ChoiceLogprobs": ".choice_logprobs",
    "CompletionRequest": ".completion_request",
    "CompletionResponse": ".completion_response",
    "CompletionResponseChoice": ".completion_response_choice",
    "CompletionTokensDetails": ".completion_tokens_details",
    "ContentBlockParam": ".content_block_param",
    "CountTokensRequest": ".count_tokens_request",
    "CountTokensResponse": ".count_tokens_response",
    "DestroyWeightsUpdateGroupRequest": ".destroy_weights_update_group_request",
    "DistServeCacheFreeRequest": ".dist_serve_cache_free_request",
    "DistServeCacheFreeResponse": ".dist_serve_cache_free_response",
    "DistServeCachePoolInfo": ".dist_serve_cache_pool_info",
    "DistServeConnectionRequest": ".dist_serve_connection_request",
    "DistServeConnectionResponse": ".dist_serve_connection_response",
    "DistServeDropConnectionRequest": ".dist_serve_drop_connection_request",
    "DistServeDropConnectionResponse": ".dist_serve_drop_connection_response",
    "DistServeEngineConfig": ".dist_serve_engine_config",
    "DistServeEngineEndpointInfo": ".dist_serve_engine_endpoint_info",
    "DistServeInitRequest": ".dist_serve_init_request",
    "DistServeInitResponse": ".dist_serve_init_response",
    "DistServeKVTransferEndpointInfo": ".dist_serve_kv_transfer_endpoint_info",
    "DistServeNVLinkConfig": ".dist_serve_nv_link_config",
    "DistServeRDMAConfig": ".dist_serve_rdma_config",
    "DistServeTCPConfig": ".dist_serve_tcp_config",
    "DistServeWarmupResponse": ".dist_serve_warmup_response",
    "EmbeddingsRequest": ".embeddings_request",
    "EmbeddingsResponse": ".embeddings_response",
    "EncodeRequest": ".encode_request",
    "EncodeResponse": ".encode_response",
    "ErrorResponse": ".error_response",
    "Function": ".function",
    "FunctionCall": ".function_call",
    "GenerateFinishReason": ".generate_finish_reason",
    "GenerateReqInput": ".generate_req_input",
    "GenerateReqMetaOutput": ".generate_req_meta_output",
    "GenerateReqOutput": ".generate_req_output",
    "HealthStatus": ".health_status",
    "IncompleteDetails": ".incomplete_details",
    "InitWeightsUpdateGroupRequest": ".init_weights_update_group_request",
    "InputTokensDetails": ".input_tokens_details",
    "JsonSchema": ".json_schema",
    "LogProbs": ".log_probs",
    "MediaUrl": ".media_url",
    "MessageContentBlock": ".message_content_block",
    "MessageParam": ".message_param",
    "MessageUsage": ".message_usage",
    "MessagesRequest": ".messages_request",
    "MessagesResponse": ".messages_response",
    "ModelCard": ".model_card",
    "ModelList": ".model_list",
    "ModelPermission": ".model_permission",
    "Node": ".node",
    "NodeStatus": ".node_status",
    "NodeStatuses": ".node_statuses",
    "OutputTokensDetails": ".output_tokens_details",
    "PPLRequest": ".ppl_request",
    "PPLResponse": ".ppl_response",
    "PoolingRequest": ".pooling_request",
    "PoolingResponse": ".pooling_response",
    "PoolingScore": ".pooling_score",
    "PromptTokensDetails": ".prompt_tokens_details",
    "ProxyError": ".proxy_error",
    "ProxyValidationError": ".proxy_validation_error",
    "ResponseError": ".response_error",
    "ResponseFormat": ".response_format",
    "ResponseOutputText": ".response_output_text",
    "ResponseUsage": ".response_usage",
    "ResponsesErrorBody": ".responses_error_body",
    "ResponsesErrorResponse": ".responses_error_response",
    "ResponsesOutputItem": ".responses_output_item",
    "ResponsesRequest": ".responses_request",
    "ResponsesResponse": ".responses_response",
    "SleepStatus": ".sleep_status",
    "StreamError": ".stream_error",
    "StreamOptions": ".stream_options",
    "Tool": ".tool",
    "ToolCall": ".tool_call",
    "ToolChoice": ".tool_choice",
    "ToolChoiceAnyParam": ".tool_choice_any_param",
    "ToolChoiceAutoParam": ".tool_choice_auto_param",
    "ToolChoiceFuncName": ".tool_choice_func_name",
    "ToolChoiceToolParam": ".tool_choice_tool_param",
    "ToolParam": ".tool_param",
    "TopLogprob": ".top_logprob",
    "UpdateParamsRequest": ".update_params_request",
    "UpdateWeightsFromDistributedRequest": ".update_weights_from_distributed_request",
    "UpdateWeightsFromIPCRequest": ".update_weights_from_ipc_request",
    "UpdateWeightsFromIPCStatus": ".update_weights_from_ipc_status",
    "UsageInfo": ".usage_info",
    "WeightsUpdateResult": ".weights_update_result",
    "AbortRequestFinishedReasonType0": ".abort_request_finished_reason_type_0",
    "AllowedToolsToolsItem": ".allowed_tools_tools_item",
    "ChatCompletionRequestLogitBiasType0": ".chat_completion_request_logit_bias_type_0",
    "ChatCompletionRequestChatTemplateKwargsType0": ".chat_completion_request_chat_template_kwargs_type_0",
    "ChatCompletionRequestMediaIoKwargsType0": ".chat_completion_request_media_io_kwargs_type_0",
    "ChatCompletionRequestMmProcessorKwargsType0": ".chat_completion_request_mm_processor_kwargs_type_0",
    "ChatCompletionRequestImageDataType1": ".chat_completion_request_image_data_type_1",
    "ChatCompletionRequestImageDataType2ItemType1": ".chat_completion_request_image_data_type_2_item_type_1",
    "ContentBlockParamContentType2": ".content_block_param_content_type_2",
    "EmbeddingsResponseDataItem": ".embeddings_response_data_item",
    "FunctionParametersType0": ".function_parameters_type_0",
    "GenerateReqInputImageDataType1": ".generate_req_input_image_data_type_1",
    "GenerateReqInputImageDataType2ItemType1": ".generate_req_input_image_data_type_2_item_type_1",
    "GenerateReqInputMediaIoKwargsType0": ".generate_req_input_media_io_kwargs_type_0",
    "GenerateReqInputMmProcessorKwargsType0": ".generate_req_input_mm_processor_kwargs_type_0",
    "JsonSchemaSchemaType0": ".json_schema_schema_type_0",
    "LogProbsTopLogprobsType0ItemType0": ".log_probs_top_logprobs_type_0_item_type_0",
    "MessageContentBlockInputType0": ".message_content_block_input_type_0",
    "MessagesRequestMetadataType0": ".messages_request_metadata_type_0",
    "MessagesRequestImageDataType1": ".messages_request_image_data_type_1",
    "MessagesRequestImageDataType2ItemType1": ".messages_request_image_data_type_2_item_type_1",
    "ProxyValidationErrorDetailItemType1": ".proxy_validation_error_detail_item_type_1",
    "ResponsesRequestContextManagementType0Item": ".responses_request_context_management_type_0_item",
    "ResponsesRequestConversationType1": ".responses_request_conversation_type_1",
    "ResponsesRequestMetadataType0": ".responses_request_metadata_type_0",
    "ResponsesRequestLogitBiasType0": ".responses_request_logit_bias_type_0",
    "ResponsesRequestToolsItem": ".responses_request_tools_item",
    "ResponsesResponseConversationType1": ".responses_response_conversation_type_1",
    "ResponsesResponseMetadataType0": ".responses_response_metadata_type_0",
    "ResponsesResponseTextType0": ".responses_response_text_type_0",
    "ResponsesResponseToolsItem": ".responses_response_tools_item",
    "ToolParamInputSchema": ".tool_param_input_schema",
    "UpdateParamsRequestSerializedNamedTensorsType2": ".update_params_request_serialized_named_tensors_type_2",
    "UpdateWeightsFromIPCRequestZmqHandles": ".update_weights_from_ipc_request_zmq_handles",
    "SleepBody": ".sleep_body",
    "WakeupBody": ".wakeup_body",
    "DistserveConnectionWarmupBody": ".distserve_connection_warmup_body",
    "DistserveGcBody": ".distserve_gc_body",
    "AllowedToolsMode": ".allowed_tools_mode",
    "ChatCompletionRequestToolChoiceType2": ".chat_completion_request_tool_choice_type_2",
    "ChatCompletionRequestReasoningEffortType0": ".chat_completion_request_reasoning_effort_type_0",
    "MessageParamRole": ".message_param_role",
    "MessagesRequestToolChoiceType3": ".messages_request_tool_choice_type_3",
    "MessagesRequestServiceTierType0": ".messages_request_service_tier_type_0",
    "PoolingRequestEncodingFormat": ".pooling_request_encoding_format",
    "ResponseFormatType": ".response_format_type",
    "ResponsesRequestIncludeType0Item": ".responses_request_include_type_0_item",
    "ResponsesRequestPromptCacheRetentionType0": ".responses_request_prompt_cache_retention_type_0",
    "ResponsesRequestServiceTierType0": ".responses_request_service_tier_type_0",
    "ResponsesRequestTruncationType0": ".responses_request_truncation_type_0",
}

__all__ = (
    "AbortRequest",
    "AllowedToolChoice",
    "AllowedTools",
    "AnthropicError",
    "AnthropicErrorResponse",
    "AnthropicModel",
    "AnthropicModelList",
    "ChatCompletionRequest",
    "ChatCompletionResponse",
    "ChatCompletionResponseChoice",
    "ChatCompletionTokenLogprob",
    "ChatContentPart",
    "ChatMessage",
    "ChatMessageParam",
    "ChoiceLogprobs",
    "CompletionRequest",
    "CompletionResponse",
    "CompletionResponseChoice",
    "CompletionTokensDetails",
    "ContentBlockParam",
    "CountTokensRequest",
    "CountTokensResponse",
    "DestroyWeightsUpdateGroupRequest",
    "DistServeCacheFreeRequest",
    "DistServeCacheFreeResponse",
    "DistServeCachePoolInfo",
    "DistServeConnectionRequest",
    "DistServeConnectionResponse",
    "DistServeDropConnectionRequest",
    "DistServeDropConnectionResponse",
    "DistServeEngineConfig",
    "DistServeEngineEndpointInfo",
    "DistServeInitRequest",
    "DistServeInitResponse",
    "DistServeKVTransferEndpointInfo",
    "DistServeNVLinkConfig",
    "DistServeRDMAConfig",
    "DistServeTCPConfig",
    "DistServeWarmupResponse",
    "EmbeddingsRequest",
    "EmbeddingsResponse",
    "EncodeRequest",
    "EncodeResponse",
    "ErrorResponse",
    "Function",
    "FunctionCall",
    "GenerateFinishReason",
    "GenerateReqInput",
    "GenerateReqMetaOutput",
    "GenerateReqOutput",
    "HealthStatus",
    "IncompleteDetails",
    "InitWeightsUpdateGroupRequest",
    "InputTokensDetails",
    "JsonSchema",
    "LogProbs",
    "MediaUrl",
    "MessageContentBlock",
    "MessageParam",
    "MessageUsage",
    "MessagesRequest",
    "MessagesResponse",
    "ModelCard",
    "ModelList",
    "ModelPermission",
    "Node",
    "NodeStatus",
    "NodeStatuses",
    "OutputTokensDetails",
    "PPLRequest",
    "PPLResponse",
    "PoolingRequest",
    "PoolingResponse",
    "PoolingScore",
    "PromptTokensDetails",
    "ProxyError",
    "ProxyValidationError",
    "ResponseError",
    "ResponseFormat",
    "ResponseOutputText",
    "ResponseUsage",
    "ResponsesErrorBody",
    "ResponsesErrorResponse",
    "ResponsesOutputItem",
    "ResponsesRequest",
    "ResponsesResponse",
    "SleepStatus",
    "StreamError",
    "StreamOptions",
    "Tool",
    "ToolCall",
    "ToolChoice",
    "ToolChoiceAnyParam",
    "ToolChoiceAutoParam",
    "ToolChoiceFuncName",
    "ToolChoiceToolParam",
    "ToolParam",
    "TopLogprob",
    "UpdateParamsRequest",
    "UpdateWeightsFromDistributedRequest",
    "UpdateWeightsFromIPCRequest",
    "UpdateWeightsFromIPCStatus",
    "UsageInfo",
    "WeightsUpdateResult",
    "AbortRequestFinishedReasonType0",
    "AllowedToolsToolsItem",
    "ChatCompletionRequestLogitBiasType0",
    "ChatCompletionRequestChatTemplateKwargsType0",
    "ChatCompletionRequestMediaIoKwargsType0",
    "ChatCompletionRequestMmProcessorKwargsType0",
    "ChatCompletionRequestImageDataType1",
    "ChatCompletionRequestImageDataType2ItemType1",
    "ContentBlockParamContentType2",
    "EmbeddingsResponseDataItem",
    "FunctionParametersType0",
    "GenerateReqInputImageDataType1",
    "GenerateReqInputImageDataType2ItemType1",
    "GenerateReqInputMediaIoKwargsType0",
    "GenerateReqInputMmProcessorKwargsType0",
    "JsonSchemaSchemaType0",
    "LogProbsTopLogprobsType0ItemType0",
    "MessageContentBlockInputType0",
    "MessagesRequestMetadataType0",
    "MessagesRequestImageDataType1",
    "MessagesRequestImageDataType2ItemType1",
    "ProxyValidationErrorDetailItemType1",
    "ResponsesRequestContextManagementType0Item",
    "ResponsesRequestConversationType1",
    "ResponsesRequestMetadataType0",
    "ResponsesRequestLogitBiasType0",
    "ResponsesRequestToolsItem",
    "ResponsesResponseConversationType1",
    "ResponsesResponseMetadataType0",
    "ResponsesResponseTextType0",
    "ResponsesResponseToolsItem",
    "ToolParamInputSchema",
    "UpdateParamsRequestSerializedNamedTensorsType2",
    "UpdateWeightsFromIPCRequestZmqHandles",
    "SleepBody",
    "WakeupBody",
    "DistserveConnectionWarmupBody",
    "DistserveGcBody",
    "AllowedToolsMode",
    "ChatCompletionRequestToolChoiceType2",
    "ChatCompletionRequestReasoningEffortType0",
    "MessageParamRole",
    "MessagesRequestToolChoiceType3",
    "MessagesRequestServiceTierType0",
    "PoolingRequestEncodingFormat",
    "ResponseFormatType",
    "ResponsesRequestIncludeType0Item",
    "ResponsesRequestPromptCacheRetentionType0",
    "ResponsesRequestServiceTierType0",
    "ResponsesRequestTruncationType0",
)


def __getattr__(name: str) -> Any:
    try:
        module = _MODULES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    return getattr(import_module(module, __name__), name)
