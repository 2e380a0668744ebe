// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
InputTokensDetails: How many tokens of the input came from a cache.
*/
type InputTokensDetails struct {
	// Always 0: this server does not count them.
	CacheWriteTokens int64 `json:"cache_write_tokens"`
	// Always 0 in Responses answers: this server counts them in chat completions only.
	CachedTokens int64 `json:"cached_tokens"`
	// AdditionalProperties are the fields that the document does not name.
	AdditionalProperties map[string]any `json:"-"`
}

func (InputTokensDetails) requiredFields() (of string, names []string) {
	return "InputTokensDetails", []string{"cache_write_tokens", "cached_tokens"}
}

// MarshalJSON writes what is set and nothing else.
func (o InputTokensDetails) MarshalJSON() ([]byte, error) {
	type plain InputTokensDetails
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	if err != nil {
		return nil, err
	}
	return addFields(object, o.AdditionalProperties)
}

// UnmarshalJSON reads the object.
func (o *InputTokensDetails) UnmarshalJSON(data []byte) error {
	type plain InputTokensDetails
	if err := decode(data, (*plain)(o)); err != nil {
		return err
	}
	others, err := otherFields(data, "cache_write_tokens", "cached_tokens")
	o.AdditionalProperties = others
	return err
}
