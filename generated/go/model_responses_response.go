// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ResponsesResponse: An answer in the shape of OpenAI's Responses API. Many fields repeat the request; those without a value are left out.
*/
type ResponsesResponse struct {
	// Always false. Default false.
	Background bool `json:"background"`
	// Never sent by this server.
	CompletedAt *int64 `json:"completed_at,omitempty"`
	// Never sent: the server refuses requests with it.
	Conversation interface{} `json:"conversation,omitempty"`
	// When the request was taken, in Unix time in seconds.
	CreatedAt int64 `json:"created_at"`
	// Why the answer failed; left out if it did not.
	Error *ResponseError `json:"error,omitempty"`
	// Id of the answer: the `request_id` of the request, or one that begins with `resp_`.
	Id string `json:"id"`
	// Why the answer is incomplete; left out if it is not.
	IncompleteDetails *IncompleteDetails `json:"incomplete_details,omitempty"`
	// As in the request.
	Instructions *string `json:"instructions,omitempty"`
	// As in the request.
	MaxOutputTokens *int64 `json:"max_output_tokens,omitempty"`
	// As in the request; not heeded.
	MaxToolCalls *int64 `json:"max_tool_calls,omitempty"`
	// As in the request.
	Metadata map[string]string `json:"metadata,omitempty"`
	// The model that answered.
	Model string `json:"model"`
	// What this is. Known values: `response`.
	Object string `json:"object"`
	// What the model answered: a message, function calls, or both. Empty until the last event of a stream.
	Output []ResponsesOutputItem `json:"output"`
	// The text of the answer, as in `output`; empty if there is none.
	OutputText string `json:"output_text"`
	// As in the request. Default true.
	ParallelToolCalls *bool `json:"parallel_tool_calls,omitempty"`
	// Never sent: the server refuses requests with it.
	PreviousResponseId *string `json:"previous_response_id,omitempty"`
	// Never sent: the server refuses requests with it.
	Prompt interface{} `json:"prompt,omitempty"`
	// As in the request; not read.
	PromptCacheKey *string `json:"prompt_cache_key,omitempty"`
	// As in the request; not read.
	PromptCacheRetention *string `json:"prompt_cache_retention,omitempty"`
	// As in the request; not heeded.
	Reasoning interface{} `json:"reasoning,omitempty"`
	// As in the request; not read.
	SafetyIdentifier *string `json:"safety_identifier,omitempty"`
	// As in the request; not heeded. Default auto.
	ServiceTier *string `json:"service_tier,omitempty"`
	// `completed`, `incomplete` at the token limit, `cancelled` if the request was aborted, `failed`, or `in_progress` in the first events of a stream; never `queued`. Known values: `completed`, `failed`, `in_progress`, `cancelled`, `queued`, `incomplete`.
	Status string `json:"status"`
	// Always false: the server stores nothing. Default false.
	Store bool `json:"store"`
	// As in the request; left out where a default was used.
	Temperature *float64 `json:"temperature,omitempty"`
	// As in the request.
	Text map[string]interface{} `json:"text,omitempty"`
	// As in the request.
	ToolChoice *string `json:"tool_choice,omitempty"`
	// As in the request, those that were left out included.
	Tools []map[string]interface{} `json:"tools"`
	// As in the request; not heeded.
	TopLogprobs *int64 `json:"top_logprobs,omitempty"`
	// As in the request; left out where a default was used.
	TopP *float64 `json:"top_p,omitempty"`
	// As in the request; not heeded. Default disabled.
	Truncation *string `json:"truncation,omitempty"`
	// Tokens used; left out in the first events of a stream.
	Usage *ResponseUsage `json:"usage,omitempty"`
	// As in the request; not read.
	User *string `json:"user,omitempty"`
}

func (ResponsesResponse) requiredFields() (of string, names []string) {
	return "ResponsesResponse", []string{"background", "created_at", "id", "model", "object", "output", "output_text", "status", "store", "tools"}
}

// MarshalJSON writes what is set and nothing else.
func (o ResponsesResponse) MarshalJSON() ([]byte, error) {
	type plain ResponsesResponse
	fields := plain(o)
	if fields.Output == nil {
		fields.Output = []ResponsesOutputItem{} // null is refused with worse words than []
	}
	if fields.Tools == nil {
		fields.Tools = []map[string]interface{}{} // null is refused with worse words than []
	}
	object, err := json.Marshal(struct {
		plain
		Metadata *map[string]string      `json:"metadata,omitempty"`
		Text     *map[string]interface{} `json:"text,omitempty"`
	}{
		plain:    fields,
		Metadata: ifSetMap(o.Metadata),
		Text:     ifSetMap(o.Text),
	})
	return object, err
}
