// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
GenerateReqInput: A prompt to continue, given by exactly one of `prompt` and `input_ids`. What is unset falls to the server's `--generation-config`.
*/
type GenerateReqInput struct {
	// A number of your own by which `/abort_request` can name this request; no other running request may have it. Unset, null and -1 let the server choose. Default -1.
	SessionId *int64 `json:"session_id,omitempty"`
	// The text to continue, without a chat template. Excludes `input_ids`.
	Prompt *string `json:"prompt,omitempty"`
	// The token ids to continue. Excludes `prompt`.
	InputIds []int64 `json:"input_ids,omitempty"`
	// Images that go with the prompt, each a URL, a `data:` URL, or an object with `url`. For models that read images.
	ImageData interface{} `json:"image_data,omitempty"`
	// Whether to return the log probability of each token. The PyTorch backend needs `--logprobs-mode`.
	ReturnLogprob *bool `json:"return_logprob,omitempty"`
	// How many of the most likely tokens to return at each position; unset or 0 is none. Needs `return_logprob`.
	TopLogprobsNum *int64 `json:"top_logprobs_num,omitempty"`
	// Returns log probabilities of the prompt's tokens after this position, from 0; -1 returns none. Needs `return_logprob`, `max_tokens` 0, and a PyTorch engine of role `Hybrid` without speculative decoding. At least -1, default -1.
	LogprobStartLen *int64 `json:"logprob_start_len,omitempty"`
	// Tokens to generate at most, 1 or more; 0 only together with `logprob_start_len`. Default 128.
	MaxTokens *int64 `json:"max_tokens,omitempty"`
	// Words that end the text, each a single token of the vocabulary. Send a list: LMDeploy 0.18.0 refuses a single string with status 400.
	Stop *TextOrTextList `json:"stop,omitempty"`
	// Ids of tokens that end the text.
	StopTokenIds []int64 `json:"stop_token_ids,omitempty"`
	// Whether to send the text as events while it is generated. Default false.
	Stream *bool `json:"stream,omitempty"`
	// How freely tokens are chosen, 0 to 2; 0 always takes the most likely one on the PyTorch backend. Unset and without a default of the model it is 0.8.
	Temperature *float64 `json:"temperature,omitempty"`
	// Above 1 makes tokens that were there before less likely; 1 is off.
	RepetitionPenalty *float64 `json:"repetition_penalty,omitempty"`
	// Whether to go on past the model's own end and the stop words, up to `max_tokens`. Default false.
	IgnoreEos *bool `json:"ignore_eos,omitempty"`
	// Chooses among the most likely tokens that reach this probability together, above 0 up to 1. Unset and without a default of the model it is 1, which is off.
	TopP *float64 `json:"top_p,omitempty"`
	// Chooses among this many of the most likely tokens, 0 or more; 1 always takes the most likely one. Unset and without a default of the model it is 50.
	TopK *int64 `json:"top_k,omitempty"`
	// Drops tokens less likely than this share of the most likely one's probability, 0 to 1; 0 is off.
	MinP *float64 `json:"min_p,omitempty"`
	// Whether to leave the model's special tokens out of the text. Default true.
	SkipSpecialTokens *bool `json:"skip_special_tokens,omitempty"`
	// Whether to put spaces around special tokens in the text; only some tokenizers know it. Default true.
	SpacesBetweenSpecialTokens *bool `json:"spaces_between_special_tokens,omitempty"`
	// Whether the stop word or end token that ended the text is kept at its end. Default false.
	IncludeStopStrInOutput *bool `json:"include_stop_str_in_output,omitempty"`
	// Whether to return which experts each token was sent to. PyTorch backend only, with `--enable-return-routed-experts`. Default false.
	ReturnRoutedExperts *bool `json:"return_routed_experts,omitempty"`
	// Ends the text once this many tokens at its end have come `repetition_ngram_threshold` times; 0 is off. PyTorch backend only. At least 0, default 0.
	RepetitionNgramSize *int64 `json:"repetition_ngram_size,omitempty"`
	// How often the last `repetition_ngram_size` tokens must have come for the text to end; 0 is off. PyTorch backend only. At least 0, default 0.
	RepetitionNgramThreshold *int64 `json:"repetition_ngram_threshold,omitempty"`
	// Options of the readers of images, videos and sounds, by kind of media.
	MediaIoKwargs map[string]interface{} `json:"media_io_kwargs,omitempty"`
	// Options of the model's own processor of images and the like.
	MmProcessorKwargs map[string]interface{} `json:"mm_processor_kwargs,omitempty"`
}

// MarshalJSON writes what is set and nothing else.
func (o GenerateReqInput) MarshalJSON() ([]byte, error) {
	type plain GenerateReqInput
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
		InputIds          *[]int64                `json:"input_ids,omitempty"`
		StopTokenIds      *[]int64                `json:"stop_token_ids,omitempty"`
		MediaIoKwargs     *map[string]interface{} `json:"media_io_kwargs,omitempty"`
		MmProcessorKwargs *map[string]interface{} `json:"mm_processor_kwargs,omitempty"`
	}{
		plain:             fields,
		InputIds:          ifSet(o.InputIds),
		StopTokenIds:      ifSet(o.StopTokenIds),
		MediaIoKwargs:     ifSetMap(o.MediaIoKwargs),
		MmProcessorKwargs: ifSetMap(o.MmProcessorKwargs),
	})
	return object, err
}
