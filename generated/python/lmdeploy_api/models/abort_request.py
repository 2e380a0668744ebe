# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.abort_request_finished_reason_type_0 import AbortRequestFinishedReasonType0


T = TypeVar("T", bound="AbortRequest")


@_attrs_define
class AbortRequest:
    """Which running requests to abort. Needs a server started with `--enable-abort-handling`."""

    abort_all: bool | Unset = UNSET
    """Whether to abort every request of the server, instead of the one named by `session_id`. Default false."""
    finished_reason: AbortRequestFinishedReasonType0 | None | Unset = UNSET
    """Accepted and not read."""
    abort_message: None | str | Unset = UNSET
    """Accepted and not read."""
    session_id: int | None | Unset = UNSET
    """The `session_id` that the request to abort was sent with; unknown ones get status 400. Not read with
    `abort_all`. Default -1."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.abort_request_finished_reason_type_0 import AbortRequestFinishedReasonType0

        abort_all = self.abort_all

        finished_reason: dict[str, Any] | None | Unset
        if isinstance(self.finished_reason, Unset):
            finished_reason = UNSET
        elif isinstance(self.finished_reason, AbortRequestFinishedReasonType0):
            finished_reason = self.finished_reason.to_dict()
        else:
            finished_reason = self.finished_reason

        abort_message: None | str | Unset
        if isinstance(self.abort_message, Unset):
            abort_message = UNSET
        else:
            abort_message = self.abort_message

        session_id: int | None | Unset
        if isinstance(self.session_id, Unset):
            session_id = UNSET
        else:
            session_id = self.session_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if abort_all is not UNSET:
            field_dict["abort_all"] = abort_all
        if finished_reason is not UNSET:
            field_dict["finished_reason"] = finished_reason
        if abort_message is not UNSET:
            field_dict["abort_message"] = abort_message
        if session_id is not UNSET:
            field_dict["session_id"] = session_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.abort_request_finished_reason_type_0 import AbortRequestFinishedReasonType0

        d = dict(src_dict)
        abort_all = d.pop("abort_all", UNSET)

        def _parse_finished_reason(data: object) -> AbortRequestFinishedReasonType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                finished_reason_type_0 = AbortRequestFinishedReasonType0.from_dict(data)

                return finished_reason_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AbortRequestFinishedReasonType0 | None | Unset, data)

        finished_reason = _parse_finished_reason(d.pop("finished_reason", UNSET))

        def _parse_abort_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        abort_message = _parse_abort_message(d.pop("abort_message", UNSET))

        def _parse_session_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        session_id = _parse_session_id(d.pop("session_id", UNSET))

        abort_request = cls(
            abort_all=abort_all,
            finished_reason=finished_reason,
            abort_message=abort_message,
            session_id=session_id,
        )

        abort_request.additional_properties = d
        return abort_request

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
