# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="EncodeResponse")


@_attrs_define
class EncodeResponse:
    """Texts as token ids: a list for one text, a list of lists for several."""

    input_ids: list[int] | list[list[int]]
    """The token ids of the text, or of each text."""
    length: int | list[int]
    """How many tokens the text has, or each text."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        input_ids: list[int] | list[list[int]]
        if isinstance(self.input_ids, list):
            input_ids = self.input_ids

        else:
            input_ids = []
            for input_ids_type_1_item_data in self.input_ids:
                input_ids_type_1_item = input_ids_type_1_item_data

                input_ids.append(input_ids_type_1_item)

        length: int | list[int]
        if isinstance(self.length, list):
            length = self.length

        else:
            length = self.length

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "input_ids": input_ids,
                "length": length,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_input_ids(data: object) -> list[int] | list[list[int]]:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                input_ids_type_0 = cast(list[int], data)

                return input_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, list):
                raise TypeError()
            input_ids_type_1 = []
            _input_ids_type_1 = data
            for input_ids_type_1_item_data in _input_ids_type_1:
                input_ids_type_1_item = cast(list[int], input_ids_type_1_item_data)

                input_ids_type_1.append(input_ids_type_1_item)

            return input_ids_type_1

        input_ids = _parse_input_ids(d.pop("input_ids"))

        def _parse_length(data: object) -> int | list[int]:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                length_type_1 = cast(list[int], data)

                return length_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(int | list[int], data)

        length = _parse_length(d.pop("length"))

        encode_response = cls(
            input_ids=input_ids,
            length=length,
        )

        encode_response.additional_properties = d
        return encode_response

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
