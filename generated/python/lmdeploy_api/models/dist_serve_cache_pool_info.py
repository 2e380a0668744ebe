# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="DistServeCachePoolInfo")


@_attrs_define
class DistServeCachePoolInfo:
    """How one block pool of a key-value cache lies in memory. Two engines connect only if their pools agree but for the
    number of blocks.

    """

    shape: list[int]
    """Sizes of the pool's tensor by axis, in elements."""
    dtype: str
    """Type of the elements in PyTorch's words, such as `torch.bfloat16`."""
    element_size: int
    """Bytes an element."""
    entry_axis: int
    """Which axis of `shape` counts the blocks, from 0."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        shape = self.shape

        dtype = self.dtype

        element_size = self.element_size

        entry_axis = self.entry_axis

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "shape": shape,
                "dtype": dtype,
                "element_size": element_size,
                "entry_axis": entry_axis,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        shape = cast(list[int], d.pop("shape"))

        dtype = d.pop("dtype")

        element_size = d.pop("element_size")

        entry_axis = d.pop("entry_axis")

        dist_serve_cache_pool_info = cls(
            shape=shape,
            dtype=dtype,
            element_size=element_size,
            entry_axis=entry_axis,
        )

        dist_serve_cache_pool_info.additional_properties = d
        return dist_serve_cache_pool_info

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
