// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "context"

// DestroyWeightsUpdateGroup: Leave the process group of the weight updates.
//
// The last of three; the engine keeps the weights it has.
//
// POST /destroy_weights_update_group
func (c *Client) DestroyWeightsUpdateGroup(ctx context.Context, body *DestroyWeightsUpdateGroupRequest) (WeightsUpdateResult, error) {
	return call(ctx, c, OpDestroyWeightsUpdateGroup, body)
}

// InitWeightsUpdateGroup: Join the process group through which a trainer broadcasts weights.
//
// The first of three: join, update_weights_from_distributed, leave.
//
// POST /init_weights_update_group
func (c *Client) InitWeightsUpdateGroup(ctx context.Context, body *InitWeightsUpdateGroupRequest) (WeightsUpdateResult, error) {
	return call(ctx, c, OpInitWeightsUpdateGroup, body)
}

// UpdateWeights: Load serialized tensors into the running model.
//
// For trainers: in buckets, the last one with `finished: true`.
//
// POST /update_weights
func (c *Client) UpdateWeights(ctx context.Context, body *UpdateParamsRequest) error {
	_, err := call(ctx, c, OpUpdateWeights, body)
	return err
}

// UpdateWeightsFromDistributed: Receive a bucket of weights through the process group.
//
// The names, types and shapes of the tensors that the trainer broadcasts next.
//
// POST /update_weights_from_distributed
func (c *Client) UpdateWeightsFromDistributed(ctx context.Context, body *UpdateWeightsFromDistributedRequest) (WeightsUpdateResult, error) {
	return call(ctx, c, OpUpdateWeightsFromDistributed, body)
}

// UpdateWeightsFromIpc: Receive weights through CUDA IPC.
//
// Sleep, wake `weights`, then call this: the weights come from checkpoint-engine.
//
// POST /update_weights_from_ipc
func (c *Client) UpdateWeightsFromIpc(ctx context.Context, body *UpdateWeightsFromIPCRequest) (WeightsUpdateResult, error) {
	return call(ctx, c, OpUpdateWeightsFromIpc, body)
}

// UpdateWeightsFromIpcStatus: Tell whether a weight update through CUDA IPC can start.
//
// Needs the PyTorch backend on CUDA, checkpoint-engine, and a sleeping engine.
//
// GET /update_weights_from_ipc
func (c *Client) UpdateWeightsFromIpcStatus(ctx context.Context) (UpdateWeightsFromIPCStatus, error) {
	return call(ctx, c, OpUpdateWeightsFromIpcStatus, nil)
}
