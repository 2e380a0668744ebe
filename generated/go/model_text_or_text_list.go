// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import (
	"encoding/json"
	"errors"
)

/*
TextOrTextList: one of several shapes, the one whose field is set.
*/
type TextOrTextList struct {
	Text     *string
	TextList *[]string
}

// UnmarshalJSON reads the first shape that fits.
func (u *TextOrTextList) UnmarshalJSON(data []byte) error {
	*u = TextOrTextList{}
	if decode(data, &u.Text) == nil {
		return nil
	}
	u.Text = nil
	if decode(data, &u.TextList) == nil {
		return nil
	}
	u.TextList = nil
	return errors.New("no shape of TextOrTextList fits")
}

// MarshalJSON writes the shape that is set.
func (u TextOrTextList) MarshalJSON() ([]byte, error) {
	if u.Text != nil {
		return json.Marshal(u.Text)
	}
	if u.TextList != nil {
		return json.Marshal(u.TextList)
	}
	return nil, errors.New("no shape of TextOrTextList is set")
}
