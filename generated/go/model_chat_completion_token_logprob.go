// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// ChatCompletionTokenLogprob: a part of LMDeploy's API.
type ChatCompletionTokenLogprob struct {
	Bytes       []int64      `json:"bytes,omitempty"`
	Logprob     float64      `json:"logprob"`
	Token       string       `json:"token"`
	TopLogprobs []TopLogprob `json:"top_logprobs"`
}

// NewChatCompletionTokenLogprob sets what is required and nothing else.
func NewChatCompletionTokenLogprob(logprob float64, token string, topLogprobs []TopLogprob) *ChatCompletionTokenLogprob {
	return &ChatCompletionTokenLogprob{Logprob: logprob, Token: token, TopLogprobs: topLogprobs}
}
