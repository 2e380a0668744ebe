// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
ResponsesStreamEvent: One event of a streamed Responses answer; `type` says which fields are set.
*/
type ResponsesStreamEvent struct {
	// `response.created`, `response.in_progress`, `response.output_item.added`, `response.content_part.added`, `response.output_text.delta`, `response.function_call_arguments.delta`, the same with `done` for `added` and `delta`, and as the last one `response.completed`, `response.incomplete` or `response.failed`.
	Type string `json:"type"`
	// Counts the events from 0.
	SequenceNumber int64 `json:"sequence_number"`
	// Of all events but those with a `response`.
	ResponseId *string `json:"response_id,omitempty"`
	// The answer so far, with the first two events and the last.
	Response *ResponsesResponse `json:"response,omitempty"`
	// Which item of `response.output` this is about.
	OutputIndex *int64 `json:"output_index,omitempty"`
	// The id of that item.
	ItemId *string `json:"item_id,omitempty"`
	// The item as it begins, and as it is whole.
	Item *ResponsesOutputItem `json:"item,omitempty"`
	// Which part of the item's content this is about.
	ContentIndex *int64 `json:"content_index,omitempty"`
	// The part as it begins, and as it is whole.
	Part *ResponseOutputText `json:"part,omitempty"`
	// More of the text, or of a function call's arguments.
	Delta *string `json:"delta,omitempty"`
	// The whole text, when it is done.
	Text *string `json:"text,omitempty"`
	// The called function, when its arguments are done.
	Name *string `json:"name,omitempty"`
	// The whole arguments as JSON, when they are done.
	Arguments *string `json:"arguments,omitempty"`
}

func (ResponsesStreamEvent) requiredFields() (of string, names []string) {
	return "ResponsesStreamEvent", []string{"type", "sequence_number"}
}
