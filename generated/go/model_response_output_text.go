// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ResponseOutputText: Text of the answer.
*/
type ResponseOutputText struct {
	// Always empty.
	Annotations []interface{} `json:"annotations"`
	// Never sent by this server.
	Logprobs []interface{} `json:"logprobs,omitempty"`
	// The text; reasoning is part of it unless the server was started with `--reasoning-parser` or serves a GPT-OSS model.
	Text string `json:"text"`
	// What this is. Known values: `output_text`.
	Type string `json:"type"`
	// AdditionalProperties are the fields that the document does not name.
	AdditionalProperties map[string]any `json:"-"`
}

func (ResponseOutputText) requiredFields() (of string, names []string) {
	return "ResponseOutputText", []string{"annotations", "text", "type"}
}

// MarshalJSON writes what is set and nothing else.
func (o ResponseOutputText) MarshalJSON() ([]byte, error) {
	type plain ResponseOutputText
	fields := plain(o)
	if fields.Annotations == nil {
		fields.Annotations = []interface{}{} // null is refused with worse words than []
	}
	object, err := json.Marshal(struct {
		plain
		Logprobs *[]interface{} `json:"logprobs,omitempty"`
	}{
		plain:    fields,
		Logprobs: ifSet(o.Logprobs),
	})
	if err != nil {
		return nil, err
	}
	return addFields(object, o.AdditionalProperties)
}

// UnmarshalJSON reads the object.
func (o *ResponseOutputText) UnmarshalJSON(data []byte) error {
	type plain ResponseOutputText
	if err := decode(data, (*plain)(o)); err != nil {
		return err
	}
	others, err := otherFields(data, "annotations", "logprobs", "text", "type")
	o.AdditionalProperties = others
	return err
}
