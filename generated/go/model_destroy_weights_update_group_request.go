// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
DestroyWeightsUpdateGroupRequest: Which process group of the weight updates to leave. PyTorch backend only.
*/
type DestroyWeightsUpdateGroupRequest struct {
	// The name that `/init_weights_update_group` was given.
	GroupName string `json:"group_name"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DestroyWeightsUpdateGroupRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DestroyWeightsUpdateGroupRequest", "group_name"); err != nil {
		return err
	}
	type plain DestroyWeightsUpdateGroupRequest
	return decode(data, (*plain)(o))
}
