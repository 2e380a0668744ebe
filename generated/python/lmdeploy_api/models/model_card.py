# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.model_permission import ModelPermission


T = TypeVar("T", bound="ModelCard")


@_attrs_define
class ModelCard:
    """One model that the server offers."""

    id: str
    """The name to send as `model`: the served model's, or that of one of its adapters."""
    created: int | Unset = UNSET
    """When the list was made, in Unix time in seconds: it says nothing about the model."""
    object_: str | Unset = UNSET
    """Always `model`. Default model."""
    owned_by: str | Unset = UNSET
    """Always `lmdeploy`. Default lmdeploy."""
    parent: None | str | Unset = UNSET
    """Always null."""
    permission: list[ModelPermission] | Unset = UNSET
    """One entry that is the same for every model."""
    root: None | str | Unset = UNSET
    """The same as `id`."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        created = self.created

        object_ = self.object_

        owned_by = self.owned_by

        parent: None | str | Unset
        if isinstance(self.parent, Unset):
            parent = UNSET
        else:
            parent = self.parent

        permission: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.permission, Unset):
            permission = []
            for permission_item_data in self.permission:
                permission_item = permission_item_data.to_dict()
                permission.append(permission_item)

        root: None | str | Unset
        if isinstance(self.root, Unset):
            root = UNSET
        else:
            root = self.root

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if created is not UNSET:
            field_dict["created"] = created
        if object_ is not UNSET:
            field_dict["object"] = object_
        if owned_by is not UNSET:
            field_dict["owned_by"] = owned_by
        if parent is not UNSET:
            field_dict["parent"] = parent
        if permission is not UNSET:
            field_dict["permission"] = permission
        if root is not UNSET:
            field_dict["root"] = root

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.model_permission import ModelPermission

        d = dict(src_dict)
        id = d.pop("id")

        created = d.pop("created", UNSET)

        object_ = d.pop("object", UNSET)

        owned_by = d.pop("owned_by", UNSET)

        def _parse_parent(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        parent = _parse_parent(d.pop("parent", UNSET))

        _permission = d.pop("permission", UNSET)
        permission: list[ModelPermission] | Unset = UNSET
        if _permission is not UNSET:
            permission = []
            for permission_item_data in _permission:
                permission_item = ModelPermission.from_dict(permission_item_data)

                permission.append(permission_item)

        def _parse_root(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        root = _parse_root(d.pop("root", UNSET))

        model_card = cls(
            id=id,
            created=created,
            object_=object_,
            owned_by=owned_by,
            parent=parent,
            permission=permission,
            root=root,
        )

        model_card.additional_properties = d
        return model_card

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
