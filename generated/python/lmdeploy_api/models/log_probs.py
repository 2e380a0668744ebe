# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.log_probs_top_logprobs_type_0_item_type_0 import LogProbsTopLogprobsType0ItemType0


T = TypeVar("T", bound="LogProbs")


@_attrs_define
class LogProbs:
    """Log probabilities of a completion's tokens, in OpenAI's older shape. LMDeploy 0.18.0 sends none."""

    text_offset: list[int]
    """Where each token begins in the text, in characters."""
    token_logprobs: list[float | None]
    """Natural logarithm of each token's probability; null where there is none."""
    tokens: list[str]
    """The tokens as text."""
    top_logprobs: list[LogProbsTopLogprobsType0ItemType0 | None] | None | Unset = UNSET
    """The most likely tokens at each position with their log probabilities; null if they were not asked for."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.log_probs_top_logprobs_type_0_item_type_0 import (
            LogProbsTopLogprobsType0ItemType0,
        )

        text_offset = self.text_offset

        token_logprobs = []
        for token_logprobs_item_data in self.token_logprobs:
            token_logprobs_item: float | None
            token_logprobs_item = token_logprobs_item_data
            token_logprobs.append(token_logprobs_item)

        tokens = self.tokens

        top_logprobs: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.top_logprobs, Unset):
            top_logprobs = UNSET
        elif isinstance(self.top_logprobs, list):
            top_logprobs = []
            for top_logprobs_type_0_item_data in self.top_logprobs:
                top_logprobs_type_0_item: dict[str, Any] | None
                if isinstance(top_logprobs_type_0_item_data, LogProbsTopLogprobsType0ItemType0):
                    top_logprobs_type_0_item = top_logprobs_type_0_item_data.to_dict()
                else:
                    top_logprobs_type_0_item = top_logprobs_type_0_item_data
                top_logprobs.append(top_logprobs_type_0_item)

        else:
            top_logprobs = self.top_logprobs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "text_offset": text_offset,
                "token_logprobs": token_logprobs,
                "tokens": tokens,
            }
        )
        if top_logprobs is not UNSET:
            field_dict["top_logprobs"] = top_logprobs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.log_probs_top_logprobs_type_0_item_type_0 import (
            LogProbsTopLogprobsType0ItemType0,
        )

        d = dict(src_dict)
        text_offset = cast(list[int], d.pop("text_offset"))

        token_logprobs = []
        _token_logprobs = d.pop("token_logprobs")
        for token_logprobs_item_data in _token_logprobs:

            def _parse_token_logprobs_item(data: object) -> float | None:
                if data is None:
                    return data
                return cast(float | None, data)

            token_logprobs_item = _parse_token_logprobs_item(token_logprobs_item_data)

            token_logprobs.append(token_logprobs_item)

        tokens = cast(list[str], d.pop("tokens"))

        def _parse_top_logprobs(
            data: object,
        ) -> list[LogProbsTopLogprobsType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                top_logprobs_type_0 = []
                _top_logprobs_type_0 = data
                for top_logprobs_type_0_item_data in _top_logprobs_type_0:

                    def _parse_top_logprobs_type_0_item(
                        data: object,
                    ) -> LogProbsTopLogprobsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            top_logprobs_type_0_item_type_0 = (
                                LogProbsTopLogprobsType0ItemType0.from_dict(data)
                            )

                            return top_logprobs_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(LogProbsTopLogprobsType0ItemType0 | None, data)

                    top_logprobs_type_0_item = _parse_top_logprobs_type_0_item(
                        top_logprobs_type_0_item_data
                    )

                    top_logprobs_type_0.append(top_logprobs_type_0_item)

                return top_logprobs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[LogProbsTopLogprobsType0ItemType0 | None] | None | Unset, data)

        top_logprobs = _parse_top_logprobs(d.pop("top_logprobs", UNSET))

        log_probs = cls(
            text_offset=text_offset,
            token_logprobs=token_logprobs,
            tokens=tokens,
            top_logprobs=top_logprobs,
        )

        log_probs.additional_properties = d
        return log_probs

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
