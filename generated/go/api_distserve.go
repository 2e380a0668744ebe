// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "context"

// DistserveEngineInfo: Describe the engine to a peer of prefill-decode disaggregation.
//
// The server writes the JSON of a DistServeEngineConfig into a JSON text.
//
// GET /distserve/engine_info
func (c *Client) DistserveEngineInfo(ctx context.Context) (Packed[DistServeEngineConfig], error) {
	return call(ctx, c, OpDistserveEngineInfo, nil)
}

// DistserveFreeCache: Free the cache kept for a peer's session.
//
// Called when the decoding engine has taken over what was prefilled.
//
// POST /distserve/free_cache
func (c *Client) DistserveFreeCache(ctx context.Context, body *DistServeCacheFreeRequest) (DistServeCacheFreeResponse, error) {
	return call(ctx, c, OpDistserveFreeCache, body)
}

// DistserveP2pConnect: Connect two engines.
//
// Called by the proxy on both engines, each with what the other one answered before.
//
// POST /distserve/p2p_connect
func (c *Client) DistserveP2pConnect(ctx context.Context, body *DistServeConnectionRequest) (DistServeConnectionResponse, error) {
	return call(ctx, c, OpDistserveP2pConnect, body)
}

// DistserveP2pDropConnect: Close a connection between two engines.
//
// Called by the proxy when one of them is gone.
//
// POST /distserve/p2p_drop_connect
func (c *Client) DistserveP2pDropConnect(ctx context.Context, body *DistServeDropConnectionRequest) (DistServeDropConnectionResponse, error) {
	return call(ctx, c, OpDistserveP2pDropConnect, body)
}

// DistserveP2pInitialize: Prepare a connection between two engines.
//
// Called by the proxy on both engines, before distserve_p2p_connect.
//
// POST /distserve/p2p_initialize
func (c *Client) DistserveP2pInitialize(ctx context.Context, body *DistServeInitRequest) (DistServeInitResponse, error) {
	return call(ctx, c, OpDistserveP2pInitialize, body)
}
