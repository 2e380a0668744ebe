// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
JsonSchema: A JSON schema that the answer has to follow.
*/
type JsonSchema struct {
	// A name for the schema.
	Name string `json:"name"`
	// Accepted and not read.
	Description *string `json:"description,omitempty"`
	// The schema itself. Null is refused, except with GPT-OSS models.
	Schema map[string]interface{} `json:"schema,omitempty"`
	// Accepted and not read: the schema always applies. Default false.
	Strict *bool `json:"strict,omitempty"`
}

// MarshalJSON writes what is set and nothing else.
func (o JsonSchema) MarshalJSON() ([]byte, error) {
	type plain JsonSchema
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
		Schema *map[string]interface{} `json:"schema,omitempty"`
	}{
		plain:  fields,
		Schema: ifSetMap(o.Schema),
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *JsonSchema) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "JsonSchema", "name"); err != nil {
		return err
	}
	type plain JsonSchema
	return decode(data, (*plain)(o))
}
