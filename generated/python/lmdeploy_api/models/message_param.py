# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.message_param_role import MessageParamRole, check_message_param_role

if TYPE_CHECKING:
    from ..models.content_block_param import ContentBlockParam


T = TypeVar("T", bound="MessageParam")


@_attrs_define
class MessageParam:
    """One message of an Anthropic-shaped conversation."""

    role: MessageParamRole
    """Who speaks. Messages of `system` may stand between others; the server moves them to the front if the chat
    template needs it."""
    content: list[ContentBlockParam] | str
    """Text or blocks. Of a `system` message only the blocks of text are read."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        role: str = self.role

        content: list[dict[str, Any]] | str
        if isinstance(self.content, list):
            content = []
            for content_type_1_item_data in self.content:
                content_type_1_item = content_type_1_item_data.to_dict()
                content.append(content_type_1_item)

        else:
            content = self.content

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "role": role,
                "content": content,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.content_block_param import ContentBlockParam

        d = dict(src_dict)
        role = check_message_param_role(d.pop("role"))

        def _parse_content(data: object) -> list[ContentBlockParam] | str:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                content_type_1 = []
                _content_type_1 = data
                for content_type_1_item_data in _content_type_1:
                    content_type_1_item = ContentBlockParam.from_dict(content_type_1_item_data)

                    content_type_1.append(content_type_1_item)

                return content_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ContentBlockParam] | str, data)

        content = _parse_content(d.pop("content"))

        message_param = cls(
            role=role,
            content=content,
        )

        message_param.additional_properties = d
        return message_param

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
