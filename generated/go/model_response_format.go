// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
ResponseFormat: The form that the answer has to follow. With `tool_choice` `required` it is not heeded.
*/
type ResponseFormat struct {
	// `text` is free, `json_object` any JSON object, `json_schema` what fits `json_schema`, `regex_schema` what matches `regex_schema`.
	Type ResponseFormatType `json:"type"`
	// Of type `json_schema`: the schema.
	JsonSchema *JsonSchema `json:"json_schema,omitempty"`
	// Of type `regex_schema`: a regular expression that the whole answer matches.
	RegexSchema *string `json:"regex_schema,omitempty"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ResponseFormat) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ResponseFormat", "type"); err != nil {
		return err
	}
	type plain ResponseFormat
	return decode(data, (*plain)(o))
}
