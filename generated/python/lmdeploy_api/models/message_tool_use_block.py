# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
    from ..models.message_tool_use_block_input import MessageToolUseBlockInput


T = TypeVar("T", bound="MessageToolUseBlock")


@_attrs_define
class MessageToolUseBlock:
    """Output tool use content block."""

    id: str
    input_: MessageToolUseBlockInput
    name: str
    type_: str
    """ Known values: `tool_use`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.message_tool_use_block_input import MessageToolUseBlockInput  # noqa: PLC0415

        id = self.id

        input_ = self.input_.to_dict()

        name = self.name

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "input": input_,
                "name": name,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.message_tool_use_block_input import MessageToolUseBlockInput  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        input_ = MessageToolUseBlockInput.from_dict(d.pop("input"))

        name = d.pop("name")

        type_ = d.pop("type")

        message_tool_use_block = cls(
            id=id,
            input_=input_,
            name=name,
            type_=type_,
        )

        message_tool_use_block.additional_properties = d
        return message_tool_use_block

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
