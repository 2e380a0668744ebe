// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
InitWeightsUpdateGroupRequest: The process group of torch.distributed that a trainer broadcasts weights through, and the engine's place in it. PyTorch backend only.
*/
type InitWeightsUpdateGroupRequest struct {
	// Host name or address of the group's rendezvous, as the trainer has it.
	MasterAddress string `json:"master_address"`
	// TCP port of the rendezvous.
	MasterPort int64 `json:"master_port"`
	// Rank of the engine's first worker; the others follow. The trainer is rank 0, from which weights come.
	RankOffset int64 `json:"rank_offset"`
	// Processes in the group: the trainer's and every worker of every engine.
	WorldSize int64 `json:"world_size"`
	// A name of your own for the group, by which the later calls name it. Must not be empty or in use.
	GroupName string `json:"group_name"`
	// The backend of torch.distributed. Default nccl.
	Backend *string `json:"backend,omitempty"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *InitWeightsUpdateGroupRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "InitWeightsUpdateGroupRequest", "master_address", "master_port", "rank_offset", "world_size", "group_name"); err != nil {
		return err
	}
	type plain InitWeightsUpdateGroupRequest
	return decode(data, (*plain)(o))
}
