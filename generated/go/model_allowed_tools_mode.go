// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
AllowedToolsMode: one of the values below.
*/
type AllowedToolsMode string

// The values of AllowedToolsMode. A server may know more.
const (
	AllowedToolsModeAuto     AllowedToolsMode = "auto"
	AllowedToolsModeRequired AllowedToolsMode = "required"
)
