// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
CompletionResponse: The completions of the prompts.
*/
type CompletionResponse struct {
	// One completion a prompt, in the order of the prompts.
	Choices []CompletionResponseChoice `json:"choices"`
	// When the request was taken, in Unix time in seconds.
	Created int64 `json:"created"`
	// The request's `session_id` as text, so `-1` if that was unset: it names no answer.
	Id string `json:"id"`
	// The `model` of the request.
	Model string `json:"model"`
	// Always `text_completion`. Default text_completion.
	Object string `json:"object"`
	// Tokens used, summed over the prompts.
	Usage UsageInfo `json:"usage"`
}

// MarshalJSON writes what is set and nothing else.
func (o CompletionResponse) MarshalJSON() ([]byte, error) {
	type plain CompletionResponse
	fields := plain(o)
	if fields.Choices == nil {
		fields.Choices = []CompletionResponseChoice{} // null is refused with worse words than []
	}
	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *CompletionResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "CompletionResponse", "choices", "created", "id", "model", "object", "usage"); err != nil {
		return err
	}
	type plain CompletionResponse
	return decode(data, (*plain)(o))
}
