// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
CompletionRequest: One or several prompts to complete, without a chat template. What is unset falls to the server's `--generation-config`.
*/
type CompletionRequest struct {
	// Model name. Available from /v1/models.
	Model string `json:"model"`
	// The input prompt.
	Prompt TextOrTextList `json:"prompt"`
	// Accepted and not read.
	Suffix *string `json:"suffix,omitempty"`
	// To modulate the next token probability.
	Temperature *float64 `json:"temperature,omitempty"`
	// Accepted and not read: each prompt has one answer. Default 1.
	N *int64 `json:"n,omitempty"`
	// Not supported by LMDeploy 0.18.0: it returns none, and a stream can break off.
	Logprobs *int64 `json:"logprobs,omitempty"`
	// An upper bound for the number of tokens that can be generated for a completion, including visible output tokens and reasoning tokens
	MaxCompletionTokens *int64 `json:"max_completion_tokens,omitempty"`
	// The most tokens to generate for each prompt; unset, what the context has left. Deprecated: use `max_completion_tokens`.
	MaxTokens *int64 `json:"max_tokens,omitempty"`
	// Texts that end the answer, each a single token of the vocabulary; longer ones are matched by no server.
	Stop *TextOrTextList `json:"stop,omitempty"`
	// Whether to stream the results or not. Default to false.
	Stream *bool `json:"stream,omitempty"`
	// Options for streaming response. Only set this when you set stream: true.
	StreamOptions *StreamOptions `json:"stream_options,omitempty"`
	// Only the most probable tokens whose probabilities add up to this are sampled from; 1 samples from all.
	TopP *float64 `json:"top_p,omitempty"`
	// Accepted and not read: the answer never repeats the prompt. Default false.
	Echo *bool `json:"echo,omitempty"`
	// Accepted and not read; use `repetition_penalty`. Default 0.0.
	PresencePenalty *float64 `json:"presence_penalty,omitempty"`
	// Accepted and not read; use `repetition_penalty`. Default 0.0.
	FrequencyPenalty *float64 `json:"frequency_penalty,omitempty"`
	// Accepted and not read.
	User *string `json:"user,omitempty"`
	// The parameter for repetition penalty. 1.0 means no penalty.
	RepetitionPenalty *float64 `json:"repetition_penalty,omitempty"`
	// N-gram length for repetition early stop (PyTorch engine). `0` disables. At least 0, default 0.
	RepetitionNgramSize *int64 `json:"repetition_ngram_size,omitempty"`
	// How many times that n-gram must repeat to trigger early stop. `0` disables. At least 0, default 0.
	RepetitionNgramThreshold *int64 `json:"repetition_ngram_threshold,omitempty"`
	// A number of your own by which `/abort_request` can name this request; no other running request may have it. Unset, null and -1 let the server choose, as does a list of prompts. Default -1.
	SessionId *int64 `json:"session_id,omitempty"`
	// Indicator for ignoring eos. Default false.
	IgnoreEos *bool `json:"ignore_eos,omitempty"`
	// Whether or not to remove special tokens in the decoding. Default to be True.
	SkipSpecialTokens *bool `json:"skip_special_tokens,omitempty"`
	// Whether or not to add spaces around special tokens. The behavior of Fast tokenizers is to have this to False. This is setup to True in slow tokenizers. Default true.
	SpacesBetweenSpecialTokens *bool `json:"spaces_between_special_tokens,omitempty"`
	// The number of the highest probability vocabulary tokens to keep for top-k-filtering.
	TopK *int64 `json:"top_k,omitempty"`
	// Seed of the random choice of tokens; unset is a random one.
	Seed *int64 `json:"seed,omitempty"`
	// Minimum token probability, which will be scaled by the probability of the most likely token. It must be a value between 0 and 1. Typical values are in the 0.01-0.2 range, comparably selective as setting `top_p` in the 0.99-0.8 range (use the opposite of normal `top_p` values).
	MinP *float64 `json:"min_p,omitempty"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *CompletionRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "CompletionRequest", "model", "prompt"); err != nil {
		return err
	}
	type plain CompletionRequest
	return decode(data, (*plain)(o))
}
