// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
DeltaFunctionCall: More of a function call.
*/
type DeltaFunctionCall struct {
	// More of the arguments' JSON text, to be joined; null in the delta with the name.
	Arguments *string `json:"arguments,omitempty"`
	// The called function, in the first delta of a call; null later.
	Name *string `json:"name,omitempty"`
}
