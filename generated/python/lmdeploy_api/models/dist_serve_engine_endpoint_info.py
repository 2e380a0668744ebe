# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="DistServeEngineEndpointInfo")


@_attrs_define
class DistServeEngineEndpointInfo:
    """Where an engine listens for messages of its peer."""

    zmq_address: str
    """Address of a ZeroMQ socket, such as `tcp://10.0.0.1:5555`."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        zmq_address = self.zmq_address

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "zmq_address": zmq_address,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        zmq_address = d.pop("zmq_address")

        dist_serve_engine_endpoint_info = cls(
            zmq_address=zmq_address,
        )

        dist_serve_engine_endpoint_info.additional_properties = d
        return dist_serve_engine_endpoint_info

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
