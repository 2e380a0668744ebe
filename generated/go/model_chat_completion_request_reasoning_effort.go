// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
ChatCompletionRequestReasoningEffort: one of the values below.
*/
type ChatCompletionRequestReasoningEffort string

// The values of ChatCompletionRequestReasoningEffort. A server may know more.
const (
	ChatCompletionRequestReasoningEffortLow    ChatCompletionRequestReasoningEffort = "low"
	ChatCompletionRequestReasoningEffortMedium ChatCompletionRequestReasoningEffort = "medium"
	ChatCompletionRequestReasoningEffortHigh   ChatCompletionRequestReasoningEffort = "high"
	ChatCompletionRequestReasoningEffortMax    ChatCompletionRequestReasoningEffort = "max"
)
