package lmdeploy

// This file has the operations by which engines share prefilling and decoding. LMDeploy's
// proxy calls them on its nodes.

import (
	"context"

	api "github.com/lmdeploy/lmdeploy-clients/generated/go"
)

// DistserveEngineInfo describes the engine to a peer.
//
// GET /distserve/engine_info of LMDeploy 0.18.0's api_server.
func (c *Client) DistserveEngineInfo(ctx context.Context, options ...RequestOption) (*DistServeEngineConfig, error) {
	return callForPacked(ctx, c.transport, api.OpDistserveEngineInfo, nil, options)
}

// DistserveP2pInitialize prepares the connection of the engine to a peer.
//
// POST /distserve/p2p_initialize of LMDeploy 0.18.0's api_server.
func (c *Client) DistserveP2pInitialize(ctx context.Context, request *DistServeInitRequest, options ...RequestOption) (*DistServeInitResponse, error) {
	return call(ctx, c.transport, api.OpDistserveP2pInitialize, request, options)
}

// DistserveP2pConnect connects the engine to a peer, with what the peer's
// DistserveP2pInitialize answered.
//
// POST /distserve/p2p_connect of LMDeploy 0.18.0's api_server.
func (c *Client) DistserveP2pConnect(ctx context.Context, request *DistServeConnectionRequest, options ...RequestOption) (*DistServeConnectionResponse, error) {
	return call(ctx, c.transport, api.OpDistserveP2pConnect, request, options)
}

// DistserveP2pDropConnect closes the connection of the engine to a peer.
//
// POST /distserve/p2p_drop_connect of LMDeploy 0.18.0's api_server.
func (c *Client) DistserveP2pDropConnect(ctx context.Context, request *DistServeDropConnectionRequest, options ...RequestOption) (*DistServeDropConnectionResponse, error) {
	return call(ctx, c.transport, api.OpDistserveP2pDropConnect, request, options)
}

// DistserveFreeCache frees the cache that the engine keeps for a peer's session.
//
// POST /distserve/free_cache of LMDeploy 0.18.0's api_server.
func (c *Client) DistserveFreeCache(ctx context.Context, request *DistServeCacheFreeRequest, options ...RequestOption) (*DistServeCacheFreeResponse, error) {
	return call(ctx, c.transport, api.OpDistserveFreeCache, request, options)
}
