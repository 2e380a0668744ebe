// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
IncompleteDetails: Why a Responses answer is incomplete.
*/
type IncompleteDetails struct {
	// `max_output_tokens` if the token limit ended it; this server sends no other.
	Reason *string `json:"reason,omitempty"`
	// AdditionalProperties are the fields that the document does not name.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes what is set and nothing else.
func (o IncompleteDetails) MarshalJSON() ([]byte, error) {
	type plain IncompleteDetails
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

// UnmarshalJSON reads the object.
func (o *IncompleteDetails) UnmarshalJSON(data []byte) error {
	type plain IncompleteDetails
	if err := decode(data, (*plain)(o)); err != nil {
		return err
	}
	others, err := otherFields(data, "reason")
	o.AdditionalProperties = others
	return err
}
