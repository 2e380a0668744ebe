// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// Function: Function descriptions.
type Function struct {
	Description *string                `json:"description,omitempty"`
	Name        string                 `json:"name"`
	Parameters  map[string]interface{} `json:"parameters,omitempty"`
}

// NewFunction sets what is required and nothing else.
func NewFunction(name string) *Function {
	return &Function{Name: name}
}

// MarshalJSON writes what is set and nothing else.
func (o Function) MarshalJSON() ([]byte, error) {
	type plain Function
	fields := plain(o)

	object, err := json.Marshal(struct {
		plain

		Parameters *map[string]interface{} `json:"parameters,omitempty"`
	}{
		plain: fields,

		Parameters: ifSetMap(o.Parameters),
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *Function) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "Function", "name"); err != nil {
		return err
	}
	type plain Function
	return decode(data, (*plain)(o))
}
