// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
LogProbs: Log probabilities of a completion's tokens, in OpenAI's older shape. LMDeploy 0.18.0 sends none.
*/
type LogProbs struct {
	// Where each token begins in the text, in characters.
	TextOffset []int64 `json:"text_offset"`
	// Natural logarithm of each token's probability; null where there is none.
	TokenLogprobs []interface{} `json:"token_logprobs"`
	// The tokens as text.
	Tokens []string `json:"tokens"`
	// The most likely tokens at each position with their log probabilities; null if they were not asked for.
	TopLogprobs []interface{} `json:"top_logprobs,omitempty"`
}

func (LogProbs) requiredFields() (of string, names []string) {
	return "LogProbs", []string{"text_offset", "token_logprobs", "tokens"}
}

// MarshalJSON writes what is set and nothing else.
func (o LogProbs) MarshalJSON() ([]byte, error) {
	type plain LogProbs
	fields := plain(o)
	if fields.TextOffset == nil {
		fields.TextOffset = []int64{} // null is refused with worse words than []
	}
	if fields.TokenLogprobs == nil {
		fields.TokenLogprobs = []interface{}{} // null is refused with worse words than []
	}
	if fields.Tokens == nil {
		fields.Tokens = []string{} // null is refused with worse words than []
	}
	object, err := json.Marshal(struct {
		plain
		TopLogprobs *[]interface{} `json:"top_logprobs,omitempty"`
	}{
		plain:       fields,
		TopLogprobs: ifSet(o.TopLogprobs),
	})
	return object, err
}
