// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import (
	"encoding/json"
	"fmt"
)

// TextOrAnyList: one of several shapes, the one whose field is set.
type TextOrAnyList struct {
	Text    *string
	AnyList *[]interface{}
}

// UnmarshalJSON reads the first shape that fits.
func (u *TextOrAnyList) UnmarshalJSON(data []byte) error {
	*u = TextOrAnyList{}
	if json.Unmarshal(data, &u.Text) == nil {
		return nil
	}
	u.Text = nil
	if json.Unmarshal(data, &u.AnyList) == nil {
		return nil
	}
	u.AnyList = nil
	return fmt.Errorf("no shape of TextOrAnyList fits")
}

// MarshalJSON writes the shape that is set.
func (u TextOrAnyList) MarshalJSON() ([]byte, error) {
	if u.Text != nil {
		return json.Marshal(u.Text)
	}
	if u.AnyList != nil {
		return json.Marshal(u.AnyList)
	}
	return nil, fmt.Errorf("no shape of TextOrAnyList is set")
}
