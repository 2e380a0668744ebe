// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
UpdateParamsRequest: Weights for the running model, or a part of them. The tensors stay on their GPU: the trainer runs on the same machine.
*/
type UpdateParamsRequest struct {
	// Names and handles of tensors, pickled and in base64; the PyTorch backend takes a list too, one entry a tensor-parallel worker. TurboMind wants those of one whole layer, or all outside the layers.
	SerializedNamedTensors interface{} `json:"serialized_named_tensors"`
	// `flattened_bucket` if the tensors are one flat tensor with a list of what it holds; unset if each is its own. PyTorch backend only.
	LoadFormat *string `json:"load_format,omitempty"`
	// Whether these are the last weights of the update: the model is then made ready. Default false.
	Finished *bool `json:"finished,omitempty"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *UpdateParamsRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "UpdateParamsRequest", "serialized_named_tensors"); err != nil {
		return err
	}
	type plain UpdateParamsRequest
	return decode(data, (*plain)(o))
}
