// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
DistServeCacheFreeRequest: Whose cache to free in a prefilling engine.
*/
type DistServeCacheFreeRequest struct {
	// Accepted and not read.
	RemoteEngineId string `json:"remote_engine_id"`
	// The session, as this engine numbers it, whose cache is freed.
	RemoteSessionId int64 `json:"remote_session_id"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DistServeCacheFreeRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DistServeCacheFreeRequest", "remote_engine_id", "remote_session_id"); err != nil {
		return err
	}
	type plain DistServeCacheFreeRequest
	return decode(data, (*plain)(o))
}
