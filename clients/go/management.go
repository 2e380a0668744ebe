package lmdeploy

// This file has the operations that look after one engine.

import (
	"context"
	"net/url"
	"strconv"

	api "github.com/lmdeploy/lmdeploy-clients/generated/go"
)

// Health tells whether the engine is healthy, and needs no key. It fails with
// [ErrRefused], status 503, while the engine starts and when it is unhealthy. Servers
// before 0.14.0 answer with a HealthStatus in which nothing is set.
//
// GET /health of LMDeploy 0.18.0's api_server.
func (c *Client) Health(ctx context.Context, options ...RequestOption) (*HealthStatus, error) {
	return call(ctx, c.transport, api.OpHealth, nil, options)
}

// IsSleeping tells whether any part of the engine is asleep.
//
// GET /is_sleeping of LMDeploy 0.18.0's api_server.
func (c *Client) IsSleeping(ctx context.Context, options ...RequestOption) (*SleepStatus, error) {
	return call(ctx, c.transport, api.OpIsSleeping, nil, options)
}

// Sleep puts the engine to sleep and frees its GPU memory. Running requests are aborted,
// and generating fails with [ErrAsleep] until Wakeup.
//
// POST /sleep of LMDeploy 0.18.0's api_server.
func (c *Client) Sleep(ctx context.Context, params SleepParams, options ...RequestOption) error {
	return callForNothing(ctx, c.transport, withQuery(api.OpSleep, params.query()), nil, options)
}

// Wakeup wakes the engine, whole or by parts. For new weights wake "weights", load them,
// then wake "kv_cache".
//
// POST /wakeup of LMDeploy 0.18.0's api_server.
func (c *Client) Wakeup(ctx context.Context, params WakeupParams, options ...RequestOption) error {
	return callForNothing(ctx, c.transport, withQuery(api.OpWakeup, params.query()), nil, options)
}

// AbortRequest aborts one session's request, or all of them; their answers end with the
// finish reason "abort". It fails with [ErrRefused], status 501, unless the server was
// started with --enable-abort-handling.
//
// POST /abort_request of LMDeploy 0.18.0's api_server.
func (c *Client) AbortRequest(ctx context.Context, request *AbortRequest, options ...RequestOption) error {
	return callForNothing(ctx, c.transport, api.OpAbortRequest, request, options)
}

// Terminate ends the server's process; running requests are lost. It fails with
// [ErrRefused], status 400, unless the server was started with
// --allow-terminate-by-client.
//
// GET /terminate of LMDeploy 0.18.0's api_server.
func (c *Client) Terminate(ctx context.Context, options ...RequestOption) error {
	return callForNothing(ctx, c.transport, api.OpTerminate, nil, options)
}

// SleepParams says how deep an engine sleeps. The zero value leaves that to the server.
type SleepParams struct {
	// Level is 1, which keeps the weights in CPU memory, or 2, which drops them. 0 sends
	// none, and the server takes 1.
	Level int
}

func (p SleepParams) query() url.Values {
	query := url.Values{}
	if p.Level != 0 {
		query.Set("level", strconv.Itoa(p.Level))
	}
	return query
}

// WakeupParams says what wakes. The zero value wakes the whole engine.
type WakeupParams struct {
	// Tags names the parts to wake: "weights", "kv_cache". None wakes all that sleeps.
	Tags []string
}

func (p WakeupParams) query() url.Values {
	query := url.Values{}
	for _, tag := range p.Tags {
		query.Add("tags", tag)
	}
	return query
}
