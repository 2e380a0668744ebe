// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// ChatCompletionRequest: Chat completion request.
type ChatCompletionRequest struct {
	// Model name. Available from /v1/models.
	Model string `json:"model"`
	// Chat history in OpenAI format. Chat history example: `[{\"role\": \"user\", \"content\": \"hi\"}]`.
	Messages []ChatMessageParam `json:"messages"`
	// To modulate the next token probability
	Temperature *float64 `json:"temperature,omitempty"`
	// If set to float < 1, only the smallest set of most probable tokens with probabilities that add up to top_p or higher are kept for generation.
	TopP *float64 `json:"top_p,omitempty"`
	// A list of tools the model may call. Currently, only internlm2 functions are supported as a tool. Use this to specify a list of functions for which the model can generate JSON inputs.
	Tools []Tool `json:"tools,omitempty"`
	// Controls which (if any) tool is called by the model. `none` means the model will not call any tool and instead generates a message. `auto` lets the model choose whether to call a tool, while `required` constrains generation to at least one valid call. Specifying a particular tool via `{\"type\": \"function\", \"function\": {\"name\": \"my_function\"}}` forces the model to call that tool. Default auto.
	ToolChoice *ChatCompletionRequestToolChoice `json:"tool_choice,omitempty"`
	// Default true.
	ParallelToolCalls *bool `json:"parallel_tool_calls,omitempty"`
	// Default false.
	Logprobs    *bool  `json:"logprobs,omitempty"`
	TopLogprobs *int64 `json:"top_logprobs,omitempty"`
	// How many chat completion choices to generate for each input message. Accepts values from 1 to 128. Default 1.
	N *int64 `json:"n,omitempty"`
	// Bias to logits. Only supported in pytorch engine.
	LogitBias map[string]float64 `json:"logit_bias,omitempty"`
	// An upper bound for the number of tokens that can be generated for a completion, including visible output tokens and reasoning tokens
	MaxCompletionTokens *int64 `json:"max_completion_tokens,omitempty"`
	// Output token nums. Default to None. Deprecated: Use max_completion_tokens instead.
	MaxTokens *int64 `json:"max_tokens,omitempty"`
	// To stop generating further tokens. Only accept stop words that's encoded to one token idex.
	Stop *TextOrTextList `json:"stop,omitempty"`
	// Whether to stream the results or not. Default to false.
	Stream *bool `json:"stream,omitempty"`
	// Options for streaming response. Only set this when you set stream: true.
	StreamOptions *StreamOptions `json:"stream_options,omitempty"`
	// Default 0.0.
	PresencePenalty *float64 `json:"presence_penalty,omitempty"`
	// Default 0.0.
	FrequencyPenalty *float64                              `json:"frequency_penalty,omitempty"`
	User             *string                               `json:"user,omitempty"`
	ReasoningEffort  *ChatCompletionRequestReasoningEffort `json:"reasoning_effort,omitempty"`
	// To generate response according to given schema. Examples: { \"type\": \"json_schema\", \"json_schema\":{ \"name\": \"test\", \"schema\":{ \"properties\":{ \"name\":{\"type\":\"string\"} }, \"required\":[\"name\"], \"type\":\"object\" } } } or `{\"type\": \"regex_schema\", \"regex_schema\": \"call me [A-Za-z]{1,10}\"}`
	ResponseFormat *ResponseFormat `json:"response_format,omitempty"`
	// The parameter for repetition penalty. 1.0 means no penalty
	RepetitionPenalty *float64 `json:"repetition_penalty,omitempty"`
	// N-gram length for repetition early stop (PyTorch engine). `0` disables. At least 0, default 0.
	RepetitionNgramSize *int64 `json:"repetition_ngram_size,omitempty"`
	// How many times that n-gram must repeat to trigger early stop. `0` disables. At least 0, default 0.
	RepetitionNgramThreshold *int64 `json:"repetition_ngram_threshold,omitempty"`
	// Default -1.
	SessionId *int64 `json:"session_id,omitempty"`
	// Indicator for ignoring eos Default false.
	IgnoreEos *bool `json:"ignore_eos,omitempty"`
	// Whether or not to remove special tokens in the decoding. Default to be True.
	SkipSpecialTokens *bool `json:"skip_special_tokens,omitempty"`
	// Whether or not to add spaces around special tokens. The behavior of Fast tokenizers is to have this to False. This is setup to True in slow tokenizers. Default true.
	SpacesBetweenSpecialTokens *bool `json:"spaces_between_special_tokens,omitempty"`
	// The number of the highest probability vocabulary tokens to keep for top-k-filtering
	TopK *int64 `json:"top_k,omitempty"`
	Seed *int64 `json:"seed,omitempty"`
	// To generate at least numbers of tokens.
	MinNewTokens *int64 `json:"min_new_tokens,omitempty"`
	// Minimum token probability, which will be scaled by the probability of the most likely token. It must be a value between 0 and 1. Typical values are in the 0.01-0.2 range, comparably selective as setting `top_p` in the 0.99-0.8 range (use the opposite of normal `top_p` values)
	MinP           *float64 `json:"min_p,omitempty"`
	EnableThinking *bool    `json:"enable_thinking,omitempty"`
	// Default false.
	ReturnTokenIds *bool `json:"return_token_ids,omitempty"`
	// Default false.
	ReturnLogprob *bool `json:"return_logprob,omitempty"`
	// Default false.
	IncludeStopStrInOutput *bool `json:"include_stop_str_in_output,omitempty"`
	// Additional keyword args to pass to the template renderer. Will be accessible by the chat template.
	ChatTemplateKwargs map[string]interface{} `json:"chat_template_kwargs,omitempty"`
	// Additional kwargs to pass to the media IO processing, keyed by modality.
	MediaIoKwargs map[string]interface{} `json:"media_io_kwargs,omitempty"`
	// Additional kwargs to pass to the HF processor
	MmProcessorKwargs map[string]interface{} `json:"mm_processor_kwargs,omitempty"`
	// Token IDs as input. Only used when messages is empty. Mutually exclusive with non-empty messages.
	InputIds []int64 `json:"input_ids,omitempty"`
	// Image data for multimodal input. Only used alongside input_ids when messages is empty. Mutually exclusive with non-empty messages. Can be a URL/base64 string, a dict, or a list of these.
	ImageData interface{} `json:"image_data,omitempty"`
	// Whether to return MoE routed expert indices in the response. Default false.
	ReturnRoutedExperts *bool `json:"return_routed_experts,omitempty"`
}

// NewChatCompletionRequest sets what is required and nothing else.
func NewChatCompletionRequest(model string, messages []ChatMessageParam) *ChatCompletionRequest {
	return &ChatCompletionRequest{Model: model, Messages: messages}
}

// MarshalJSON writes what is set and nothing else.
func (o ChatCompletionRequest) MarshalJSON() ([]byte, error) {
	type plain ChatCompletionRequest
	fields := plain(o)

	if fields.Messages == nil {
		fields.Messages = []ChatMessageParam{} // null is refused with worse words than []
	}

	object, err := json.Marshal(struct {
		plain

		Tools *[]Tool `json:"tools,omitempty"`

		LogitBias *map[string]float64 `json:"logit_bias,omitempty"`

		ChatTemplateKwargs *map[string]interface{} `json:"chat_template_kwargs,omitempty"`

		MediaIoKwargs *map[string]interface{} `json:"media_io_kwargs,omitempty"`

		MmProcessorKwargs *map[string]interface{} `json:"mm_processor_kwargs,omitempty"`

		InputIds *[]int64 `json:"input_ids,omitempty"`
	}{
		plain: fields,

		Tools: ifSet(o.Tools),

		LogitBias: ifSetMap(o.LogitBias),

		ChatTemplateKwargs: ifSetMap(o.ChatTemplateKwargs),

		MediaIoKwargs: ifSetMap(o.MediaIoKwargs),

		MmProcessorKwargs: ifSetMap(o.MmProcessorKwargs),

		InputIds: ifSet(o.InputIds),
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ChatCompletionRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ChatCompletionRequest", "model", "messages"); err != nil {
		return err
	}
	type plain ChatCompletionRequest
	return decode(data, (*plain)(o))
}
