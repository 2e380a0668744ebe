// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
MessagesRequestToolChoiceMode: one of the values below.
*/
type MessagesRequestToolChoiceMode string

// The values of MessagesRequestToolChoiceMode. A server may know more.
const (
	MessagesRequestToolChoiceModeAuto MessagesRequestToolChoiceMode = "auto"
	MessagesRequestToolChoiceModeAny  MessagesRequestToolChoiceMode = "any"
)
