// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import (
	"encoding/json"
	"errors"
)

/*
IntegerListOrIntegerListList: one of several shapes, the one whose field is set.
*/
type IntegerListOrIntegerListList struct {
	IntegerList     *[]int64
	IntegerListList *[][]int64
}

// UnmarshalJSON reads the first shape that fits.
func (u *IntegerListOrIntegerListList) UnmarshalJSON(data []byte) error {
	*u = IntegerListOrIntegerListList{}
	if decode(data, &u.IntegerList) == nil {
		return nil
	}
	u.IntegerList = nil
	if decode(data, &u.IntegerListList) == nil {
		return nil
	}
	u.IntegerListList = nil
	return errors.New("no shape of IntegerListOrIntegerListList fits")
}

// MarshalJSON writes the shape that is set.
func (u IntegerListOrIntegerListList) MarshalJSON() ([]byte, error) {
	if u.IntegerList != nil {
		return json.Marshal(u.IntegerList)
	}
	if u.IntegerListList != nil {
		return json.Marshal(u.IntegerListList)
	}
	return nil, errors.New("no shape of IntegerListOrIntegerListList is set")
}
