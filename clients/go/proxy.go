package lmdeploy

// This file has the operations that only LMDeploy's proxy (lmdeploy serve proxy) has.

import (
	"context"

	api "github.com/lmdeploy/lmdeploy-clients/generated/go"
)

// NodeStatus returns the nodes of a proxy and how busy they are. It needs no key.
//
// GET /nodes/status of LMDeploy 0.18.0's proxy.
func (c *Client) NodeStatus(ctx context.Context, options ...RequestOption) (NodeStatuses, error) {
	return callForMap(ctx, c.transport, api.OpNodeStatus, nil, options)
}

// AddNode adds an api_server to a proxy and returns the proxy's words. It needs no key.
// Without a Status the proxy asks the node for its models; it fails with [ErrRefused],
// status 200, if the node does not answer.
//
// POST /nodes/add of LMDeploy 0.18.0's proxy.
func (c *Client) AddNode(ctx context.Context, request *Node, options ...RequestOption) (string, error) {
	return callForText(ctx, c.transport, api.OpAddNode, request, options)
}

// RemoveNode removes an api_server, which goes on serving others, and returns the proxy's
// words. It needs no key. It fails with [ErrRefused], status 200, if the proxy cannot.
//
// POST /nodes/remove of LMDeploy 0.18.0's proxy.
func (c *Client) RemoveNode(ctx context.Context, request *Node, options ...RequestOption) (string, error) {
	return callForText(ctx, c.transport, api.OpRemoveNode, request, options)
}

// TerminateNode ends an api_server and removes it, and returns the proxy's words. It needs
// no key. It fails with [ErrRefused], status 200, unless the node was started with
// --allow-terminate-by-client.
//
// POST /nodes/terminate of LMDeploy 0.18.0's proxy.
func (c *Client) TerminateNode(ctx context.Context, request *Node, options ...RequestOption) (string, error) {
	return callForText(ctx, c.transport, api.OpTerminateNode, request, options)
}

// TerminateAllNodes ends and removes all api_servers of a proxy, and returns the proxy's
// words. It needs no key. It fails with [ErrRefused], status 200, if one of them does not
// end.
//
// GET /nodes/terminate_all of LMDeploy 0.18.0's proxy.
func (c *Client) TerminateAllNodes(ctx context.Context, options ...RequestOption) (string, error) {
	return callForText(ctx, c.transport, api.OpTerminateAllNodes, nil, options)
}

// DistserveConnectionWarmup connects every prefilling node of a proxy with every decoding
// one. Without it the first requests make the connections that they need.
//
// POST /distserve/connection_warmup of LMDeploy 0.18.0's proxy.
func (c *Client) DistserveConnectionWarmup(ctx context.Context, options ...RequestOption) (*DistServeWarmupResponse, error) {
	return call(ctx, c.transport, api.OpDistserveConnectionWarmup, nil, options)
}

// DistserveGc always fails with [ErrRefused], status 500: it is not implemented in this
// proxy.
//
// POST /distserve/gc of LMDeploy 0.18.0's proxy.
func (c *Client) DistserveGc(ctx context.Context, options ...RequestOption) error {
	return callForNothing(ctx, c.transport, api.OpDistserveGc, nil, options)
}
