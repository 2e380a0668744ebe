# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.migration_protocol import check_migration_protocol
from ..models.migration_protocol import MigrationProtocol
from typing import cast

if TYPE_CHECKING:
    from ..models.dist_serve_engine_endpoint_info import DistServeEngineEndpointInfo
    from ..models.dist_serve_kv_transfer_endpoint_info import DistServeKVTransferEndpointInfo


T = TypeVar("T", bound="DistServeConnectionRequest")


@_attrs_define
class DistServeConnectionRequest:
    protocol: MigrationProtocol
    """ Migration Transport Protocol.

    Attributes:
        RDMA: IB or RoCEv1/v2.
        NVLINK: High device-to-device link.

    Warning: By now, only `GPU Directed RDMA` is supported in DistServe.
        We preserve several protocol and will be implemented in the future. """
    remote_engine_id: str
    remote_engine_endpoint_info: DistServeEngineEndpointInfo
    remote_kvtransfer_endpoint_info: list[DistServeKVTransferEndpointInfo]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.dist_serve_engine_endpoint_info import DistServeEngineEndpointInfo  # noqa: PLC0415
        from ..models.dist_serve_kv_transfer_endpoint_info import DistServeKVTransferEndpointInfo  # noqa: PLC0415

        protocol: int = self.protocol

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
        from ..models.dist_serve_engine_endpoint_info import DistServeEngineEndpointInfo  # noqa: PLC0415
        from ..models.dist_serve_kv_transfer_endpoint_info import DistServeKVTransferEndpointInfo  # noqa: PLC0415

        d = dict(src_dict)
        protocol = check_migration_protocol(d.pop("protocol"))

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
