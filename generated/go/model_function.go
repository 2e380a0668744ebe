// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
Function: A function that the model may call.
*/
type Function struct {
	// What it does and when to call it, for the model.
	Description *string `json:"description,omitempty"`
	// The name by which the model calls it.
	Name string `json:"name"`
	// JSON schema of its arguments, for the model; null if it has none.
	Parameters map[string]interface{} `json:"parameters,omitempty"`
}

// MarshalJSON writes what is set and nothing else.
func (o Function) MarshalJSON() ([]byte, error) {
	type plain Function
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
		Parameters *map[string]interface{} `json:"parameters,omitempty"`
	}{
		plain:      fields,
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
