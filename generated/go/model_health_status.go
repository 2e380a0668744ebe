// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// HealthStatus: The engine's health as the server's monitor last saw it.
type HealthStatus struct {
	// `healthy`, `sleeping`, `initializing` or `unhealthy`; the last two come with status 503.
	Status  string `json:"status"`
	Message string `json:"message"`
}

// NewHealthStatus sets what is required and nothing else.
func NewHealthStatus(status string, message string) *HealthStatus {
	return &HealthStatus{Status: status, Message: message}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *HealthStatus) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "HealthStatus", "status", "message"); err != nil {
		return err
	}
	type plain HealthStatus
	return decode(data, (*plain)(o))
}
