// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
ChatCompletionRequestToolChoiceMode: one of the values below.
*/
type ChatCompletionRequestToolChoiceMode string

// The values of ChatCompletionRequestToolChoiceMode. A server may know more.
const (
	ChatCompletionRequestToolChoiceModeAuto     ChatCompletionRequestToolChoiceMode = "auto"
	ChatCompletionRequestToolChoiceModeRequired ChatCompletionRequestToolChoiceMode = "required"
	ChatCompletionRequestToolChoiceModeNone     ChatCompletionRequestToolChoiceMode = "none"
)
