// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
CompletionStreamResponse: One chunk of a streamed completion.
*/
type CompletionStreamResponse struct {
	// What is new, in one entry; empty in the chunk that carries `usage`.
	Choices []CompletionResponseStreamChoice `json:"choices"`
	// When the request was taken, in Unix time in seconds; the same in every chunk.
	Created int64 `json:"created"`
	// The request's `session_id` as text, so `-1` if that was unset: it names no answer.
	Id string `json:"id"`
	// The `model` of the request.
	Model string `json:"model"`
	// Always `text_completion`. Default text_completion.
	Object string `json:"object"`
	// Tokens used by all prompts, in one more chunk at the end, if `stream_options.include_usage` was set; else null.
	Usage *UsageInfo `json:"usage,omitempty"`
}

func (CompletionStreamResponse) requiredFields() (of string, names []string) {
	return "CompletionStreamResponse", []string{"choices", "created", "id", "model", "object"}
}

// MarshalJSON writes what is set and nothing else.
func (o CompletionStreamResponse) MarshalJSON() ([]byte, error) {
	type plain CompletionStreamResponse
	fields := plain(o)
	if fields.Choices == nil {
		fields.Choices = []CompletionResponseStreamChoice{} // null is refused with worse words than []
	}
	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}
