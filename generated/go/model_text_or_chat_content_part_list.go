// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import (
	"encoding/json"
	"errors"
)

/*
TextOrChatContentPartList: one of several shapes, the one whose field is set.
*/
type TextOrChatContentPartList struct {
	Text                *string
	ChatContentPartList *[]ChatContentPart
}

// UnmarshalJSON reads the first shape that fits.
func (u *TextOrChatContentPartList) UnmarshalJSON(data []byte) error {
	*u = TextOrChatContentPartList{}
	if decode(data, &u.Text) == nil {
		return nil
	}
	u.Text = nil
	if decode(data, &u.ChatContentPartList) == nil {
		return nil
	}
	u.ChatContentPartList = nil
	return errors.New("no shape of TextOrChatContentPartList fits")
}

// MarshalJSON writes the shape that is set.
func (u TextOrChatContentPartList) MarshalJSON() ([]byte, error) {
	if u.Text != nil {
		return json.Marshal(u.Text)
	}
	if u.ChatContentPartList != nil {
		return json.Marshal(u.ChatContentPartList)
	}
	return nil, errors.New("no shape of TextOrChatContentPartList is set")
}
