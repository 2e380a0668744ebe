# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dist_serve_engine_config import DistServeEngineConfig
    from ..models.dist_serve_nv_link_config import DistServeNVLinkConfig
    from ..models.dist_serve_rdma_config import DistServeRDMAConfig
    from ..models.dist_serve_tcp_config import DistServeTCPConfig


T = TypeVar("T", bound="DistServeInitRequest")


@_attrs_define
class DistServeInitRequest:
    """Prepares an engine for a connection with another one. PyTorch backend only."""

    local_engine_id: str
    """Base URL of the engine that is asked; its socket listens on this host name."""
    local_engine_config: DistServeEngineConfig
    """How an engine is split and how large its cache is: what a peer has to know before caches can travel between
    them. PyTorch backend only."""
    remote_engine_id: str
    """The other engine, usually by its base URL; later calls name the connection by it."""
    remote_engine_config: DistServeEngineConfig
    """How an engine is split and how large its cache is: what a peer has to know before caches can travel between
    them. PyTorch backend only."""
    protocol: int
    """The way caches travel between two engines: 1 TCP, which is not implemented, 2 RDMA (InfiniBand or RoCE), 3
    NVLink. LMDeploy supports RDMA with GPU Direct only. Known values: 1 is TCP, 2 is RDMA, 3 is NVLINK."""
    rank: int | None | Unset = UNSET
    """Not read: each worker puts in its own."""
    tcp_config: DistServeTCPConfig | None | Unset = UNSET
    """Accepted and not read."""
    rdma_config: DistServeRDMAConfig | None | Unset = UNSET
    """Settings of RDMA; needed for it by the DLSlime backend."""
    nvlink_config: DistServeNVLinkConfig | None | Unset = UNSET
    """Accepted and not read."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.dist_serve_nv_link_config import DistServeNVLinkConfig
        from ..models.dist_serve_rdma_config import DistServeRDMAConfig
        from ..models.dist_serve_tcp_config import DistServeTCPConfig

        local_engine_id = self.local_engine_id

        local_engine_config = self.local_engine_config.to_dict()

        remote_engine_id = self.remote_engine_id

        remote_engine_config = self.remote_engine_config.to_dict()

        protocol = self.protocol

        rank: int | None | Unset
        if isinstance(self.rank, Unset):
            rank = UNSET
        else:
            rank = self.rank

        tcp_config: dict[str, Any] | None | Unset
        if isinstance(self.tcp_config, Unset):
            tcp_config = UNSET
        elif isinstance(self.tcp_config, DistServeTCPConfig):
            tcp_config = self.tcp_config.to_dict()
        else:
            tcp_config = self.tcp_config

        rdma_config: dict[str, Any] | None | Unset
        if isinstance(self.rdma_config, Unset):
            rdma_config = UNSET
        elif isinstance(self.rdma_config, DistServeRDMAConfig):
            rdma_config = self.rdma_config.to_dict()
        else:
            rdma_config = self.rdma_config

        nvlink_config: dict[str, Any] | None | Unset
        if isinstance(self.nvlink_config, Unset):
            nvlink_config = UNSET
        elif isinstance(self.nvlink_config, DistServeNVLinkConfig):
            nvlink_config = self.nvlink_config.to_dict()
        else:
            nvlink_config = self.nvlink_config

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "local_engine_id": local_engine_id,
                "local_engine_config": local_engine_config,
                "remote_engine_id": remote_engine_id,
                "remote_engine_config": remote_engine_config,
                "protocol": protocol,
            }
        )
        if rank is not UNSET:
            field_dict["rank"] = rank
        if tcp_config is not UNSET:
            field_dict["tcp_config"] = tcp_config
        if rdma_config is not UNSET:
            field_dict["rdma_config"] = rdma_config
        if nvlink_config is not UNSET:
            field_dict["nvlink_config"] = nvlink_config

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dist_serve_engine_config import DistServeEngineConfig
        from ..models.dist_serve_nv_link_config import DistServeNVLinkConfig
        from ..models.dist_serve_rdma_config import DistServeRDMAConfig
        from ..models.dist_serve_tcp_config import DistServeTCPConfig

        d = dict(src_dict)
        local_engine_id = d.pop("local_engine_id")

        local_engine_config = DistServeEngineConfig.from_dict(d.pop("local_engine_config"))

        remote_engine_id = d.pop("remote_engine_id")

        remote_engine_config = DistServeEngineConfig.from_dict(d.pop("remote_engine_config"))

        protocol = d.pop("protocol")

        def _parse_rank(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        rank = _parse_rank(d.pop("rank", UNSET))

        def _parse_tcp_config(data: object) -> DistServeTCPConfig | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tcp_config_type_0 = DistServeTCPConfig.from_dict(data)

                return tcp_config_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DistServeTCPConfig | None | Unset, data)

        tcp_config = _parse_tcp_config(d.pop("tcp_config", UNSET))

        def _parse_rdma_config(data: object) -> DistServeRDMAConfig | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rdma_config_type_0 = DistServeRDMAConfig.from_dict(data)

                return rdma_config_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DistServeRDMAConfig | None | Unset, data)

        rdma_config = _parse_rdma_config(d.pop("rdma_config", UNSET))

        def _parse_nvlink_config(data: object) -> DistServeNVLinkConfig | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                nvlink_config_type_0 = DistServeNVLinkConfig.from_dict(data)

                return nvlink_config_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DistServeNVLinkConfig | None | Unset, data)

        nvlink_config = _parse_nvlink_config(d.pop("nvlink_config", UNSET))

        dist_serve_init_request = cls(
            local_engine_id=local_engine_id,
            local_engine_config=local_engine_config,
            remote_engine_id=remote_engine_id,
            remote_engine_config=remote_engine_config,
            protocol=protocol,
            rank=rank,
            tcp_config=tcp_config,
            rdma_config=rdma_config,
            nvlink_config=nvlink_config,
        )

        dist_serve_init_request.additional_properties = d
        return dist_serve_init_request

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
