// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ChoiceLogprobs: Log probabilities of an answer, or of one chunk of it.
*/
type ChoiceLogprobs struct {
	// One entry a token, in their order.
	Content []ChatCompletionTokenLogprob `json:"content,omitempty"`
}

// MarshalJSON writes what is set and nothing else.
func (o ChoiceLogprobs) MarshalJSON() ([]byte, error) {
	type plain ChoiceLogprobs
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
		Content *[]ChatCompletionTokenLogprob `json:"content,omitempty"`
	}{
		plain:   fields,
		Content: ifSet(o.Content),
	})
	return object, err
}
