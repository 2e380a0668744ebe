// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// LogProbs: a part of LMDeploy's API.
type LogProbs struct {
	TextOffset    []int64       `json:"text_offset"`
	TokenLogprobs []interface{} `json:"token_logprobs"`
	Tokens        []string      `json:"tokens"`
	TopLogprobs   []interface{} `json:"top_logprobs,omitempty"`
}

// NewLogProbs sets what is required and nothing else.
func NewLogProbs(textOffset []int64, tokenLogprobs []interface{}, tokens []string) *LogProbs {
	return &LogProbs{TextOffset: textOffset, TokenLogprobs: tokenLogprobs, Tokens: tokens}
}
