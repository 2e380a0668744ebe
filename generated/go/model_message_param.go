// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// MessageParam: Anthropic input message.
type MessageParam struct {
	Role    MessageParamRole            `json:"role"`
	Content TextOrContentBlockParamList `json:"content"`
}

// NewMessageParam sets what is required and nothing else.
func NewMessageParam(role MessageParamRole, content TextOrContentBlockParamList) *MessageParam {
	return &MessageParam{Role: role, Content: content}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *MessageParam) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "MessageParam", "role", "content"); err != nil {
		return err
	}
	type plain MessageParam
	return decode(data, (*plain)(o))
}
