// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ModelCard: One model that the server offers.
*/
type ModelCard struct {
	// When the list was made, in Unix time in seconds: it says nothing about the model.
	Created *int64 `json:"created,omitempty"`
	// The name to send as `model`: the served model's, or that of one of its adapters.
	Id string `json:"id"`
	// Always `model`. Default model.
	Object *string `json:"object,omitempty"`
	// Always `lmdeploy`. Default lmdeploy.
	OwnedBy *string `json:"owned_by,omitempty"`
	// Always null.
	Parent *string `json:"parent,omitempty"`
	// One entry that is the same for every model.
	Permission []ModelPermission `json:"permission,omitempty"`
	// The same as `id`.
	Root *string `json:"root,omitempty"`
}

// MarshalJSON writes what is set and nothing else.
func (o ModelCard) MarshalJSON() ([]byte, error) {
	type plain ModelCard
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
		Permission *[]ModelPermission `json:"permission,omitempty"`
	}{
		plain:      fields,
		Permission: ifSet(o.Permission),
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ModelCard) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ModelCard", "id"); err != nil {
		return err
	}
	type plain ModelCard
	return decode(data, (*plain)(o))
}
