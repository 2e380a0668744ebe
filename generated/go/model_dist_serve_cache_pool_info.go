// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// DistServeCachePoolInfo: Serializable physical layout of one registered cache pool.
type DistServeCachePoolInfo struct {
	Shape       []int64 `json:"shape"`
	Dtype       string  `json:"dtype"`
	ElementSize int64   `json:"element_size"`
	EntryAxis   int64   `json:"entry_axis"`
}

// NewDistServeCachePoolInfo sets what is required and nothing else.
func NewDistServeCachePoolInfo(shape []int64, dtype string, elementSize int64, entryAxis int64) *DistServeCachePoolInfo {
	return &DistServeCachePoolInfo{Shape: shape, Dtype: dtype, ElementSize: elementSize, EntryAxis: entryAxis}
}

// MarshalJSON writes what is set and nothing else.
func (o DistServeCachePoolInfo) MarshalJSON() ([]byte, error) {
	type plain DistServeCachePoolInfo
	fields := plain(o)

	if fields.Shape == nil {
		fields.Shape = []int64{} // null is refused with worse words than []
	}

	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DistServeCachePoolInfo) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DistServeCachePoolInfo", "shape", "dtype", "element_size", "entry_axis"); err != nil {
		return err
	}
	type plain DistServeCachePoolInfo
	return decode(data, (*plain)(o))
}
