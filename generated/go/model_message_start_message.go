// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
MessageStartMessage: An answer as it begins in a stream.
*/
type MessageStartMessage struct {
	// Always empty: blocks follow as events.
	Content []StreamContentBlock `json:"content"`
	// Id of the answer, which begins with `msg_`.
	Id string `json:"id"`
	// The `model` of the request.
	Model string `json:"model"`
	// Who speaks. Known values: `assistant`.
	Role string `json:"role"`
	// Always null: it comes with `message_delta`.
	StopReason *string `json:"stop_reason,omitempty"`
	// Always null.
	StopSequence *string `json:"stop_sequence,omitempty"`
	// What this is. Known values: `message`.
	Type string `json:"type"`
	// Tokens of the input, and of the first piece of the answer.
	Usage MessageUsage `json:"usage"`
}

func (MessageStartMessage) requiredFields() (of string, names []string) {
	return "MessageStartMessage", []string{"content", "id", "model", "role", "type", "usage"}
}

// MarshalJSON writes what is set and nothing else.
func (o MessageStartMessage) MarshalJSON() ([]byte, error) {
	type plain MessageStartMessage
	fields := plain(o)
	if fields.Content == nil {
		fields.Content = []StreamContentBlock{} // null is refused with worse words than []
	}
	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}
