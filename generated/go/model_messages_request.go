// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// MessagesRequest: Request body for “POST /v1/messages“.
type MessagesRequest struct {
	Model string `json:"model"`
	// Message history. Omit to use raw input_ids path.
	Messages []MessageParam `json:"messages,omitempty"`
	// More than 0.
	MaxTokens     int64                        `json:"max_tokens"`
	System        *TextOrContentBlockParamList `json:"system,omitempty"`
	StopSequences []string                     `json:"stop_sequences,omitempty"`
	// Default false.
	Stream      *bool                       `json:"stream,omitempty"`
	Temperature *float64                    `json:"temperature,omitempty"`
	TopP        *float64                    `json:"top_p,omitempty"`
	TopK        *int64                      `json:"top_k,omitempty"`
	Metadata    map[string]interface{}      `json:"metadata,omitempty"`
	Tools       []ToolParam                 `json:"tools,omitempty"`
	ToolChoice  *MessagesRequestToolChoice  `json:"tool_choice,omitempty"`
	ServiceTier *MessagesRequestServiceTier `json:"service_tier,omitempty"`
	// Token IDs as input. Only used when messages is empty. Mutually exclusive with non-empty messages.
	InputIds []int64 `json:"input_ids,omitempty"`
	// Image data for multimodal input. Only used alongside input_ids when messages is empty. Mutually exclusive with non-empty messages. Can be a URL/base64 string, a dict, or a list of these.
	ImageData interface{} `json:"image_data,omitempty"`
	// Whether to return MoE routed expert indices in the response. Default false.
	ReturnRoutedExperts *bool `json:"return_routed_experts,omitempty"`
	// Whether to include output token IDs in the response. Default false.
	ReturnTokenIds *bool `json:"return_token_ids,omitempty"`
	// Whether to return log probabilities for output tokens. Default false.
	ReturnLogprob *bool `json:"return_logprob,omitempty"`
	// Whether to include matched stop sequences in the output text. Default false.
	IncludeStopStrInOutput *bool `json:"include_stop_str_in_output,omitempty"`
}

// NewMessagesRequest sets what is required and nothing else.
func NewMessagesRequest(model string, maxTokens int64) *MessagesRequest {
	return &MessagesRequest{Model: model, MaxTokens: maxTokens}
}

// MarshalJSON writes what is set and nothing else.
func (o MessagesRequest) MarshalJSON() ([]byte, error) {
	type plain MessagesRequest
	fields := plain(o)

	object, err := json.Marshal(struct {
		plain

		Messages *[]MessageParam `json:"messages,omitempty"`

		StopSequences *[]string `json:"stop_sequences,omitempty"`

		Metadata *map[string]interface{} `json:"metadata,omitempty"`

		Tools *[]ToolParam `json:"tools,omitempty"`

		InputIds *[]int64 `json:"input_ids,omitempty"`
	}{
		plain: fields,

		Messages: ifSet(o.Messages),

		StopSequences: ifSet(o.StopSequences),

		Metadata: ifSetMap(o.Metadata),

		Tools: ifSet(o.Tools),

		InputIds: ifSet(o.InputIds),
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
