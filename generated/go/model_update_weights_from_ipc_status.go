// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
UpdateWeightsFromIPCStatus: Whether weights can be received from checkpoint-engine, and if not, why.
*/
type UpdateWeightsFromIPCStatus struct {
	// Whether an update can start now.
	Ready bool `json:"ready"`
	// What is missing, or that all is ready.
	Message string `json:"message"`
	// `pytorch` or `turbomind`; only the first can be ready.
	Backend *string `json:"backend,omitempty"`
	// What the engine runs on, such as `cuda`; null with TurboMind.
	DeviceType *string `json:"device_type,omitempty"`
	// Version of checkpoint-engine on the workers, with commas between if they differ; null if it is not installed.
	CheckpointEngineVersion *string `json:"checkpoint_engine_version,omitempty"`
	// Whether any part of the engine is asleep. Default false.
	IsSleeping bool `json:"is_sleeping"`
	// The parts that are asleep: `weights`, `kv_cache`. For an update `kv_cache` has to be.
	SleepingTags []string `json:"sleeping_tags"`
	// The GPU of each worker, such as `GPU-8a3c…`: the keys of `zmq_handles`. Empty unless PyTorch on CUDA.
	DeviceUuids []string `json:"device_uuids"`
	// The rank of each worker, in the order of `device_uuids`.
	WorkerRanks []int64 `json:"worker_ranks"`
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
