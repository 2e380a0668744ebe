# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.media_url import MediaUrl


T = TypeVar("T", bound="ChatContentPart")


@_attrs_define
class ChatContentPart:
    """One part of a message's content: `type` says which of the other fields is set."""

    type_: str
    """`text`, `image_url`, `video_url` or `audio_url`."""
    text: str | Unset = UNSET
    """Of a part of type `text`."""
    image_url: MediaUrl | Unset = UNSET
    """Where an image, a video or a sound is found."""
    video_url: MediaUrl | Unset = UNSET
    """Where an image, a video or a sound is found."""
    audio_url: MediaUrl | Unset = UNSET
    """Where an image, a video or a sound is found."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        text = self.text

        image_url: dict[str, Any] | Unset = UNSET
        if not isinstance(self.image_url, Unset):
            image_url = self.image_url.to_dict()

        video_url: dict[str, Any] | Unset = UNSET
        if not isinstance(self.video_url, Unset):
            video_url = self.video_url.to_dict()

        audio_url: dict[str, Any] | Unset = UNSET
        if not isinstance(self.audio_url, Unset):
            audio_url = self.audio_url.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if text is not UNSET:
            field_dict["text"] = text
        if image_url is not UNSET:
            field_dict["image_url"] = image_url
        if video_url is not UNSET:
            field_dict["video_url"] = video_url
        if audio_url is not UNSET:
            field_dict["audio_url"] = audio_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.media_url import MediaUrl

        d = dict(src_dict)
        type_ = d.pop("type")

        text = d.pop("text", UNSET)

        _image_url = d.pop("image_url", UNSET)
        image_url: MediaUrl | Unset
        if isinstance(_image_url, Unset):
            image_url = UNSET
        else:
            image_url = MediaUrl.from_dict(_image_url)

        _video_url = d.pop("video_url", UNSET)
        video_url: MediaUrl | Unset
        if isinstance(_video_url, Unset):
            video_url = UNSET
        else:
            video_url = MediaUrl.from_dict(_video_url)

        _audio_url = d.pop("audio_url", UNSET)
        audio_url: MediaUrl | Unset
        if isinstance(_audio_url, Unset):
            audio_url = UNSET
        else:
            audio_url = MediaUrl.from_dict(_audio_url)

        chat_content_part = cls(
            type_=type_,
            text=text,
            image_url=image_url,
            video_url=video_url,
            audio_url=audio_url,
        )

        chat_content_part.additional_properties = d
        return chat_content_part

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
