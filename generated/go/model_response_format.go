// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// ResponseFormat: a part of LMDeploy's API.
type ResponseFormat struct {
	Type        ResponseFormatType `json:"type"`
	JsonSchema  *JsonSchema        `json:"json_schema,omitempty"`
	RegexSchema *string            `json:"regex_schema,omitempty"`
}

// NewResponseFormat sets what is required and nothing else.
func NewResponseFormat(type_ ResponseFormatType) *ResponseFormat {
	return &ResponseFormat{Type: type_}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ResponseFormat) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ResponseFormat", "type"); err != nil {
		return err
	}
	type plain ResponseFormat
	return decode(data, (*plain)(o))
}
