// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
DistServeDropConnectionRequest: Which connection to close.
*/
type DistServeDropConnectionRequest struct {
	// Accepted and not read.
	EngineId string `json:"engine_id"`
	// The other engine, by the id that the connection was initialized with.
	RemoteEngineId string `json:"remote_engine_id"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DistServeDropConnectionRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DistServeDropConnectionRequest", "engine_id", "remote_engine_id"); err != nil {
		return err
	}
	type plain DistServeDropConnectionRequest
	return decode(data, (*plain)(o))
}
