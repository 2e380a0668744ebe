// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// GenerateReqInput: a part of LMDeploy's API.
type GenerateReqInput struct {
	// Default -1.
	SessionId *int64  `json:"session_id,omitempty"`
	Prompt    *string `json:"prompt,omitempty"`
	InputIds  []int64 `json:"input_ids,omitempty"`
	// Any JSON value.
	ImageData      interface{} `json:"image_data,omitempty"`
	ReturnLogprob  *bool       `json:"return_logprob,omitempty"`
	TopLogprobsNum *int64      `json:"top_logprobs_num,omitempty"`
	// At least -1, default -1.
	LogprobStartLen *int64 `json:"logprob_start_len,omitempty"`
	// Default 128.
	MaxTokens    *int64          `json:"max_tokens,omitempty"`
	Stop         *TextOrTextList `json:"stop,omitempty"`
	StopTokenIds []int64         `json:"stop_token_ids,omitempty"`
	// Default false.
	Stream            *bool    `json:"stream,omitempty"`
	Temperature       *float64 `json:"temperature,omitempty"`
	RepetitionPenalty *float64 `json:"repetition_penalty,omitempty"`
	// Default false.
	IgnoreEos *bool    `json:"ignore_eos,omitempty"`
	TopP      *float64 `json:"top_p,omitempty"`
	TopK      *int64   `json:"top_k,omitempty"`
	MinP      *float64 `json:"min_p,omitempty"`
	// Default true.
	SkipSpecialTokens *bool `json:"skip_special_tokens,omitempty"`
	// Default true.
	SpacesBetweenSpecialTokens *bool `json:"spaces_between_special_tokens,omitempty"`
	// Default false.
	IncludeStopStrInOutput *bool `json:"include_stop_str_in_output,omitempty"`
	// Default false.
	ReturnRoutedExperts *bool `json:"return_routed_experts,omitempty"`
	// At least 0, default 0.
	RepetitionNgramSize *int64 `json:"repetition_ngram_size,omitempty"`
	// At least 0, default 0.
	RepetitionNgramThreshold *int64 `json:"repetition_ngram_threshold,omitempty"`
	// Additional kwargs to pass to the media IO processing, keyed by modality.
	MediaIoKwargs map[string]interface{} `json:"media_io_kwargs,omitempty"`
	// Additional kwargs to pass to the HF processor
	MmProcessorKwargs map[string]interface{} `json:"mm_processor_kwargs,omitempty"`
}

// NewGenerateReqInput sets what is required and nothing else.
func NewGenerateReqInput() *GenerateReqInput {
	return &GenerateReqInput{}
}

// MarshalJSON writes what is set and nothing else.
func (o GenerateReqInput) MarshalJSON() ([]byte, error) {
	type plain GenerateReqInput
	fields := plain(o)

	object, err := json.Marshal(struct {
		plain

		InputIds *[]int64 `json:"input_ids,omitempty"`

		StopTokenIds *[]int64 `json:"stop_token_ids,omitempty"`

		MediaIoKwargs *map[string]interface{} `json:"media_io_kwargs,omitempty"`

		MmProcessorKwargs *map[string]interface{} `json:"mm_processor_kwargs,omitempty"`
	}{
		plain: fields,

		InputIds: ifSet(o.InputIds),

		StopTokenIds: ifSet(o.StopTokenIds),

		MediaIoKwargs: ifSetMap(o.MediaIoKwargs),

		MmProcessorKwargs: ifSetMap(o.MmProcessorKwargs),
	})
	return object, err
}
