# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
    from ..models.choice_logprobs import ChoiceLogprobs
    from ..models.delta_message import DeltaMessage


T = TypeVar("T", bound="ChatCompletionResponseStreamChoice")


@_attrs_define
class ChatCompletionResponseStreamChoice:
    """Chat completion response stream choice."""

    delta: DeltaMessage
    """ Delta messages. """
    index: int
    finish_reason: None | str | Unset = UNSET
    logprobs: ChoiceLogprobs | None | Unset = UNSET
    output_ids: list[int] | None | Unset = UNSET
    output_token_logprobs: list[list[float | int]] | None | Unset = UNSET
    routed_experts: list[list[list[int]]] | None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.choice_logprobs import ChoiceLogprobs  # noqa: PLC0415
        from ..models.delta_message import DeltaMessage  # noqa: PLC0415

        delta = self.delta.to_dict()

        index = self.index

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
                "delta": delta,
                "index": index,
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
        from ..models.choice_logprobs import ChoiceLogprobs  # noqa: PLC0415
        from ..models.delta_message import DeltaMessage  # noqa: PLC0415

        d = dict(src_dict)
        delta = DeltaMessage.from_dict(d.pop("delta"))

        index = d.pop("index")

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

        chat_completion_response_stream_choice = cls(
            delta=delta,
            index=index,
            finish_reason=finish_reason,
            logprobs=logprobs,
            output_ids=output_ids,
            output_token_logprobs=output_token_logprobs,
            routed_experts=routed_experts,
        )

        chat_completion_response_stream_choice.additional_properties = d
        return chat_completion_response_stream_choice

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
