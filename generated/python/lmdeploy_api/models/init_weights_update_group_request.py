# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="InitWeightsUpdateGroupRequest")


@_attrs_define
class InitWeightsUpdateGroupRequest:
    """The process group of torch.distributed that a trainer broadcasts weights through, and the engine's place in it.
    PyTorch backend only.

    """

    master_address: str
    """Host name or address of the group's rendezvous, as the trainer has it."""
    master_port: int
    """TCP port of the rendezvous."""
    rank_offset: int
    """Rank of the engine's first worker; the others follow. The trainer is rank 0, from which weights come."""
    world_size: int
    """Processes in the group: the trainer's and every worker of every engine."""
    group_name: str
    """A name of your own for the group, by which the later calls name it. Must not be empty or in use."""
    backend: str | Unset = UNSET
    """The backend of torch.distributed. Default nccl."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        master_address = self.master_address

        master_port = self.master_port

        rank_offset = self.rank_offset

        world_size = self.world_size

        group_name = self.group_name

        backend = self.backend

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "master_address": master_address,
                "master_port": master_port,
                "rank_offset": rank_offset,
                "world_size": world_size,
                "group_name": group_name,
            }
        )
        if backend is not UNSET:
            field_dict["backend"] = backend

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        master_address = d.pop("master_address")

        master_port = d.pop("master_port")

        rank_offset = d.pop("rank_offset")

        world_size = d.pop("world_size")

        group_name = d.pop("group_name")

        backend = d.pop("backend", UNSET)

        init_weights_update_group_request = cls(
            master_address=master_address,
            master_port=master_port,
            rank_offset=rank_offset,
            world_size=world_size,
            group_name=group_name,
            backend=backend,
        )

        init_weights_update_group_request.additional_properties = d
        return init_weights_update_group_request

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
