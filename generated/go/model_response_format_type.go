// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
ResponseFormatType: one of the values below.
*/
type ResponseFormatType string

// The values of ResponseFormatType. A server may know more.
const (
	ResponseFormatTypeText        ResponseFormatType = "text"
	ResponseFormatTypeJsonObject  ResponseFormatType = "json_object"
	ResponseFormatTypeJsonSchema  ResponseFormatType = "json_schema"
	ResponseFormatTypeRegexSchema ResponseFormatType = "regex_schema"
)
