// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
PoolingRequestEncodingFormat: one of the values below.
*/
type PoolingRequestEncodingFormat string

// The values of PoolingRequestEncodingFormat. A server may know more.
const (
	PoolingRequestEncodingFormatFloat  PoolingRequestEncodingFormat = "float"
	PoolingRequestEncodingFormatBase64 PoolingRequestEncodingFormat = "base64"
)
