// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
DeltaToolCall: More of a tool call: first who is called, then the arguments in pieces.
*/
type DeltaToolCall struct {
	// What is new of the call.
	Function *DeltaFunctionCall `json:"function,omitempty"`
	// Id of the call, in its first delta; null later.
	Id *string `json:"id,omitempty"`
	// Which call this belongs to, from 0.
	Index int64 `json:"index"`
	// `function` in the first delta of a call; null later. Default function.
	Type *string `json:"type,omitempty"`
}

func (DeltaToolCall) requiredFields() (of string, names []string) {
	return "DeltaToolCall", []string{"index"}
}
