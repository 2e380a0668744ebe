// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import (
	"encoding/json"
	"errors"
)

/*
TextOrContentBlockParamList: one of several shapes, the one whose field is set.
*/
type TextOrContentBlockParamList struct {
	Text                  *string
	ContentBlockParamList *[]ContentBlockParam
}

// UnmarshalJSON reads the first shape that fits.
func (u *TextOrContentBlockParamList) UnmarshalJSON(data []byte) error {
	*u = TextOrContentBlockParamList{}
	if decode(data, &u.Text) == nil {
		return nil
	}
	u.Text = nil
	if decode(data, &u.ContentBlockParamList) == nil {
		return nil
	}
	u.ContentBlockParamList = nil
	return errors.New("no shape of TextOrContentBlockParamList fits")
}

// MarshalJSON writes the shape that is set.
func (u TextOrContentBlockParamList) MarshalJSON() ([]byte, error) {
	if u.Text != nil {
		return json.Marshal(u.Text)
	}
	if u.ContentBlockParamList != nil {
		return json.Marshal(u.ContentBlockParamList)
	}
	return nil, errors.New("no shape of TextOrContentBlockParamList is set")
}
