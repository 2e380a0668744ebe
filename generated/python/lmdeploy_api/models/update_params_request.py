# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.update_params_request_serialized_named_tensors_type_2 import (
        UpdateParamsRequestSerializedNamedTensorsType2,
    )


T = TypeVar("T", bound="UpdateParamsRequest")


@_attrs_define
class UpdateParamsRequest:
    """Weights for the running model, or a part of them. The tensors stay on their GPU: the trainer runs on the same
    machine.

    """

    serialized_named_tensors: list[str] | str | UpdateParamsRequestSerializedNamedTensorsType2
    """Names and handles of tensors, pickled and in base64; the PyTorch backend takes a list too, one entry a
    tensor-parallel worker. TurboMind wants those of one whole layer, or all outside the layers."""
    load_format: None | str | Unset = UNSET
    """`flattened_bucket` if the tensors are one flat tensor with a list of what it holds; unset if each is its own.
    PyTorch backend only."""
    finished: bool | Unset = UNSET
    """Whether these are the last weights of the update: the model is then made ready. Default false."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.update_params_request_serialized_named_tensors_type_2 import (
            UpdateParamsRequestSerializedNamedTensorsType2,
        )

        serialized_named_tensors: dict[str, Any] | list[str] | str
        if isinstance(self.serialized_named_tensors, list):
            serialized_named_tensors = self.serialized_named_tensors

        elif isinstance(
            self.serialized_named_tensors, UpdateParamsRequestSerializedNamedTensorsType2
        ):
            serialized_named_tensors = self.serialized_named_tensors.to_dict()
        else:
            serialized_named_tensors = self.serialized_named_tensors

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
                "serialized_named_tensors": serialized_named_tensors,
            }
        )
        if load_format is not UNSET:
            field_dict["load_format"] = load_format
        if finished is not UNSET:
            field_dict["finished"] = finished

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.update_params_request_serialized_named_tensors_type_2 import (
            UpdateParamsRequestSerializedNamedTensorsType2,
        )

        d = dict(src_dict)

        def _parse_serialized_named_tensors(
            data: object,
        ) -> list[str] | str | UpdateParamsRequestSerializedNamedTensorsType2:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                serialized_named_tensors_type_1 = cast(list[str], data)

                return serialized_named_tensors_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                serialized_named_tensors_type_2 = (
                    UpdateParamsRequestSerializedNamedTensorsType2.from_dict(data)
                )

                return serialized_named_tensors_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | str | UpdateParamsRequestSerializedNamedTensorsType2, data)

        serialized_named_tensors = _parse_serialized_named_tensors(
            d.pop("serialized_named_tensors")
        )

        def _parse_load_format(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        load_format = _parse_load_format(d.pop("load_format", UNSET))

        finished = d.pop("finished", UNSET)

        update_params_request = cls(
            serialized_named_tensors=serialized_named_tensors,
            load_format=load_format,
            finished=finished,
        )

        update_params_request.additional_properties = d
        return update_params_request

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
