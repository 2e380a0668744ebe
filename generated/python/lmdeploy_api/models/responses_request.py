# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.responses_request_include_type_0_item import (
    ResponsesRequestIncludeType0Item,
    check_responses_request_include_type_0_item,
)
from ..models.responses_request_prompt_cache_retention_type_0 import (
    ResponsesRequestPromptCacheRetentionType0,
    check_responses_request_prompt_cache_retention_type_0,
)
from ..models.responses_request_service_tier_type_0 import (
    ResponsesRequestServiceTierType0,
    check_responses_request_service_tier_type_0,
)
from ..models.responses_request_truncation_type_0 import (
    ResponsesRequestTruncationType0,
    check_responses_request_truncation_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.responses_request_context_management_type_0_item import (
        ResponsesRequestContextManagementType0Item,
    )
    from ..models.responses_request_conversation_type_1 import ResponsesRequestConversationType1
    from ..models.responses_request_logit_bias_type_0 import ResponsesRequestLogitBiasType0
    from ..models.responses_request_metadata_type_0 import ResponsesRequestMetadataType0
    from ..models.responses_request_tools_item import ResponsesRequestToolsItem


T = TypeVar("T", bound="ResponsesRequest")


@_attrs_define
class ResponsesRequest:
    """What to answer, in the shape of OpenAI's Responses API with LMDeploy's own parameters: text and function calls only,
    and nothing is stored. See <https://developers.openai.com/api/reference/resources/responses/methods/create>.

    """

    background: bool | None | Unset = UNSET
    """Not supported: true is refused. Default false."""
    context_management: list[ResponsesRequestContextManagementType0Item] | None | Unset = UNSET
    """Not supported: refused if set."""
    conversation: None | ResponsesRequestConversationType1 | str | Unset = UNSET
    """Not supported: refused if set; send the whole conversation as `input`."""
    include: list[ResponsesRequestIncludeType0Item] | None | Unset = UNSET
    """Accepted and not read."""
    input_: Any | Unset = UNSET
    """What to answer: a text of the user's, or a list of items of type `message`, `function_call` or
    `function_call_output`, with text only. Required by this server."""
    instructions: None | str | Unset = UNSET
    """Instructions before the input, as the first part of the system message."""
    max_output_tokens: int | None | Unset = UNSET
    """Tokens to generate at most, reasoning included; unset is what the context has left. More than 0."""
    max_tool_calls: int | None | Unset = UNSET
    """Accepted and not heeded; repeated in the answer."""
    metadata: None | ResponsesRequestMetadataType0 | Unset = UNSET
    """Not read; repeated in the answer."""
    model: None | str | Unset = UNSET
    """The served model's name, or that of one of its adapters; others get status 404. Unset is the served model."""
    logit_bias: None | ResponsesRequestLogitBiasType0 | Unset = UNSET
    """Accepted and not read by this operation."""
    parallel_tool_calls: bool | None | Unset = UNSET
    """Whether the answer may hold several function calls. If false, the server keeps the first one and drops the
    others. Default true."""
    previous_response_id: None | str | Unset = UNSET
    """Not supported: refused if set; send the whole conversation as `input`."""
    prompt: Any | Unset = UNSET
    """Not supported: refused if set."""
    prompt_cache_key: None | str | Unset = UNSET
    """Not read; repeated in the answer."""
    prompt_cache_retention: None | ResponsesRequestPromptCacheRetentionType0 | Unset = UNSET
    """Not read; repeated in the answer."""
    reasoning: Any | Unset = UNSET
    """Not heeded by LMDeploy 0.18.0; repeated in the answer."""
    safety_identifier: None | str | Unset = UNSET
    """Not read; repeated in the answer. Characters at most 64."""
    service_tier: None | ResponsesRequestServiceTierType0 | Unset = UNSET
    """Not heeded; repeated in the answer. Default auto."""
    store: bool | None | Unset = UNSET
    """Accepted and not read: the server stores nothing. Default true."""
    stream: bool | None | Unset = UNSET
    """Whether to send the answer as events while it is generated. Default false."""
    stream_options: Any | Unset = UNSET
    """Accepted and not read."""
    temperature: float | None | Unset = UNSET
    """How freely tokens are chosen, 0 to 2; 0 always takes the most likely one on the PyTorch backend. Unset and
    without a default of the model it is 0.8."""
    text: Any | Unset = UNSET
    """The form of the answer: `format` of type `text`, `json_object` or `json_schema`. `verbosity` is not read."""
    tool_choice: Any | Unset = UNSET
    """`auto`, `none`, `required`, or an object with type `function` and a `name` among the tools. Others are
    refused."""
    tools: list[ResponsesRequestToolsItem] | Unset = UNSET
    """Functions that the model may call; tools of other types are left out. Needs `--tool-call-parser` or a GPT-OSS
    model."""
    top_logprobs: int | None | Unset = UNSET
    """Not heeded; repeated in the answer."""
    top_p: float | None | Unset = UNSET
    """Chooses among the most likely tokens that reach this probability together, 0 to 1. Unset and without a
    default of the model it is 1, which is off."""
    truncation: None | ResponsesRequestTruncationType0 | Unset = UNSET
    """Not heeded: input that is too long is refused. Repeated in the answer. Default disabled."""
    user: None | str | Unset = UNSET
    """Not read; repeated in the answer."""
    presence_penalty: float | None | Unset = UNSET
    """Accepted and not read; use `repetition_penalty`."""
    frequency_penalty: float | None | Unset = UNSET
    """Accepted and not read; use `repetition_penalty`."""
    repetition_penalty: float | None | Unset = UNSET
    """Above 1 makes tokens that were there before less likely; 1 is off."""
    top_k: int | None | Unset = UNSET
    """Chooses among this many of the most likely tokens, 0 or more; 1 always takes the most likely one. Unset and
    without a default of the model it is 50."""
    stop: list[str] | None | str | Unset = UNSET
    """Words that end the answer, each a single token of the vocabulary; longer ones are not heeded."""
    seed: int | None | Unset = UNSET
    """Seed of the random choice of tokens; unset is a random one."""
    min_p: float | None | Unset = UNSET
    """Drops tokens less likely than this share of the most likely one's probability, 0 to 1; 0 is off."""
    ignore_eos: bool | None | Unset = UNSET
    """Whether to go on past the model's own end and the stop words, up to `max_output_tokens`. Default false."""
    skip_special_tokens: bool | None | Unset = UNSET
    """Whether to leave the model's special tokens out of the text. Default true."""
    include_stop_str_in_output: bool | None | Unset = UNSET
    """Whether the stop word or end token that ended the answer is kept at its end. Default false."""
    request_id: str | Unset = UNSET
    """Id that the answer shall have; unset, the server makes one up that begins with `resp_`."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.responses_request_conversation_type_1 import ResponsesRequestConversationType1
        from ..models.responses_request_logit_bias_type_0 import ResponsesRequestLogitBiasType0
        from ..models.responses_request_metadata_type_0 import ResponsesRequestMetadataType0

        background: bool | None | Unset
        if isinstance(self.background, Unset):
            background = UNSET
        else:
            background = self.background

        context_management: list[dict[str, Any]] | None | Unset
        if isinstance(self.context_management, Unset):
            context_management = UNSET
        elif isinstance(self.context_management, list):
            context_management = []
            for context_management_type_0_item_data in self.context_management:
                context_management_type_0_item = context_management_type_0_item_data.to_dict()
                context_management.append(context_management_type_0_item)

        else:
            context_management = self.context_management

        conversation: dict[str, Any] | None | str | Unset
        if isinstance(self.conversation, Unset):
            conversation = UNSET
        elif isinstance(self.conversation, ResponsesRequestConversationType1):
            conversation = self.conversation.to_dict()
        else:
            conversation = self.conversation

        include: list[str] | None | Unset
        if isinstance(self.include, Unset):
            include = UNSET
        elif isinstance(self.include, list):
            include = []
            for include_type_0_item_data in self.include:
                include_type_0_item: str = include_type_0_item_data
                include.append(include_type_0_item)

        else:
            include = self.include

        input_ = self.input_

        instructions: None | str | Unset
        if isinstance(self.instructions, Unset):
            instructions = UNSET
        else:
            instructions = self.instructions

        max_output_tokens: int | None | Unset
        if isinstance(self.max_output_tokens, Unset):
            max_output_tokens = UNSET
        else:
            max_output_tokens = self.max_output_tokens

        max_tool_calls: int | None | Unset
        if isinstance(self.max_tool_calls, Unset):
            max_tool_calls = UNSET
        else:
            max_tool_calls = self.max_tool_calls

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, ResponsesRequestMetadataType0):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        model: None | str | Unset
        if isinstance(self.model, Unset):
            model = UNSET
        else:
            model = self.model

        logit_bias: dict[str, Any] | None | Unset
        if isinstance(self.logit_bias, Unset):
            logit_bias = UNSET
        elif isinstance(self.logit_bias, ResponsesRequestLogitBiasType0):
            logit_bias = self.logit_bias.to_dict()
        else:
            logit_bias = self.logit_bias

        parallel_tool_calls: bool | None | Unset
        if isinstance(self.parallel_tool_calls, Unset):
            parallel_tool_calls = UNSET
        else:
            parallel_tool_calls = self.parallel_tool_calls

        previous_response_id: None | str | Unset
        if isinstance(self.previous_response_id, Unset):
            previous_response_id = UNSET
        else:
            previous_response_id = self.previous_response_id

        prompt = self.prompt

        prompt_cache_key: None | str | Unset
        if isinstance(self.prompt_cache_key, Unset):
            prompt_cache_key = UNSET
        else:
            prompt_cache_key = self.prompt_cache_key

        prompt_cache_retention: None | str | Unset
        if isinstance(self.prompt_cache_retention, Unset):
            prompt_cache_retention = UNSET
        elif isinstance(self.prompt_cache_retention, str):
            prompt_cache_retention = self.prompt_cache_retention
        else:
            prompt_cache_retention = self.prompt_cache_retention

        reasoning = self.reasoning

        safety_identifier: None | str | Unset
        if isinstance(self.safety_identifier, Unset):
            safety_identifier = UNSET
        else:
            safety_identifier = self.safety_identifier

        service_tier: None | str | Unset
        if isinstance(self.service_tier, Unset):
            service_tier = UNSET
        elif isinstance(self.service_tier, str):
            service_tier = self.service_tier
        else:
            service_tier = self.service_tier

        store: bool | None | Unset
        if isinstance(self.store, Unset):
            store = UNSET
        else:
            store = self.store

        stream: bool | None | Unset
        if isinstance(self.stream, Unset):
            stream = UNSET
        else:
            stream = self.stream

        stream_options = self.stream_options

        temperature: float | None | Unset
        if isinstance(self.temperature, Unset):
            temperature = UNSET
        else:
            temperature = self.temperature

        text = self.text

        tool_choice = self.tool_choice

        tools: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tools, Unset):
            tools = []
            for tools_item_data in self.tools:
                tools_item = tools_item_data.to_dict()
                tools.append(tools_item)

        top_logprobs: int | None | Unset
        if isinstance(self.top_logprobs, Unset):
            top_logprobs = UNSET
        else:
            top_logprobs = self.top_logprobs

        top_p: float | None | Unset
        if isinstance(self.top_p, Unset):
            top_p = UNSET
        else:
            top_p = self.top_p

        truncation: None | str | Unset
        if isinstance(self.truncation, Unset):
            truncation = UNSET
        elif isinstance(self.truncation, str):
            truncation = self.truncation
        else:
            truncation = self.truncation

        user: None | str | Unset
        if isinstance(self.user, Unset):
            user = UNSET
        else:
            user = self.user

        presence_penalty: float | None | Unset
        if isinstance(self.presence_penalty, Unset):
            presence_penalty = UNSET
        else:
            presence_penalty = self.presence_penalty

        frequency_penalty: float | None | Unset
        if isinstance(self.frequency_penalty, Unset):
            frequency_penalty = UNSET
        else:
            frequency_penalty = self.frequency_penalty

        repetition_penalty: float | None | Unset
        if isinstance(self.repetition_penalty, Unset):
            repetition_penalty = UNSET
        else:
            repetition_penalty = self.repetition_penalty

        top_k: int | None | Unset
        if isinstance(self.top_k, Unset):
            top_k = UNSET
        else:
            top_k = self.top_k

        stop: list[str] | None | str | Unset
        if isinstance(self.stop, Unset):
            stop = UNSET
        elif isinstance(self.stop, list):
            stop = self.stop

        else:
            stop = self.stop

        seed: int | None | Unset
        if isinstance(self.seed, Unset):
            seed = UNSET
        else:
            seed = self.seed

        min_p: float | None | Unset
        if isinstance(self.min_p, Unset):
            min_p = UNSET
        else:
            min_p = self.min_p

        ignore_eos: bool | None | Unset
        if isinstance(self.ignore_eos, Unset):
            ignore_eos = UNSET
        else:
            ignore_eos = self.ignore_eos

        skip_special_tokens: bool | None | Unset
        if isinstance(self.skip_special_tokens, Unset):
            skip_special_tokens = UNSET
        else:
            skip_special_tokens = self.skip_special_tokens

        include_stop_str_in_output: bool | None | Unset
        if isinstance(self.include_stop_str_in_output, Unset):
            include_stop_str_in_output = UNSET
        else:
            include_stop_str_in_output = self.include_stop_str_in_output

        request_id = self.request_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if background is not UNSET:
            field_dict["background"] = background
        if context_management is not UNSET:
            field_dict["context_management"] = context_management
        if conversation is not UNSET:
            field_dict["conversation"] = conversation
        if include is not UNSET:
            field_dict["include"] = include
        if input_ is not UNSET:
            field_dict["input"] = input_
        if instructions is not UNSET:
            field_dict["instructions"] = instructions
        if max_output_tokens is not UNSET:
            field_dict["max_output_tokens"] = max_output_tokens
        if max_tool_calls is not UNSET:
            field_dict["max_tool_calls"] = max_tool_calls
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if model is not UNSET:
            field_dict["model"] = model
        if logit_bias is not UNSET:
            field_dict["logit_bias"] = logit_bias
        if parallel_tool_calls is not UNSET:
            field_dict["parallel_tool_calls"] = parallel_tool_calls
        if previous_response_id is not UNSET:
            field_dict["previous_response_id"] = previous_response_id
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if prompt_cache_key is not UNSET:
            field_dict["prompt_cache_key"] = prompt_cache_key
        if prompt_cache_retention is not UNSET:
            field_dict["prompt_cache_retention"] = prompt_cache_retention
        if reasoning is not UNSET:
            field_dict["reasoning"] = reasoning
        if safety_identifier is not UNSET:
            field_dict["safety_identifier"] = safety_identifier
        if service_tier is not UNSET:
            field_dict["service_tier"] = service_tier
        if store is not UNSET:
            field_dict["store"] = store
        if stream is not UNSET:
            field_dict["stream"] = stream
        if stream_options is not UNSET:
            field_dict["stream_options"] = stream_options
        if temperature is not UNSET:
            field_dict["temperature"] = temperature
        if text is not UNSET:
            field_dict["text"] = text
        if tool_choice is not UNSET:
            field_dict["tool_choice"] = tool_choice
        if tools is not UNSET:
            field_dict["tools"] = tools
        if top_logprobs is not UNSET:
            field_dict["top_logprobs"] = top_logprobs
        if top_p is not UNSET:
            field_dict["top_p"] = top_p
        if truncation is not UNSET:
            field_dict["truncation"] = truncation
        if user is not UNSET:
            field_dict["user"] = user
        if presence_penalty is not UNSET:
            field_dict["presence_penalty"] = presence_penalty
        if frequency_penalty is not UNSET:
            field_dict["frequency_penalty"] = frequency_penalty
        if repetition_penalty is not UNSET:
            field_dict["repetition_penalty"] = repetition_penalty
        if top_k is not UNSET:
            field_dict["top_k"] = top_k
        if stop is not UNSET:
            field_dict["stop"] = stop
        if seed is not UNSET:
            field_dict["seed"] = seed
        if min_p is not UNSET:
            field_dict["min_p"] = min_p
        if ignore_eos is not UNSET:
            field_dict["ignore_eos"] = ignore_eos
        if skip_special_tokens is not UNSET:
            field_dict["skip_special_tokens"] = skip_special_tokens
        if include_stop_str_in_output is not UNSET:
            field_dict["include_stop_str_in_output"] = include_stop_str_in_output
        if request_id is not UNSET:
            field_dict["request_id"] = request_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.responses_request_context_management_type_0_item import (
            ResponsesRequestContextManagementType0Item,
        )
        from ..models.responses_request_conversation_type_1 import ResponsesRequestConversationType1
        from ..models.responses_request_logit_bias_type_0 import ResponsesRequestLogitBiasType0
        from ..models.responses_request_metadata_type_0 import ResponsesRequestMetadataType0
        from ..models.responses_request_tools_item import ResponsesRequestToolsItem

        d = dict(src_dict)

        def _parse_background(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        background = _parse_background(d.pop("background", UNSET))

        def _parse_context_management(
            data: object,
        ) -> list[ResponsesRequestContextManagementType0Item] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                context_management_type_0 = []
                _context_management_type_0 = data
                for context_management_type_0_item_data in _context_management_type_0:
                    context_management_type_0_item = (
                        ResponsesRequestContextManagementType0Item.from_dict(
                            context_management_type_0_item_data
                        )
                    )

                    context_management_type_0.append(context_management_type_0_item)

                return context_management_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ResponsesRequestContextManagementType0Item] | None | Unset, data)

        context_management = _parse_context_management(d.pop("context_management", UNSET))

        def _parse_conversation(
            data: object,
        ) -> None | ResponsesRequestConversationType1 | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                conversation_type_1 = ResponsesRequestConversationType1.from_dict(data)

                return conversation_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResponsesRequestConversationType1 | str | Unset, data)

        conversation = _parse_conversation(d.pop("conversation", UNSET))

        def _parse_include(data: object) -> list[ResponsesRequestIncludeType0Item] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                include_type_0 = []
                _include_type_0 = data
                for include_type_0_item_data in _include_type_0:
                    include_type_0_item = check_responses_request_include_type_0_item(
                        include_type_0_item_data
                    )

                    include_type_0.append(include_type_0_item)

                return include_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ResponsesRequestIncludeType0Item] | None | Unset, data)

        include = _parse_include(d.pop("include", UNSET))

        input_ = d.pop("input", UNSET)

        def _parse_instructions(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        instructions = _parse_instructions(d.pop("instructions", UNSET))

        def _parse_max_output_tokens(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        max_output_tokens = _parse_max_output_tokens(d.pop("max_output_tokens", UNSET))

        def _parse_max_tool_calls(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        max_tool_calls = _parse_max_tool_calls(d.pop("max_tool_calls", UNSET))

        def _parse_metadata(data: object) -> None | ResponsesRequestMetadataType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = ResponsesRequestMetadataType0.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResponsesRequestMetadataType0 | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_model(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        model = _parse_model(d.pop("model", UNSET))

        def _parse_logit_bias(data: object) -> None | ResponsesRequestLogitBiasType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                logit_bias_type_0 = ResponsesRequestLogitBiasType0.from_dict(data)

                return logit_bias_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResponsesRequestLogitBiasType0 | Unset, data)

        logit_bias = _parse_logit_bias(d.pop("logit_bias", UNSET))

        def _parse_parallel_tool_calls(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        parallel_tool_calls = _parse_parallel_tool_calls(d.pop("parallel_tool_calls", UNSET))

        def _parse_previous_response_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        previous_response_id = _parse_previous_response_id(d.pop("previous_response_id", UNSET))

        prompt = d.pop("prompt", UNSET)

        def _parse_prompt_cache_key(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        prompt_cache_key = _parse_prompt_cache_key(d.pop("prompt_cache_key", UNSET))

        def _parse_prompt_cache_retention(
            data: object,
        ) -> None | ResponsesRequestPromptCacheRetentionType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                prompt_cache_retention_type_0 = (
                    check_responses_request_prompt_cache_retention_type_0(data)
                )

                return prompt_cache_retention_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResponsesRequestPromptCacheRetentionType0 | Unset, data)

        prompt_cache_retention = _parse_prompt_cache_retention(
            d.pop("prompt_cache_retention", UNSET)
        )

        reasoning = d.pop("reasoning", UNSET)

        def _parse_safety_identifier(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        safety_identifier = _parse_safety_identifier(d.pop("safety_identifier", UNSET))

        def _parse_service_tier(data: object) -> None | ResponsesRequestServiceTierType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                service_tier_type_0 = check_responses_request_service_tier_type_0(data)

                return service_tier_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResponsesRequestServiceTierType0 | Unset, data)

        service_tier = _parse_service_tier(d.pop("service_tier", UNSET))

        def _parse_store(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        store = _parse_store(d.pop("store", UNSET))

        def _parse_stream(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        stream = _parse_stream(d.pop("stream", UNSET))

        stream_options = d.pop("stream_options", UNSET)

        def _parse_temperature(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        temperature = _parse_temperature(d.pop("temperature", UNSET))

        text = d.pop("text", UNSET)

        tool_choice = d.pop("tool_choice", UNSET)

        _tools = d.pop("tools", UNSET)
        tools: list[ResponsesRequestToolsItem] | Unset = UNSET
        if _tools is not UNSET:
            tools = []
            for tools_item_data in _tools:
                tools_item = ResponsesRequestToolsItem.from_dict(tools_item_data)

                tools.append(tools_item)

        def _parse_top_logprobs(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        top_logprobs = _parse_top_logprobs(d.pop("top_logprobs", UNSET))

        def _parse_top_p(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        top_p = _parse_top_p(d.pop("top_p", UNSET))

        def _parse_truncation(data: object) -> None | ResponsesRequestTruncationType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                truncation_type_0 = check_responses_request_truncation_type_0(data)

                return truncation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResponsesRequestTruncationType0 | Unset, data)

        truncation = _parse_truncation(d.pop("truncation", UNSET))

        def _parse_user(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        user = _parse_user(d.pop("user", UNSET))

        def _parse_presence_penalty(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        presence_penalty = _parse_presence_penalty(d.pop("presence_penalty", UNSET))

        def _parse_frequency_penalty(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        frequency_penalty = _parse_frequency_penalty(d.pop("frequency_penalty", UNSET))

        def _parse_repetition_penalty(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        repetition_penalty = _parse_repetition_penalty(d.pop("repetition_penalty", UNSET))

        def _parse_top_k(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        top_k = _parse_top_k(d.pop("top_k", UNSET))

        def _parse_stop(data: object) -> list[str] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                stop_type_1 = cast(list[str], data)

                return stop_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | str | Unset, data)

        stop = _parse_stop(d.pop("stop", UNSET))

        def _parse_seed(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        seed = _parse_seed(d.pop("seed", UNSET))

        def _parse_min_p(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        min_p = _parse_min_p(d.pop("min_p", UNSET))

        def _parse_ignore_eos(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        ignore_eos = _parse_ignore_eos(d.pop("ignore_eos", UNSET))

        def _parse_skip_special_tokens(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        skip_special_tokens = _parse_skip_special_tokens(d.pop("skip_special_tokens", UNSET))

        def _parse_include_stop_str_in_output(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        include_stop_str_in_output = _parse_include_stop_str_in_output(
            d.pop("include_stop_str_in_output", UNSET)
        )

        request_id = d.pop("request_id", UNSET)

        responses_request = cls(
            background=background,
            context_management=context_management,
            conversation=conversation,
            include=include,
            input_=input_,
            instructions=instructions,
            max_output_tokens=max_output_tokens,
            max_tool_calls=max_tool_calls,
            metadata=metadata,
            model=model,
            logit_bias=logit_bias,
            parallel_tool_calls=parallel_tool_calls,
            previous_response_id=previous_response_id,
            prompt=prompt,
            prompt_cache_key=prompt_cache_key,
            prompt_cache_retention=prompt_cache_retention,
            reasoning=reasoning,
            safety_identifier=safety_identifier,
            service_tier=service_tier,
            store=store,
            stream=stream,
            stream_options=stream_options,
            temperature=temperature,
            text=text,
            tool_choice=tool_choice,
            tools=tools,
            top_logprobs=top_logprobs,
            top_p=top_p,
            truncation=truncation,
            user=user,
            presence_penalty=presence_penalty,
            frequency_penalty=frequency_penalty,
            repetition_penalty=repetition_penalty,
            top_k=top_k,
            stop=stop,
            seed=seed,
            min_p=min_p,
            ignore_eos=ignore_eos,
            skip_special_tokens=skip_special_tokens,
            include_stop_str_in_output=include_stop_str_in_output,
            request_id=request_id,
        )

        responses_request.additional_properties = d
        return responses_request

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
