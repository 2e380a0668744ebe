# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.dist_serve_engine_endpoint_info import DistServeEngineEndpointInfo
    from ..models.dist_serve_kv_transfer_endpoint_info import DistServeKVTransferEndpointInfo


T = TypeVar("T", bound="DistServeInitResponse")


@_attrs_define
class DistServeInitResponse:
    """What the other engine needs to connect with this one."""

    engine_endpoint_info: DistServeEngineEndpointInfo
    """Where an engine listens for messages of its peer."""
    kvtransfer_endpoint_info: list[DistServeKVTransferEndpointInfo]
    """Where this engine's caches are read, one entry a worker."""
    status: int
    """How a connection came out: 1 success, 2 failure. Known values: 1, 2."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        engine_endpoint_info = self.engine_endpoint_info.to_dict()

        kvtransfer_endpoint_info = []
        for kvtransfer_endpoint_info_item_data in self.kvtransfer_endpoint_info:
            kvtransfer_endpoint_info_item = kvtransfer_endpoint_info_item_data.to_dict()
            kvtransfer_endpoint_info.append(kvtransfer_endpoint_info_item)

        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "engine_endpoint_info": engine_endpoint_info,
                "kvtransfer_endpoint_info": kvtransfer_endpoint_info,
                "status": status,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dist_serve_engine_endpoint_info import DistServeEngineEndpointInfo
        from ..models.dist_serve_kv_transfer_endpoint_info import DistServeKVTransferEndpointInfo

        d = dict(src_dict)
        engine_endpoint_info = DistServeEngineEndpointInfo.from_dict(d.pop("engine_endpoint_info"))

        kvtransfer_endpoint_info = []
        _kvtransfer_endpoint_info = d.pop("kvtransfer_endpoint_info")
        for kvtransfer_endpoint_info_item_data in _kvtransfer_endpoint_info:
            kvtransfer_endpoint_info_item = DistServeKVTransferEndpointInfo.from_dict(
                kvtransfer_endpoint_info_item_data
            )

            kvtransfer_endpoint_info.append(kvtransfer_endpoint_info_item)

        status = d.pop("status")

        dist_serve_init_response = cls(
            engine_endpoint_info=engine_endpoint_info,
            kvtransfer_endpoint_info=kvtransfer_endpoint_info,
            status=status,
        )

        dist_serve_init_response.additional_properties = d
        return dist_serve_init_response

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
