// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
UpdateWeightsFromIPCRequest: Where each GPU's worker gets its weights from checkpoint-engine. PyTorch backend on CUDA only, while the cache is asleep.
*/
type UpdateWeightsFromIPCRequest struct {
	// Address of checkpoint-engine's ZeroMQ socket by GPU, named as in `device_uuids`; every GPU of the engine needs one.
	ZmqHandles map[string]string `json:"zmq_handles"`
}

// MarshalJSON writes what is set and nothing else.
func (o UpdateWeightsFromIPCRequest) MarshalJSON() ([]byte, error) {
	type plain UpdateWeightsFromIPCRequest
	fields := plain(o)
	if fields.ZmqHandles == nil {
		fields.ZmqHandles = map[string]string{} // null is refused with worse words than {}
	}
	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *UpdateWeightsFromIPCRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "UpdateWeightsFromIPCRequest", "zmq_handles"); err != nil {
		return err
	}
	type plain UpdateWeightsFromIPCRequest
	return decode(data, (*plain)(o))
}
