# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateWeightsFromIPCStatus")


@_attrs_define
class UpdateWeightsFromIPCStatus:
    """Whether weights can be received from checkpoint-engine, and if not, why."""

    ready: bool
    """Whether an update can start now."""
    message: str
    """What is missing, or that all is ready."""
    is_sleeping: bool
    """Whether any part of the engine is asleep. Default false."""
    sleeping_tags: list[str]
    """The parts that are asleep: `weights`, `kv_cache`. For an update `kv_cache` has to be."""
    device_uuids: list[str]
    """The GPU of each worker, such as `GPU-8a3c…`: the keys of `zmq_handles`. Empty unless PyTorch on CUDA."""
    worker_ranks: list[int]
    """The rank of each worker, in the order of `device_uuids`."""
    backend: None | str | Unset = UNSET
    """`pytorch` or `turbomind`; only the first can be ready."""
    device_type: None | str | Unset = UNSET
    """What the engine runs on, such as `cuda`; null with TurboMind."""
    checkpoint_engine_version: None | str | Unset = UNSET
    """Version of checkpoint-engine on the workers, with commas between if they differ; null if it is not
    installed."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ready = self.ready

        message = self.message

        is_sleeping = self.is_sleeping

        sleeping_tags = self.sleeping_tags

        device_uuids = self.device_uuids

        worker_ranks = self.worker_ranks

        backend: None | str | Unset
        if isinstance(self.backend, Unset):
            backend = UNSET
        else:
            backend = self.backend

        device_type: None | str | Unset
        if isinstance(self.device_type, Unset):
            device_type = UNSET
        else:
            device_type = self.device_type

        checkpoint_engine_version: None | str | Unset
        if isinstance(self.checkpoint_engine_version, Unset):
            checkpoint_engine_version = UNSET
        else:
            checkpoint_engine_version = self.checkpoint_engine_version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ready": ready,
                "message": message,
                "is_sleeping": is_sleeping,
                "sleeping_tags": sleeping_tags,
                "device_uuids": device_uuids,
                "worker_ranks": worker_ranks,
            }
        )
        if backend is not UNSET:
            field_dict["backend"] = backend
        if device_type is not UNSET:
            field_dict["device_type"] = device_type
        if checkpoint_engine_version is not UNSET:
            field_dict["checkpoint_engine_version"] = checkpoint_engine_version

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ready = d.pop("ready")

        message = d.pop("message")

        is_sleeping = d.pop("is_sleeping")

        sleeping_tags = cast(list[str], d.pop("sleeping_tags"))

        device_uuids = cast(list[str], d.pop("device_uuids"))

        worker_ranks = cast(list[int], d.pop("worker_ranks"))

        def _parse_backend(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        backend = _parse_backend(d.pop("backend", UNSET))

        def _parse_device_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        device_type = _parse_device_type(d.pop("device_type", UNSET))

        def _parse_checkpoint_engine_version(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        checkpoint_engine_version = _parse_checkpoint_engine_version(
            d.pop("checkpoint_engine_version", UNSET)
        )

        update_weights_from_ipc_status = cls(
            ready=ready,
            message=message,
            is_sleeping=is_sleeping,
            sleeping_tags=sleeping_tags,
            device_uuids=device_uuids,
            worker_ranks=worker_ranks,
            backend=backend,
            device_type=device_type,
            checkpoint_engine_version=checkpoint_engine_version,
        )

        update_weights_from_ipc_status.additional_properties = d
        return update_weights_from_ipc_status

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
