// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// ResponsesRequest: Request body for “POST /v1/responses“.  Fields are ordered to follow the OpenAI Responses create API reference, with LMDeploy-specific generation knobs kept after the official fields. Reference: <https://developers.openai.com/api/reference/resources/responses/methods/create>
type ResponsesRequest struct {
	// Default false.
	Background        *bool                    `json:"background,omitempty"`
	ContextManagement []map[string]interface{} `json:"context_management,omitempty"`
	// Any JSON value.
	Conversation interface{}                   `json:"conversation,omitempty"`
	Include      []ResponsesRequestIncludeItem `json:"include,omitempty"`
	Input        interface{}                   `json:"input,omitempty"`
	Instructions *string                       `json:"instructions,omitempty"`
	// More than 0.
	MaxOutputTokens *int64             `json:"max_output_tokens,omitempty"`
	MaxToolCalls    *int64             `json:"max_tool_calls,omitempty"`
	Metadata        map[string]string  `json:"metadata,omitempty"`
	Model           *string            `json:"model,omitempty"`
	LogitBias       map[string]float64 `json:"logit_bias,omitempty"`
	// Default true.
	ParallelToolCalls    *bool                                 `json:"parallel_tool_calls,omitempty"`
	PreviousResponseId   *string                               `json:"previous_response_id,omitempty"`
	Prompt               interface{}                           `json:"prompt,omitempty"`
	PromptCacheKey       *string                               `json:"prompt_cache_key,omitempty"`
	PromptCacheRetention *ResponsesRequestPromptCacheRetention `json:"prompt_cache_retention,omitempty"`
	Reasoning            interface{}                           `json:"reasoning,omitempty"`
	// Characters at most 64.
	SafetyIdentifier *string `json:"safety_identifier,omitempty"`
	// Default auto.
	ServiceTier *ResponsesRequestServiceTier `json:"service_tier,omitempty"`
	// Default true.
	Store *bool `json:"store,omitempty"`
	// Default false.
	Stream        *bool                    `json:"stream,omitempty"`
	StreamOptions interface{}              `json:"stream_options,omitempty"`
	Temperature   *float64                 `json:"temperature,omitempty"`
	Text          interface{}              `json:"text,omitempty"`
	ToolChoice    interface{}              `json:"tool_choice,omitempty"`
	Tools         []map[string]interface{} `json:"tools,omitempty"`
	TopLogprobs   *int64                   `json:"top_logprobs,omitempty"`
	TopP          *float64                 `json:"top_p,omitempty"`
	// Default disabled.
	Truncation        *ResponsesRequestTruncation `json:"truncation,omitempty"`
	User              *string                     `json:"user,omitempty"`
	PresencePenalty   *float64                    `json:"presence_penalty,omitempty"`
	FrequencyPenalty  *float64                    `json:"frequency_penalty,omitempty"`
	RepetitionPenalty *float64                    `json:"repetition_penalty,omitempty"`
	TopK              *int64                      `json:"top_k,omitempty"`
	Stop              *TextOrTextList             `json:"stop,omitempty"`
	Seed              *int64                      `json:"seed,omitempty"`
	MinP              *float64                    `json:"min_p,omitempty"`
	// Default false.
	IgnoreEos *bool `json:"ignore_eos,omitempty"`
	// Default true.
	SkipSpecialTokens *bool `json:"skip_special_tokens,omitempty"`
	// Default false.
	IncludeStopStrInOutput *bool   `json:"include_stop_str_in_output,omitempty"`
	RequestId              *string `json:"request_id,omitempty"`
}

// NewResponsesRequest sets what is required and nothing else.
func NewResponsesRequest() *ResponsesRequest {
	return &ResponsesRequest{}
}

// MarshalJSON writes what is set and nothing else.
func (o ResponsesRequest) MarshalJSON() ([]byte, error) {
	type plain ResponsesRequest
	fields := plain(o)

	object, err := json.Marshal(struct {
		plain

		ContextManagement *[]map[string]interface{} `json:"context_management,omitempty"`

		Include *[]ResponsesRequestIncludeItem `json:"include,omitempty"`

		Metadata *map[string]string `json:"metadata,omitempty"`

		LogitBias *map[string]float64 `json:"logit_bias,omitempty"`

		Tools *[]map[string]interface{} `json:"tools,omitempty"`
	}{
		plain: fields,

		ContextManagement: ifSet(o.ContextManagement),

		Include: ifSet(o.Include),

		Metadata: ifSetMap(o.Metadata),

		LogitBias: ifSetMap(o.LogitBias),

		Tools: ifSet(o.Tools),
	})
	return object, err
}
