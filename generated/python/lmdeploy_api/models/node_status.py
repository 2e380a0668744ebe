# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="NodeStatus")


@_attrs_define
class NodeStatus:
    """What a proxy knows of one of its nodes."""

    role: int | Unset = UNSET
    """What an engine does: 1 prefill and decode, 2 prefill only, 3 decode only. Known values: 1, 2, 3."""
    models: list[str] | Unset = UNSET
    """Names of the models that the node serves. Empty when a node is added, the proxy asks it."""
    unfinished: int | Unset = UNSET
    """Requests that the proxy has sent to the node and that have not ended. Default 0."""
    latency: list[float] | Unset = UNSET
    """Seconds that the last requests took, 15 at most."""
    speed: int | None | Unset = UNSET
    """How fast the node is, in any measure that is the same for all nodes: faster ones get more requests, unless
    the proxy goes by observed latency. If null it counts as the average of the others, or 1."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        role = self.role

        models: list[str] | Unset = UNSET
        if not isinstance(self.models, Unset):
            models = self.models

        unfinished = self.unfinished

        latency: list[float] | Unset = UNSET
        if not isinstance(self.latency, Unset):
            latency = self.latency

        speed: int | None | Unset
        if isinstance(self.speed, Unset):
            speed = UNSET
        else:
            speed = self.speed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if role is not UNSET:
            field_dict["role"] = role
        if models is not UNSET:
            field_dict["models"] = models
        if unfinished is not UNSET:
            field_dict["unfinished"] = unfinished
        if latency is not UNSET:
            field_dict["latency"] = latency
        if speed is not UNSET:
            field_dict["speed"] = speed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        role = d.pop("role", UNSET)

        models = cast(list[str], d.pop("models", UNSET))

        unfinished = d.pop("unfinished", UNSET)

        latency = cast(list[float], d.pop("latency", UNSET))

        def _parse_speed(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        speed = _parse_speed(d.pop("speed", UNSET))

        node_status = cls(
            role=role,
            models=models,
            unfinished=unfinished,
            latency=latency,
            speed=speed,
        )

        node_status.additional_properties = d
        return node_status

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
