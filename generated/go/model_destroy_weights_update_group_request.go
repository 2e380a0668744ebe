// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// DestroyWeightsUpdateGroupRequest: Tear down a previously initialized weights-update process group.
type DestroyWeightsUpdateGroupRequest struct {
	GroupName string `json:"group_name"`
}

// NewDestroyWeightsUpdateGroupRequest sets what is required and nothing else.
func NewDestroyWeightsUpdateGroupRequest(groupName string) *DestroyWeightsUpdateGroupRequest {
	return &DestroyWeightsUpdateGroupRequest{GroupName: groupName}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DestroyWeightsUpdateGroupRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DestroyWeightsUpdateGroupRequest", "group_name"); err != nil {
		return err
	}
	type plain DestroyWeightsUpdateGroupRequest
	return decode(data, (*plain)(o))
}
