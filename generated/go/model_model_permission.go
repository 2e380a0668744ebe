// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// ModelPermission: Model permissions.
type ModelPermission struct {
	// Default false.
	AllowCreateEngine bool `json:"allow_create_engine"`
	// Default false.
	AllowFineTuning bool `json:"allow_fine_tuning"`
	// Default true.
	AllowLogprobs bool `json:"allow_logprobs"`
	// Default true.
	AllowSampling bool `json:"allow_sampling"`
	// Default true.
	AllowSearchIndices bool `json:"allow_search_indices"`
	// Default true.
	AllowView bool    `json:"allow_view"`
	Created   int64   `json:"created"`
	Group     *string `json:"group,omitempty"`
	Id        string  `json:"id"`
	// Default false.
	IsBlocking bool `json:"is_blocking"`
	// Default model_permission.
	Object string `json:"object"`
	// Default *.
	Organization string `json:"organization"`
}

// NewModelPermission sets what is required and nothing else.
func NewModelPermission(allowCreateEngine bool, allowFineTuning bool, allowLogprobs bool, allowSampling bool, allowSearchIndices bool, allowView bool, created int64, id string, isBlocking bool, object string, organization string) *ModelPermission {
	return &ModelPermission{AllowCreateEngine: allowCreateEngine, AllowFineTuning: allowFineTuning, AllowLogprobs: allowLogprobs, AllowSampling: allowSampling, AllowSearchIndices: allowSearchIndices, AllowView: allowView, Created: created, Id: id, IsBlocking: isBlocking, Object: object, Organization: organization}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ModelPermission) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ModelPermission", "allow_create_engine", "allow_fine_tuning", "allow_logprobs", "allow_sampling", "allow_search_indices", "allow_view", "created", "id", "is_blocking", "object", "organization"); err != nil {
		return err
	}
	type plain ModelPermission
	return decode(data, (*plain)(o))
}
