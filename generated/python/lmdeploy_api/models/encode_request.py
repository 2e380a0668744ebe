# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EncodeRequest")


@_attrs_define
class EncodeRequest:
    """Texts to turn into token ids."""

    input_: list[str] | str
    """The text to turn into token ids, or several."""
    do_preprocess: bool | None | Unset = UNSET
    """Whether to put the text into the model's chat template first. Default false."""
    add_bos: bool | None | Unset = UNSET
    """Whether to begin with the token that begins a sequence. Default true."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        input_: list[str] | str
        if isinstance(self.input_, list):
            input_ = self.input_

        else:
            input_ = self.input_

        do_preprocess: bool | None | Unset
        if isinstance(self.do_preprocess, Unset):
            do_preprocess = UNSET
        else:
            do_preprocess = self.do_preprocess

        add_bos: bool | None | Unset
        if isinstance(self.add_bos, Unset):
            add_bos = UNSET
        else:
            add_bos = self.add_bos

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "input": input_,
            }
        )
        if do_preprocess is not UNSET:
            field_dict["do_preprocess"] = do_preprocess
        if add_bos is not UNSET:
            field_dict["add_bos"] = add_bos

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_input_(data: object) -> list[str] | str:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                input_type_1 = cast(list[str], data)

                return input_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | str, data)

        input_ = _parse_input_(d.pop("input"))

        def _parse_do_preprocess(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        do_preprocess = _parse_do_preprocess(d.pop("do_preprocess", UNSET))

        def _parse_add_bos(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        add_bos = _parse_add_bos(d.pop("add_bos", UNSET))

        encode_request = cls(
            input_=input_,
            do_preprocess=do_preprocess,
            add_bos=add_bos,
        )

        encode_request.additional_properties = d
        return encode_request

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
