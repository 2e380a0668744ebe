// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
DistServeWarmupResponse: That all nodes are connected.
*/
type DistServeWarmupResponse struct {
	// Always true: a failure is an HTTP error.
	SUCCESS bool `json:"SUCCESS"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DistServeWarmupResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DistServeWarmupResponse", "SUCCESS"); err != nil {
		return err
	}
	type plain DistServeWarmupResponse
	return decode(data, (*plain)(o))
}
