// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
SleepStatus: Whether the engine is asleep.
*/
type SleepStatus struct {
	// Also while only a part of it has been woken.
	IsSleeping bool `json:"is_sleeping"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *SleepStatus) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "SleepStatus", "is_sleeping"); err != nil {
		return err
	}
	type plain SleepStatus
	return decode(data, (*plain)(o))
}
