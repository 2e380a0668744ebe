// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// UpdateWeightsFromIPCRequest: Receive checkpoint-engine CUDA IPC handles keyed by device UUID.
type UpdateWeightsFromIPCRequest struct {
	ZmqHandles map[string]string `json:"zmq_handles"`
}

// NewUpdateWeightsFromIPCRequest sets what is required and nothing else.
func NewUpdateWeightsFromIPCRequest(zmqHandles map[string]string) *UpdateWeightsFromIPCRequest {
	return &UpdateWeightsFromIPCRequest{ZmqHandles: zmqHandles}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *UpdateWeightsFromIPCRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "UpdateWeightsFromIPCRequest", "zmq_handles"); err != nil {
		return err
	}
	type plain UpdateWeightsFromIPCRequest
	return decode(data, (*plain)(o))
}
