// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import (
	"encoding/json"
	"errors"
)

/*
IntegerListListListOrText: one of several shapes, the one whose field is set.
*/
type IntegerListListListOrText struct {
	IntegerListListList *[][][]int64
	Text                *string
}

// UnmarshalJSON reads the first shape that fits.
func (u *IntegerListListListOrText) UnmarshalJSON(data []byte) error {
	*u = IntegerListListListOrText{}
	if decode(data, &u.IntegerListListList) == nil {
		return nil
	}
	u.IntegerListListList = nil
	if decode(data, &u.Text) == nil {
		return nil
	}
	u.Text = nil
	return errors.New("no shape of IntegerListListListOrText fits")
}

// MarshalJSON writes the shape that is set.
func (u IntegerListListListOrText) MarshalJSON() ([]byte, error) {
	if u.IntegerListListList != nil {
		return json.Marshal(u.IntegerListListList)
	}
	if u.Text != nil {
		return json.Marshal(u.Text)
	}
	return nil, errors.New("no shape of IntegerListListListOrText is set")
}
