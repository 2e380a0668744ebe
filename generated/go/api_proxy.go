// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "context"

// AddNode: Add an api_server to the proxy.
//
// Needs no key. Without a `status` the proxy asks the node for its models. The answer is a sentence, also where it failed: then it begins with `Failed`, under status 200.
//
// POST /nodes/add
func (c *Client) AddNode(ctx context.Context, body *Node) (string, error) {
	return call(ctx, c, OpAddNode, body)
}

// DistserveConnectionWarmup: Connect every prefilling node of the proxy with every decoding one.
//
// Without it the connections are made by the first requests that need them.
//
// POST /distserve/connection_warmup
func (c *Client) DistserveConnectionWarmup(ctx context.Context, body *map[string]interface{}) (DistServeWarmupResponse, error) {
	return call(ctx, c, OpDistserveConnectionWarmup, body)
}

// DistserveGc: Not implemented by this proxy: always status 500.
//
// Meant to free the caches of requests that were never migrated.
//
// POST /distserve/gc
func (c *Client) DistserveGc(ctx context.Context, body *map[string]interface{}) error {
	_, err := call(ctx, c, OpDistserveGc, body)
	return err
}

// NodeStatus: List the proxy's nodes and how busy they are.
//
// Needs no key. The keys of the answer are the nodes' base URLs.
//
// GET /nodes/status
func (c *Client) NodeStatus(ctx context.Context) (map[string]NodeStatus, error) {
	return call(ctx, c, OpNodeStatus, nil)
}

// RemoveNode: Remove an api_server from the proxy.
//
// Needs no key. The node goes on serving others. The answer is a sentence, also where it failed: then it begins with `Failed`, under status 200.
//
// POST /nodes/remove
func (c *Client) RemoveNode(ctx context.Context, body *Node) (string, error) {
	return call(ctx, c, OpRemoveNode, body)
}

// TerminateAllNodes: End all api_servers of the proxy, and remove them.
//
// Needs no key, and the header `Content-Type: application/json` though it has no body. The answer is a sentence, also where it failed: then it begins with `Failed`, under status 200.
//
// GET /nodes/terminate_all
func (c *Client) TerminateAllNodes(ctx context.Context) (string, error) {
	return call(ctx, c, OpTerminateAllNodes, nil)
}

// TerminateNode: End an api_server of the proxy, and remove it.
//
// Needs no key. The node must have been started with --allow-terminate-by-client. The answer is a sentence, also where it failed: then it begins with `Failed`, under status 200.
//
// POST /nodes/terminate
func (c *Client) TerminateNode(ctx context.Context, body *Node) (string, error) {
	return call(ctx, c, OpTerminateNode, body)
}
