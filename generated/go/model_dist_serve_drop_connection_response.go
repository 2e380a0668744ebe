// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
DistServeDropConnectionResponse: Whether the connection was closed.
*/
type DistServeDropConnectionResponse struct {
	// Always true: a failure is an HTTP error.
	Success bool `json:"success"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DistServeDropConnectionResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DistServeDropConnectionResponse", "success"); err != nil {
		return err
	}
	type plain DistServeDropConnectionResponse
	return decode(data, (*plain)(o))
}
