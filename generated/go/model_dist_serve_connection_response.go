// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
DistServeConnectionResponse: Whether the engines are connected.
*/
type DistServeConnectionResponse struct {
	// Always success: a failure is an HTTP error.
	Status int64 `json:"status"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DistServeConnectionResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DistServeConnectionResponse", "status"); err != nil {
		return err
	}
	type plain DistServeConnectionResponse
	return decode(data, (*plain)(o))
}
