// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ChatCompletionRequest: A conversation to continue, in OpenAI's shape with LMDeploy's own parameters; see <https://platform.openai.com/docs/api-reference/chat/create>. What is unset falls to the server's `--generation-config`.
*/
type ChatCompletionRequest struct {
	// Model name. Available from /v1/models.
	Model string `json:"model"`
	// Chat history in OpenAI format. Chat history example: `[{"role": "user", "content": "hi"}]`.
	Messages []ChatMessageParam `json:"messages"`
	// To modulate the next token probability.
	Temperature *float64 `json:"temperature,omitempty"`
	// Only the most probable tokens whose probabilities add up to this are sampled from; 1 samples from all.
	TopP *float64 `json:"top_p,omitempty"`
	// The tools that the model may call. The server needs `--tool-call-parser` to read its calls.
	Tools []Tool `json:"tools,omitempty"`
	// `none`, `auto`, `required`, or one tool by its name. Most parsers only choose the tools that the model is shown; the model may still answer without a call. Default auto.
	ToolChoice *ChatCompletionRequestToolChoice `json:"tool_choice,omitempty"`
	// Whether the answer may hold several tool calls. If false, the server keeps the first one and drops the others. Default true.
	ParallelToolCalls *bool `json:"parallel_tool_calls,omitempty"`
	// Whether to return the log probability of each token. The PyTorch backend needs `--logprobs-mode`. Default false.
	Logprobs *bool `json:"logprobs,omitempty"`
	// How many of the most likely tokens to return at each position, 0 to 20. Needs `logprobs`; unset is one.
	TopLogprobs *int64 `json:"top_logprobs,omitempty"`
	// How many chat completion choices to generate for each input message. Accepts values from 1 to 128. Default 1.
	N *int64 `json:"n,omitempty"`
	// Bias to logits. Only supported in pytorch engine.
	LogitBias map[string]float64 `json:"logit_bias,omitempty"`
	// An upper bound for the number of tokens that can be generated for a completion, including visible output tokens and reasoning tokens
	MaxCompletionTokens *int64 `json:"max_completion_tokens,omitempty"`
	// Output token nums. Default to None. Deprecated: Use max_completion_tokens instead.
	MaxTokens *int64 `json:"max_tokens,omitempty"`
	// Texts that end the answer, each a single token of the vocabulary; longer ones are matched by no server.
	Stop *TextOrTextList `json:"stop,omitempty"`
	// Whether to stream the results or not. Default to false.
	Stream *bool `json:"stream,omitempty"`
	// Options for streaming response. Only set this when you set stream: true.
	StreamOptions *StreamOptions `json:"stream_options,omitempty"`
	// Accepted and not read; use `repetition_penalty`. Default 0.0.
	PresencePenalty *float64 `json:"presence_penalty,omitempty"`
	// Accepted and not read; use `repetition_penalty`. Default 0.0.
	FrequencyPenalty *float64 `json:"frequency_penalty,omitempty"`
	// Accepted and not read.
	User *string `json:"user,omitempty"`
	// Passed to the chat template, and read only by those that know it; DeepSeek V4 knows `high` and `max`. Not passed on if a message holds images, video or audio.
	ReasoningEffort *ChatCompletionRequestReasoningEffort `json:"reasoning_effort,omitempty"`
	// To generate response according to given schema. Examples: { "type": "json_schema", "json_schema":{ "name": "test", "schema":{ "properties":{ "name":{"type":"string"} }, "required":["name"], "type":"object" } } } or `{"type": "regex_schema", "regex_schema": "call me [A-Za-z]{1,10}"}`
	ResponseFormat *ResponseFormat `json:"response_format,omitempty"`
	// The parameter for repetition penalty. 1.0 means no penalty.
	RepetitionPenalty *float64 `json:"repetition_penalty,omitempty"`
	// N-gram length for repetition early stop (PyTorch engine). `0` disables. At least 0, default 0.
	RepetitionNgramSize *int64 `json:"repetition_ngram_size,omitempty"`
	// How many times that n-gram must repeat to trigger early stop. `0` disables. At least 0, default 0.
	RepetitionNgramThreshold *int64 `json:"repetition_ngram_threshold,omitempty"`
	// A number of your own by which `/abort_request` can name this request; no other running request may have it. Unset, null and -1 let the server choose. Not with `n` above 1. Default -1.
	SessionId *int64 `json:"session_id,omitempty"`
	// Indicator for ignoring eos. Default false.
	IgnoreEos *bool `json:"ignore_eos,omitempty"`
	// Whether or not to remove special tokens in the decoding. Default to be True.
	SkipSpecialTokens *bool `json:"skip_special_tokens,omitempty"`
	// Whether or not to add spaces around special tokens. The behavior of Fast tokenizers is to have this to False. This is setup to True in slow tokenizers. Default true.
	SpacesBetweenSpecialTokens *bool `json:"spaces_between_special_tokens,omitempty"`
	// The number of the highest probability vocabulary tokens to keep for top-k-filtering.
	TopK *int64 `json:"top_k,omitempty"`
	// Seed of the random choice of tokens; unset is a random one. With `n` above 1 each choice adds its index.
	Seed *int64 `json:"seed,omitempty"`
	// To generate at least numbers of tokens.
	MinNewTokens *int64 `json:"min_new_tokens,omitempty"`
	// Minimum token probability, which will be scaled by the probability of the most likely token. It must be a value between 0 and 1. Typical values are in the 0.01-0.2 range, comparably selective as setting `top_p` in the 0.99-0.8 range (use the opposite of normal `top_p` values).
	MinP *float64 `json:"min_p,omitempty"`
	// Deprecated: set `enable_thinking` in `chat_template_kwargs`, which also wins over this. Unset leaves it to the chat template.
	EnableThinking *bool `json:"enable_thinking,omitempty"`
	// Whether to return the ids of the answer's tokens as `output_ids`. Default false.
	ReturnTokenIds *bool `json:"return_token_ids,omitempty"`
	// Whether to return each token's log probability and id as `output_token_logprobs`. The PyTorch backend needs `--logprobs-mode`. Default false.
	ReturnLogprob *bool `json:"return_logprob,omitempty"`
	// Whether the stop word or end token that ended the answer is kept at its end. Default false.
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

// MarshalJSON writes what is set and nothing else.
func (o ChatCompletionRequest) MarshalJSON() ([]byte, error) {
	type plain ChatCompletionRequest
	fields := plain(o)
	if fields.Messages == nil {
		fields.Messages = []ChatMessageParam{} // null is refused with worse words than []
	}
	object, err := json.Marshal(struct {
		plain
		Tools              *[]Tool                 `json:"tools,omitempty"`
		LogitBias          *map[string]float64     `json:"logit_bias,omitempty"`
		ChatTemplateKwargs *map[string]interface{} `json:"chat_template_kwargs,omitempty"`
		MediaIoKwargs      *map[string]interface{} `json:"media_io_kwargs,omitempty"`
		MmProcessorKwargs  *map[string]interface{} `json:"mm_processor_kwargs,omitempty"`
		InputIds           *[]int64                `json:"input_ids,omitempty"`
	}{
		plain:              fields,
		Tools:              ifSet(o.Tools),
		LogitBias:          ifSetMap(o.LogitBias),
		ChatTemplateKwargs: ifSetMap(o.ChatTemplateKwargs),
		MediaIoKwargs:      ifSetMap(o.MediaIoKwargs),
		MmProcessorKwargs:  ifSetMap(o.MmProcessorKwargs),
		InputIds:           ifSet(o.InputIds),
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
