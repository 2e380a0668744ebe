// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// MessagesResponseContentItem: One of MessageTextBlock, MessageThinkingBlock, MessageToolUseBlock: see `type`.
type MessagesResponseContentItem struct {
	Text *string `json:"text,omitempty"`
	Type string  `json:"type"`
	// Default lmdeploy-local.
	Signature *string                `json:"signature,omitempty"`
	Thinking  *string                `json:"thinking,omitempty"`
	Id        *string                `json:"id,omitempty"`
	Input     map[string]interface{} `json:"input,omitempty"`
	Name      *string                `json:"name,omitempty"`
}

// NewMessagesResponseContentItem sets what is required and nothing else.
func NewMessagesResponseContentItem(type_ string) *MessagesResponseContentItem {
	return &MessagesResponseContentItem{Type: type_}
}

// MarshalJSON writes what is set and nothing else.
func (o MessagesResponseContentItem) MarshalJSON() ([]byte, error) {
	type plain MessagesResponseContentItem
	fields := plain(o)

	object, err := json.Marshal(struct {
		plain

		Input *map[string]interface{} `json:"input,omitempty"`
	}{
		plain: fields,

		Input: ifSetMap(o.Input),
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *MessagesResponseContentItem) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "MessagesResponseContentItem", "type"); err != nil {
		return err
	}
	type plain MessagesResponseContentItem
	return decode(data, (*plain)(o))
}
