# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="DistServeCacheFreeRequest")


@_attrs_define
class DistServeCacheFreeRequest:
    """Whose cache to free in a prefilling engine."""

    remote_engine_id: str
    """Accepted and not read."""
    remote_session_id: int
    """The session, as this engine numbers it, whose cache is freed."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        remote_engine_id = self.remote_engine_id

        remote_session_id = self.remote_session_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "remote_engine_id": remote_engine_id,
                "remote_session_id": remote_session_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        remote_engine_id = d.pop("remote_engine_id")

        remote_session_id = d.pop("remote_session_id")

        dist_serve_cache_free_request = cls(
            remote_engine_id=remote_engine_id,
            remote_session_id=remote_session_id,
        )

        dist_serve_cache_free_request.additional_properties = d
        return dist_serve_cache_free_request

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
