// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import (
	"encoding/json"
	"errors"
)

/*
ChatCompletionRequestToolChoice: one of several shapes, the one whose field is set.
*/
type ChatCompletionRequestToolChoice struct {
	ToolChoice                          *ToolChoice
	AllowedToolChoice                   *AllowedToolChoice
	ChatCompletionRequestToolChoiceMode *ChatCompletionRequestToolChoiceMode
}

// UnmarshalJSON reads the first shape that fits.
func (u *ChatCompletionRequestToolChoice) UnmarshalJSON(data []byte) error {
	*u = ChatCompletionRequestToolChoice{}
	if decode(data, &u.ToolChoice) == nil {
		return nil
	}
	u.ToolChoice = nil
	if decode(data, &u.AllowedToolChoice) == nil {
		return nil
	}
	u.AllowedToolChoice = nil
	if decode(data, &u.ChatCompletionRequestToolChoiceMode) == nil {
		return nil
	}
	u.ChatCompletionRequestToolChoiceMode = nil
	return errors.New("no shape of ChatCompletionRequestToolChoice fits")
}

// MarshalJSON writes the shape that is set.
func (u ChatCompletionRequestToolChoice) MarshalJSON() ([]byte, error) {
	if u.ToolChoice != nil {
		return json.Marshal(u.ToolChoice)
	}
	if u.AllowedToolChoice != nil {
		return json.Marshal(u.AllowedToolChoice)
	}
	if u.ChatCompletionRequestToolChoiceMode != nil {
		return json.Marshal(u.ChatCompletionRequestToolChoiceMode)
	}
	return nil, errors.New("no shape of ChatCompletionRequestToolChoice is set")
}
