// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// UpdateWeightsFromDistributedRequest: Receive weights through a previously initialized distributed group and load them into the running model.
type UpdateWeightsFromDistributedRequest struct {
	Names      []string  `json:"names"`
	Dtypes     []string  `json:"dtypes"`
	Shapes     [][]int64 `json:"shapes"`
	GroupName  string    `json:"group_name"`
	LoadFormat *string   `json:"load_format,omitempty"`
	// Default false.
	Finished *bool `json:"finished,omitempty"`
}

// NewUpdateWeightsFromDistributedRequest sets what is required and nothing else.
func NewUpdateWeightsFromDistributedRequest(names []string, dtypes []string, shapes [][]int64, groupName string) *UpdateWeightsFromDistributedRequest {
	return &UpdateWeightsFromDistributedRequest{Names: names, Dtypes: dtypes, Shapes: shapes, GroupName: groupName}
}

// MarshalJSON writes what is set and nothing else.
func (o UpdateWeightsFromDistributedRequest) MarshalJSON() ([]byte, error) {
	type plain UpdateWeightsFromDistributedRequest
	fields := plain(o)

	if fields.Names == nil {
		fields.Names = []string{} // null is refused with worse words than []
	}

	if fields.Dtypes == nil {
		fields.Dtypes = []string{} // null is refused with worse words than []
	}

	if fields.Shapes == nil {
		fields.Shapes = [][]int64{} // null is refused with worse words than []
	}

	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *UpdateWeightsFromDistributedRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "UpdateWeightsFromDistributedRequest", "names", "dtypes", "shapes", "group_name"); err != nil {
		return err
	}
	type plain UpdateWeightsFromDistributedRequest
	return decode(data, (*plain)(o))
}
