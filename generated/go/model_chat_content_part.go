// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ChatContentPart: One part of a message's content: `type` says which of the other fields is set.
*/
type ChatContentPart struct {
	// `text`, `image_url`, `video_url` or `audio_url`.
	Type string `json:"type"`
	// Of a part of type `text`.
	Text *string `json:"text,omitempty"`
	// Of a part of type `image_url`: the image.
	ImageUrl *MediaUrl `json:"image_url,omitempty"`
	// Of a part of type `video_url`: the video.
	VideoUrl *MediaUrl `json:"video_url,omitempty"`
	// Of a part of type `audio_url`: the sound.
	AudioUrl *MediaUrl `json:"audio_url,omitempty"`
	// AdditionalProperties are the fields that the document does not name.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes what is set and nothing else.
func (o ChatContentPart) MarshalJSON() ([]byte, error) {
	type plain ChatContentPart
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	if err != nil {
		return nil, err
	}
	return addFields(object, o.AdditionalProperties)
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ChatContentPart) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ChatContentPart", "type"); err != nil {
		return err
	}
	type plain ChatContentPart
	if err := decode(data, (*plain)(o)); err != nil {
		return err
	}
	others, err := otherFields(data, "type", "text", "image_url", "video_url", "audio_url")
	o.AdditionalProperties = others
	return err
}
