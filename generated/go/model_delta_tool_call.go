// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// DeltaToolCall: a part of LMDeploy's API.
type DeltaToolCall struct {
	Function *DeltaFunctionCall `json:"function,omitempty"`
	Id       *string            `json:"id,omitempty"`
	Index    int64              `json:"index"`
	// Known values: `function`. Default function.
	Type *string `json:"type,omitempty"`
}

// NewDeltaToolCall sets what is required and nothing else.
func NewDeltaToolCall(index int64) *DeltaToolCall {
	return &DeltaToolCall{Index: index}
}
