// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// EncodeResponse: Encode response.
type EncodeResponse struct {
	InputIds IntegerListOrIntegerListList `json:"input_ids"`
	Length   IntegerOrIntegerList         `json:"length"`
}

// NewEncodeResponse sets what is required and nothing else.
func NewEncodeResponse(inputIds IntegerListOrIntegerListList, length IntegerOrIntegerList) *EncodeResponse {
	return &EncodeResponse{InputIds: inputIds, Length: length}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *EncodeResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "EncodeResponse", "input_ids", "length"); err != nil {
		return err
	}
	type plain EncodeResponse
	return decode(data, (*plain)(o))
}
