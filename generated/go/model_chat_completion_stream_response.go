// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ChatCompletionStreamResponse: One chunk of a streamed answer to a conversation.
*/
type ChatCompletionStreamResponse struct {
	// What is new, one entry a choice; empty in the chunk that carries `usage`.
	Choices []ChatCompletionResponseStreamChoice `json:"choices"`
	// When the request was taken, in Unix time in seconds; the same in every chunk.
	Created int64 `json:"created"`
	// Id of the answer, which begins with `chatcmpl-`; the same in every chunk.
	Id string `json:"id"`
	// The `model` of the request.
	Model string `json:"model"`
	// Always `chat.completion.chunk`. Default chat.completion.chunk.
	Object string `json:"object"`
	// Tokens used, in one more chunk at the end, if `stream_options.include_usage` was set; else null.
	Usage *UsageInfo `json:"usage,omitempty"`
}

func (ChatCompletionStreamResponse) requiredFields() (of string, names []string) {
	return "ChatCompletionStreamResponse", []string{"choices", "created", "id", "model", "object"}
}

// MarshalJSON writes what is set and nothing else.
func (o ChatCompletionStreamResponse) MarshalJSON() ([]byte, error) {
	type plain ChatCompletionStreamResponse
	fields := plain(o)
	if fields.Choices == nil {
		fields.Choices = []ChatCompletionResponseStreamChoice{} // null is refused with worse words than []
	}
	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}
