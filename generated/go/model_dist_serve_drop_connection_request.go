// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// DistServeDropConnectionRequest: a part of LMDeploy's API.
type DistServeDropConnectionRequest struct {
	EngineId       string `json:"engine_id"`
	RemoteEngineId string `json:"remote_engine_id"`
}

// NewDistServeDropConnectionRequest sets what is required and nothing else.
func NewDistServeDropConnectionRequest(engineId string, remoteEngineId string) *DistServeDropConnectionRequest {
	return &DistServeDropConnectionRequest{EngineId: engineId, RemoteEngineId: remoteEngineId}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DistServeDropConnectionRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DistServeDropConnectionRequest", "engine_id", "remote_engine_id"); err != nil {
		return err
	}
	type plain DistServeDropConnectionRequest
	return decode(data, (*plain)(o))
}
