// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
CompletionResponseStreamChoice: What one chunk adds to a completion.
*/
type CompletionResponseStreamChoice struct {
	// Why the text ended, in the prompt's last chunk: `stop` by a stop word or the model's own end, `length` at the token limit, `abort` if it was aborted. Null before.
	FinishReason *string `json:"finish_reason,omitempty"`
	// Always 0, also with several prompts: they are completed one after the other.
	Index int64 `json:"index"`
	// Always null in LMDeploy 0.18.0.
	Logprobs *LogProbs `json:"logprobs,omitempty"`
	// What is new since the chunk before.
	Text string `json:"text"`
}

func (CompletionResponseStreamChoice) requiredFields() (of string, names []string) {
	return "CompletionResponseStreamChoice", []string{"index", "text"}
}
