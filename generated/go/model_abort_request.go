// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
AbortRequest: Which running requests to abort. Needs a server started with `--enable-abort-handling`.
*/
type AbortRequest struct {
	// Whether to abort every request of the server, instead of the one named by `session_id`. Default false.
	AbortAll *bool `json:"abort_all,omitempty"`
	// Accepted and not read.
	FinishedReason map[string]interface{} `json:"finished_reason,omitempty"`
	// Accepted and not read.
	AbortMessage *string `json:"abort_message,omitempty"`
	// The `session_id` that the request to abort was sent with; unknown ones get status 400. Not read with `abort_all`. Default -1.
	SessionId *int64 `json:"session_id,omitempty"`
}

// MarshalJSON writes what is set and nothing else.
func (o AbortRequest) MarshalJSON() ([]byte, error) {
	type plain AbortRequest
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
		FinishedReason *map[string]interface{} `json:"finished_reason,omitempty"`
	}{
		plain:          fields,
		FinishedReason: ifSetMap(o.FinishedReason),
	})
	return object, err
}
