# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.allowed_tools_mode import AllowedToolsMode, check_allowed_tools_mode

if TYPE_CHECKING:
    from ..models.allowed_tools_tools_item import AllowedToolsToolsItem


T = TypeVar("T", bound="AllowedTools")


@_attrs_define
class AllowedTools:
    """Some of the request's tools, and whether one of them has to be called."""

    mode: AllowedToolsMode
    """`auto`: the model may answer without a call; `required`: it must call one. LMDeploy 0.18.0 holds to
    `required` only with GPT-OSS models."""
    tools: list[AllowedToolsToolsItem]
    """Tools in the shape of the request's `tools`, of which `function.name` is read. Each must be among the
    request's tools, if it has any."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mode: str = self.mode

        tools = []
        for tools_item_data in self.tools:
            tools_item = tools_item_data.to_dict()
            tools.append(tools_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "mode": mode,
                "tools": tools,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.allowed_tools_tools_item import AllowedToolsToolsItem

        d = dict(src_dict)
        mode = check_allowed_tools_mode(d.pop("mode"))

        tools = []
        _tools = d.pop("tools")
        for tools_item_data in _tools:
            tools_item = AllowedToolsToolsItem.from_dict(tools_item_data)

            tools.append(tools_item)

        allowed_tools = cls(
            mode=mode,
            tools=tools,
        )

        allowed_tools.additional_properties = d
        return allowed_tools

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
