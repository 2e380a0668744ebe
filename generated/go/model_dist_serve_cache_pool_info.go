// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
DistServeCachePoolInfo: How one block pool of a key-value cache lies in memory. Two engines connect only if their pools agree but for the number of blocks.
*/
type DistServeCachePoolInfo struct {
	// Sizes of the pool's tensor by axis, in elements.
	Shape []int64 `json:"shape"`
	// Type of the elements in PyTorch's words, such as `torch.bfloat16`.
	Dtype string `json:"dtype"`
	// Bytes an element.
	ElementSize int64 `json:"element_size"`
	// Which axis of `shape` counts the blocks, from 0.
	EntryAxis int64 `json:"entry_axis"`
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
