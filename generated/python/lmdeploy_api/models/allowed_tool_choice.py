# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.allowed_tools import AllowedTools


T = TypeVar("T", bound="AllowedToolChoice")


@_attrs_define
class AllowedToolChoice:
    """A tool choice that shows the model only some of the request's tools."""

    allowed_tools: AllowedTools
    """Some of the request's tools, and whether one of them has to be called."""
    type_: Literal["allowed_tools"] | Unset = UNSET
    """Always `allowed_tools`. Default allowed_tools."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        allowed_tools = self.allowed_tools.to_dict()

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "allowed_tools": allowed_tools,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.allowed_tools import AllowedTools

        d = dict(src_dict)
        allowed_tools = AllowedTools.from_dict(d.pop("allowed_tools"))

        type_ = cast(Literal["allowed_tools"] | Unset, d.pop("type", UNSET))
        if type_ != "allowed_tools" and not isinstance(type_, Unset):
            raise ValueError(f"type must match const 'allowed_tools', got '{type_}'")

        allowed_tool_choice = cls(
            allowed_tools=allowed_tools,
            type_=type_,
        )

        allowed_tool_choice.additional_properties = d
        return allowed_tool_choice

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
