# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.content_block_param_content_type_2 import ContentBlockParamContentType2


T = TypeVar("T", bound="ContentBlockParam")


@_attrs_define
class ContentBlockParam:
    """One block of a message: `type` says which of the other fields are read. Blocks of an unknown type reach the model as
    JSON text.

    """

    type_: str
    """`text`, `image` (with `source`, a URL or base64), `thinking`, `tool_use` or `tool_result`. Blocks of type
    `redacted_thinking` are dropped."""
    text: None | str | Unset = UNSET
    """Of type `text`: the text."""
    thinking: None | str | Unset = UNSET
    """Of type `thinking`: the assistant's reasoning of an earlier turn."""
    id: None | str | Unset = UNSET
    """Of type `tool_use`: the id of the call; unset, the server makes one up."""
    name: None | str | Unset = UNSET
    """Of type `tool_use`: the tool that was called."""
    input_: Any | Unset = UNSET
    """Of type `tool_use`: the arguments of the call."""
    tool_use_id: None | str | Unset = UNSET
    """Of type `tool_result`: the `id` of the call that this answers."""
    content: ContentBlockParamContentType2 | list[Any] | None | str | Unset = UNSET
    """Of type `tool_result`: what the tool answered, as text or as blocks of text and images."""
    is_error: bool | None | Unset = UNSET
    """Accepted and not read: say it in `content`."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.content_block_param_content_type_2 import ContentBlockParamContentType2

        type_ = self.type_

        text: None | str | Unset
        if isinstance(self.text, Unset):
            text = UNSET
        else:
            text = self.text

        thinking: None | str | Unset
        if isinstance(self.thinking, Unset):
            thinking = UNSET
        else:
            thinking = self.thinking

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        input_ = self.input_

        tool_use_id: None | str | Unset
        if isinstance(self.tool_use_id, Unset):
            tool_use_id = UNSET
        else:
            tool_use_id = self.tool_use_id

        content: dict[str, Any] | list[Any] | None | str | Unset
        if isinstance(self.content, Unset):
            content = UNSET
        elif isinstance(self.content, list):
            content = self.content

        elif isinstance(self.content, ContentBlockParamContentType2):
            content = self.content.to_dict()
        else:
            content = self.content

        is_error: bool | None | Unset
        if isinstance(self.is_error, Unset):
            is_error = UNSET
        else:
            is_error = self.is_error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if text is not UNSET:
            field_dict["text"] = text
        if thinking is not UNSET:
            field_dict["thinking"] = thinking
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if input_ is not UNSET:
            field_dict["input"] = input_
        if tool_use_id is not UNSET:
            field_dict["tool_use_id"] = tool_use_id
        if content is not UNSET:
            field_dict["content"] = content
        if is_error is not UNSET:
            field_dict["is_error"] = is_error

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.content_block_param_content_type_2 import ContentBlockParamContentType2

        d = dict(src_dict)
        type_ = d.pop("type")

        def _parse_text(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        text = _parse_text(d.pop("text", UNSET))

        def _parse_thinking(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        thinking = _parse_thinking(d.pop("thinking", UNSET))

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        input_ = d.pop("input", UNSET)

        def _parse_tool_use_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        tool_use_id = _parse_tool_use_id(d.pop("tool_use_id", UNSET))

        def _parse_content(
            data: object,
        ) -> ContentBlockParamContentType2 | list[Any] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                content_type_1 = cast(list[Any], data)

                return content_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                content_type_2 = ContentBlockParamContentType2.from_dict(data)

                return content_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ContentBlockParamContentType2 | list[Any] | None | str | Unset, data)

        content = _parse_content(d.pop("content", UNSET))

        def _parse_is_error(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_error = _parse_is_error(d.pop("is_error", UNSET))

        content_block_param = cls(
            type_=type_,
            text=text,
            thinking=thinking,
            id=id,
            name=name,
            input_=input_,
            tool_use_id=tool_use_id,
            content=content,
            is_error=is_error,
        )

        content_block_param.additional_properties = d
        return content_block_param

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
