// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// DistServeRDMAConfig: DistServe RDMA Config.  Args:     with_gdr: default to True.     link_type: default to `RDMALinkType.RoCE`.  Warning: Only GDR is supported by now. Warning: Technically, both RoCE and IB are supported.     However, IB mode is not tested because of unavailable     testing envoriment.
type DistServeRDMAConfig struct {
	// Default true.
	WithGdr *bool `json:"with_gdr,omitempty"`
	// Default 2.
	LinkType *RDMALinkType `json:"link_type,omitempty"`
}

// NewDistServeRDMAConfig sets what is required and nothing else.
func NewDistServeRDMAConfig() *DistServeRDMAConfig {
	return &DistServeRDMAConfig{}
}
