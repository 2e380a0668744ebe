// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// UpdateWeightsFromIPCStatus: Readiness of the checkpoint-engine weight-update receiver.
type UpdateWeightsFromIPCStatus struct {
	Ready                   bool    `json:"ready"`
	Message                 string  `json:"message"`
	Backend                 *string `json:"backend,omitempty"`
	DeviceType              *string `json:"device_type,omitempty"`
	CheckpointEngineVersion *string `json:"checkpoint_engine_version,omitempty"`
	// Default false.
	IsSleeping   bool     `json:"is_sleeping"`
	SleepingTags []string `json:"sleeping_tags"`
	DeviceUuids  []string `json:"device_uuids"`
	WorkerRanks  []int64  `json:"worker_ranks"`
}

// NewUpdateWeightsFromIPCStatus sets what is required and nothing else.
func NewUpdateWeightsFromIPCStatus(ready bool, message string, isSleeping bool, sleepingTags []string, deviceUuids []string, workerRanks []int64) *UpdateWeightsFromIPCStatus {
	return &UpdateWeightsFromIPCStatus{Ready: ready, Message: message, IsSleeping: isSleeping, SleepingTags: sleepingTags, DeviceUuids: deviceUuids, WorkerRanks: workerRanks}
}

// MarshalJSON writes what is set and nothing else.
func (o UpdateWeightsFromIPCStatus) MarshalJSON() ([]byte, error) {
	type plain UpdateWeightsFromIPCStatus
	fields := plain(o)

	if fields.SleepingTags == nil {
		fields.SleepingTags = []string{} // null is refused with worse words than []
	}

	if fields.DeviceUuids == nil {
		fields.DeviceUuids = []string{} // null is refused with worse words than []
	}

	if fields.WorkerRanks == nil {
		fields.WorkerRanks = []int64{} // null is refused with worse words than []
	}

	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *UpdateWeightsFromIPCStatus) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "UpdateWeightsFromIPCStatus", "ready", "message", "is_sleeping", "sleeping_tags", "device_uuids", "worker_ranks"); err != nil {
		return err
	}
	type plain UpdateWeightsFromIPCStatus
	return decode(data, (*plain)(o))
}
