# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.anthropic_error import AnthropicError


T = TypeVar("T", bound="AnthropicErrorResponse")


@_attrs_define
class AnthropicErrorResponse:
    """A refusal in the shape of Anthropic's API."""

    error: AnthropicError
    """What went wrong, in Anthropic's words."""
    type_: str
    """Tells an error from an answer. Known values: `error`."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        error = self.error.to_dict()

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "error": error,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.anthropic_error import AnthropicError

        d = dict(src_dict)
        error = AnthropicError.from_dict(d.pop("error"))

        type_ = d.pop("type")

        anthropic_error_response = cls(
            error=error,
            type_=type_,
        )

        anthropic_error_response.additional_properties = d
        return anthropic_error_response

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
