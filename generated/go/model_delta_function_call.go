// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// DeltaFunctionCall: a part of LMDeploy's API.
type DeltaFunctionCall struct {
	Arguments *string `json:"arguments,omitempty"`
	Name      *string `json:"name,omitempty"`
}

// NewDeltaFunctionCall sets what is required and nothing else.
func NewDeltaFunctionCall() *DeltaFunctionCall {
	return &DeltaFunctionCall{}
}
