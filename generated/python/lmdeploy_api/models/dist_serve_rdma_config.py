# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="DistServeRDMAConfig")


@_attrs_define
class DistServeRDMAConfig:
    """Settings of RDMA between two engines."""

    with_gdr: bool | Unset = UNSET
    """Not read: caches always travel by GPU Direct. Default true."""
    link_type: int | Unset = UNSET
    """The network under RDMA: 1 InfiniBand, 2 RoCE (RDMA over Ethernet). Known values: 1 is IB, 2 is RoCE."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        with_gdr = self.with_gdr

        link_type = self.link_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if with_gdr is not UNSET:
            field_dict["with_gdr"] = with_gdr
        if link_type is not UNSET:
            field_dict["link_type"] = link_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        with_gdr = d.pop("with_gdr", UNSET)

        link_type = d.pop("link_type", UNSET)

        dist_serve_rdma_config = cls(
            with_gdr=with_gdr,
            link_type=link_type,
        )

        dist_serve_rdma_config.additional_properties = d
        return dist_serve_rdma_config

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
