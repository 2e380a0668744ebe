// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// JsonSchema: a part of LMDeploy's API.
type JsonSchema struct {
	Name        string                 `json:"name"`
	Description *string                `json:"description,omitempty"`
	Schema      map[string]interface{} `json:"schema,omitempty"`
	// Default false.
	Strict *bool `json:"strict,omitempty"`
}

// NewJsonSchema sets what is required and nothing else.
func NewJsonSchema(name string) *JsonSchema {
	return &JsonSchema{Name: name}
}

// MarshalJSON writes what is set and nothing else.
func (o JsonSchema) MarshalJSON() ([]byte, error) {
	type plain JsonSchema
	fields := plain(o)

	object, err := json.Marshal(struct {
		plain

		Schema *map[string]interface{} `json:"schema,omitempty"`
	}{
		plain: fields,

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
