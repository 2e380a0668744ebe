// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
MessageContentBlock: One block of an Anthropic-shaped answer.
*/
type MessageContentBlock struct {
	// Known values: `text`, `thinking`, `tool_use`.
	Type string `json:"type"`
	// The text; empty if the model answered nothing at all. Of `text`.
	Text *string `json:"text,omitempty"`
	// Always `lmdeploy-local`: it proves nothing, and is not checked when sent back. Of `thinking`.
	Signature *string `json:"signature,omitempty"`
	// The reasoning as text. Of `thinking`.
	Thinking *string `json:"thinking,omitempty"`
	// Id of the call, to be sent back as `tool_use_id` with the result. Of `tool_use`.
	Id *string `json:"id,omitempty"`
	// The arguments. Where the model wrote malformed JSON, its text is under `raw_arguments`; JSON that is no object is under `value`. Of `tool_use`.
	Input map[string]interface{} `json:"input,omitempty"`
	// The tool's name. Of `tool_use`.
	Name *string `json:"name,omitempty"`
}

// MarshalJSON writes what is set and nothing else.
func (o MessageContentBlock) MarshalJSON() ([]byte, error) {
	type plain MessageContentBlock
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
		Input *map[string]interface{} `json:"input,omitempty"`
	}{
		plain: fields,
		Input: ifSetMap(o.Input),
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *MessageContentBlock) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "MessageContentBlock", "type"); err != nil {
		return err
	}
	type plain MessageContentBlock
	return decode(data, (*plain)(o))
}
