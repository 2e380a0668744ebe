// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
StreamOptions: What a stream carries beside the answer.
*/
type StreamOptions struct {
	// Whether one more chunk at the end, with empty `choices`, says how many tokens were used. Default false.
	IncludeUsage *bool `json:"include_usage,omitempty"`
}
