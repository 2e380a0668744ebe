// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
GenerateReqOutput: A generated text with its token ids; of a stream, what is new of it.
*/
type GenerateReqOutput struct {
	// Counts, probabilities and why the text ended.
	MetaInfo GenerateReqMetaOutput `json:"meta_info"`
	// Ids of the generated tokens; of an event, those that are new.
	OutputIds []int64 `json:"output_ids"`
	// The generated text, without the prompt; of an event, what is new of it.
	Text string `json:"text"`
}

func (GenerateReqOutput) requiredFields() (of string, names []string) {
	return "GenerateReqOutput", []string{"meta_info", "output_ids", "text"}
}

// MarshalJSON writes what is set and nothing else.
func (o GenerateReqOutput) MarshalJSON() ([]byte, error) {
	type plain GenerateReqOutput
	fields := plain(o)
	if fields.OutputIds == nil {
		fields.OutputIds = []int64{} // null is refused with worse words than []
	}
	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}
