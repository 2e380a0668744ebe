// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
ResponsesRequestTruncation: one of the values below.
*/
type ResponsesRequestTruncation string

// The values of ResponsesRequestTruncation. A server may know more.
const (
	ResponsesRequestTruncationAuto     ResponsesRequestTruncation = "auto"
	ResponsesRequestTruncationDisabled ResponsesRequestTruncation = "disabled"
)
