// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// InitWeightsUpdateGroupRequest: Initialize a torch.distributed process group used to broadcast weights from an external trainer into the rollout engine.
type InitWeightsUpdateGroupRequest struct {
	MasterAddress string `json:"master_address"`
	MasterPort    int64  `json:"master_port"`
	RankOffset    int64  `json:"rank_offset"`
	WorldSize     int64  `json:"world_size"`
	GroupName     string `json:"group_name"`
	// Default nccl.
	Backend *string `json:"backend,omitempty"`
}

// NewInitWeightsUpdateGroupRequest sets what is required and nothing else.
func NewInitWeightsUpdateGroupRequest(masterAddress string, masterPort int64, rankOffset int64, worldSize int64, groupName string) *InitWeightsUpdateGroupRequest {
	return &InitWeightsUpdateGroupRequest{MasterAddress: masterAddress, MasterPort: masterPort, RankOffset: rankOffset, WorldSize: worldSize, GroupName: groupName}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *InitWeightsUpdateGroupRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "InitWeightsUpdateGroupRequest", "master_address", "master_port", "rank_offset", "world_size", "group_name"); err != nil {
		return err
	}
	type plain InitWeightsUpdateGroupRequest
	return decode(data, (*plain)(o))
}
