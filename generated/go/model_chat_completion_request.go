// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ChatCompletionRequest: A conversation to continue, in OpenAI's shape with LMDeploy's own parameters; see <https://platform.openai.com/docs/api-reference/chat/create>. What is unset falls to the server's `--generation-config`.
*/
type ChatCompletionRequest struct {
	// One of the names that `/v1/models` lists.
	Model string `json:"model"`
	// The conversation so far, the newest message last.
	Messages []ChatMessageParam `json:"messages"`
	// How freely tokens are chosen, 0 to 2; 0 always takes the most likely one on the PyTorch backend. Unset and without a default of the model it is 0.8.
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
	// How many answers to generate, 1 to 128. Default 1.
	N *int64 `json:"n,omitempty"`
	// What to add to the logit of a token, by its id. PyTorch backend only.
	LogitBias map[string]float64 `json:"logit_bias,omitempty"`
	// The most tokens to generate, reasoning included; unset, what the context has left.
	MaxCompletionTokens *int64 `json:"max_completion_tokens,omitempty"`
	// The most tokens to generate; unset, what the context has left. Deprecated: use `max_completion_tokens`.
	MaxTokens *int64 `json:"max_tokens,omitempty"`
	// Texts that end the answer, each a single token of the vocabulary; longer ones are matched by no server.
	Stop *TextOrTextList `json:"stop,omitempty"`
	// Whether the answer comes as events while it is generated. Default false.
	Stream *bool `json:"stream,omitempty"`
	// What a stream tells besides the answer. Only with `stream`.
	StreamOptions *StreamOptions `json:"stream_options,omitempty"`
	// Accepted and not read; use `repetition_penalty`. Default 0.0.
	PresencePenalty *float64 `json:"presence_penalty,omitempty"`
	// Accepted and not read; use `repetition_penalty`. Default 0.0.
	FrequencyPenalty *float64 `json:"frequency_penalty,omitempty"`
	// Accepted and not read.
	User *string `json:"user,omitempty"`
	// Passed to the chat template, and read only by those that know it; DeepSeek V4 knows `high` and `max`. Not passed on if a message holds images, video or audio.
	ReasoningEffort *ChatCompletionRequestReasoningEffort `json:"reasoning_effort,omitempty"`
	// What the answer has to be: text, any JSON, JSON of a schema, or what matches a regular expression.
	ResponseFormat *ResponseFormat `json:"response_format,omitempty"`
	// Above 1 makes tokens that were there before less likely; 1 is off.
	RepetitionPenalty *float64 `json:"repetition_penalty,omitempty"`
	// Ends an answer that repeats itself: the length, in tokens, of the pattern to look for. 0 is off. PyTorch backend only. At least 0, default 0.
	RepetitionNgramSize *int64 `json:"repetition_ngram_size,omitempty"`
	// How often a pattern of `repetition_ngram_size` tokens may come before the answer is ended. 0 is off. PyTorch backend only. At least 0, default 0.
	RepetitionNgramThreshold *int64 `json:"repetition_ngram_threshold,omitempty"`
	// A number of your own by which `/abort_request` can name this request; no other running request may have it. Unset, null and -1 let the server choose. Not with `n` above 1. Default -1.
	SessionId *int64 `json:"session_id,omitempty"`
	// Whether to go on past the model's own end and the stop words, up to `max_tokens`. Default false.
	IgnoreEos *bool `json:"ignore_eos,omitempty"`
	// Whether to leave the model's special tokens out of the text. Default true.
	SkipSpecialTokens *bool `json:"skip_special_tokens,omitempty"`
	// Whether to put spaces around special tokens in the text; only some tokenizers know it. Default true.
	SpacesBetweenSpecialTokens *bool `json:"spaces_between_special_tokens,omitempty"`
	// Chooses among this many of the most likely tokens, 0 or more; 1 always takes the most likely one. Unset and without a default of the model it is 50.
	TopK *int64 `json:"top_k,omitempty"`
	// Seed of the random choice of tokens; unset is a random one. With `n` above 1 each choice adds its index.
	Seed *int64 `json:"seed,omitempty"`
	// The fewest tokens to generate before the answer may end.
	MinNewTokens *int64 `json:"min_new_tokens,omitempty"`
	// Drops tokens less likely than this share of the most likely one's probability, 0 to 1; 0 is off.
	MinP *float64 `json:"min_p,omitempty"`
	// Deprecated: set `enable_thinking` in `chat_template_kwargs`, which also wins over this. Unset leaves it to the chat template.
	EnableThinking *bool `json:"enable_thinking,omitempty"`
	// Whether to return the ids of the answer's tokens as `output_ids`. Default false.
	ReturnTokenIds *bool `json:"return_token_ids,omitempty"`
	// Whether to return each token's log probability and id as `output_token_logprobs`. The PyTorch backend needs `--logprobs-mode`. Default false.
	ReturnLogprob *bool `json:"return_logprob,omitempty"`
	// Whether the stop word or end token that ended the answer is kept at its end. Default false.
	IncludeStopStrInOutput *bool `json:"include_stop_str_in_output,omitempty"`
	// Variables for the model's chat template, such as `enable_thinking`.
	ChatTemplateKwargs map[string]interface{} `json:"chat_template_kwargs,omitempty"`
	// Options of the readers of images, videos and sounds, by kind of media.
	MediaIoKwargs map[string]interface{} `json:"media_io_kwargs,omitempty"`
	// Options of the model's own processor of images and the like.
	MmProcessorKwargs map[string]interface{} `json:"mm_processor_kwargs,omitempty"`
	// The prompt as token ids, without a chat template. Only used without `messages`.
	InputIds []int64 `json:"input_ids,omitempty"`
	// Images that go with `input_ids`: a URL, base64, an object with `url`, or a list of these.
	ImageData interface{} `json:"image_data,omitempty"`
	// Whether to return which experts each token was routed to. The server needs `--enable-return-routed-experts`. Default false.
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
