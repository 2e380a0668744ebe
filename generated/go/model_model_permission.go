// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
ModelPermission: What may be done with a model, in an old shape of OpenAI's: the values are fixed, and say nothing about the server.
*/
type ModelPermission struct {
	// Always false. Default false.
	AllowCreateEngine bool `json:"allow_create_engine"`
	// Always false. Default false.
	AllowFineTuning bool `json:"allow_fine_tuning"`
	// Always true, also where the server gives no log probabilities. Default true.
	AllowLogprobs bool `json:"allow_logprobs"`
	// Always true. Default true.
	AllowSampling bool `json:"allow_sampling"`
	// Always true. Default true.
	AllowSearchIndices bool `json:"allow_search_indices"`
	// Always true. Default true.
	AllowView bool `json:"allow_view"`
	// When the list was made, in Unix time in seconds.
	Created int64 `json:"created"`
	// Always null.
	Group *string `json:"group,omitempty"`
	// A random id, another one in each list.
	Id string `json:"id"`
	// Always false. Default false.
	IsBlocking bool `json:"is_blocking"`
	// Always `model_permission`. Default model_permission.
	Object string `json:"object"`
	// Always `*`. Default *.
	Organization string `json:"organization"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ModelPermission) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ModelPermission", "allow_create_engine", "allow_fine_tuning", "allow_logprobs", "allow_sampling", "allow_search_indices", "allow_view", "created", "id", "is_blocking", "object", "organization"); err != nil {
		return err
	}
	type plain ModelPermission
	return decode(data, (*plain)(o))
}
