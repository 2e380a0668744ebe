// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
WeightsUpdateResult: Whether the engine took part in an update of its weights. With status 400 it did not.
*/
type WeightsUpdateResult struct {
	// False comes with status 400.
	Success bool `json:"success"`
	// What was done, or why not.
	Message string `json:"message"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *WeightsUpdateResult) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "WeightsUpdateResult", "success", "message"); err != nil {
		return err
	}
	type plain WeightsUpdateResult
	return decode(data, (*plain)(o))
}
