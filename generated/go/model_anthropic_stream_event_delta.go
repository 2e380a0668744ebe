// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
AnthropicStreamEventDelta: Which fields are set depends on what this is a part of.
*/
type AnthropicStreamEventDelta struct {
	// What is new of it, to be joined.
	Text *string `json:"text,omitempty"`
	// Known values: `text_delta`, `thinking_delta`, `input_json_delta`, `signature_delta`.
	Type *string `json:"type,omitempty"`
	// What is new of it, to be joined.
	Thinking *string `json:"thinking,omitempty"`
	// More of the arguments' JSON text, to be joined; it is whole when the block stops.
	PartialJson *string `json:"partial_json,omitempty"`
	// Always `lmdeploy-local`: it proves nothing.
	Signature *string `json:"signature,omitempty"`
	// `end_turn` by the model's own end or a stop sequence, `max_tokens` at the limit, `tool_use` after a call, `stop_sequence` if the request was aborted.
	StopReason *string `json:"stop_reason,omitempty"`
	// Always null, also where a stop sequence ended the answer.
	StopSequence *string `json:"stop_sequence,omitempty"`
}
