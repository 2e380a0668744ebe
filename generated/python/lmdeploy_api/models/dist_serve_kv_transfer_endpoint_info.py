# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dist_serve_cache_pool_info import DistServeCachePoolInfo


T = TypeVar("T", bound="DistServeKVTransferEndpointInfo")


@_attrs_define
class DistServeKVTransferEndpointInfo:
    """Where the caches of one worker are read."""

    protocol: int
    """The way caches travel between two engines: 1 TCP, which is not implemented, 2 RDMA (InfiniBand or RoCE), 3
    NVLink. LMDeploy supports RDMA with GPU Direct only. Known values: 1 is TCP, 2 is RDMA, 3 is NVLINK."""
    endpoint_info: str
    """The address as JSON text, in the shape of the migration backend."""
    cache_pools: list[DistServeCachePoolInfo] | None | Unset = UNSET
    """How the caches lie in memory. If null, a single pool is taken to be laid out as the reader's."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        protocol = self.protocol

        endpoint_info = self.endpoint_info

        cache_pools: list[dict[str, Any]] | None | Unset
        if isinstance(self.cache_pools, Unset):
            cache_pools = UNSET
        elif isinstance(self.cache_pools, list):
            cache_pools = []
            for cache_pools_type_0_item_data in self.cache_pools:
                cache_pools_type_0_item = cache_pools_type_0_item_data.to_dict()
                cache_pools.append(cache_pools_type_0_item)

        else:
            cache_pools = self.cache_pools

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "protocol": protocol,
                "endpoint_info": endpoint_info,
            }
        )
        if cache_pools is not UNSET:
            field_dict["cache_pools"] = cache_pools

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dist_serve_cache_pool_info import DistServeCachePoolInfo

        d = dict(src_dict)
        protocol = d.pop("protocol")

        endpoint_info = d.pop("endpoint_info")

        def _parse_cache_pools(data: object) -> list[DistServeCachePoolInfo] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                cache_pools_type_0 = []
                _cache_pools_type_0 = data
                for cache_pools_type_0_item_data in _cache_pools_type_0:
                    cache_pools_type_0_item = DistServeCachePoolInfo.from_dict(
                        cache_pools_type_0_item_data
                    )

                    cache_pools_type_0.append(cache_pools_type_0_item)

                return cache_pools_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[DistServeCachePoolInfo] | None | Unset, data)

        cache_pools = _parse_cache_pools(d.pop("cache_pools", UNSET))

        dist_serve_kv_transfer_endpoint_info = cls(
            protocol=protocol,
            endpoint_info=endpoint_info,
            cache_pools=cache_pools,
        )

        dist_serve_kv_transfer_endpoint_info.additional_properties = d
        return dist_serve_kv_transfer_endpoint_info

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
