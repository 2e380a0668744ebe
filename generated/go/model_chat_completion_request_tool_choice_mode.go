// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// ChatCompletionRequestToolChoiceMode: one of the values below.
type ChatCompletionRequestToolChoiceMode string

// The values of ChatCompletionRequestToolChoiceMode.
const (
	ChatCompletionRequestToolChoiceModeAuto ChatCompletionRequestToolChoiceMode = "auto"

	ChatCompletionRequestToolChoiceModeRequired ChatCompletionRequestToolChoiceMode = "required"

	ChatCompletionRequestToolChoiceModeNone ChatCompletionRequestToolChoiceMode = "none"
)
