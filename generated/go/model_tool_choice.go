// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
ToolChoice: Shows the model only one of the request's tools. LMDeploy 0.18.0 makes sure that it is called only with GPT-OSS models.
*/
type ToolChoice struct {
	// The function that the model shall call.
	Function ToolChoiceFuncName `json:"function"`
	// Must be "function".
	Type string `json:"type"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ToolChoice) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ToolChoice", "function", "type"); err != nil {
		return err
	}
	if err := requireConstant(data, "ToolChoice", "type", "function"); err != nil {
		return err
	}
	type plain ToolChoice
	return decode(data, (*plain)(o))
}
