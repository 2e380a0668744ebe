// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
MessagesRequest: A conversation to continue, in Anthropic's shape with LMDeploy's own parameters. What is unset falls to the server's `--generation-config`.
*/
type MessagesRequest struct {
	// The served model's name, or that of one of its adapters; others get status 404.
	Model string `json:"model"`
	// The conversation so far, the newest message last; without it `input_ids` are continued.
	Messages []MessageParam `json:"messages,omitempty"`
	// Tokens to generate at most, reasoning included. More than 0.
	MaxTokens int64 `json:"max_tokens"`
	// Instructions before the conversation, as text or as blocks of text. Refused together with `input_ids`.
	System *TextOrContentBlockParamList `json:"system,omitempty"`
	// Words that end the answer, each a single token of the vocabulary; longer ones are not heeded.
	StopSequences []string `json:"stop_sequences,omitempty"`
	// Whether to send the answer as events while it is generated. Default false.
	Stream *bool `json:"stream,omitempty"`
	// How freely tokens are chosen, 0 to 1. Unset and without a default of the model it is 0.8.
	Temperature *float64 `json:"temperature,omitempty"`
	// Chooses among the most likely tokens that reach this probability together, 0 to 1. Unset and without a default of the model it is 1, which is off.
	TopP *float64 `json:"top_p,omitempty"`
	// Chooses among this many of the most likely tokens, 0 or more; 1 always takes the most likely one. Unset and without a default of the model it is 50.
	TopK *int64 `json:"top_k,omitempty"`
	// Accepted and not read.
	Metadata map[string]interface{} `json:"metadata,omitempty"`
	// Tools that the model may call. Needs `--tool-call-parser` or a GPT-OSS model; refused together with `input_ids`.
	Tools []ToolParam `json:"tools,omitempty"`
	// Whether and which tool the model has to call; unset is `auto`.
	ToolChoice *MessagesRequestToolChoice `json:"tool_choice,omitempty"`
	// Accepted and not read.
	ServiceTier *MessagesRequestServiceTier `json:"service_tier,omitempty"`
	// The prompt as token ids, without a chat template. Only used without `messages`.
	InputIds []int64 `json:"input_ids,omitempty"`
	// Images that go with `input_ids`: a URL, base64, an object with `url`, or a list of these.
	ImageData interface{} `json:"image_data,omitempty"`
	// Whether to return which experts each token was routed to. The server needs `--enable-return-routed-experts`. Default false.
	ReturnRoutedExperts *bool `json:"return_routed_experts,omitempty"`
	// Whether to return the ids of the generated tokens. Default false.
	ReturnTokenIds *bool `json:"return_token_ids,omitempty"`
	// Whether to return the log probability of each generated token. The PyTorch backend needs `--logprobs-mode`. Default false.
	ReturnLogprob *bool `json:"return_logprob,omitempty"`
	// Whether the stop sequence that ended the text is kept at its end. Default false.
	IncludeStopStrInOutput *bool `json:"include_stop_str_in_output,omitempty"`
}

// MarshalJSON writes what is set and nothing else.
func (o MessagesRequest) MarshalJSON() ([]byte, error) {
	type plain MessagesRequest
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
		Messages      *[]MessageParam         `json:"messages,omitempty"`
		StopSequences *[]string               `json:"stop_sequences,omitempty"`
		Metadata      *map[string]interface{} `json:"metadata,omitempty"`
		Tools         *[]ToolParam            `json:"tools,omitempty"`
		InputIds      *[]int64                `json:"input_ids,omitempty"`
	}{
		plain:         fields,
		Messages:      ifSet(o.Messages),
		StopSequences: ifSet(o.StopSequences),
		Metadata:      ifSetMap(o.Metadata),
		Tools:         ifSet(o.Tools),
		InputIds:      ifSet(o.InputIds),
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *MessagesRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "MessagesRequest", "model", "max_tokens"); err != nil {
		return err
	}
	type plain MessagesRequest
	return decode(data, (*plain)(o))
}
