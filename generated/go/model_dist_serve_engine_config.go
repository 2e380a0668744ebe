// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
DistServeEngineConfig: How an engine is split and how large its cache is: what a peer has to know before caches can travel between them. PyTorch backend only.
*/
type DistServeEngineConfig struct {
	// Number of tensor-parallel parts; two engines connect only if they have the same.
	TpSize int64 `json:"tp_size"`
	// Number of expert-parallel parts.
	EpSize int64 `json:"ep_size"`
	// Number of data-parallel parts.
	DpSize int64 `json:"dp_size"`
	// Always null.
	PpSize *int64 `json:"pp_size"`
	// Which of the data-parallel parts this is, from 0.
	DpRank int64 `json:"dp_rank"`
	// Tokens a block of the key-value cache.
	BlockSize int64 `json:"block_size"`
	// Blocks of the key-value cache in main memory.
	NumCpuBlocks int64 `json:"num_cpu_blocks"`
	// Blocks of the key-value cache in GPU memory.
	NumGpuBlocks int64 `json:"num_gpu_blocks"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DistServeEngineConfig) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DistServeEngineConfig", "tp_size", "ep_size", "dp_size", "pp_size", "dp_rank", "block_size", "num_cpu_blocks", "num_gpu_blocks"); err != nil {
		return err
	}
	type plain DistServeEngineConfig
	return decode(data, (*plain)(o))
}
