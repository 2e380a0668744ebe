// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "context"

// AbortRequest: Abort one session's request or all of them, if started with --enable-abort-handling.
//
// Answers of aborted requests end with the finish reason `abort`. Else 501, as text.
//
// POST /abort_request
func (c *Client) AbortRequest(ctx context.Context, body *AbortRequest) error {
	_, err := call(ctx, c, OpAbortRequest, body)
	return err
}

// Health: Tell whether the engine is healthy; needs no key.
//
// Status 200 when healthy or asleep, 503 when starting or unhealthy, with the same body. Servers before 0.14.0 answer with an empty body.
//
// GET /health
func (c *Client) Health(ctx context.Context) (HealthStatus, error) {
	return call(ctx, c, OpHealth, nil)
}

// IsSleeping: Tell whether the engine is asleep.
//
// True from /sleep on until everything has been woken, weights and cache.
//
// GET /is_sleeping
func (c *Client) IsSleeping(ctx context.Context) (SleepStatus, error) {
	return call(ctx, c, OpIsSleeping, nil)
}

// Sleep: Put the engine to sleep and free its GPU memory; inference is refused until wakeup.
//
// Running requests are aborted. Inference then gets 503 until /wakeup.
//
// POST /sleep
func (c *Client) Sleep(ctx context.Context, body *map[string]interface{}, level *int64) error {
	_, err := call(ctx, c, OpSleep, body, one("level", level))
	return err
}

// Terminate: End the server process, if it was started with --allow-terminate-by-client.
//
// Running requests are lost. Refused with 400 unless the server allows it.
//
// GET /terminate
func (c *Client) Terminate(ctx context.Context) error {
	_, err := call(ctx, c, OpTerminate, nil)
	return err
}

// Wakeup: Wake the engine, whole or by parts.
//
// After new weights: wake `weights`, load them, then wake `kv_cache`.
//
// POST /wakeup
func (c *Client) Wakeup(ctx context.Context, body *map[string]interface{}, tags []string) error {
	_, err := call(ctx, c, OpWakeup, body, several("tags", tags))
	return err
}
