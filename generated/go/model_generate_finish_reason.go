// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
GenerateFinishReason: Why a generation ended.
*/
type GenerateFinishReason struct {
	// `stop`, `length`, `error` or `abort`.
	Type string `json:"type"`
}

func (GenerateFinishReason) requiredFields() (of string, names []string) {
	return "GenerateFinishReason", []string{"type"}
}
