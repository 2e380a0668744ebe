# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.messages_request_service_tier_type_0 import (
    MessagesRequestServiceTierType0,
    check_messages_request_service_tier_type_0,
)
from ..models.messages_request_tool_choice_type_3 import (
    MessagesRequestToolChoiceType3,
    check_messages_request_tool_choice_type_3,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.content_block_param import ContentBlockParam
    from ..models.message_param import MessageParam
    from ..models.messages_request_image_data_type_1 import MessagesRequestImageDataType1
    from ..models.messages_request_image_data_type_2_item_type_1 import (
        MessagesRequestImageDataType2ItemType1,
    )
    from ..models.messages_request_metadata_type_0 import MessagesRequestMetadataType0
    from ..models.tool_choice_any_param import ToolChoiceAnyParam
    from ..models.tool_choice_auto_param import ToolChoiceAutoParam
    from ..models.tool_choice_tool_param import ToolChoiceToolParam
    from ..models.tool_param import ToolParam


T = TypeVar("T", bound="MessagesRequest")


@_attrs_define
class MessagesRequest:
    """A conversation to continue, in Anthropic's shape with LMDeploy's own parameters. What is unset falls to the server's
    `--generation-config`.

    """

    model: str
    """The served model's name, or that of one of its adapters; others get status 404."""
    max_tokens: int
    """Tokens to generate at most, reasoning included. More than 0."""
    messages: list[MessageParam] | None | Unset = UNSET
    """The conversation so far, the newest message last; without it `input_ids` are continued."""
    system: list[ContentBlockParam] | None | str | Unset = UNSET
    """Instructions before the conversation, as text or as blocks of text. Refused together with `input_ids`."""
    stop_sequences: list[str] | None | Unset = UNSET
    """Words that end the answer, each a single token of the vocabulary; longer ones are not heeded."""
    stream: bool | Unset = UNSET
    """Whether to send the answer as events while it is generated. Default false."""
    temperature: float | None | Unset = UNSET
    """How freely tokens are chosen, 0 to 1. Unset and without a default of the model it is 0.8."""
    top_p: float | None | Unset = UNSET
    """Chooses among the most likely tokens that reach this probability together, 0 to 1. Unset and without a
    default of the model it is 1, which is off."""
    top_k: int | None | Unset = UNSET
    """Chooses among this many of the most likely tokens, 0 or more; 1 always takes the most likely one. Unset and
    without a default of the model it is 50."""
    metadata: MessagesRequestMetadataType0 | None | Unset = UNSET
    """Accepted and not read."""
    tools: list[ToolParam] | None | Unset = UNSET
    """Tools that the model may call. Needs `--tool-call-parser` or a GPT-OSS model; refused together with
    `input_ids`."""
    tool_choice: (
        MessagesRequestToolChoiceType3
        | None
        | ToolChoiceAnyParam
        | ToolChoiceAutoParam
        | ToolChoiceToolParam
        | Unset
    ) = UNSET
    """Whether and which tool the model has to call; unset is `auto`."""
    service_tier: MessagesRequestServiceTierType0 | None | Unset = UNSET
    """Accepted and not read."""
    input_ids: list[int] | None | Unset = UNSET
    """The prompt as token ids, without a chat template. Only used without `messages`."""
    image_data: (
        list[MessagesRequestImageDataType2ItemType1 | str]
        | MessagesRequestImageDataType1
        | None
        | str
        | Unset
    ) = UNSET
    """Images that go with `input_ids`: a URL, base64, an object with `url`, or a list of these."""
    return_routed_experts: bool | None | Unset = UNSET
    """Whether to return which experts each token was routed to. The server needs `--enable-return-routed-experts`.
    Default false."""
    return_token_ids: bool | None | Unset = UNSET
    """Whether to return the ids of the generated tokens. Default false."""
    return_logprob: bool | None | Unset = UNSET
    """Whether to return the log probability of each generated token. The PyTorch backend needs `--logprobs-mode`.
    Default false."""
    include_stop_str_in_output: bool | None | Unset = UNSET
    """Whether the stop sequence that ended the text is kept at its end. Default false."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.messages_request_image_data_type_1 import MessagesRequestImageDataType1
        from ..models.messages_request_image_data_type_2_item_type_1 import (
            MessagesRequestImageDataType2ItemType1,
        )
        from ..models.messages_request_metadata_type_0 import MessagesRequestMetadataType0
        from ..models.tool_choice_any_param import ToolChoiceAnyParam
        from ..models.tool_choice_auto_param import ToolChoiceAutoParam
        from ..models.tool_choice_tool_param import ToolChoiceToolParam

        model = self.model

        max_tokens = self.max_tokens

        messages: list[dict[str, Any]] | None | Unset
        if isinstance(self.messages, Unset):
            messages = UNSET
        elif isinstance(self.messages, list):
            messages = []
            for messages_type_0_item_data in self.messages:
                messages_type_0_item = messages_type_0_item_data.to_dict()
                messages.append(messages_type_0_item)

        else:
            messages = self.messages

        system: list[dict[str, Any]] | None | str | Unset
        if isinstance(self.system, Unset):
            system = UNSET
        elif isinstance(self.system, list):
            system = []
            for system_type_1_item_data in self.system:
                system_type_1_item = system_type_1_item_data.to_dict()
                system.append(system_type_1_item)

        else:
            system = self.system

        stop_sequences: list[str] | None | Unset
        if isinstance(self.stop_sequences, Unset):
            stop_sequences = UNSET
        elif isinstance(self.stop_sequences, list):
            stop_sequences = self.stop_sequences

        else:
            stop_sequences = self.stop_sequences

        stream = self.stream

        temperature: float | None | Unset
        if isinstance(self.temperature, Unset):
            temperature = UNSET
        else:
            temperature = self.temperature

        top_p: float | None | Unset
        if isinstance(self.top_p, Unset):
            top_p = UNSET
        else:
            top_p = self.top_p

        top_k: int | None | Unset
        if isinstance(self.top_k, Unset):
            top_k = UNSET
        else:
            top_k = self.top_k

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, MessagesRequestMetadataType0):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        tools: list[dict[str, Any]] | None | Unset
        if isinstance(self.tools, Unset):
            tools = UNSET
        elif isinstance(self.tools, list):
            tools = []
            for tools_type_0_item_data in self.tools:
                tools_type_0_item = tools_type_0_item_data.to_dict()
                tools.append(tools_type_0_item)

        else:
            tools = self.tools

        tool_choice: dict[str, Any] | None | str | Unset
        if isinstance(self.tool_choice, Unset):
            tool_choice = UNSET
        elif isinstance(self.tool_choice, ToolChoiceAutoParam):
            tool_choice = self.tool_choice.to_dict()
        elif isinstance(self.tool_choice, ToolChoiceAnyParam):
            tool_choice = self.tool_choice.to_dict()
        elif isinstance(self.tool_choice, ToolChoiceToolParam):
            tool_choice = self.tool_choice.to_dict()
        elif isinstance(self.tool_choice, str):
            tool_choice = self.tool_choice
        else:
            tool_choice = self.tool_choice

        service_tier: None | str | Unset
        if isinstance(self.service_tier, Unset):
            service_tier = UNSET
        elif isinstance(self.service_tier, str):
            service_tier = self.service_tier
        else:
            service_tier = self.service_tier

        input_ids: list[int] | None | Unset
        if isinstance(self.input_ids, Unset):
            input_ids = UNSET
        elif isinstance(self.input_ids, list):
            input_ids = self.input_ids

        else:
            input_ids = self.input_ids

        image_data: dict[str, Any] | list[dict[str, Any] | str] | None | str | Unset
        if isinstance(self.image_data, Unset):
            image_data = UNSET
        elif isinstance(self.image_data, MessagesRequestImageDataType1):
            image_data = self.image_data.to_dict()
        elif isinstance(self.image_data, list):
            image_data = []
            for image_data_type_2_item_data in self.image_data:
                image_data_type_2_item: dict[str, Any] | str
                if isinstance(image_data_type_2_item_data, MessagesRequestImageDataType2ItemType1):
                    image_data_type_2_item = image_data_type_2_item_data.to_dict()
                else:
                    image_data_type_2_item = image_data_type_2_item_data
                image_data.append(image_data_type_2_item)

        else:
            image_data = self.image_data

        return_routed_experts: bool | None | Unset
        if isinstance(self.return_routed_experts, Unset):
            return_routed_experts = UNSET
        else:
            return_routed_experts = self.return_routed_experts

        return_token_ids: bool | None | Unset
        if isinstance(self.return_token_ids, Unset):
            return_token_ids = UNSET
        else:
            return_token_ids = self.return_token_ids

        return_logprob: bool | None | Unset
        if isinstance(self.return_logprob, Unset):
            return_logprob = UNSET
        else:
            return_logprob = self.return_logprob

        include_stop_str_in_output: bool | None | Unset
        if isinstance(self.include_stop_str_in_output, Unset):
            include_stop_str_in_output = UNSET
        else:
            include_stop_str_in_output = self.include_stop_str_in_output

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
                "max_tokens": max_tokens,
            }
        )
        if messages is not UNSET:
            field_dict["messages"] = messages
        if system is not UNSET:
            field_dict["system"] = system
        if stop_sequences is not UNSET:
            field_dict["stop_sequences"] = stop_sequences
        if stream is not UNSET:
            field_dict["stream"] = stream
        if temperature is not UNSET:
            field_dict["temperature"] = temperature
        if top_p is not UNSET:
            field_dict["top_p"] = top_p
        if top_k is not UNSET:
            field_dict["top_k"] = top_k
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if tools is not UNSET:
            field_dict["tools"] = tools
        if tool_choice is not UNSET:
            field_dict["tool_choice"] = tool_choice
        if service_tier is not UNSET:
            field_dict["service_tier"] = service_tier
        if input_ids is not UNSET:
            field_dict["input_ids"] = input_ids
        if image_data is not UNSET:
            field_dict["image_data"] = image_data
        if return_routed_experts is not UNSET:
            field_dict["return_routed_experts"] = return_routed_experts
        if return_token_ids is not UNSET:
            field_dict["return_token_ids"] = return_token_ids
        if return_logprob is not UNSET:
            field_dict["return_logprob"] = return_logprob
        if include_stop_str_in_output is not UNSET:
            field_dict["include_stop_str_in_output"] = include_stop_str_in_output

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.content_block_param import ContentBlockParam
        from ..models.message_param import MessageParam
        from ..models.messages_request_image_data_type_1 import MessagesRequestImageDataType1
        from ..models.messages_request_image_data_type_2_item_type_1 import (
            MessagesRequestImageDataType2ItemType1,
        )
        from ..models.messages_request_metadata_type_0 import MessagesRequestMetadataType0
        from ..models.tool_choice_any_param import ToolChoiceAnyParam
        from ..models.tool_choice_auto_param import ToolChoiceAutoParam
        from ..models.tool_choice_tool_param import ToolChoiceToolParam
        from ..models.tool_param import ToolParam

        d = dict(src_dict)
        model = d.pop("model")

        max_tokens = d.pop("max_tokens")

        def _parse_messages(data: object) -> list[MessageParam] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                messages_type_0 = []
                _messages_type_0 = data
                for messages_type_0_item_data in _messages_type_0:
                    messages_type_0_item = MessageParam.from_dict(messages_type_0_item_data)

                    messages_type_0.append(messages_type_0_item)

                return messages_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MessageParam] | None | Unset, data)

        messages = _parse_messages(d.pop("messages", UNSET))

        def _parse_system(data: object) -> list[ContentBlockParam] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                system_type_1 = []
                _system_type_1 = data
                for system_type_1_item_data in _system_type_1:
                    system_type_1_item = ContentBlockParam.from_dict(system_type_1_item_data)

                    system_type_1.append(system_type_1_item)

                return system_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ContentBlockParam] | None | str | Unset, data)

        system = _parse_system(d.pop("system", UNSET))

        def _parse_stop_sequences(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                stop_sequences_type_0 = cast(list[str], data)

                return stop_sequences_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        stop_sequences = _parse_stop_sequences(d.pop("stop_sequences", UNSET))

        stream = d.pop("stream", UNSET)

        def _parse_temperature(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        temperature = _parse_temperature(d.pop("temperature", UNSET))

        def _parse_top_p(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        top_p = _parse_top_p(d.pop("top_p", UNSET))

        def _parse_top_k(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        top_k = _parse_top_k(d.pop("top_k", UNSET))

        def _parse_metadata(data: object) -> MessagesRequestMetadataType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = MessagesRequestMetadataType0.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MessagesRequestMetadataType0 | None | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_tools(data: object) -> list[ToolParam] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                tools_type_0 = []
                _tools_type_0 = data
                for tools_type_0_item_data in _tools_type_0:
                    tools_type_0_item = ToolParam.from_dict(tools_type_0_item_data)

                    tools_type_0.append(tools_type_0_item)

                return tools_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ToolParam] | None | Unset, data)

        tools = _parse_tools(d.pop("tools", UNSET))

        def _parse_tool_choice(
            data: object,
        ) -> (
            MessagesRequestToolChoiceType3
            | None
            | ToolChoiceAnyParam
            | ToolChoiceAutoParam
            | ToolChoiceToolParam
            | Unset
        ):
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tool_choice_type_0 = ToolChoiceAutoParam.from_dict(data)

                return tool_choice_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tool_choice_type_1 = ToolChoiceAnyParam.from_dict(data)

                return tool_choice_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tool_choice_type_2 = ToolChoiceToolParam.from_dict(data)

                return tool_choice_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, str):
                    raise TypeError()
                tool_choice_type_3 = check_messages_request_tool_choice_type_3(data)

                return tool_choice_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MessagesRequestToolChoiceType3
                | None
                | ToolChoiceAnyParam
                | ToolChoiceAutoParam
                | ToolChoiceToolParam
                | Unset,
                data,
            )

        tool_choice = _parse_tool_choice(d.pop("tool_choice", UNSET))

        def _parse_service_tier(data: object) -> MessagesRequestServiceTierType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                service_tier_type_0 = check_messages_request_service_tier_type_0(data)

                return service_tier_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MessagesRequestServiceTierType0 | None | Unset, data)

        service_tier = _parse_service_tier(d.pop("service_tier", UNSET))

        def _parse_input_ids(data: object) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                input_ids_type_0 = cast(list[int], data)

                return input_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        input_ids = _parse_input_ids(d.pop("input_ids", UNSET))

        def _parse_image_data(
            data: object,
        ) -> (
            list[MessagesRequestImageDataType2ItemType1 | str]
            | MessagesRequestImageDataType1
            | None
            | str
            | Unset
        ):
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                image_data_type_1 = MessagesRequestImageDataType1.from_dict(data)

                return image_data_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, list):
                    raise TypeError()
                image_data_type_2 = []
                _image_data_type_2 = data
                for image_data_type_2_item_data in _image_data_type_2:

                    def _parse_image_data_type_2_item(
                        data: object,
                    ) -> MessagesRequestImageDataType2ItemType1 | str:
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            image_data_type_2_item_type_1 = (
                                MessagesRequestImageDataType2ItemType1.from_dict(data)
                            )

                            return image_data_type_2_item_type_1
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MessagesRequestImageDataType2ItemType1 | str, data)

                    image_data_type_2_item = _parse_image_data_type_2_item(
                        image_data_type_2_item_data
                    )

                    image_data_type_2.append(image_data_type_2_item)

                return image_data_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MessagesRequestImageDataType2ItemType1 | str]
                | MessagesRequestImageDataType1
                | None
                | str
                | Unset,
                data,
            )

        image_data = _parse_image_data(d.pop("image_data", UNSET))

        def _parse_return_routed_experts(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        return_routed_experts = _parse_return_routed_experts(d.pop("return_routed_experts", UNSET))

        def _parse_return_token_ids(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        return_token_ids = _parse_return_token_ids(d.pop("return_token_ids", UNSET))

        def _parse_return_logprob(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        return_logprob = _parse_return_logprob(d.pop("return_logprob", UNSET))

        def _parse_include_stop_str_in_output(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        include_stop_str_in_output = _parse_include_stop_str_in_output(
            d.pop("include_stop_str_in_output", UNSET)
        )

        messages_request = cls(
            model=model,
            max_tokens=max_tokens,
            messages=messages,
            system=system,
            stop_sequences=stop_sequences,
            stream=stream,
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
            metadata=metadata,
            tools=tools,
            tool_choice=tool_choice,
            service_tier=service_tier,
            input_ids=input_ids,
            image_data=image_data,
            return_routed_experts=return_routed_experts,
            return_token_ids=return_token_ids,
            return_logprob=return_logprob,
            include_stop_str_in_output=include_stop_str_in_output,
        )

        messages_request.additional_properties = d
        return messages_request

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
