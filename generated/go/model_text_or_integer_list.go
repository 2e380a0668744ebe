// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import (
	"encoding/json"
	"errors"
)

/*
TextOrIntegerList: one of several shapes, the one whose field is set.
*/
type TextOrIntegerList struct {
	Text        *string
	IntegerList *[]int64
}

// UnmarshalJSON reads the first shape that fits.
func (u *TextOrIntegerList) UnmarshalJSON(data []byte) error {
	*u = TextOrIntegerList{}
	if decode(data, &u.Text) == nil {
		return nil
	}
	u.Text = nil
	if decode(data, &u.IntegerList) == nil {
		return nil
	}
	u.IntegerList = nil
	return errors.New("no shape of TextOrIntegerList fits")
}

// MarshalJSON writes the shape that is set.
func (u TextOrIntegerList) MarshalJSON() ([]byte, error) {
	if u.Text != nil {
		return json.Marshal(u.Text)
	}
	if u.IntegerList != nil {
		return json.Marshal(u.IntegerList)
	}
	return nil, errors.New("no shape of TextOrIntegerList is set")
}
