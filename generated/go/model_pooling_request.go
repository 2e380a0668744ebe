// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// PoolingRequest: Pooling request.  Currently we follow vLLM API protocol, <https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/protocol.py#L1174>  Notice that ideally we should reuse the input format of embedding API <https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/protocol.py#L1174> <https://github.com/sgl-project/sglang/blob/main/python/sglang/srt/entrypoints/http_server.py#L383>
type PoolingRequest struct {
	// Model name. Available from /v1/models.
	Model *string `json:"model,omitempty"`
	// Input text to be embed
	Input IntegerListOrIntegerListListOrTextOrTextList `json:"input"`
	// Default float.
	EncodingFormat *PoolingRequestEncodingFormat `json:"encoding_format,omitempty"`
	Dimensions     *int64                        `json:"dimensions,omitempty"`
	User           *string                       `json:"user,omitempty"`
}

// NewPoolingRequest sets what is required and nothing else.
func NewPoolingRequest(input IntegerListOrIntegerListListOrTextOrTextList) *PoolingRequest {
	return &PoolingRequest{Input: input}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *PoolingRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "PoolingRequest", "input"); err != nil {
		return err
	}
	type plain PoolingRequest
	return decode(data, (*plain)(o))
}
