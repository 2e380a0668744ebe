// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
DistServeEngineEndpointInfo: Where an engine listens for messages of its peer.
*/
type DistServeEngineEndpointInfo struct {
	// Address of a ZeroMQ socket, such as `tcp://10.0.0.1:5555`.
	ZmqAddress string `json:"zmq_address"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DistServeEngineEndpointInfo) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DistServeEngineEndpointInfo", "zmq_address"); err != nil {
		return err
	}
	type plain DistServeEngineEndpointInfo
	return decode(data, (*plain)(o))
}
