// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
ResponsesRequestServiceTier: one of the values below.
*/
type ResponsesRequestServiceTier string

// The values of ResponsesRequestServiceTier. A server may know more.
const (
	ResponsesRequestServiceTierAuto     ResponsesRequestServiceTier = "auto"
	ResponsesRequestServiceTierDefault  ResponsesRequestServiceTier = "default"
	ResponsesRequestServiceTierFlex     ResponsesRequestServiceTier = "flex"
	ResponsesRequestServiceTierScale    ResponsesRequestServiceTier = "scale"
	ResponsesRequestServiceTierPriority ResponsesRequestServiceTier = "priority"
)
