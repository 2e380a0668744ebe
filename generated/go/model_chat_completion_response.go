// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ChatCompletionResponse: The answer to a conversation.
*/
type ChatCompletionResponse struct {
	// One answer a choice, `n` in all.
	Choices []ChatCompletionResponseChoice `json:"choices"`
	// When the request was taken, in Unix time in seconds.
	Created int64 `json:"created"`
	// Id of the answer, which begins with `chatcmpl-`.
	Id string `json:"id"`
	// The `model` of the request.
	Model string `json:"model"`
	// Always `chat.completion`. Default chat.completion.
	Object string `json:"object"`
	// Always null: the server knows no tiers.
	ServiceTier *string `json:"service_tier,omitempty"`
	// Tokens used: the prompt's once, the answers' summed over the choices.
	Usage UsageInfo `json:"usage"`
}

// MarshalJSON writes what is set and nothing else.
func (o ChatCompletionResponse) MarshalJSON() ([]byte, error) {
	type plain ChatCompletionResponse
	fields := plain(o)
	if fields.Choices == nil {
		fields.Choices = []ChatCompletionResponseChoice{} // null is refused with worse words than []
	}
	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ChatCompletionResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ChatCompletionResponse", "choices", "created", "id", "model", "object", "usage"); err != nil {
		return err
	}
	type plain ChatCompletionResponse
	return decode(data, (*plain)(o))
}
