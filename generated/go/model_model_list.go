// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ModelList: The models that the server offers.
*/
type ModelList struct {
	// The served model first, then its adapters; from a proxy those of all its nodes, repeated where several have the same.
	Data []ModelCard `json:"data"`
	// Always `list`. Default list.
	Object string `json:"object"`
}

// MarshalJSON writes what is set and nothing else.
func (o ModelList) MarshalJSON() ([]byte, error) {
	type plain ModelList
	fields := plain(o)
	if fields.Data == nil {
		fields.Data = []ModelCard{} // null is refused with worse words than []
	}
	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ModelList) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ModelList", "data", "object"); err != nil {
		return err
	}
	type plain ModelList
	return decode(data, (*plain)(o))
}
