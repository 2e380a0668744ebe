# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.proxy_validation_error_detail_item_type_1 import (
        ProxyValidationErrorDetailItemType1,
    )


T = TypeVar("T", bound="ProxyValidationError")


@_attrs_define
class ProxyValidationError:
    """How the proxy says that a request is wrong: FastAPI's own shape, or sentences."""

    detail: list[ProxyValidationErrorDetailItemType1 | str]
    """What is wrong with the request, one entry a mistake."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.proxy_validation_error_detail_item_type_1 import (
            ProxyValidationErrorDetailItemType1,
        )

        detail = []
        for detail_item_data in self.detail:
            detail_item: dict[str, Any] | str
            if isinstance(detail_item_data, ProxyValidationErrorDetailItemType1):
                detail_item = detail_item_data.to_dict()
            else:
                detail_item = detail_item_data
            detail.append(detail_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "detail": detail,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.proxy_validation_error_detail_item_type_1 import (
            ProxyValidationErrorDetailItemType1,
        )

        d = dict(src_dict)
        detail = []
        _detail = d.pop("detail")
        for detail_item_data in _detail:

            def _parse_detail_item(data: object) -> ProxyValidationErrorDetailItemType1 | str:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    detail_item_type_1 = ProxyValidationErrorDetailItemType1.from_dict(data)

                    return detail_item_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                return cast(ProxyValidationErrorDetailItemType1 | str, data)

            detail_item = _parse_detail_item(detail_item_data)

            detail.append(detail_item)

        proxy_validation_error = cls(
            detail=detail,
        )

        proxy_validation_error.additional_properties = d
        return proxy_validation_error

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
