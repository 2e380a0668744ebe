// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// UpdateParamsRequest: Update weights request.
type UpdateParamsRequest struct {
	// Any JSON value.
	SerializedNamedTensors interface{} `json:"serialized_named_tensors"`
	LoadFormat             *string     `json:"load_format,omitempty"`
	// Default false.
	Finished *bool `json:"finished,omitempty"`
}

// NewUpdateParamsRequest sets what is required and nothing else.
func NewUpdateParamsRequest(serializedNamedTensors interface{}) *UpdateParamsRequest {
	return &UpdateParamsRequest{SerializedNamedTensors: serializedNamedTensors}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *UpdateParamsRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "UpdateParamsRequest", "serialized_named_tensors"); err != nil {
		return err
	}
	type plain UpdateParamsRequest
	return decode(data, (*plain)(o))
}
