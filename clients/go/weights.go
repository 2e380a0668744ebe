package lmdeploy

// This file has the operations by which trainers put weights into a running model.

import (
	"context"

	api "github.com/lmdeploy/lmdeploy-clients/generated/go"
)

// UpdateWeights loads serialized tensors, in buckets of which the last has Finished set.
//
// POST /update_weights of LMDeploy 0.18.0's api_server.
func (c *Client) UpdateWeights(ctx context.Context, request *UpdateParamsRequest, options ...RequestOption) error {
	return callForNothing(ctx, c.transport, api.OpUpdateWeights, request, options)
}

// InitWeightsUpdateGroup makes the engine join the process group through which a trainer
// broadcasts weights: the first of three steps.
//
// POST /init_weights_update_group of LMDeploy 0.18.0's api_server.
func (c *Client) InitWeightsUpdateGroup(ctx context.Context, request *InitWeightsUpdateGroupRequest, options ...RequestOption) (*WeightsUpdateResult, error) {
	return call(ctx, c.transport, api.OpInitWeightsUpdateGroup, request, options)
}

// UpdateWeightsFromDistributed makes the engine receive a bucket of weights through the
// process group: the second of three steps, once for each bucket.
//
// POST /update_weights_from_distributed of LMDeploy 0.18.0's api_server.
func (c *Client) UpdateWeightsFromDistributed(ctx context.Context, request *UpdateWeightsFromDistributedRequest, options ...RequestOption) (*WeightsUpdateResult, error) {
	return call(ctx, c.transport, api.OpUpdateWeightsFromDistributed, request, options)
}

// DestroyWeightsUpdateGroup makes the engine leave the process group: the last of three
// steps. The engine keeps the weights it has.
//
// POST /destroy_weights_update_group of LMDeploy 0.18.0's api_server.
func (c *Client) DestroyWeightsUpdateGroup(ctx context.Context, request *DestroyWeightsUpdateGroupRequest, options ...RequestOption) (*WeightsUpdateResult, error) {
	return call(ctx, c.transport, api.OpDestroyWeightsUpdateGroup, request, options)
}

// UpdateWeightsFromIpc makes the engine receive weights from checkpoint-engine through
// CUDA IPC: put it to sleep and wake "weights" before.
//
// POST /update_weights_from_ipc of LMDeploy 0.18.0's api_server.
func (c *Client) UpdateWeightsFromIpc(ctx context.Context, request *UpdateWeightsFromIPCRequest, options ...RequestOption) (*WeightsUpdateResult, error) {
	return call(ctx, c.transport, api.OpUpdateWeightsFromIpc, request, options)
}

// UpdateWeightsFromIpcStatus tells whether UpdateWeightsFromIpc can start, and if not,
// why.
//
// GET /update_weights_from_ipc of LMDeploy 0.18.0's api_server.
func (c *Client) UpdateWeightsFromIpcStatus(ctx context.Context, options ...RequestOption) (*UpdateWeightsFromIPCStatus, error) {
	return call(ctx, c.transport, api.OpUpdateWeightsFromIpcStatus, nil, options)
}
