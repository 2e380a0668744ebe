// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ResponsesOutputItem: One item of a Responses answer: a message or a function call.
*/
type ResponsesOutputItem struct {
	// Known values: `message`, `function_call`.
	Type string `json:"type"`
	// One part of text; none yet when the item begins in a stream. Of `message`.
	Content []ResponseOutputText `json:"content,omitempty"`
	Id      *string              `json:"id,omitempty"`
	// Who speaks. Known values: `assistant`. Of `message`.
	Role   *string `json:"role,omitempty"`
	Status *string `json:"status,omitempty"`
	// The arguments as JSON text, as the model wrote it: it may be malformed. Of `function_call`.
	Arguments *string `json:"arguments,omitempty"`
	// Id of the call, to be sent back with its result in an item of type `function_call_output`. Of `function_call`.
	CallId *string `json:"call_id,omitempty"`
	// The function's name. Of `function_call`.
	Name *string `json:"name,omitempty"`
	// AdditionalProperties are the fields that the document does not name.
	AdditionalProperties map[string]any `json:"-"`
}

func (ResponsesOutputItem) requiredFields() (of string, names []string) {
	return "ResponsesOutputItem", []string{"type"}
}

// MarshalJSON writes what is set and nothing else.
func (o ResponsesOutputItem) MarshalJSON() ([]byte, error) {
	type plain ResponsesOutputItem
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
		Content *[]ResponseOutputText `json:"content,omitempty"`
	}{
		plain:   fields,
		Content: ifSet(o.Content),
	})
	if err != nil {
		return nil, err
	}
	return addFields(object, o.AdditionalProperties)
}

// UnmarshalJSON reads the object.
func (o *ResponsesOutputItem) UnmarshalJSON(data []byte) error {
	type plain ResponsesOutputItem
	if err := decode(data, (*plain)(o)); err != nil {
		return err
	}
	others, err := otherFields(data, "type", "content", "id", "role", "status", "arguments", "call_id", "name")
	o.AdditionalProperties = others
	return err
}
