// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
StreamContentBlock: A block as it begins in a stream.
*/
type StreamContentBlock struct {
	// Known values: `text`, `thinking`, `tool_use`.
	Type string `json:"type"`
	// Always empty: the text follows in deltas. Of `text`.
	Text *string `json:"text,omitempty"`
	// Always empty: the reasoning follows in deltas. Of `thinking`.
	Thinking *string `json:"thinking,omitempty"`
	// Id of the call, to be sent back as `tool_use_id` with the result. Of `tool_use`.
	Id *string `json:"id,omitempty"`
	// Always empty: the arguments follow in deltas. Of `tool_use`.
	Input map[string]interface{} `json:"input,omitempty"`
	// The tool's name. Of `tool_use`.
	Name *string `json:"name,omitempty"`
}

func (StreamContentBlock) requiredFields() (of string, names []string) {
	return "StreamContentBlock", []string{"type"}
}

// MarshalJSON writes what is set and nothing else.
func (o StreamContentBlock) MarshalJSON() ([]byte, error) {
	type plain StreamContentBlock
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
