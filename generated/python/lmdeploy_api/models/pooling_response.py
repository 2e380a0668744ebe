# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.pooling_score import PoolingScore
    from ..models.usage_info import UsageInfo


T = TypeVar("T", bound="PoolingResponse")


@_attrs_define
class PoolingResponse:
    """The scores of a reward model."""

    created: int
    """When the scores were ready, in Unix time in seconds."""
    data: list[PoolingScore]
    """One score an input, in their order."""
    id: str
    """Id of the answer, which begins with `pool-`."""
    model: str
    """The `model` of the request, or the served model's name if that was unset."""
    object_: str
    """Always `list`. Default list."""
    usage: UsageInfo
    """Tokens used by a request."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created = self.created

        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        id = self.id

        model = self.model

        object_ = self.object_

        usage = self.usage.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "created": created,
                "data": data,
                "id": id,
                "model": model,
                "object": object_,
                "usage": usage,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.pooling_score import PoolingScore
        from ..models.usage_info import UsageInfo

        d = dict(src_dict)
        created = d.pop("created")

        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = PoolingScore.from_dict(data_item_data)

            data.append(data_item)

        id = d.pop("id")

        model = d.pop("model")

        object_ = d.pop("object")

        usage = UsageInfo.from_dict(d.pop("usage"))

        pooling_response = cls(
            created=created,
            data=data,
            id=id,
            model=model,
            object_=object_,
            usage=usage,
        )

        pooling_response.additional_properties = d
        return pooling_response

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
