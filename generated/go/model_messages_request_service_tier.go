// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
MessagesRequestServiceTier: one of the values below.
*/
type MessagesRequestServiceTier string

// The values of MessagesRequestServiceTier. A server may know more.
const (
	MessagesRequestServiceTierAuto         MessagesRequestServiceTier = "auto"
	MessagesRequestServiceTierStandardOnly MessagesRequestServiceTier = "standard_only"
)
