// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
UpdateWeightsFromDistributedRequest: Which tensors the trainer broadcasts next through a process group, from rank 0. PyTorch backend only.
*/
type UpdateWeightsFromDistributedRequest struct {
	// Names of the tensors in the model, in the order of the broadcast; may be empty with `finished`.
	Names []string `json:"names"`
	// Type of each tensor in PyTorch's words, such as `bfloat16`.
	Dtypes []string `json:"dtypes"`
	// Sizes of each tensor by axis, in elements.
	Shapes [][]int64 `json:"shapes"`
	// The name that `/init_weights_update_group` was given.
	GroupName string `json:"group_name"`
	// `flattened_bucket` if all tensors come in one broadcast; unset if each has its own.
	LoadFormat *string `json:"load_format,omitempty"`
	// Whether these are the last weights of the update: the model is then made ready. Default false.
	Finished *bool `json:"finished,omitempty"`
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
