// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
MessageParam: One message of an Anthropic-shaped conversation.
*/
type MessageParam struct {
	// Who speaks. Messages of `system` may stand between others; the server moves them to the front if the chat template needs it.
	Role MessageParamRole `json:"role"`
	// Text or blocks. Of a `system` message only the blocks of text are read.
	Content TextOrContentBlockParamList `json:"content"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *MessageParam) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "MessageParam", "role", "content"); err != nil {
		return err
	}
	type plain MessageParam
	return decode(data, (*plain)(o))
}
