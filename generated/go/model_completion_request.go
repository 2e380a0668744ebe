// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
CompletionRequest: One or several prompts to complete, without a chat template. What is unset falls to the server's `--generation-config`.
*/
type CompletionRequest struct {
	// One of the names that `/v1/models` lists.
	Model string `json:"model"`
	// The text to continue, or several, which are answered one after the other.
	Prompt TextOrTextList `json:"prompt"`
	// Accepted and not read.
	Suffix *string `json:"suffix,omitempty"`
	// How freely tokens are chosen, 0 to 2; 0 always takes the most likely one on the PyTorch backend. Unset and without a default of the model it is 0.8.
	Temperature *float64 `json:"temperature,omitempty"`
	// Accepted and not read: each prompt has one answer. Default 1.
	N *int64 `json:"n,omitempty"`
	// Not supported by LMDeploy 0.18.0: it returns none, and a stream can break off.
	Logprobs *int64 `json:"logprobs,omitempty"`
	// The most tokens to generate, reasoning included; unset, what the context has left.
	MaxCompletionTokens *int64 `json:"max_completion_tokens,omitempty"`
	// The most tokens to generate for each prompt; unset, what the context has left. Deprecated: use `max_completion_tokens`.
	MaxTokens *int64 `json:"max_tokens,omitempty"`
	// Texts that end the answer, each a single token of the vocabulary; longer ones are matched by no server.
	Stop *TextOrTextList `json:"stop,omitempty"`
	// Whether the answer comes as events while it is generated. Default false.
	Stream *bool `json:"stream,omitempty"`
	// What a stream tells besides the answer. Only with `stream`.
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
	// Above 1 makes tokens that were there before less likely; 1 is off.
	RepetitionPenalty *float64 `json:"repetition_penalty,omitempty"`
	// Ends an answer that repeats itself: the length, in tokens, of the pattern to look for. 0 is off. PyTorch backend only. At least 0, default 0.
	RepetitionNgramSize *int64 `json:"repetition_ngram_size,omitempty"`
	// How often a pattern of `repetition_ngram_size` tokens may come before the answer is ended. 0 is off. PyTorch backend only. At least 0, default 0.
	RepetitionNgramThreshold *int64 `json:"repetition_ngram_threshold,omitempty"`
	// A number of your own by which `/abort_request` can name this request; no other running request may have it. Unset, null and -1 let the server choose, as does a list of prompts. Default -1.
	SessionId *int64 `json:"session_id,omitempty"`
	// Whether to go on past the model's own end and the stop words, up to `max_tokens`. Default false.
	IgnoreEos *bool `json:"ignore_eos,omitempty"`
	// Whether to leave the model's special tokens out of the text. Default true.
	SkipSpecialTokens *bool `json:"skip_special_tokens,omitempty"`
	// Whether to put spaces around special tokens in the text; only some tokenizers know it. Default true.
	SpacesBetweenSpecialTokens *bool `json:"spaces_between_special_tokens,omitempty"`
	// Chooses among this many of the most likely tokens, 0 or more; 1 always takes the most likely one. Unset and without a default of the model it is 50.
	TopK *int64 `json:"top_k,omitempty"`
	// Seed of the random choice of tokens; unset is a random one.
	Seed *int64 `json:"seed,omitempty"`
	// Drops tokens less likely than this share of the most likely one's probability, 0 to 1; 0 is off.
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
