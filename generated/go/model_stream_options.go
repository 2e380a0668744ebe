// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// StreamOptions: The stream options.
type StreamOptions struct {
	// Default false.
	IncludeUsage *bool `json:"include_usage,omitempty"`
}

// NewStreamOptions sets what is required and nothing else.
func NewStreamOptions() *StreamOptions {
	return &StreamOptions{}
}
