// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// AbortRequest: a part of LMDeploy's API.
type AbortRequest struct {
	// Default false.
	AbortAll       *bool                  `json:"abort_all,omitempty"`
	FinishedReason map[string]interface{} `json:"finished_reason,omitempty"`
	AbortMessage   *string                `json:"abort_message,omitempty"`
	// Default -1.
	SessionId *int64 `json:"session_id,omitempty"`
}

// NewAbortRequest sets what is required and nothing else.
func NewAbortRequest() *AbortRequest {
	return &AbortRequest{}
}

// MarshalJSON writes what is set and nothing else.
func (o AbortRequest) MarshalJSON() ([]byte, error) {
	type plain AbortRequest
	fields := plain(o)

	object, err := json.Marshal(struct {
		plain

		FinishedReason *map[string]interface{} `json:"finished_reason,omitempty"`
	}{
		plain: fields,

		FinishedReason: ifSetMap(o.FinishedReason),
	})
	return object, err
}
