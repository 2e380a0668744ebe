// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
TopLogprob: One of the most likely tokens at a position.
*/
type TopLogprob struct {
	// The UTF-8 bytes of `token` as it is written here.
	Bytes []int64 `json:"bytes,omitempty"`
	// Natural logarithm of the token's probability; its logit with `--logprobs-mode raw_logits`.
	Logprob float64 `json:"logprob"`
	// The token as the model's vocabulary writes it, where a space may be `Ġ` or `▁`.
	Token string `json:"token"`
}

func (TopLogprob) requiredFields() (of string, names []string) {
	return "TopLogprob", []string{"logprob", "token"}
}

// MarshalJSON writes what is set and nothing else.
func (o TopLogprob) MarshalJSON() ([]byte, error) {
	type plain TopLogprob
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
		Bytes *[]int64 `json:"bytes,omitempty"`
	}{
		plain: fields,
		Bytes: ifSet(o.Bytes),
	})
	return object, err
}
