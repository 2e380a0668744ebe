# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.generate_req_meta_output import GenerateReqMetaOutput


T = TypeVar("T", bound="GenerateReqOutput")


@_attrs_define
class GenerateReqOutput:
    """A generated text with its token ids; of a stream, what is new of it."""

    meta_info: GenerateReqMetaOutput
    """Counts and probabilities beside a generated text."""
    output_ids: list[int]
    """Ids of the generated tokens; of an event, those that are new."""
    text: str
    """The generated text, without the prompt; of an event, what is new of it."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        meta_info = self.meta_info.to_dict()

        output_ids = self.output_ids

        text = self.text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "meta_info": meta_info,
                "output_ids": output_ids,
                "text": text,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.generate_req_meta_output import GenerateReqMetaOutput

        d = dict(src_dict)
        meta_info = GenerateReqMetaOutput.from_dict(d.pop("meta_info"))

        output_ids = cast(list[int], d.pop("output_ids"))

        text = d.pop("text")

        generate_req_output = cls(
            meta_info=meta_info,
            output_ids=output_ids,
            text=text,
        )

        generate_req_output.additional_properties = d
        return generate_req_output

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
