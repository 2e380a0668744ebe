// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
NodeStatus: What a proxy knows of one of its nodes.
*/
type NodeStatus struct {
	// What the node does. A proxy with the strategy `Hybrid` sends requests to hybrid nodes only, one with `DistServe` to the two others. Default 1.
	Role *int64 `json:"role,omitempty"`
	// Names of the models that the node serves. Empty when a node is added, the proxy asks it.
	Models []string `json:"models,omitempty"`
	// Requests that the proxy has sent to the node and that have not ended. Default 0.
	Unfinished *int64 `json:"unfinished,omitempty"`
	// Seconds that the last requests took, 15 at most.
	Latency []float64 `json:"latency,omitempty"`
	// How fast the node is, in any measure that is the same for all nodes: faster ones get more requests, unless the proxy goes by observed latency. If null it counts as the average of the others, or 1.
	Speed *int64 `json:"speed,omitempty"`
}

// MarshalJSON writes what is set and nothing else.
func (o NodeStatus) MarshalJSON() ([]byte, error) {
	type plain NodeStatus
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
		Models  *[]string  `json:"models,omitempty"`
		Latency *[]float64 `json:"latency,omitempty"`
	}{
		plain:   fields,
		Models:  ifSet(o.Models),
		Latency: ifSet(o.Latency),
	})
	return object, err
}
