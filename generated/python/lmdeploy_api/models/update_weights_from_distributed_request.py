# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateWeightsFromDistributedRequest")


@_attrs_define
class UpdateWeightsFromDistributedRequest:
    """Which tensors the trainer broadcasts next through a process group, from rank 0. PyTorch backend only."""

    names: list[str]
    """Names of the tensors in the model, in the order of the broadcast; may be empty with `finished`."""
    dtypes: list[str]
    """Type of each tensor in PyTorch's words, such as `bfloat16`."""
    shapes: list[list[int]]
    """Sizes of each tensor by axis, in elements."""
    group_name: str
    """The name that `/init_weights_update_group` was given."""
    load_format: None | str | Unset = UNSET
    """`flattened_bucket` if all tensors come in one broadcast; unset if each has its own."""
    finished: bool | Unset = UNSET
    """Whether these are the last weights of the update: the model is then made ready. Default false."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        names = self.names

        dtypes = self.dtypes

        shapes = []
        for shapes_item_data in self.shapes:
            shapes_item = shapes_item_data

            shapes.append(shapes_item)

        group_name = self.group_name

        load_format: None | str | Unset
        if isinstance(self.load_format, Unset):
            load_format = UNSET
        else:
            load_format = self.load_format

        finished = self.finished

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "names": names,
                "dtypes": dtypes,
                "shapes": shapes,
                "group_name": group_name,
            }
        )
        if load_format is not UNSET:
            field_dict["load_format"] = load_format
        if finished is not UNSET:
            field_dict["finished"] = finished

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        names = cast(list[str], d.pop("names"))

        dtypes = cast(list[str], d.pop("dtypes"))

        shapes = []
        _shapes = d.pop("shapes")
        for shapes_item_data in _shapes:
            shapes_item = cast(list[int], shapes_item_data)

            shapes.append(shapes_item)

        group_name = d.pop("group_name")

        def _parse_load_format(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        load_format = _parse_load_format(d.pop("load_format", UNSET))

        finished = d.pop("finished", UNSET)

        update_weights_from_distributed_request = cls(
            names=names,
            dtypes=dtypes,
            shapes=shapes,
            group_name=group_name,
            load_format=load_format,
            finished=finished,
        )

        update_weights_from_distributed_request.additional_properties = d
        return update_weights_from_distributed_request

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
