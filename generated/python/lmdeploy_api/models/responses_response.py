# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.incomplete_details import IncompleteDetails
    from ..models.response_error import ResponseError
    from ..models.response_usage import ResponseUsage
    from ..models.responses_output_item import ResponsesOutputItem
    from ..models.responses_response_conversation_type_1 import ResponsesResponseConversationType1
    from ..models.responses_response_metadata_type_0 import ResponsesResponseMetadataType0
    from ..models.responses_response_text_type_0 import ResponsesResponseTextType0
    from ..models.responses_response_tools_item import ResponsesResponseToolsItem


T = TypeVar("T", bound="ResponsesResponse")


@_attrs_define
class ResponsesResponse:
    """An answer in the shape of OpenAI's Responses API. Many fields repeat the request; those without a value are left
    out.

    """

    background: bool
    """Always false. Default false."""
    created_at: int
    """When the request was taken, in Unix time in seconds."""
    id: str
    """Id of the answer: the `request_id` of the request, or one that begins with `resp_`."""
    model: str
    """The model that answered."""
    object_: str
    """What this is. Known values: `response`."""
    output: list[ResponsesOutputItem]
    """What the model answered: a message, function calls, or both. Empty until the last event of a stream."""
    output_text: str
    """The text of the answer, as in `output`; empty if there is none."""
    status: str
    """`completed`, `incomplete` at the token limit, `cancelled` if the request was aborted, `failed`, or
    `in_progress` in the first events of a stream; never `queued`. Known values: `completed`, `failed`,
    `in_progress`, `cancelled`, `queued`, `incomplete`."""
    store: bool
    """Always false: the server stores nothing. Default false."""
    tools: list[ResponsesResponseToolsItem]
    """As in the request, those that were left out included."""
    completed_at: int | None | Unset = UNSET
    """Never sent by this server."""
    conversation: None | ResponsesResponseConversationType1 | str | Unset = UNSET
    """Never sent: the server refuses requests with it."""
    error: None | ResponseError | Unset = UNSET
    """Why the answer failed; left out if it did not."""
    incomplete_details: IncompleteDetails | None | Unset = UNSET
    """Why the answer is incomplete; left out if it is not."""
    instructions: None | str | Unset = UNSET
    """As in the request."""
    max_output_tokens: int | None | Unset = UNSET
    """As in the request."""
    max_tool_calls: int | None | Unset = UNSET
    """As in the request; not heeded."""
    metadata: None | ResponsesResponseMetadataType0 | Unset = UNSET
    """As in the request."""
    parallel_tool_calls: bool | None | Unset = UNSET
    """As in the request. Default true."""
    previous_response_id: None | str | Unset = UNSET
    """Never sent: the server refuses requests with it."""
    prompt: Any | Unset = UNSET
    """Never sent: the server refuses requests with it."""
    prompt_cache_key: None | str | Unset = UNSET
    """As in the request; not read."""
    prompt_cache_retention: None | str | Unset = UNSET
    """As in the request; not read."""
    reasoning: Any | Unset = UNSET
    """As in the request; not heeded."""
    safety_identifier: None | str | Unset = UNSET
    """As in the request; not read."""
    service_tier: None | str | Unset = UNSET
    """As in the request; not heeded. Default auto."""
    temperature: float | None | Unset = UNSET
    """As in the request; left out where a default was used."""
    text: None | ResponsesResponseTextType0 | Unset = UNSET
    """As in the request."""
    tool_choice: None | str | Unset = UNSET
    """As in the request."""
    top_logprobs: int | None | Unset = UNSET
    """As in the request; not heeded."""
    top_p: float | None | Unset = UNSET
    """As in the request; left out where a default was used."""
    truncation: None | str | Unset = UNSET
    """As in the request; not heeded. Default disabled."""
    usage: None | ResponseUsage | Unset = UNSET
    """Tokens used; left out in the first events of a stream."""
    user: None | str | Unset = UNSET
    """As in the request; not read."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.incomplete_details import IncompleteDetails
        from ..models.response_error import ResponseError
        from ..models.response_usage import ResponseUsage
        from ..models.responses_response_conversation_type_1 import (
            ResponsesResponseConversationType1,
        )
        from ..models.responses_response_metadata_type_0 import ResponsesResponseMetadataType0
        from ..models.responses_response_text_type_0 import ResponsesResponseTextType0

        background = self.background

        created_at = self.created_at

        id = self.id

        model = self.model

        object_ = self.object_

        output = []
        for output_item_data in self.output:
            output_item = output_item_data.to_dict()
            output.append(output_item)

        output_text = self.output_text

        status = self.status

        store = self.store

        tools = []
        for tools_item_data in self.tools:
            tools_item = tools_item_data.to_dict()
            tools.append(tools_item)

        completed_at: int | None | Unset
        if isinstance(self.completed_at, Unset):
            completed_at = UNSET
        else:
            completed_at = self.completed_at

        conversation: dict[str, Any] | None | str | Unset
        if isinstance(self.conversation, Unset):
            conversation = UNSET
        elif isinstance(self.conversation, ResponsesResponseConversationType1):
            conversation = self.conversation.to_dict()
        else:
            conversation = self.conversation

        error: dict[str, Any] | None | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, ResponseError):
            error = self.error.to_dict()
        else:
            error = self.error

        incomplete_details: dict[str, Any] | None | Unset
        if isinstance(self.incomplete_details, Unset):
            incomplete_details = UNSET
        elif isinstance(self.incomplete_details, IncompleteDetails):
            incomplete_details = self.incomplete_details.to_dict()
        else:
            incomplete_details = self.incomplete_details

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
        elif isinstance(self.metadata, ResponsesResponseMetadataType0):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

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
        else:
            service_tier = self.service_tier

        temperature: float | None | Unset
        if isinstance(self.temperature, Unset):
            temperature = UNSET
        else:
            temperature = self.temperature

        text: dict[str, Any] | None | Unset
        if isinstance(self.text, Unset):
            text = UNSET
        elif isinstance(self.text, ResponsesResponseTextType0):
            text = self.text.to_dict()
        else:
            text = self.text

        tool_choice: None | str | Unset
        if isinstance(self.tool_choice, Unset):
            tool_choice = UNSET
        else:
            tool_choice = self.tool_choice

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
        else:
            truncation = self.truncation

        usage: dict[str, Any] | None | Unset
        if isinstance(self.usage, Unset):
            usage = UNSET
        elif isinstance(self.usage, ResponseUsage):
            usage = self.usage.to_dict()
        else:
            usage = self.usage

        user: None | str | Unset
        if isinstance(self.user, Unset):
            user = UNSET
        else:
            user = self.user

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "background": background,
                "created_at": created_at,
                "id": id,
                "model": model,
                "object": object_,
                "output": output,
                "output_text": output_text,
                "status": status,
                "store": store,
                "tools": tools,
            }
        )
        if completed_at is not UNSET:
            field_dict["completed_at"] = completed_at
        if conversation is not UNSET:
            field_dict["conversation"] = conversation
        if error is not UNSET:
            field_dict["error"] = error
        if incomplete_details is not UNSET:
            field_dict["incomplete_details"] = incomplete_details
        if instructions is not UNSET:
            field_dict["instructions"] = instructions
        if max_output_tokens is not UNSET:
            field_dict["max_output_tokens"] = max_output_tokens
        if max_tool_calls is not UNSET:
            field_dict["max_tool_calls"] = max_tool_calls
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
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
        if temperature is not UNSET:
            field_dict["temperature"] = temperature
        if text is not UNSET:
            field_dict["text"] = text
        if tool_choice is not UNSET:
            field_dict["tool_choice"] = tool_choice
        if top_logprobs is not UNSET:
            field_dict["top_logprobs"] = top_logprobs
        if top_p is not UNSET:
            field_dict["top_p"] = top_p
        if truncation is not UNSET:
            field_dict["truncation"] = truncation
        if usage is not UNSET:
            field_dict["usage"] = usage
        if user is not UNSET:
            field_dict["user"] = user

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.incomplete_details import IncompleteDetails
        from ..models.response_error import ResponseError
        from ..models.response_usage import ResponseUsage
        from ..models.responses_output_item import ResponsesOutputItem
        from ..models.responses_response_conversation_type_1 import (
            ResponsesResponseConversationType1,
        )
        from ..models.responses_response_metadata_type_0 import ResponsesResponseMetadataType0
        from ..models.responses_response_text_type_0 import ResponsesResponseTextType0
        from ..models.responses_response_tools_item import ResponsesResponseToolsItem

        d = dict(src_dict)
        background = d.pop("background")

        created_at = d.pop("created_at")

        id = d.pop("id")

        model = d.pop("model")

        object_ = d.pop("object")

        output = []
        _output = d.pop("output")
        for output_item_data in _output:
            output_item = ResponsesOutputItem.from_dict(output_item_data)

            output.append(output_item)

        output_text = d.pop("output_text")

        status = d.pop("status")

        store = d.pop("store")

        tools = []
        _tools = d.pop("tools")
        for tools_item_data in _tools:
            tools_item = ResponsesResponseToolsItem.from_dict(tools_item_data)

            tools.append(tools_item)

        def _parse_completed_at(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        completed_at = _parse_completed_at(d.pop("completed_at", UNSET))

        def _parse_conversation(
            data: object,
        ) -> None | ResponsesResponseConversationType1 | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                conversation_type_1 = ResponsesResponseConversationType1.from_dict(data)

                return conversation_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResponsesResponseConversationType1 | str | Unset, data)

        conversation = _parse_conversation(d.pop("conversation", UNSET))

        def _parse_error(data: object) -> None | ResponseError | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                error_type_0 = ResponseError.from_dict(data)

                return error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResponseError | Unset, data)

        error = _parse_error(d.pop("error", UNSET))

        def _parse_incomplete_details(data: object) -> IncompleteDetails | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                incomplete_details_type_0 = IncompleteDetails.from_dict(data)

                return incomplete_details_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IncompleteDetails | None | Unset, data)

        incomplete_details = _parse_incomplete_details(d.pop("incomplete_details", UNSET))

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

        def _parse_metadata(data: object) -> None | ResponsesResponseMetadataType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = ResponsesResponseMetadataType0.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResponsesResponseMetadataType0 | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

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

        def _parse_prompt_cache_retention(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

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

        def _parse_service_tier(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        service_tier = _parse_service_tier(d.pop("service_tier", UNSET))

        def _parse_temperature(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        temperature = _parse_temperature(d.pop("temperature", UNSET))

        def _parse_text(data: object) -> None | ResponsesResponseTextType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                text_type_0 = ResponsesResponseTextType0.from_dict(data)

                return text_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResponsesResponseTextType0 | Unset, data)

        text = _parse_text(d.pop("text", UNSET))

        def _parse_tool_choice(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        tool_choice = _parse_tool_choice(d.pop("tool_choice", UNSET))

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

        def _parse_truncation(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        truncation = _parse_truncation(d.pop("truncation", UNSET))

        def _parse_usage(data: object) -> None | ResponseUsage | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                usage_type_0 = ResponseUsage.from_dict(data)

                return usage_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResponseUsage | Unset, data)

        usage = _parse_usage(d.pop("usage", UNSET))

        def _parse_user(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        user = _parse_user(d.pop("user", UNSET))

        responses_response = cls(
            background=background,
            created_at=created_at,
            id=id,
            model=model,
            object_=object_,
            output=output,
            output_text=output_text,
            status=status,
            store=store,
            tools=tools,
            completed_at=completed_at,
            conversation=conversation,
            error=error,
            incomplete_details=incomplete_details,
            instructions=instructions,
            max_output_tokens=max_output_tokens,
            max_tool_calls=max_tool_calls,
            metadata=metadata,
            parallel_tool_calls=parallel_tool_calls,
            previous_response_id=previous_response_id,
            prompt=prompt,
            prompt_cache_key=prompt_cache_key,
            prompt_cache_retention=prompt_cache_retention,
            reasoning=reasoning,
            safety_identifier=safety_identifier,
            service_tier=service_tier,
            temperature=temperature,
            text=text,
            tool_choice=tool_choice,
            top_logprobs=top_logprobs,
            top_p=top_p,
            truncation=truncation,
            usage=usage,
            user=user,
        )

        responses_response.additional_properties = d
        return responses_response

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
