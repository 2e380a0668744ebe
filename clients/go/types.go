package lmdeploy

// This file gives the generated types that users of this package write or read the names
// they need. A test fails if one is missing.

import api "github.com/lmdeploy/lmdeploy-clients/generated/go"

// Versions, as the user agent has them.
const (
	Version       = api.Version       // of this package
	ServerVersion = api.ServerVersion // of LMDeploy, which it was made for
)

// The models that a server offers.
type (
	ModelList          = api.ModelList
	ModelCard          = api.ModelCard
	ModelPermission    = api.ModelPermission
	AnthropicModelList = api.AnthropicModelList
	AnthropicModel     = api.AnthropicModel
)

// A chat.
type (
	ChatCompletionRequest                = api.ChatCompletionRequest
	ChatMessageParam                     = api.ChatMessageParam
	TextOrChatContentPartList            = api.TextOrChatContentPartList
	ChatContentPart                      = api.ChatContentPart
	MediaUrl                             = api.MediaUrl
	Tool                                 = api.Tool
	Function                             = api.Function
	ToolCall                             = api.ToolCall
	FunctionCall                         = api.FunctionCall
	ChatCompletionRequestToolChoice      = api.ChatCompletionRequestToolChoice
	ChatCompletionRequestToolChoiceMode  = api.ChatCompletionRequestToolChoiceMode
	ToolChoice                           = api.ToolChoice
	ToolChoiceFuncName                   = api.ToolChoiceFuncName
	AllowedToolChoice                    = api.AllowedToolChoice
	AllowedTools                         = api.AllowedTools
	AllowedToolsMode                     = api.AllowedToolsMode
	ChatCompletionRequestReasoningEffort = api.ChatCompletionRequestReasoningEffort
	ResponseFormat                       = api.ResponseFormat
	ResponseFormatType                   = api.ResponseFormatType
	JsonSchema                           = api.JsonSchema
	StreamOptions                        = api.StreamOptions
	ChatCompletionResponse               = api.ChatCompletionResponse
	ChatCompletionResponseChoice         = api.ChatCompletionResponseChoice
	ChatMessage                          = api.ChatMessage
	ChatCompletionStreamResponse         = api.ChatCompletionStreamResponse
	ChatCompletionResponseStreamChoice   = api.ChatCompletionResponseStreamChoice
	DeltaMessage                         = api.DeltaMessage
	DeltaToolCall                        = api.DeltaToolCall
	DeltaFunctionCall                    = api.DeltaFunctionCall
	ChoiceLogprobs                       = api.ChoiceLogprobs
	ChatCompletionTokenLogprob           = api.ChatCompletionTokenLogprob
	TopLogprob                           = api.TopLogprob
)

// Completions, and what they share with chats.
type (
	CompletionRequest              = api.CompletionRequest
	CompletionResponse             = api.CompletionResponse
	CompletionResponseChoice       = api.CompletionResponseChoice
	CompletionStreamResponse       = api.CompletionStreamResponse
	CompletionResponseStreamChoice = api.CompletionResponseStreamChoice
	LogProbs                       = api.LogProbs
	UsageInfo                      = api.UsageInfo
	CompletionTokensDetails        = api.CompletionTokensDetails
	PromptTokensDetails            = api.PromptTokensDetails
)

// Generating from token ids.
type (
	GenerateReqInput      = api.GenerateReqInput
	GenerateReqOutput     = api.GenerateReqOutput
	GenerateReqMetaOutput = api.GenerateReqMetaOutput
	GenerateFinishReason  = api.GenerateFinishReason
)

// Answers in the shape of OpenAI's Responses API.
type (
	ResponsesRequest                     = api.ResponsesRequest
	ResponsesRequestIncludeItem          = api.ResponsesRequestIncludeItem
	ResponsesRequestPromptCacheRetention = api.ResponsesRequestPromptCacheRetention
	ResponsesRequestServiceTier          = api.ResponsesRequestServiceTier
	ResponsesRequestTruncation           = api.ResponsesRequestTruncation
	ResponsesResponse                    = api.ResponsesResponse
	ResponsesStreamEvent                 = api.ResponsesStreamEvent
	ResponsesOutputItem                  = api.ResponsesOutputItem
	ResponseOutputText                   = api.ResponseOutputText
	ResponseUsage                        = api.ResponseUsage
	InputTokensDetails                   = api.InputTokensDetails
	OutputTokensDetails                  = api.OutputTokensDetails
	IncompleteDetails                    = api.IncompleteDetails
	ResponseError                        = api.ResponseError
)

// Answers in the shape of Anthropic's Messages API.
type (
	MessagesRequest               = api.MessagesRequest
	MessagesRequestServiceTier    = api.MessagesRequestServiceTier
	MessagesRequestToolChoice     = api.MessagesRequestToolChoice
	MessagesRequestToolChoiceMode = api.MessagesRequestToolChoiceMode
	MessageParam                  = api.MessageParam
	MessageParamRole              = api.MessageParamRole
	TextOrContentBlockParamList   = api.TextOrContentBlockParamList
	ContentBlockParam             = api.ContentBlockParam
	ToolParam                     = api.ToolParam
	ToolChoiceAutoParam           = api.ToolChoiceAutoParam
	ToolChoiceAnyParam            = api.ToolChoiceAnyParam
	ToolChoiceToolParam           = api.ToolChoiceToolParam
	CountTokensRequest            = api.CountTokensRequest
	CountTokensResponse           = api.CountTokensResponse
	MessagesResponse              = api.MessagesResponse
	MessageContentBlock           = api.MessageContentBlock
	MessageUsage                  = api.MessageUsage
	AnthropicStreamEvent          = api.AnthropicStreamEvent
	AnthropicStreamEventDelta     = api.AnthropicStreamEventDelta
	MessageStartMessage           = api.MessageStartMessage
	StreamContentBlock            = api.StreamContentBlock
	MessageDeltaUsage             = api.MessageDeltaUsage
	AnthropicError                = api.AnthropicError
)

// Text and tokens.
type (
	EncodeRequest                = api.EncodeRequest
	EncodeResponse               = api.EncodeResponse
	PPLRequest                   = api.PPLRequest
	PPLResponse                  = api.PPLResponse
	PoolingRequest               = api.PoolingRequest
	PoolingRequestEncodingFormat = api.PoolingRequestEncodingFormat
	PoolingResponse              = api.PoolingResponse
	PoolingScore                 = api.PoolingScore
	EmbeddingsRequest            = api.EmbeddingsRequest
	EmbeddingsResponse           = api.EmbeddingsResponse
)

// Fields of several shapes: the one whose field is set.
type (
	TextOrTextList = api.TextOrTextList

	TextOrIntegerList                            = api.TextOrIntegerList
	IntegerOrIntegerList                         = api.IntegerOrIntegerList
	IntegerListOrIntegerListList                 = api.IntegerListOrIntegerListList
	IntegerListOrIntegerListListOrTextOrTextList = api.IntegerListOrIntegerListListOrTextOrTextList
	IntegerListListListOrText                    = api.IntegerListListListOrText
)

// One engine, and its weights.
type (
	HealthStatus                        = api.HealthStatus
	SleepStatus                         = api.SleepStatus
	AbortRequest                        = api.AbortRequest
	UpdateParamsRequest                 = api.UpdateParamsRequest
	InitWeightsUpdateGroupRequest       = api.InitWeightsUpdateGroupRequest
	UpdateWeightsFromDistributedRequest = api.UpdateWeightsFromDistributedRequest
	DestroyWeightsUpdateGroupRequest    = api.DestroyWeightsUpdateGroupRequest
	UpdateWeightsFromIPCRequest         = api.UpdateWeightsFromIPCRequest
	UpdateWeightsFromIPCStatus          = api.UpdateWeightsFromIPCStatus
	WeightsUpdateResult                 = api.WeightsUpdateResult
)

// Engines that share prefilling and decoding.
type (
	DistServeEngineConfig           = api.DistServeEngineConfig
	DistServeInitRequest            = api.DistServeInitRequest
	DistServeInitResponse           = api.DistServeInitResponse
	DistServeConnectionRequest      = api.DistServeConnectionRequest
	DistServeConnectionResponse     = api.DistServeConnectionResponse
	DistServeDropConnectionRequest  = api.DistServeDropConnectionRequest
	DistServeDropConnectionResponse = api.DistServeDropConnectionResponse
	DistServeCacheFreeRequest       = api.DistServeCacheFreeRequest
	DistServeCacheFreeResponse      = api.DistServeCacheFreeResponse
	DistServeEngineEndpointInfo     = api.DistServeEngineEndpointInfo
	DistServeKVTransferEndpointInfo = api.DistServeKVTransferEndpointInfo
	DistServeCachePoolInfo          = api.DistServeCachePoolInfo
	DistServeRDMAConfig             = api.DistServeRDMAConfig
	RDMALinkType                    = api.RDMALinkType
)

// The proxy and its nodes.
type (
	Node                    = api.Node
	NodeStatus              = api.NodeStatus
	DistServeWarmupResponse = api.DistServeWarmupResponse
)

// NodeStatuses are a proxy's nodes by their base URLs.
type NodeStatuses = map[string]NodeStatus

// The values of the types that have only some. A server may know more.
const (
	ChatCompletionRequestToolChoiceModeAuto     = api.ChatCompletionRequestToolChoiceModeAuto
	ChatCompletionRequestToolChoiceModeRequired = api.ChatCompletionRequestToolChoiceModeRequired
	ChatCompletionRequestToolChoiceModeNone     = api.ChatCompletionRequestToolChoiceModeNone

	AllowedToolsModeAuto     = api.AllowedToolsModeAuto
	AllowedToolsModeRequired = api.AllowedToolsModeRequired

	ChatCompletionRequestReasoningEffortLow    = api.ChatCompletionRequestReasoningEffortLow
	ChatCompletionRequestReasoningEffortMedium = api.ChatCompletionRequestReasoningEffortMedium
	ChatCompletionRequestReasoningEffortHigh   = api.ChatCompletionRequestReasoningEffortHigh
	ChatCompletionRequestReasoningEffortMax    = api.ChatCompletionRequestReasoningEffortMax

	ResponseFormatTypeText        = api.ResponseFormatTypeText
	ResponseFormatTypeJsonObject  = api.ResponseFormatTypeJsonObject
	ResponseFormatTypeJsonSchema  = api.ResponseFormatTypeJsonSchema
	ResponseFormatTypeRegexSchema = api.ResponseFormatTypeRegexSchema

	ResponsesRequestIncludeItemCodeInterpreterCallOutputs       = api.ResponsesRequestIncludeItemCodeInterpreterCallOutputs
	ResponsesRequestIncludeItemComputerCallOutputOutputImageUrl = api.ResponsesRequestIncludeItemComputerCallOutputOutputImageUrl
	ResponsesRequestIncludeItemFileSearchCallResults            = api.ResponsesRequestIncludeItemFileSearchCallResults
	ResponsesRequestIncludeItemMessageInputImageImageUrl        = api.ResponsesRequestIncludeItemMessageInputImageImageUrl
	ResponsesRequestIncludeItemMessageOutputTextLogprobs        = api.ResponsesRequestIncludeItemMessageOutputTextLogprobs
	ResponsesRequestIncludeItemReasoningEncryptedContent        = api.ResponsesRequestIncludeItemReasoningEncryptedContent

	ResponsesRequestPromptCacheRetentionInMemory = api.ResponsesRequestPromptCacheRetentionInMemory
	ResponsesRequestPromptCacheRetention24h      = api.ResponsesRequestPromptCacheRetention24h

	ResponsesRequestServiceTierAuto     = api.ResponsesRequestServiceTierAuto
	ResponsesRequestServiceTierDefault  = api.ResponsesRequestServiceTierDefault
	ResponsesRequestServiceTierFlex     = api.ResponsesRequestServiceTierFlex
	ResponsesRequestServiceTierScale    = api.ResponsesRequestServiceTierScale
	ResponsesRequestServiceTierPriority = api.ResponsesRequestServiceTierPriority

	ResponsesRequestTruncationAuto     = api.ResponsesRequestTruncationAuto
	ResponsesRequestTruncationDisabled = api.ResponsesRequestTruncationDisabled

	MessagesRequestServiceTierAuto         = api.MessagesRequestServiceTierAuto
	MessagesRequestServiceTierStandardOnly = api.MessagesRequestServiceTierStandardOnly

	MessagesRequestToolChoiceModeAuto = api.MessagesRequestToolChoiceModeAuto
	MessagesRequestToolChoiceModeAny  = api.MessagesRequestToolChoiceModeAny

	MessageParamRoleUser      = api.MessageParamRoleUser
	MessageParamRoleAssistant = api.MessageParamRoleAssistant
	MessageParamRoleSystem    = api.MessageParamRoleSystem

	PoolingRequestEncodingFormatFloat  = api.PoolingRequestEncodingFormatFloat
	PoolingRequestEncodingFormatBase64 = api.PoolingRequestEncodingFormatBase64

	RDMALinkTypeIb   = api.RDMALinkTypeIb
	RDMALinkTypeRoce = api.RDMALinkTypeRoce
)
