// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import (
	"encoding/json"
	"errors"
)

/*
IntegerListOrIntegerListListOrTextOrTextList: one of several shapes, the one whose field is set.
*/
type IntegerListOrIntegerListListOrTextOrTextList struct {
	IntegerList     *[]int64
	IntegerListList *[][]int64
	Text            *string
	TextList        *[]string
}

// UnmarshalJSON reads the first shape that fits.
func (u *IntegerListOrIntegerListListOrTextOrTextList) UnmarshalJSON(data []byte) error {
	*u = IntegerListOrIntegerListListOrTextOrTextList{}
	if decode(data, &u.IntegerList) == nil {
		return nil
	}
	u.IntegerList = nil
	if decode(data, &u.IntegerListList) == nil {
		return nil
	}
	u.IntegerListList = nil
	if decode(data, &u.Text) == nil {
		return nil
	}
	u.Text = nil
	if decode(data, &u.TextList) == nil {
		return nil
	}
	u.TextList = nil
	return errors.New("no shape of IntegerListOrIntegerListListOrTextOrTextList fits")
}

// MarshalJSON writes the shape that is set.
func (u IntegerListOrIntegerListListOrTextOrTextList) MarshalJSON() ([]byte, error) {
	if u.IntegerList != nil {
		return json.Marshal(u.IntegerList)
	}
	if u.IntegerListList != nil {
		return json.Marshal(u.IntegerListList)
	}
	if u.Text != nil {
		return json.Marshal(u.Text)
	}
	if u.TextList != nil {
		return json.Marshal(u.TextList)
	}
	return nil, errors.New("no shape of IntegerListOrIntegerListListOrTextOrTextList is set")
}
