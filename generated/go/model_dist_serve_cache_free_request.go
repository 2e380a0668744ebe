// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// DistServeCacheFreeRequest: a part of LMDeploy's API.
type DistServeCacheFreeRequest struct {
	RemoteEngineId  string `json:"remote_engine_id"`
	RemoteSessionId int64  `json:"remote_session_id"`
}

// NewDistServeCacheFreeRequest sets what is required and nothing else.
func NewDistServeCacheFreeRequest(remoteEngineId string, remoteSessionId int64) *DistServeCacheFreeRequest {
	return &DistServeCacheFreeRequest{RemoteEngineId: remoteEngineId, RemoteSessionId: remoteSessionId}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DistServeCacheFreeRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DistServeCacheFreeRequest", "remote_engine_id", "remote_session_id"); err != nil {
		return err
	}
	type plain DistServeCacheFreeRequest
	return decode(data, (*plain)(o))
}
