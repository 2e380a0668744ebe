# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.dist_serve_engine_endpoint_info import DistServeEngineEndpointInfo
    from ..models.dist_serve_kv_transfer_endpoint_info import DistServeKVTransferEndpointInfo


T = TypeVar("T", bound="DistServeConnectionRequest")


@_attrs_define
class DistServeConnectionRequest:
    """With which engine to connect. Takes what that engine answered to `/distserve/p2p_initialize`."""

    protocol: int
    """The way caches travel between two engines: 1 TCP, which is not implemented, 2 RDMA (InfiniBand or RoCE), 3
    NVLink. LMDeploy supports RDMA with GPU Direct only. Known values: 1 is TCP, 2 is RDMA, 3 is NVLINK."""
    remote_engine_id: str
    """The other engine, by the id that the connection was initialized with."""
    remote_engine_endpoint_info: DistServeEngineEndpointInfo
    """Where an engine listens for messages of its peer."""
    remote_kvtransfer_endpoint_info: list[DistServeKVTransferEndpointInfo]
    """Where the other engine's caches are read, one entry a tensor-parallel worker."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        protocol = self.protocol

        remote_engine_id = self.remote_engine_id

        remote_engine_endpoint_info = self.remote_engine_endpoint_info.to_dict()

        remote_kvtransfer_endpoint_info = []
        for remote_kvtransfer_endpoint_info_item_data in self.remote_kvtransfer_endpoint_info:
            remote_kvtransfer_endpoint_info_item = (
                remote_kvtransfer_endpoint_info_item_data.to_dict()
            )
            remote_kvtransfer_endpoint_info.append(remote_kvtransfer_endpoint_info_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "protocol": protocol,
                "remote_engine_id": remote_engine_id,
                "remote_engine_endpoint_info": remote_engine_endpoint_info,
                "remote_kvtransfer_endpoint_info": remote_kvtransfer_endpoint_info,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dist_serve_engine_endpoint_info import DistServeEngineEndpointInfo
        from ..models.dist_serve_kv_transfer_endpoint_info import DistServeKVTransferEndpointInfo

        d = dict(src_dict)
        protocol = d.pop("protocol")

        remote_engine_id = d.pop("remote_engine_id")

        remote_engine_endpoint_info = DistServeEngineEndpointInfo.from_dict(
            d.pop("remote_engine_endpoint_info")
        )

        remote_kvtransfer_endpoint_info = []
        _remote_kvtransfer_endpoint_info = d.pop("remote_kvtransfer_endpoint_info")
        for remote_kvtransfer_endpoint_info_item_data in _remote_kvtransfer_endpoint_info:
            remote_kvtransfer_endpoint_info_item = DistServeKVTransferEndpointInfo.from_dict(
                remote_kvtransfer_endpoint_info_item_data
            )

            remote_kvtransfer_endpoint_info.append(remote_kvtransfer_endpoint_info_item)

        dist_serve_connection_request = cls(
            protocol=protocol,
            remote_engine_id=remote_engine_id,
            remote_engine_endpoint_info=remote_engine_endpoint_info,
            remote_kvtransfer_endpoint_info=remote_kvtransfer_endpoint_info,
        )

        dist_serve_connection_request.additional_properties = d
        return dist_serve_connection_request

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
