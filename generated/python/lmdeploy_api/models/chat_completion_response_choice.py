# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chat_message import ChatMessage
    from ..models.choice_logprobs import ChoiceLogprobs


T = TypeVar("T", bound="ChatCompletionResponseChoice")


@_attrs_define
class ChatCompletionResponseChoice:
    """One of the answers to a conversation."""

    index: int
    """Which of the `n` choices this is, from 0."""
    message: ChatMessage
    """A message that the model wrote."""
    finish_reason: None | str | Unset = UNSET
    """Why the answer ended: `stop` by a stop word or the model's own end, `length` at the token limit, `tool_calls`
    after a call, `abort` if it was aborted. LMDeploy 0.18.0 sends no other."""
    logprobs: ChoiceLogprobs | None | Unset = UNSET
    """Log probabilities of the tokens; null unless `logprobs` was asked for."""
    output_ids: list[int] | None | Unset = UNSET
    """Ids of the answer's tokens; null unless `return_token_ids` was asked for."""
    output_token_logprobs: list[list[float | int]] | None | Unset = UNSET
    """Log probability and id of each token of the answer; null unless `return_logprob` was asked for."""
    routed_experts: list[list[list[int]]] | None | str | Unset = UNSET
    """Indices of the experts by token, layer and choice, for the prompt and the answer without its last token; with
    the Ray executor a key into its object store. Null unless `return_routed_experts` was asked for."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.choice_logprobs import ChoiceLogprobs

        index = self.index

        message = self.message.to_dict()

        finish_reason: None | str | Unset
        if isinstance(self.finish_reason, Unset):
            finish_reason = UNSET
        else:
            finish_reason = self.finish_reason

        logprobs: dict[str, Any] | None | Unset
        if isinstance(self.logprobs, Unset):
            logprobs = UNSET
        elif isinstance(self.logprobs, ChoiceLogprobs):
            logprobs = self.logprobs.to_dict()
        else:
            logprobs = self.logprobs

        output_ids: list[int] | None | Unset
        if isinstance(self.output_ids, Unset):
            output_ids = UNSET
        elif isinstance(self.output_ids, list):
            output_ids = self.output_ids

        else:
            output_ids = self.output_ids

        output_token_logprobs: list[list[float | int]] | None | Unset
        if isinstance(self.output_token_logprobs, Unset):
            output_token_logprobs = UNSET
        elif isinstance(self.output_token_logprobs, list):
            output_token_logprobs = []
            for output_token_logprobs_type_0_item_data in self.output_token_logprobs:
                output_token_logprobs_type_0_item = []
                for (
                    output_token_logprobs_type_0_item_item_data
                ) in output_token_logprobs_type_0_item_data:
                    output_token_logprobs_type_0_item_item: float | int
                    output_token_logprobs_type_0_item_item = (
                        output_token_logprobs_type_0_item_item_data
                    )
                    output_token_logprobs_type_0_item.append(output_token_logprobs_type_0_item_item)

                output_token_logprobs.append(output_token_logprobs_type_0_item)

        else:
            output_token_logprobs = self.output_token_logprobs

        routed_experts: list[list[list[int]]] | None | str | Unset
        if isinstance(self.routed_experts, Unset):
            routed_experts = UNSET
        elif isinstance(self.routed_experts, list):
            routed_experts = []
            for routed_experts_type_0_item_data in self.routed_experts:
                routed_experts_type_0_item = []
                for routed_experts_type_0_item_item_data in routed_experts_type_0_item_data:
                    routed_experts_type_0_item_item = routed_experts_type_0_item_item_data

                    routed_experts_type_0_item.append(routed_experts_type_0_item_item)

                routed_experts.append(routed_experts_type_0_item)

        else:
            routed_experts = self.routed_experts

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "index": index,
                "message": message,
            }
        )
        if finish_reason is not UNSET:
            field_dict["finish_reason"] = finish_reason
        if logprobs is not UNSET:
            field_dict["logprobs"] = logprobs
        if output_ids is not UNSET:
            field_dict["output_ids"] = output_ids
        if output_token_logprobs is not UNSET:
            field_dict["output_token_logprobs"] = output_token_logprobs
        if routed_experts is not UNSET:
            field_dict["routed_experts"] = routed_experts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.chat_message import ChatMessage
        from ..models.choice_logprobs import ChoiceLogprobs

        d = dict(src_dict)
        index = d.pop("index")

        message = ChatMessage.from_dict(d.pop("message"))

        def _parse_finish_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        finish_reason = _parse_finish_reason(d.pop("finish_reason", UNSET))

        def _parse_logprobs(data: object) -> ChoiceLogprobs | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                logprobs_type_0 = ChoiceLogprobs.from_dict(data)

                return logprobs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ChoiceLogprobs | None | Unset, data)

        logprobs = _parse_logprobs(d.pop("logprobs", UNSET))

        def _parse_output_ids(data: object) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                output_ids_type_0 = cast(list[int], data)

                return output_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        output_ids = _parse_output_ids(d.pop("output_ids", UNSET))

        def _parse_output_token_logprobs(data: object) -> list[list[float | int]] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                output_token_logprobs_type_0 = []
                _output_token_logprobs_type_0 = data
                for output_token_logprobs_type_0_item_data in _output_token_logprobs_type_0:
                    output_token_logprobs_type_0_item = []
                    _output_token_logprobs_type_0_item = output_token_logprobs_type_0_item_data
                    for (
                        output_token_logprobs_type_0_item_item_data
                    ) in _output_token_logprobs_type_0_item:

                        def _parse_output_token_logprobs_type_0_item_item(
                            data: object,
                        ) -> float | int:
                            return cast(float | int, data)

                        output_token_logprobs_type_0_item_item = (
                            _parse_output_token_logprobs_type_0_item_item(
                                output_token_logprobs_type_0_item_item_data
                            )
                        )

                        output_token_logprobs_type_0_item.append(
                            output_token_logprobs_type_0_item_item
                        )

                    output_token_logprobs_type_0.append(output_token_logprobs_type_0_item)

                return output_token_logprobs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[list[float | int]] | None | Unset, data)

        output_token_logprobs = _parse_output_token_logprobs(d.pop("output_token_logprobs", UNSET))

        def _parse_routed_experts(data: object) -> list[list[list[int]]] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                routed_experts_type_0 = []
                _routed_experts_type_0 = data
                for routed_experts_type_0_item_data in _routed_experts_type_0:
                    routed_experts_type_0_item = []
                    _routed_experts_type_0_item = routed_experts_type_0_item_data
                    for routed_experts_type_0_item_item_data in _routed_experts_type_0_item:
                        routed_experts_type_0_item_item = cast(
                            list[int], routed_experts_type_0_item_item_data
                        )

                        routed_experts_type_0_item.append(routed_experts_type_0_item_item)

                    routed_experts_type_0.append(routed_experts_type_0_item)

                return routed_experts_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[list[list[int]]] | None | str | Unset, data)

        routed_experts = _parse_routed_experts(d.pop("routed_experts", UNSET))

        chat_completion_response_choice = cls(
            index=index,
            message=message,
            finish_reason=finish_reason,
            logprobs=logprobs,
            output_ids=output_ids,
            output_token_logprobs=output_token_logprobs,
            routed_experts=routed_experts,
        )

        chat_completion_response_choice.additional_properties = d
        return chat_completion_response_choice

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
