// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ResponseUsage: Tokens used by a Responses answer.
*/
type ResponseUsage struct {
	// Tokens of the prompt in the model's chat template.
	InputTokens int64 `json:"input_tokens"`
	// How many of those came from a cache.
	InputTokensDetails InputTokensDetails `json:"input_tokens_details"`
	// Tokens of the answer, reasoning included.
	OutputTokens int64 `json:"output_tokens"`
	// What those were spent on.
	OutputTokensDetails OutputTokensDetails `json:"output_tokens_details"`
	// Both together.
	TotalTokens int64 `json:"total_tokens"`
	// AdditionalProperties are the fields that the document does not name.
	AdditionalProperties map[string]any `json:"-"`
}

func (ResponseUsage) requiredFields() (of string, names []string) {
	return "ResponseUsage", []string{"input_tokens", "input_tokens_details", "output_tokens", "output_tokens_details", "total_tokens"}
}

// MarshalJSON writes what is set and nothing else.
func (o ResponseUsage) MarshalJSON() ([]byte, error) {
	type plain ResponseUsage
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
func (o *ResponseUsage) UnmarshalJSON(data []byte) error {
	type plain ResponseUsage
	if err := decode(data, (*plain)(o)); err != nil {
		return err
	}
	others, err := otherFields(data, "input_tokens", "input_tokens_details", "output_tokens", "output_tokens_details", "total_tokens")
	o.AdditionalProperties = others
	return err
}
