# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ModelPermission")


@_attrs_define
class ModelPermission:
    """What may be done with a model, in an old shape of OpenAI's: the values are fixed, and say nothing about the server."""

    allow_create_engine: bool
    """Always false. Default false."""
    allow_fine_tuning: bool
    """Always false. Default false."""
    allow_logprobs: bool
    """Always true, also where the server gives no log probabilities. Default true."""
    allow_sampling: bool
    """Always true. Default true."""
    allow_search_indices: bool
    """Always true. Default true."""
    allow_view: bool
    """Always true. Default true."""
    created: int
    """When the list was made, in Unix time in seconds."""
    id: str
    """A random id, another one in each list."""
    is_blocking: bool
    """Always false. Default false."""
    object_: str
    """Always `model_permission`. Default model_permission."""
    organization: str
    """Always `*`. Default *."""
    group: None | str | Unset = UNSET
    """Always null."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        allow_create_engine = self.allow_create_engine

        allow_fine_tuning = self.allow_fine_tuning

        allow_logprobs = self.allow_logprobs

        allow_sampling = self.allow_sampling

        allow_search_indices = self.allow_search_indices

        allow_view = self.allow_view

        created = self.created

        id = self.id

        is_blocking = self.is_blocking

        object_ = self.object_

        organization = self.organization

        group: None | str | Unset
        if isinstance(self.group, Unset):
            group = UNSET
        else:
            group = self.group

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "allow_create_engine": allow_create_engine,
                "allow_fine_tuning": allow_fine_tuning,
                "allow_logprobs": allow_logprobs,
                "allow_sampling": allow_sampling,
                "allow_search_indices": allow_search_indices,
                "allow_view": allow_view,
                "created": created,
                "id": id,
                "is_blocking": is_blocking,
                "object": object_,
                "organization": organization,
            }
        )
        if group is not UNSET:
            field_dict["group"] = group

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        allow_create_engine = d.pop("allow_create_engine")

        allow_fine_tuning = d.pop("allow_fine_tuning")

        allow_logprobs = d.pop("allow_logprobs")

        allow_sampling = d.pop("allow_sampling")

        allow_search_indices = d.pop("allow_search_indices")

        allow_view = d.pop("allow_view")

        created = d.pop("created")

        id = d.pop("id")

        is_blocking = d.pop("is_blocking")

        object_ = d.pop("object")

        organization = d.pop("organization")

        def _parse_group(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        group = _parse_group(d.pop("group", UNSET))

        model_permission = cls(
            allow_create_engine=allow_create_engine,
            allow_fine_tuning=allow_fine_tuning,
            allow_logprobs=allow_logprobs,
            allow_sampling=allow_sampling,
            allow_search_indices=allow_search_indices,
            allow_view=allow_view,
            created=created,
            id=id,
            is_blocking=is_blocking,
            object_=object_,
            organization=organization,
            group=group,
        )

        model_permission.additional_properties = d
        return model_permission

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
