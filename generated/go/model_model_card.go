// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// ModelCard: Model cards.
type ModelCard struct {
	Created *int64 `json:"created,omitempty"`
	Id      string `json:"id"`
	// Default model.
	Object *string `json:"object,omitempty"`
	// Default lmdeploy.
	OwnedBy    *string           `json:"owned_by,omitempty"`
	Parent     *string           `json:"parent,omitempty"`
	Permission []ModelPermission `json:"permission,omitempty"`
	Root       *string           `json:"root,omitempty"`
}

// NewModelCard sets what is required and nothing else.
func NewModelCard(id string) *ModelCard {
	return &ModelCard{Id: id}
}

// MarshalJSON writes what is set and nothing else.
func (o ModelCard) MarshalJSON() ([]byte, error) {
	type plain ModelCard
	fields := plain(o)

	object, err := json.Marshal(struct {
		plain

		Permission *[]ModelPermission `json:"permission,omitempty"`
	}{
		plain: fields,

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
