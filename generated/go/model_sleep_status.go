// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// SleepStatus: Whether the engine is asleep.
type SleepStatus struct {
	IsSleeping bool `json:"is_sleeping"`
}

// NewSleepStatus sets what is required and nothing else.
func NewSleepStatus(isSleeping bool) *SleepStatus {
	return &SleepStatus{IsSleeping: isSleeping}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *SleepStatus) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "SleepStatus", "is_sleeping"); err != nil {
		return err
	}
	type plain SleepStatus
	return decode(data, (*plain)(o))
}
