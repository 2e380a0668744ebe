// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import (
	"encoding/json"
	"errors"
)

/*
MessagesRequestToolChoice: one of several shapes, the one whose field is set.
*/
type MessagesRequestToolChoice struct {
	ToolChoiceAutoParam           *ToolChoiceAutoParam
	ToolChoiceAnyParam            *ToolChoiceAnyParam
	ToolChoiceToolParam           *ToolChoiceToolParam
	MessagesRequestToolChoiceMode *MessagesRequestToolChoiceMode
}

// UnmarshalJSON reads the first shape that fits.
func (u *MessagesRequestToolChoice) UnmarshalJSON(data []byte) error {
	*u = MessagesRequestToolChoice{}
	if decode(data, &u.ToolChoiceAutoParam) == nil {
		return nil
	}
	u.ToolChoiceAutoParam = nil
	if decode(data, &u.ToolChoiceAnyParam) == nil {
		return nil
	}
	u.ToolChoiceAnyParam = nil
	if decode(data, &u.ToolChoiceToolParam) == nil {
		return nil
	}
	u.ToolChoiceToolParam = nil
	if decode(data, &u.MessagesRequestToolChoiceMode) == nil {
		return nil
	}
	u.MessagesRequestToolChoiceMode = nil
	return errors.New("no shape of MessagesRequestToolChoice fits")
}

// MarshalJSON writes the shape that is set.
func (u MessagesRequestToolChoice) MarshalJSON() ([]byte, error) {
	if u.ToolChoiceAutoParam != nil {
		return json.Marshal(u.ToolChoiceAutoParam)
	}
	if u.ToolChoiceAnyParam != nil {
		return json.Marshal(u.ToolChoiceAnyParam)
	}
	if u.ToolChoiceToolParam != nil {
		return json.Marshal(u.ToolChoiceToolParam)
	}
	if u.MessagesRequestToolChoiceMode != nil {
		return json.Marshal(u.MessagesRequestToolChoiceMode)
	}
	return nil, errors.New("no shape of MessagesRequestToolChoice is set")
}
