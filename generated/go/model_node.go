// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
Node: An api_server behind a proxy.
*/
type Node struct {
	// The base URL of the api_server.
	Url string `json:"url"`
	// Its models and speed; unset, the proxy asks the node for its models.
	Status *NodeStatus `json:"status,omitempty"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *Node) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "Node", "url"); err != nil {
		return err
	}
	type plain Node
	return decode(data, (*plain)(o))
}
