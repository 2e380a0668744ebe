// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
ResponsesRequestPromptCacheRetention: one of the values below.
*/
type ResponsesRequestPromptCacheRetention string

// The values of ResponsesRequestPromptCacheRetention. A server may know more.
const (
	ResponsesRequestPromptCacheRetentionInMemory ResponsesRequestPromptCacheRetention = "in-memory"
	ResponsesRequestPromptCacheRetention24h      ResponsesRequestPromptCacheRetention = "24h"
)
