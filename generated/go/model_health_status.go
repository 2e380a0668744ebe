// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
HealthStatus: The engine's health as the server's monitor last saw it. Servers before 0.14.0 say nothing but that they are there.
*/
type HealthStatus struct {
	// `healthy`, `sleeping`, `initializing` or `unhealthy`; the last two come with status 503.
	Status *string `json:"status,omitempty"`
	// The same in words; why it is not healthy.
	Message *string `json:"message,omitempty"`
}
