// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// TopLogprob: a part of LMDeploy's API.
type TopLogprob struct {
	Bytes   []int64 `json:"bytes,omitempty"`
	Logprob float64 `json:"logprob"`
	Token   string  `json:"token"`
}

// NewTopLogprob sets what is required and nothing else.
func NewTopLogprob(logprob float64, token string) *TopLogprob {
	return &TopLogprob{Logprob: logprob, Token: token}
}
