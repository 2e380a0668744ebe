// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// DistServeEngineConfig: DistServe Engine Config.  In Disaggregated LLM Serving, we need to get engine info of each PD Peer for the following reason:     1. Cache: The stride of cache block for correct offset of KV Transfer.     2. Parallel: Prefill and decode use different parallel strategy to         achieve high SLO Attainment or high throughput. In this situation,         we need to caclculate which prefill-decode worker peers need to connect.         For example, prefill worker use pp4 and decode worker use tp2pp2,         the perfill-decode worker conn peer is (0, 0), (0, 1), (1, 0), (1, 1),         (2, 2), (2, 3), (3, 2), (3, 3). Instead, under the situation of         (tp4, tp4), perfill-decode worker conn peer is (0, 0), (1, 1), (2, 2),         (3, 3).
type DistServeEngineConfig struct {
	TpSize       int64 `json:"tp_size"`
	EpSize       int64 `json:"ep_size"`
	DpSize       int64 `json:"dp_size"`
	PpSize       int64 `json:"pp_size"`
	DpRank       int64 `json:"dp_rank"`
	BlockSize    int64 `json:"block_size"`
	NumCpuBlocks int64 `json:"num_cpu_blocks"`
	NumGpuBlocks int64 `json:"num_gpu_blocks"`
}

// NewDistServeEngineConfig sets what is required and nothing else.
func NewDistServeEngineConfig(tpSize int64, epSize int64, dpSize int64, ppSize int64, dpRank int64, blockSize int64, numCpuBlocks int64, numGpuBlocks int64) *DistServeEngineConfig {
	return &DistServeEngineConfig{TpSize: tpSize, EpSize: epSize, DpSize: dpSize, PpSize: ppSize, DpRank: dpRank, BlockSize: blockSize, NumCpuBlocks: numCpuBlocks, NumGpuBlocks: numGpuBlocks}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DistServeEngineConfig) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DistServeEngineConfig", "tp_size", "ep_size", "dp_size", "pp_size", "dp_rank", "block_size", "num_cpu_blocks", "num_gpu_blocks"); err != nil {
		return err
	}
	type plain DistServeEngineConfig
	return decode(data, (*plain)(o))
}
