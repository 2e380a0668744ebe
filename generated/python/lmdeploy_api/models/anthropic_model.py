# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="AnthropicModel")


@_attrs_define
class AnthropicModel:
    """One model in Anthropic's shape."""

    created_at: int
    """When the list was made, in Unix time in seconds: it says nothing about the model."""
    display_name: str
    """The same as `id`."""
    id: str
    """The name to send as `model`: the served model's, or that of one of its adapters."""
    type_: str
    """What this is. Known values: `model`."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at

        display_name = self.display_name

        id = self.id

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "created_at": created_at,
                "display_name": display_name,
                "id": id,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        created_at = d.pop("created_at")

        display_name = d.pop("display_name")

        id = d.pop("id")

        type_ = d.pop("type")

        anthropic_model = cls(
            created_at=created_at,
            display_name=display_name,
            id=id,
            type_=type_,
        )

        anthropic_model.additional_properties = d
        return anthropic_model

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
