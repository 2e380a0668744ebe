// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
OutputTokensDetails: What the tokens of a Responses answer were spent on.
*/
type OutputTokensDetails struct {
	// Tokens that the model spent on reasoning; 0 without `--reasoning-parser` or a GPT-OSS model.
	ReasoningTokens int64 `json:"reasoning_tokens"`
	// AdditionalProperties are the fields that the document does not name.
	AdditionalProperties map[string]any `json:"-"`
}

func (OutputTokensDetails) requiredFields() (of string, names []string) {
	return "OutputTokensDetails", []string{"reasoning_tokens"}
}

// MarshalJSON writes what is set and nothing else.
func (o OutputTokensDetails) MarshalJSON() ([]byte, error) {
	type plain OutputTokensDetails
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
func (o *OutputTokensDetails) UnmarshalJSON(data []byte) error {
	type plain OutputTokensDetails
	if err := decode(data, (*plain)(o)); err != nil {
		return err
	}
	others, err := otherFields(data, "reasoning_tokens")
	o.AdditionalProperties = others
	return err
}
