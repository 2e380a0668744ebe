# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.update_weights_from_ipc_request_zmq_handles import (
        UpdateWeightsFromIPCRequestZmqHandles,
    )


T = TypeVar("T", bound="UpdateWeightsFromIPCRequest")


@_attrs_define
class UpdateWeightsFromIPCRequest:
    """Where each GPU's worker gets its weights from checkpoint-engine. PyTorch backend on CUDA only, while the cache is
    asleep.

    """

    zmq_handles: UpdateWeightsFromIPCRequestZmqHandles
    """Address of checkpoint-engine's ZeroMQ socket by GPU, named as in `device_uuids`; every GPU of the engine
    needs one."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        zmq_handles = self.zmq_handles.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "zmq_handles": zmq_handles,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.update_weights_from_ipc_request_zmq_handles import (
            UpdateWeightsFromIPCRequestZmqHandles,
        )

        d = dict(src_dict)
        zmq_handles = UpdateWeightsFromIPCRequestZmqHandles.from_dict(d.pop("zmq_handles"))

        update_weights_from_ipc_request = cls(
            zmq_handles=zmq_handles,
        )

        update_weights_from_ipc_request.additional_properties = d
        return update_weights_from_ipc_request

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
