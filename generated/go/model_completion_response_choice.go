// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// CompletionResponseChoice: Completion response choices.
type CompletionResponseChoice struct {
	// Known values: `stop`, `length`, `tool_calls`, `error`, `abort`.
	FinishReason *string   `json:"finish_reason,omitempty"`
	Index        int64     `json:"index"`
	Logprobs     *LogProbs `json:"logprobs,omitempty"`
	Text         string    `json:"text"`
}

// NewCompletionResponseChoice sets what is required and nothing else.
func NewCompletionResponseChoice(index int64, text string) *CompletionResponseChoice {
	return &CompletionResponseChoice{Index: index, Text: text}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *CompletionResponseChoice) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "CompletionResponseChoice", "index", "text"); err != nil {
		return err
	}
	type plain CompletionResponseChoice
	return decode(data, (*plain)(o))
}
