# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="DistServeEngineConfig")


@_attrs_define
class DistServeEngineConfig:
    """How an engine is split and how large its cache is: what a peer has to know before caches can travel between them.
    PyTorch backend only.

    """

    tp_size: int
    """Number of tensor-parallel parts; two engines connect only if they have the same."""
    ep_size: int
    """Number of expert-parallel parts."""
    dp_size: int
    """Number of data-parallel parts."""
    pp_size: int | None
    """Always null."""
    dp_rank: int
    """Which of the data-parallel parts this is, from 0."""
    block_size: int
    """Tokens a block of the key-value cache."""
    num_cpu_blocks: int
    """Blocks of the key-value cache in main memory."""
    num_gpu_blocks: int
    """Blocks of the key-value cache in GPU memory."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        tp_size = self.tp_size

        ep_size = self.ep_size

        dp_size = self.dp_size

        pp_size: int | None
        pp_size = self.pp_size

        dp_rank = self.dp_rank

        block_size = self.block_size

        num_cpu_blocks = self.num_cpu_blocks

        num_gpu_blocks = self.num_gpu_blocks

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "tp_size": tp_size,
                "ep_size": ep_size,
                "dp_size": dp_size,
                "pp_size": pp_size,
                "dp_rank": dp_rank,
                "block_size": block_size,
                "num_cpu_blocks": num_cpu_blocks,
                "num_gpu_blocks": num_gpu_blocks,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        tp_size = d.pop("tp_size")

        ep_size = d.pop("ep_size")

        dp_size = d.pop("dp_size")

        def _parse_pp_size(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        pp_size = _parse_pp_size(d.pop("pp_size"))

        dp_rank = d.pop("dp_rank")

        block_size = d.pop("block_size")

        num_cpu_blocks = d.pop("num_cpu_blocks")

        num_gpu_blocks = d.pop("num_gpu_blocks")

        dist_serve_engine_config = cls(
            tp_size=tp_size,
            ep_size=ep_size,
            dp_size=dp_size,
            pp_size=pp_size,
            dp_rank=dp_rank,
            block_size=block_size,
            num_cpu_blocks=num_cpu_blocks,
            num_gpu_blocks=num_gpu_blocks,
        )

        dist_serve_engine_config.additional_properties = d
        return dist_serve_engine_config

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
