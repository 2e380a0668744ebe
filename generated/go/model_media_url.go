// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
MediaUrl: Where an image, a video or a sound is found.
*/
type MediaUrl struct {
	// An http(s) URL, or a `data:` URL with base64.
	Url string `json:"url"`
	// `low`, `high` or `auto`, where the model's processor knows it.
	Detail *string `json:"detail,omitempty"`
	// AdditionalProperties are the fields that the document does not name.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes what is set and nothing else.
func (o MediaUrl) MarshalJSON() ([]byte, error) {
	type plain MediaUrl
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
func (o *MediaUrl) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "MediaUrl", "url"); err != nil {
		return err
	}
	type plain MediaUrl
	if err := decode(data, (*plain)(o)); err != nil {
		return err
	}
	others, err := otherFields(data, "url", "detail")
	o.AdditionalProperties = others
	return err
}
