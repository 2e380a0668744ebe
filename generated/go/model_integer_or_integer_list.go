// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import (
	"encoding/json"
	"errors"
)

/*
IntegerOrIntegerList: one of several shapes, the one whose field is set.
*/
type IntegerOrIntegerList struct {
	Integer     *int64
	IntegerList *[]int64
}

// UnmarshalJSON reads the first shape that fits.
func (u *IntegerOrIntegerList) UnmarshalJSON(data []byte) error {
	*u = IntegerOrIntegerList{}
	if decode(data, &u.Integer) == nil {
		return nil
	}
	u.Integer = nil
	if decode(data, &u.IntegerList) == nil {
		return nil
	}
	u.IntegerList = nil
	return errors.New("no shape of IntegerOrIntegerList fits")
}

// MarshalJSON writes the shape that is set.
func (u IntegerOrIntegerList) MarshalJSON() ([]byte, error) {
	if u.Integer != nil {
		return json.Marshal(u.Integer)
	}
	if u.IntegerList != nil {
		return json.Marshal(u.IntegerList)
	}
	return nil, errors.New("no shape of IntegerOrIntegerList is set")
}
