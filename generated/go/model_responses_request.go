// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ResponsesRequest: What to answer, in the shape of OpenAI's Responses API with LMDeploy's own parameters: text and function calls only, and nothing is stored. See <https://developers.openai.com/api/reference/resources/responses/methods/create>.
*/
type ResponsesRequest struct {
	// Not supported: true is refused. Default false.
	Background *bool `json:"background,omitempty"`
	// Not supported: refused if set.
	ContextManagement []map[string]interface{} `json:"context_management,omitempty"`
	// Not supported: refused if set; send the whole conversation as `input`.
	Conversation interface{} `json:"conversation,omitempty"`
	// Accepted and not read.
	Include []ResponsesRequestIncludeItem `json:"include,omitempty"`
	// What to answer: a text of the user's, or a list of items of type `message`, `function_call` or `function_call_output`, with text only. Required by this server.
	Input interface{} `json:"input,omitempty"`
	// Instructions before the input, as the first part of the system message.
	Instructions *string `json:"instructions,omitempty"`
	// Tokens to generate at most, reasoning included; unset is what the context has left. More than 0.
	MaxOutputTokens *int64 `json:"max_output_tokens,omitempty"`
	// Accepted and not heeded; repeated in the answer.
	MaxToolCalls *int64 `json:"max_tool_calls,omitempty"`
	// Not read; repeated in the answer.
	Metadata map[string]string `json:"metadata,omitempty"`
	// The served model's name, or that of one of its adapters; others get status 404. Unset is the served model.
	Model *string `json:"model,omitempty"`
	// Accepted and not read by this operation.
	LogitBias map[string]float64 `json:"logit_bias,omitempty"`
	// Whether the answer may hold several function calls. If false, the server keeps the first one and drops the others. Default true.
	ParallelToolCalls *bool `json:"parallel_tool_calls,omitempty"`
	// Not supported: refused if set; send the whole conversation as `input`.
	PreviousResponseId *string `json:"previous_response_id,omitempty"`
	// Not supported: refused if set.
	Prompt interface{} `json:"prompt,omitempty"`
	// Not read; repeated in the answer.
	PromptCacheKey *string `json:"prompt_cache_key,omitempty"`
	// Not read; repeated in the answer.
	PromptCacheRetention *ResponsesRequestPromptCacheRetention `json:"prompt_cache_retention,omitempty"`
	// Not heeded by LMDeploy 0.18.0; repeated in the answer.
	Reasoning interface{} `json:"reasoning,omitempty"`
	// Not read; repeated in the answer. Characters at most 64.
	SafetyIdentifier *string `json:"safety_identifier,omitempty"`
	// Not heeded; repeated in the answer. Default auto.
	ServiceTier *ResponsesRequestServiceTier `json:"service_tier,omitempty"`
	// Accepted and not read: the server stores nothing. Default true.
	Store *bool `json:"store,omitempty"`
	// Whether to send the answer as events while it is generated. Default false.
	Stream *bool `json:"stream,omitempty"`
	// Accepted and not read.
	StreamOptions interface{} `json:"stream_options,omitempty"`
	// How freely tokens are chosen, 0 to 2; 0 always takes the most likely one on the PyTorch backend. Unset and without a default of the model it is 0.8.
	Temperature *float64 `json:"temperature,omitempty"`
	// The form of the answer: `format` of type `text`, `json_object` or `json_schema`. `verbosity` is not read.
	Text interface{} `json:"text,omitempty"`
	// `auto`, `none`, `required`, or an object with type `function` and a `name` among the tools. Others are refused.
	ToolChoice interface{} `json:"tool_choice,omitempty"`
	// Functions that the model may call; tools of other types are left out. Needs `--tool-call-parser` or a GPT-OSS model.
	Tools []map[string]interface{} `json:"tools,omitempty"`
	// Not heeded; repeated in the answer.
	TopLogprobs *int64 `json:"top_logprobs,omitempty"`
	// Chooses among the most likely tokens that reach this probability together, 0 to 1. Unset and without a default of the model it is 1, which is off.
	TopP *float64 `json:"top_p,omitempty"`
	// Not heeded: input that is too long is refused. Repeated in the answer. Default disabled.
	Truncation *ResponsesRequestTruncation `json:"truncation,omitempty"`
	// Not read; repeated in the answer.
	User *string `json:"user,omitempty"`
	// Accepted and not read; use `repetition_penalty`.
	PresencePenalty *float64 `json:"presence_penalty,omitempty"`
	// Accepted and not read; use `repetition_penalty`.
	FrequencyPenalty *float64 `json:"frequency_penalty,omitempty"`
	// Above 1 makes tokens that were there before less likely; 1 is off.
	RepetitionPenalty *float64 `json:"repetition_penalty,omitempty"`
	// Chooses among this many of the most likely tokens, 0 or more; 1 always takes the most likely one. Unset and without a default of the model it is 50.
	TopK *int64 `json:"top_k,omitempty"`
	// Words that end the answer, each a single token of the vocabulary; longer ones are not heeded.
	Stop *TextOrTextList `json:"stop,omitempty"`
	// Seed of the random choice of tokens; unset is a random one.
	Seed *int64 `json:"seed,omitempty"`
	// Drops tokens less likely than this share of the most likely one's probability, 0 to 1; 0 is off.
	MinP *float64 `json:"min_p,omitempty"`
	// Whether to go on past the model's own end and the stop words, up to `max_output_tokens`. Default false.
	IgnoreEos *bool `json:"ignore_eos,omitempty"`
	// Whether to leave the model's special tokens out of the text. Default true.
	SkipSpecialTokens *bool `json:"skip_special_tokens,omitempty"`
	// Whether the stop word or end token that ended the answer is kept at its end. Default false.
	IncludeStopStrInOutput *bool `json:"include_stop_str_in_output,omitempty"`
	// Id that the answer shall have; unset, the server makes one up that begins with `resp_`.
	RequestId *string `json:"request_id,omitempty"`
}

// MarshalJSON writes what is set and nothing else.
func (o ResponsesRequest) MarshalJSON() ([]byte, error) {
	type plain ResponsesRequest
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
		ContextManagement *[]map[string]interface{}      `json:"context_management,omitempty"`
		Include           *[]ResponsesRequestIncludeItem `json:"include,omitempty"`
		Metadata          *map[string]string             `json:"metadata,omitempty"`
		LogitBias         *map[string]float64            `json:"logit_bias,omitempty"`
		Tools             *[]map[string]interface{}      `json:"tools,omitempty"`
	}{
		plain:             fields,
		ContextManagement: ifSet(o.ContextManagement),
		Include:           ifSet(o.Include),
		Metadata:          ifSetMap(o.Metadata),
		LogitBias:         ifSetMap(o.LogitBias),
		Tools:             ifSet(o.Tools),
	})
	return object, err
}
