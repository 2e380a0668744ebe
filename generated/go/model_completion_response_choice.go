// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
CompletionResponseChoice: The completion of one prompt.
*/
type CompletionResponseChoice struct {
	// Why the text ended: `stop` by a stop word or the model's own end, `length` at the token limit, `abort` if it was aborted. LMDeploy 0.18.0 sends no other.
	FinishReason *string `json:"finish_reason,omitempty"`
	// Which prompt this completes, from 0.
	Index int64 `json:"index"`
	// Always null in LMDeploy 0.18.0.
	Logprobs *LogProbs `json:"logprobs,omitempty"`
	// What follows the prompt, without the prompt.
	Text string `json:"text"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *CompletionResponseChoice) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "CompletionResponseChoice", "index", "text"); err != nil {
		return err
	}
	type plain CompletionResponseChoice
	return decode(data, (*plain)(o))
}
