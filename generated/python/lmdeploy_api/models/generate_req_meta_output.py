# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.generate_finish_reason import GenerateFinishReason


T = TypeVar("T", bound="GenerateReqMetaOutput")


@_attrs_define
class GenerateReqMetaOutput:
    """Counts and probabilities beside a generated text."""

    completion_tokens: int | None | Unset = UNSET
    """Tokens generated so far."""
    finish_reason: GenerateFinishReason | None | Unset = UNSET
    """Why the text ended; null in all events of a stream but the last."""
    input_token_logprobs: list[list[float | int]] | None | Unset = UNSET
    """Log probability and id of each token of the prompt after `logprob_start_len`; null unless that was asked
    for."""
    input_top_logprobs: list[list[list[float | int]]] | None | Unset = UNSET
    """The most likely tokens at each of those positions, the likeliest first; null unless `top_logprobs_num` was
    asked for."""
    output_token_logprobs: list[list[float | int]] | None | Unset = UNSET
    """Log probability and id of each generated token, of an event those that are new; null unless `return_logprob`
    was asked for."""
    output_top_logprobs: list[list[list[float | int]]] | None | Unset = UNSET
    """The most likely tokens at each generated position, the likeliest first; null unless `top_logprobs_num` was
    asked for."""
    prompt_tokens: int | None | Unset = UNSET
    """Tokens of the prompt."""
    routed_experts: list[list[list[int]]] | None | str | Unset = UNSET
    """Indices of the experts by token, layer and choice, for the prompt and the text without its last token; with
    the Ray executor a key into its object store. Null unless `return_routed_experts` was asked for, and before the
    last event."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.generate_finish_reason import GenerateFinishReason

        completion_tokens: int | None | Unset
        if isinstance(self.completion_tokens, Unset):
            completion_tokens = UNSET
        else:
            completion_tokens = self.completion_tokens

        finish_reason: dict[str, Any] | None | Unset
        if isinstance(self.finish_reason, Unset):
            finish_reason = UNSET
        elif isinstance(self.finish_reason, GenerateFinishReason):
            finish_reason = self.finish_reason.to_dict()
        else:
            finish_reason = self.finish_reason

        input_token_logprobs: list[list[float | int]] | None | Unset
        if isinstance(self.input_token_logprobs, Unset):
            input_token_logprobs = UNSET
        elif isinstance(self.input_token_logprobs, list):
            input_token_logprobs = []
            for input_token_logprobs_type_0_item_data in self.input_token_logprobs:
                input_token_logprobs_type_0_item = []
                for (
                    input_token_logprobs_type_0_item_item_data
                ) in input_token_logprobs_type_0_item_data:
                    input_token_logprobs_type_0_item_item: float | int
                    input_token_logprobs_type_0_item_item = (
                        input_token_logprobs_type_0_item_item_data
                    )
                    input_token_logprobs_type_0_item.append(input_token_logprobs_type_0_item_item)

                input_token_logprobs.append(input_token_logprobs_type_0_item)

        else:
            input_token_logprobs = self.input_token_logprobs

        input_top_logprobs: list[list[list[float | int]]] | None | Unset
        if isinstance(self.input_top_logprobs, Unset):
            input_top_logprobs = UNSET
        elif isinstance(self.input_top_logprobs, list):
            input_top_logprobs = []
            for input_top_logprobs_type_0_item_data in self.input_top_logprobs:
                input_top_logprobs_type_0_item = []
                for input_top_logprobs_type_0_item_item_data in input_top_logprobs_type_0_item_data:
                    input_top_logprobs_type_0_item_item = []
                    for (
                        input_top_logprobs_type_0_item_item_item_data
                    ) in input_top_logprobs_type_0_item_item_data:
                        input_top_logprobs_type_0_item_item_item: float | int
                        input_top_logprobs_type_0_item_item_item = (
                            input_top_logprobs_type_0_item_item_item_data
                        )
                        input_top_logprobs_type_0_item_item.append(
                            input_top_logprobs_type_0_item_item_item
                        )

                    input_top_logprobs_type_0_item.append(input_top_logprobs_type_0_item_item)

                input_top_logprobs.append(input_top_logprobs_type_0_item)

        else:
            input_top_logprobs = self.input_top_logprobs

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

        output_top_logprobs: list[list[list[float | int]]] | None | Unset
        if isinstance(self.output_top_logprobs, Unset):
            output_top_logprobs = UNSET
        elif isinstance(self.output_top_logprobs, list):
            output_top_logprobs = []
            for output_top_logprobs_type_0_item_data in self.output_top_logprobs:
                output_top_logprobs_type_0_item = []
                for (
                    output_top_logprobs_type_0_item_item_data
                ) in output_top_logprobs_type_0_item_data:
                    output_top_logprobs_type_0_item_item = []
                    for (
                        output_top_logprobs_type_0_item_item_item_data
                    ) in output_top_logprobs_type_0_item_item_data:
                        output_top_logprobs_type_0_item_item_item: float | int
                        output_top_logprobs_type_0_item_item_item = (
                            output_top_logprobs_type_0_item_item_item_data
                        )
                        output_top_logprobs_type_0_item_item.append(
                            output_top_logprobs_type_0_item_item_item
                        )

                    output_top_logprobs_type_0_item.append(output_top_logprobs_type_0_item_item)

                output_top_logprobs.append(output_top_logprobs_type_0_item)

        else:
            output_top_logprobs = self.output_top_logprobs

        prompt_tokens: int | None | Unset
        if isinstance(self.prompt_tokens, Unset):
            prompt_tokens = UNSET
        else:
            prompt_tokens = self.prompt_tokens

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
        field_dict.update({})
        if completion_tokens is not UNSET:
            field_dict["completion_tokens"] = completion_tokens
        if finish_reason is not UNSET:
            field_dict["finish_reason"] = finish_reason
        if input_token_logprobs is not UNSET:
            field_dict["input_token_logprobs"] = input_token_logprobs
        if input_top_logprobs is not UNSET:
            field_dict["input_top_logprobs"] = input_top_logprobs
        if output_token_logprobs is not UNSET:
            field_dict["output_token_logprobs"] = output_token_logprobs
        if output_top_logprobs is not UNSET:
            field_dict["output_top_logprobs"] = output_top_logprobs
        if prompt_tokens is not UNSET:
            field_dict["prompt_tokens"] = prompt_tokens
        if routed_experts is not UNSET:
            field_dict["routed_experts"] = routed_experts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.generate_finish_reason import GenerateFinishReason

        d = dict(src_dict)

        def _parse_completion_tokens(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        completion_tokens = _parse_completion_tokens(d.pop("completion_tokens", UNSET))

        def _parse_finish_reason(data: object) -> GenerateFinishReason | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                finish_reason_type_0 = GenerateFinishReason.from_dict(data)

                return finish_reason_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GenerateFinishReason | None | Unset, data)

        finish_reason = _parse_finish_reason(d.pop("finish_reason", UNSET))

        def _parse_input_token_logprobs(data: object) -> list[list[float | int]] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                input_token_logprobs_type_0 = []
                _input_token_logprobs_type_0 = data
                for input_token_logprobs_type_0_item_data in _input_token_logprobs_type_0:
                    input_token_logprobs_type_0_item = []
                    _input_token_logprobs_type_0_item = input_token_logprobs_type_0_item_data
                    for (
                        input_token_logprobs_type_0_item_item_data
                    ) in _input_token_logprobs_type_0_item:

                        def _parse_input_token_logprobs_type_0_item_item(
                            data: object,
                        ) -> float | int:
                            return cast(float | int, data)

                        input_token_logprobs_type_0_item_item = (
                            _parse_input_token_logprobs_type_0_item_item(
                                input_token_logprobs_type_0_item_item_data
                            )
                        )

                        input_token_logprobs_type_0_item.append(
                            input_token_logprobs_type_0_item_item
                        )

                    input_token_logprobs_type_0.append(input_token_logprobs_type_0_item)

                return input_token_logprobs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[list[float | int]] | None | Unset, data)

        input_token_logprobs = _parse_input_token_logprobs(d.pop("input_token_logprobs", UNSET))

        def _parse_input_top_logprobs(data: object) -> list[list[list[float | int]]] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                input_top_logprobs_type_0 = []
                _input_top_logprobs_type_0 = data
                for input_top_logprobs_type_0_item_data in _input_top_logprobs_type_0:
                    input_top_logprobs_type_0_item = []
                    _input_top_logprobs_type_0_item = input_top_logprobs_type_0_item_data
                    for input_top_logprobs_type_0_item_item_data in _input_top_logprobs_type_0_item:
                        input_top_logprobs_type_0_item_item = []
                        _input_top_logprobs_type_0_item_item = (
                            input_top_logprobs_type_0_item_item_data
                        )
                        for (
                            input_top_logprobs_type_0_item_item_item_data
                        ) in _input_top_logprobs_type_0_item_item:

                            def _parse_input_top_logprobs_type_0_item_item_item(
                                data: object,
                            ) -> float | int:
                                return cast(float | int, data)

                            input_top_logprobs_type_0_item_item_item = (
                                _parse_input_top_logprobs_type_0_item_item_item(
                                    input_top_logprobs_type_0_item_item_item_data
                                )
                            )

                            input_top_logprobs_type_0_item_item.append(
                                input_top_logprobs_type_0_item_item_item
                            )

                        input_top_logprobs_type_0_item.append(input_top_logprobs_type_0_item_item)

                    input_top_logprobs_type_0.append(input_top_logprobs_type_0_item)

                return input_top_logprobs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[list[list[float | int]]] | None | Unset, data)

        input_top_logprobs = _parse_input_top_logprobs(d.pop("input_top_logprobs", UNSET))

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

        def _parse_output_top_logprobs(
            data: object,
        ) -> list[list[list[float | int]]] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                output_top_logprobs_type_0 = []
                _output_top_logprobs_type_0 = data
                for output_top_logprobs_type_0_item_data in _output_top_logprobs_type_0:
                    output_top_logprobs_type_0_item = []
                    _output_top_logprobs_type_0_item = output_top_logprobs_type_0_item_data
                    for (
                        output_top_logprobs_type_0_item_item_data
                    ) in _output_top_logprobs_type_0_item:
                        output_top_logprobs_type_0_item_item = []
                        _output_top_logprobs_type_0_item_item = (
                            output_top_logprobs_type_0_item_item_data
                        )
                        for (
                            output_top_logprobs_type_0_item_item_item_data
                        ) in _output_top_logprobs_type_0_item_item:

                            def _parse_output_top_logprobs_type_0_item_item_item(
                                data: object,
                            ) -> float | int:
                                return cast(float | int, data)

                            output_top_logprobs_type_0_item_item_item = (
                                _parse_output_top_logprobs_type_0_item_item_item(
                                    output_top_logprobs_type_0_item_item_item_data
                                )
                            )

                            output_top_logprobs_type_0_item_item.append(
                                output_top_logprobs_type_0_item_item_item
                            )

                        output_top_logprobs_type_0_item.append(output_top_logprobs_type_0_item_item)

                    output_top_logprobs_type_0.append(output_top_logprobs_type_0_item)

                return output_top_logprobs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[list[list[float | int]]] | None | Unset, data)

        output_top_logprobs = _parse_output_top_logprobs(d.pop("output_top_logprobs", UNSET))

        def _parse_prompt_tokens(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        prompt_tokens = _parse_prompt_tokens(d.pop("prompt_tokens", UNSET))

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

        generate_req_meta_output = cls(
            completion_tokens=completion_tokens,
            finish_reason=finish_reason,
            input_token_logprobs=input_token_logprobs,
            input_top_logprobs=input_top_logprobs,
            output_token_logprobs=output_token_logprobs,
            output_top_logprobs=output_top_logprobs,
            prompt_tokens=prompt_tokens,
            routed_experts=routed_experts,
        )

        generate_req_meta_output.additional_properties = d
        return generate_req_meta_output

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
