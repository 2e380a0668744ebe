// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// DistServeEngineEndpointInfo: a part of LMDeploy's API.
type DistServeEngineEndpointInfo struct {
	ZmqAddress string `json:"zmq_address"`
}

// NewDistServeEngineEndpointInfo sets what is required and nothing else.
func NewDistServeEngineEndpointInfo(zmqAddress string) *DistServeEngineEndpointInfo {
	return &DistServeEngineEndpointInfo{ZmqAddress: zmqAddress}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DistServeEngineEndpointInfo) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DistServeEngineEndpointInfo", "zmq_address"); err != nil {
		return err
	}
	type plain DistServeEngineEndpointInfo
	return decode(data, (*plain)(o))
}
