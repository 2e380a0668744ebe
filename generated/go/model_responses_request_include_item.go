// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
ResponsesRequestIncludeItem: one of the values below.
*/
type ResponsesRequestIncludeItem string

// The values of ResponsesRequestIncludeItem. A server may know more.
const (
	ResponsesRequestIncludeItemCodeInterpreterCallOutputs       ResponsesRequestIncludeItem = "code_interpreter_call.outputs"
	ResponsesRequestIncludeItemComputerCallOutputOutputImageUrl ResponsesRequestIncludeItem = "computer_call_output.output.image_url"
	ResponsesRequestIncludeItemFileSearchCallResults            ResponsesRequestIncludeItem = "file_search_call.results"
	ResponsesRequestIncludeItemMessageInputImageImageUrl        ResponsesRequestIncludeItem = "message.input_image.image_url"
	ResponsesRequestIncludeItemMessageOutputTextLogprobs        ResponsesRequestIncludeItem = "message.output_text.logprobs"
	ResponsesRequestIncludeItemReasoningEncryptedContent        ResponsesRequestIncludeItem = "reasoning.encrypted_content"
)
