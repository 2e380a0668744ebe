// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// GenerateReqOutput: a part of LMDeploy's API.
type GenerateReqOutput struct {
	MetaInfo  GenerateReqMetaOutput `json:"meta_info"`
	OutputIds []int64               `json:"output_ids"`
	Text      string                `json:"text"`
}

// NewGenerateReqOutput sets what is required and nothing else.
func NewGenerateReqOutput(metaInfo GenerateReqMetaOutput, outputIds []int64, text string) *GenerateReqOutput {
	return &GenerateReqOutput{MetaInfo: metaInfo, OutputIds: outputIds, Text: text}
}
