// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// CompletionResponseStreamChoice: Completion response stream choice.
type CompletionResponseStreamChoice struct {
	// Known values: `stop`, `length`, `tool_calls`, `error`, `abort`.
	FinishReason *string   `json:"finish_reason,omitempty"`
	Index        int64     `json:"index"`
	Logprobs     *LogProbs `json:"logprobs,omitempty"`
	Text         string    `json:"text"`
}

// NewCompletionResponseStreamChoice sets what is required and nothing else.
func NewCompletionResponseStreamChoice(index int64, text string) *CompletionResponseStreamChoice {
	return &CompletionResponseStreamChoice{Index: index, Text: text}
}
