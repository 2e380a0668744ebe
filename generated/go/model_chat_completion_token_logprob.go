// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ChatCompletionTokenLogprob: How likely one token of the answer was.
*/
type ChatCompletionTokenLogprob struct {
	// The UTF-8 bytes of `token` as it is written here.
	Bytes []int64 `json:"bytes,omitempty"`
	// Natural logarithm of the token's probability; its logit with `--logprobs-mode raw_logits`.
	Logprob float64 `json:"logprob"`
	// The token as the model's vocabulary writes it, where a space may be `Ġ` or `▁`.
	Token string `json:"token"`
	// The most likely tokens at this position, without the one that was chosen.
	TopLogprobs []TopLogprob `json:"top_logprobs"`
}

func (ChatCompletionTokenLogprob) requiredFields() (of string, names []string) {
	return "ChatCompletionTokenLogprob", []string{"logprob", "token", "top_logprobs"}
}

// MarshalJSON writes what is set and nothing else.
func (o ChatCompletionTokenLogprob) MarshalJSON() ([]byte, error) {
	type plain ChatCompletionTokenLogprob
	fields := plain(o)
	if fields.TopLogprobs == nil {
		fields.TopLogprobs = []TopLogprob{} // null is refused with worse words than []
	}
	object, err := json.Marshal(struct {
		plain
		Bytes *[]int64 `json:"bytes,omitempty"`
	}{
		plain: fields,
		Bytes: ifSet(o.Bytes),
	})
	return object, err
}
