// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What to answer, in the shape of OpenAI's Responses API with LMDeploy's own parameters: text and
 * function calls only, and nothing is stored. See
 * <https://developers.openai.com/api/reference/resources/responses/methods/create>.
 */
@JsonPropertyOrder({
  ResponsesRequest.JSON_PROPERTY_BACKGROUND,
  ResponsesRequest.JSON_PROPERTY_CONTEXT_MANAGEMENT,
  ResponsesRequest.JSON_PROPERTY_CONVERSATION,
  ResponsesRequest.JSON_PROPERTY_INCLUDE,
  ResponsesRequest.JSON_PROPERTY_INPUT,
  ResponsesRequest.JSON_PROPERTY_INSTRUCTIONS,
  ResponsesRequest.JSON_PROPERTY_MAX_OUTPUT_TOKENS,
  ResponsesRequest.JSON_PROPERTY_MAX_TOOL_CALLS,
  ResponsesRequest.JSON_PROPERTY_METADATA,
  ResponsesRequest.JSON_PROPERTY_MODEL,
  ResponsesRequest.JSON_PROPERTY_LOGIT_BIAS,
  ResponsesRequest.JSON_PROPERTY_PARALLEL_TOOL_CALLS,
  ResponsesRequest.JSON_PROPERTY_PREVIOUS_RESPONSE_ID,
  ResponsesRequest.JSON_PROPERTY_PROMPT,
  ResponsesRequest.JSON_PROPERTY_PROMPT_CACHE_KEY,
  ResponsesRequest.JSON_PROPERTY_PROMPT_CACHE_RETENTION,
  ResponsesRequest.JSON_PROPERTY_REASONING,
  ResponsesRequest.JSON_PROPERTY_SAFETY_IDENTIFIER,
  ResponsesRequest.JSON_PROPERTY_SERVICE_TIER,
  ResponsesRequest.JSON_PROPERTY_STORE,
  ResponsesRequest.JSON_PROPERTY_STREAM,
  ResponsesRequest.JSON_PROPERTY_STREAM_OPTIONS,
  ResponsesRequest.JSON_PROPERTY_TEMPERATURE,
  ResponsesRequest.JSON_PROPERTY_TEXT,
  ResponsesRequest.JSON_PROPERTY_TOOL_CHOICE,
  ResponsesRequest.JSON_PROPERTY_TOOLS,
  ResponsesRequest.JSON_PROPERTY_TOP_LOGPROBS,
  ResponsesRequest.JSON_PROPERTY_TOP_P,
  ResponsesRequest.JSON_PROPERTY_TRUNCATION,
  ResponsesRequest.JSON_PROPERTY_USER,
  ResponsesRequest.JSON_PROPERTY_PRESENCE_PENALTY,
  ResponsesRequest.JSON_PROPERTY_FREQUENCY_PENALTY,
  ResponsesRequest.JSON_PROPERTY_REPETITION_PENALTY,
  ResponsesRequest.JSON_PROPERTY_TOP_K,
  ResponsesRequest.JSON_PROPERTY_STOP,
  ResponsesRequest.JSON_PROPERTY_SEED,
  ResponsesRequest.JSON_PROPERTY_MIN_P,
  ResponsesRequest.JSON_PROPERTY_IGNORE_EOS,
  ResponsesRequest.JSON_PROPERTY_SKIP_SPECIAL_TOKENS,
  ResponsesRequest.JSON_PROPERTY_INCLUDE_STOP_STR_IN_OUTPUT,
  ResponsesRequest.JSON_PROPERTY_REQUEST_ID
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ResponsesRequest {
  public static final String JSON_PROPERTY_BACKGROUND = "background";
  @jakarta.annotation.Nullable private Boolean background;

  public static final String JSON_PROPERTY_CONTEXT_MANAGEMENT = "context_management";
  @jakarta.annotation.Nullable private List<Map<String, Object>> contextManagement;

  public static final String JSON_PROPERTY_CONVERSATION = "conversation";
  @jakarta.annotation.Nullable private Object conversation = null;

  public static final String JSON_PROPERTY_INCLUDE = "include";
  @jakarta.annotation.Nullable private List<ResponsesRequestIncludeItem> include;

  public static final String JSON_PROPERTY_INPUT = "input";
  @jakarta.annotation.Nullable private Object input = null;

  public static final String JSON_PROPERTY_INSTRUCTIONS = "instructions";
  @jakarta.annotation.Nullable private String instructions;

  public static final String JSON_PROPERTY_MAX_OUTPUT_TOKENS = "max_output_tokens";
  @jakarta.annotation.Nullable private Long maxOutputTokens;

  public static final String JSON_PROPERTY_MAX_TOOL_CALLS = "max_tool_calls";
  @jakarta.annotation.Nullable private Long maxToolCalls;

  public static final String JSON_PROPERTY_METADATA = "metadata";
  @jakarta.annotation.Nullable private Map<String, String> metadata;

  public static final String JSON_PROPERTY_MODEL = "model";
  @jakarta.annotation.Nullable private String model;

  public static final String JSON_PROPERTY_LOGIT_BIAS = "logit_bias";
  @jakarta.annotation.Nullable private Map<String, Double> logitBias;

  public static final String JSON_PROPERTY_PARALLEL_TOOL_CALLS = "parallel_tool_calls";
  @jakarta.annotation.Nullable private Boolean parallelToolCalls;

  public static final String JSON_PROPERTY_PREVIOUS_RESPONSE_ID = "previous_response_id";
  @jakarta.annotation.Nullable private String previousResponseId;

  public static final String JSON_PROPERTY_PROMPT = "prompt";
  @jakarta.annotation.Nullable private Object prompt = null;

  public static final String JSON_PROPERTY_PROMPT_CACHE_KEY = "prompt_cache_key";
  @jakarta.annotation.Nullable private String promptCacheKey;

  public static final String JSON_PROPERTY_PROMPT_CACHE_RETENTION = "prompt_cache_retention";
  @jakarta.annotation.Nullable private ResponsesRequestPromptCacheRetention promptCacheRetention;

  public static final String JSON_PROPERTY_REASONING = "reasoning";
  @jakarta.annotation.Nullable private Object reasoning = null;

  public static final String JSON_PROPERTY_SAFETY_IDENTIFIER = "safety_identifier";
  @jakarta.annotation.Nullable private String safetyIdentifier;

  public static final String JSON_PROPERTY_SERVICE_TIER = "service_tier";
  @jakarta.annotation.Nullable private ResponsesRequestServiceTier serviceTier;

  public static final String JSON_PROPERTY_STORE = "store";
  @jakarta.annotation.Nullable private Boolean store;

  public static final String JSON_PROPERTY_STREAM = "stream";
  @jakarta.annotation.Nullable private Boolean stream;

  public static final String JSON_PROPERTY_STREAM_OPTIONS = "stream_options";
  @jakarta.annotation.Nullable private Object streamOptions = null;

  public static final String JSON_PROPERTY_TEMPERATURE = "temperature";
  @jakarta.annotation.Nullable private Double temperature;

  public static final String JSON_PROPERTY_TEXT = "text";
  @jakarta.annotation.Nullable private Object text = null;

  public static final String JSON_PROPERTY_TOOL_CHOICE = "tool_choice";
  @jakarta.annotation.Nullable private Object toolChoice = null;

  public static final String JSON_PROPERTY_TOOLS = "tools";
  @jakarta.annotation.Nullable private List<Map<String, Object>> tools;

  public static final String JSON_PROPERTY_TOP_LOGPROBS = "top_logprobs";
  @jakarta.annotation.Nullable private Long topLogprobs;

  public static final String JSON_PROPERTY_TOP_P = "top_p";
  @jakarta.annotation.Nullable private Double topP;

  public static final String JSON_PROPERTY_TRUNCATION = "truncation";
  @jakarta.annotation.Nullable private ResponsesRequestTruncation truncation;

  public static final String JSON_PROPERTY_USER = "user";
  @jakarta.annotation.Nullable private String user;

  public static final String JSON_PROPERTY_PRESENCE_PENALTY = "presence_penalty";
  @jakarta.annotation.Nullable private Double presencePenalty;

  public static final String JSON_PROPERTY_FREQUENCY_PENALTY = "frequency_penalty";
  @jakarta.annotation.Nullable private Double frequencyPenalty;

  public static final String JSON_PROPERTY_REPETITION_PENALTY = "repetition_penalty";
  @jakarta.annotation.Nullable private Double repetitionPenalty;

  public static final String JSON_PROPERTY_TOP_K = "top_k";
  @jakarta.annotation.Nullable private Long topK;

  public static final String JSON_PROPERTY_STOP = "stop";
  @jakarta.annotation.Nullable private TextOrTextList stop;

  public static final String JSON_PROPERTY_SEED = "seed";
  @jakarta.annotation.Nullable private Long seed;

  public static final String JSON_PROPERTY_MIN_P = "min_p";
  @jakarta.annotation.Nullable private Double minP;

  public static final String JSON_PROPERTY_IGNORE_EOS = "ignore_eos";
  @jakarta.annotation.Nullable private Boolean ignoreEos;

  public static final String JSON_PROPERTY_SKIP_SPECIAL_TOKENS = "skip_special_tokens";
  @jakarta.annotation.Nullable private Boolean skipSpecialTokens;

  public static final String JSON_PROPERTY_INCLUDE_STOP_STR_IN_OUTPUT =
      "include_stop_str_in_output";
  @jakarta.annotation.Nullable private Boolean includeStopStrInOutput;

  public static final String JSON_PROPERTY_REQUEST_ID = "request_id";
  @jakarta.annotation.Nullable private String requestId;

  public ResponsesRequest() {}

  /** Sets {@code background}: Not supported: true is refused. Default false. */
  public ResponsesRequest background(@jakarta.annotation.Nullable Boolean background) {
    this.background = background;
    return this;
  }

  /** Returns {@code background}: Not supported: true is refused. Default false. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_BACKGROUND)
  public Boolean getBackground() {
    return background;
  }

  /** Sets {@code background}. */
  @JsonProperty(JSON_PROPERTY_BACKGROUND)
  public void setBackground(@jakarta.annotation.Nullable Boolean background) {
    this.background = background;
  }

  /** Sets {@code context_management}: Not supported: refused if set. */
  public ResponsesRequest contextManagement(
      @jakarta.annotation.Nullable List<Map<String, Object>> contextManagement) {
    this.contextManagement = contextManagement;
    return this;
  }

  /** Adds an item to {@code context_management}. */
  public ResponsesRequest addContextManagementItem(Map<String, Object> contextManagementItem) {
    if (this.contextManagement == null) {
      this.contextManagement = new ArrayList<>();
    }
    this.contextManagement.add(contextManagementItem);
    return this;
  }

  /** Returns {@code context_management}: Not supported: refused if set. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_CONTEXT_MANAGEMENT)
  public List<Map<String, Object>> getContextManagement() {
    return contextManagement;
  }

  /** Sets {@code context_management}. */
  @JsonProperty(JSON_PROPERTY_CONTEXT_MANAGEMENT)
  public void setContextManagement(
      @jakarta.annotation.Nullable List<Map<String, Object>> contextManagement) {
    this.contextManagement = contextManagement;
  }

  /**
   * Sets {@code conversation}: Not supported: refused if set; send the whole conversation as
   * `input`.
   */
  public ResponsesRequest conversation(@jakarta.annotation.Nullable Object conversation) {
    this.conversation = conversation;
    return this;
  }

  /**
   * Returns {@code conversation}: Not supported: refused if set; send the whole conversation as
   * `input`.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_CONVERSATION)
  public Object getConversation() {
    return conversation;
  }

  /** Sets {@code conversation}. */
  @JsonProperty(JSON_PROPERTY_CONVERSATION)
  public void setConversation(@jakarta.annotation.Nullable Object conversation) {
    this.conversation = conversation;
  }

  /** Sets {@code include}: Accepted and not read. */
  public ResponsesRequest include(
      @jakarta.annotation.Nullable List<ResponsesRequestIncludeItem> include) {
    this.include = include;
    return this;
  }

  /** Adds an item to {@code include}. */
  public ResponsesRequest addIncludeItem(ResponsesRequestIncludeItem includeItem) {
    if (this.include == null) {
      this.include = new ArrayList<>();
    }
    this.include.add(includeItem);
    return this;
  }

  /** Returns {@code include}: Accepted and not read. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_INCLUDE)
  public List<ResponsesRequestIncludeItem> getInclude() {
    return include;
  }

  /** Sets {@code include}. */
  @JsonProperty(JSON_PROPERTY_INCLUDE)
  public void setInclude(@jakarta.annotation.Nullable List<ResponsesRequestIncludeItem> include) {
    this.include = include;
  }

  /**
   * Sets {@code input}: What to answer: a text of the user's, or a list of items of type `message`,
   * `function_call` or `function_call_output`, with text only. Required by this server.
   */
  public ResponsesRequest input(@jakarta.annotation.Nullable Object input) {
    this.input = input;
    return this;
  }

  /**
   * Returns {@code input}: What to answer: a text of the user's, or a list of items of type
   * `message`, `function_call` or `function_call_output`, with text only. Required by this server.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_INPUT)
  public Object getInput() {
    return input;
  }

  /** Sets {@code input}. */
  @JsonProperty(JSON_PROPERTY_INPUT)
  public void setInput(@jakarta.annotation.Nullable Object input) {
    this.input = input;
  }

  /**
   * Sets {@code instructions}: Instructions before the input, as the first part of the system
   * message.
   */
  public ResponsesRequest instructions(@jakarta.annotation.Nullable String instructions) {
    this.instructions = instructions;
    return this;
  }

  /**
   * Returns {@code instructions}: Instructions before the input, as the first part of the system
   * message.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_INSTRUCTIONS)
  public String getInstructions() {
    return instructions;
  }

  /** Sets {@code instructions}. */
  @JsonProperty(JSON_PROPERTY_INSTRUCTIONS)
  public void setInstructions(@jakarta.annotation.Nullable String instructions) {
    this.instructions = instructions;
  }

  /**
   * Sets {@code max_output_tokens}: Tokens to generate at most, reasoning included; unset is what
   * the context has left. More than 0.
   */
  public ResponsesRequest maxOutputTokens(@jakarta.annotation.Nullable Long maxOutputTokens) {
    this.maxOutputTokens = maxOutputTokens;
    return this;
  }

  /**
   * Returns {@code max_output_tokens}: Tokens to generate at most, reasoning included; unset is
   * what the context has left. More than 0.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_MAX_OUTPUT_TOKENS)
  public Long getMaxOutputTokens() {
    return maxOutputTokens;
  }

  /** Sets {@code max_output_tokens}. */
  @JsonProperty(JSON_PROPERTY_MAX_OUTPUT_TOKENS)
  public void setMaxOutputTokens(@jakarta.annotation.Nullable Long maxOutputTokens) {
    this.maxOutputTokens = maxOutputTokens;
  }

  /** Sets {@code max_tool_calls}: Accepted and not heeded; repeated in the answer. */
  public ResponsesRequest maxToolCalls(@jakarta.annotation.Nullable Long maxToolCalls) {
    this.maxToolCalls = maxToolCalls;
    return this;
  }

  /** Returns {@code max_tool_calls}: Accepted and not heeded; repeated in the answer. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_MAX_TOOL_CALLS)
  public Long getMaxToolCalls() {
    return maxToolCalls;
  }

  /** Sets {@code max_tool_calls}. */
  @JsonProperty(JSON_PROPERTY_MAX_TOOL_CALLS)
  public void setMaxToolCalls(@jakarta.annotation.Nullable Long maxToolCalls) {
    this.maxToolCalls = maxToolCalls;
  }

  /** Sets {@code metadata}: Not read; repeated in the answer. */
  public ResponsesRequest metadata(@jakarta.annotation.Nullable Map<String, String> metadata) {
    this.metadata = metadata;
    return this;
  }

  /** Adds an entry to {@code metadata}. */
  public ResponsesRequest putMetadataItem(String key, String metadataItem) {
    if (this.metadata == null) {
      this.metadata = new HashMap<>();
    }
    this.metadata.put(key, metadataItem);
    return this;
  }

  /** Returns {@code metadata}: Not read; repeated in the answer. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_METADATA)
  public Map<String, String> getMetadata() {
    return metadata;
  }

  /** Sets {@code metadata}. */
  @JsonProperty(JSON_PROPERTY_METADATA)
  public void setMetadata(@jakarta.annotation.Nullable Map<String, String> metadata) {
    this.metadata = metadata;
  }

  /**
   * Sets {@code model}: The served model's name, or that of one of its adapters; others get status
   * 404. Unset is the served model.
   */
  public ResponsesRequest model(@jakarta.annotation.Nullable String model) {
    this.model = model;
    return this;
  }

  /**
   * Returns {@code model}: The served model's name, or that of one of its adapters; others get
   * status 404. Unset is the served model.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_MODEL)
  public String getModel() {
    return model;
  }

  /** Sets {@code model}. */
  @JsonProperty(JSON_PROPERTY_MODEL)
  public void setModel(@jakarta.annotation.Nullable String model) {
    this.model = model;
  }

  /** Sets {@code logit_bias}: Accepted and not read by this operation. */
  public ResponsesRequest logitBias(@jakarta.annotation.Nullable Map<String, Double> logitBias) {
    this.logitBias = logitBias;
    return this;
  }

  /** Adds an entry to {@code logit_bias}. */
  public ResponsesRequest putLogitBiasItem(String key, Double logitBiasItem) {
    if (this.logitBias == null) {
      this.logitBias = new HashMap<>();
    }
    this.logitBias.put(key, logitBiasItem);
    return this;
  }

  /** Returns {@code logit_bias}: Accepted and not read by this operation. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_LOGIT_BIAS)
  public Map<String, Double> getLogitBias() {
    return logitBias;
  }

  /** Sets {@code logit_bias}. */
  @JsonProperty(JSON_PROPERTY_LOGIT_BIAS)
  public void setLogitBias(@jakarta.annotation.Nullable Map<String, Double> logitBias) {
    this.logitBias = logitBias;
  }

  /**
   * Sets {@code parallel_tool_calls}: Whether the answer may hold several function calls. If false,
   * the server keeps the first one and drops the others. Default true.
   */
  public ResponsesRequest parallelToolCalls(
      @jakarta.annotation.Nullable Boolean parallelToolCalls) {
    this.parallelToolCalls = parallelToolCalls;
    return this;
  }

  /**
   * Returns {@code parallel_tool_calls}: Whether the answer may hold several function calls. If
   * false, the server keeps the first one and drops the others. Default true.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_PARALLEL_TOOL_CALLS)
  public Boolean getParallelToolCalls() {
    return parallelToolCalls;
  }

  /** Sets {@code parallel_tool_calls}. */
  @JsonProperty(JSON_PROPERTY_PARALLEL_TOOL_CALLS)
  public void setParallelToolCalls(@jakarta.annotation.Nullable Boolean parallelToolCalls) {
    this.parallelToolCalls = parallelToolCalls;
  }

  /**
   * Sets {@code previous_response_id}: Not supported: refused if set; send the whole conversation
   * as `input`.
   */
  public ResponsesRequest previousResponseId(
      @jakarta.annotation.Nullable String previousResponseId) {
    this.previousResponseId = previousResponseId;
    return this;
  }

  /**
   * Returns {@code previous_response_id}: Not supported: refused if set; send the whole
   * conversation as `input`.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_PREVIOUS_RESPONSE_ID)
  public String getPreviousResponseId() {
    return previousResponseId;
  }

  /** Sets {@code previous_response_id}. */
  @JsonProperty(JSON_PROPERTY_PREVIOUS_RESPONSE_ID)
  public void setPreviousResponseId(@jakarta.annotation.Nullable String previousResponseId) {
    this.previousResponseId = previousResponseId;
  }

  /** Sets {@code prompt}: Not supported: refused if set. */
  public ResponsesRequest prompt(@jakarta.annotation.Nullable Object prompt) {
    this.prompt = prompt;
    return this;
  }

  /** Returns {@code prompt}: Not supported: refused if set. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_PROMPT)
  public Object getPrompt() {
    return prompt;
  }

  /** Sets {@code prompt}. */
  @JsonProperty(JSON_PROPERTY_PROMPT)
  public void setPrompt(@jakarta.annotation.Nullable Object prompt) {
    this.prompt = prompt;
  }

  /** Sets {@code prompt_cache_key}: Not read; repeated in the answer. */
  public ResponsesRequest promptCacheKey(@jakarta.annotation.Nullable String promptCacheKey) {
    this.promptCacheKey = promptCacheKey;
    return this;
  }

  /** Returns {@code prompt_cache_key}: Not read; repeated in the answer. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_PROMPT_CACHE_KEY)
  public String getPromptCacheKey() {
    return promptCacheKey;
  }

  /** Sets {@code prompt_cache_key}. */
  @JsonProperty(JSON_PROPERTY_PROMPT_CACHE_KEY)
  public void setPromptCacheKey(@jakarta.annotation.Nullable String promptCacheKey) {
    this.promptCacheKey = promptCacheKey;
  }

  /** Sets {@code prompt_cache_retention}: Not read; repeated in the answer. */
  public ResponsesRequest promptCacheRetention(
      @jakarta.annotation.Nullable ResponsesRequestPromptCacheRetention promptCacheRetention) {
    this.promptCacheRetention = promptCacheRetention;
    return this;
  }

  /** Returns {@code prompt_cache_retention}: Not read; repeated in the answer. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_PROMPT_CACHE_RETENTION)
  public ResponsesRequestPromptCacheRetention getPromptCacheRetention() {
    return promptCacheRetention;
  }

  /** Sets {@code prompt_cache_retention}. */
  @JsonProperty(JSON_PROPERTY_PROMPT_CACHE_RETENTION)
  public void setPromptCacheRetention(
      @jakarta.annotation.Nullable ResponsesRequestPromptCacheRetention promptCacheRetention) {
    this.promptCacheRetention = promptCacheRetention;
  }

  /** Sets {@code reasoning}: Not heeded by LMDeploy 0.18.0; repeated in the answer. */
  public ResponsesRequest reasoning(@jakarta.annotation.Nullable Object reasoning) {
    this.reasoning = reasoning;
    return this;
  }

  /** Returns {@code reasoning}: Not heeded by LMDeploy 0.18.0; repeated in the answer. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_REASONING)
  public Object getReasoning() {
    return reasoning;
  }

  /** Sets {@code reasoning}. */
  @JsonProperty(JSON_PROPERTY_REASONING)
  public void setReasoning(@jakarta.annotation.Nullable Object reasoning) {
    this.reasoning = reasoning;
  }

  /** Sets {@code safety_identifier}: Not read; repeated in the answer. Characters at most 64. */
  public ResponsesRequest safetyIdentifier(@jakarta.annotation.Nullable String safetyIdentifier) {
    this.safetyIdentifier = safetyIdentifier;
    return this;
  }

  /** Returns {@code safety_identifier}: Not read; repeated in the answer. Characters at most 64. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_SAFETY_IDENTIFIER)
  public String getSafetyIdentifier() {
    return safetyIdentifier;
  }

  /** Sets {@code safety_identifier}. */
  @JsonProperty(JSON_PROPERTY_SAFETY_IDENTIFIER)
  public void setSafetyIdentifier(@jakarta.annotation.Nullable String safetyIdentifier) {
    this.safetyIdentifier = safetyIdentifier;
  }

  /** Sets {@code service_tier}: Not heeded; repeated in the answer. Default auto. */
  public ResponsesRequest serviceTier(
      @jakarta.annotation.Nullable ResponsesRequestServiceTier serviceTier) {
    this.serviceTier = serviceTier;
    return this;
  }

  /** Returns {@code service_tier}: Not heeded; repeated in the answer. Default auto. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_SERVICE_TIER)
  public ResponsesRequestServiceTier getServiceTier() {
    return serviceTier;
  }

  /** Sets {@code service_tier}. */
  @JsonProperty(JSON_PROPERTY_SERVICE_TIER)
  public void setServiceTier(@jakarta.annotation.Nullable ResponsesRequestServiceTier serviceTier) {
    this.serviceTier = serviceTier;
  }

  /** Sets {@code store}: Accepted and not read: the server stores nothing. Default true. */
  public ResponsesRequest store(@jakarta.annotation.Nullable Boolean store) {
    this.store = store;
    return this;
  }

  /** Returns {@code store}: Accepted and not read: the server stores nothing. Default true. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_STORE)
  public Boolean getStore() {
    return store;
  }

  /** Sets {@code store}. */
  @JsonProperty(JSON_PROPERTY_STORE)
  public void setStore(@jakarta.annotation.Nullable Boolean store) {
    this.store = store;
  }

  /**
   * Sets {@code stream}: Whether to send the answer as events while it is generated. Default false.
   */
  public ResponsesRequest stream(@jakarta.annotation.Nullable Boolean stream) {
    this.stream = stream;
    return this;
  }

  /**
   * Returns {@code stream}: Whether to send the answer as events while it is generated. Default
   * false.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_STREAM)
  public Boolean getStream() {
    return stream;
  }

  /** Sets {@code stream}. */
  @JsonProperty(JSON_PROPERTY_STREAM)
  public void setStream(@jakarta.annotation.Nullable Boolean stream) {
    this.stream = stream;
  }

  /** Sets {@code stream_options}: Accepted and not read. */
  public ResponsesRequest streamOptions(@jakarta.annotation.Nullable Object streamOptions) {
    this.streamOptions = streamOptions;
    return this;
  }

  /** Returns {@code stream_options}: Accepted and not read. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_STREAM_OPTIONS)
  public Object getStreamOptions() {
    return streamOptions;
  }

  /** Sets {@code stream_options}. */
  @JsonProperty(JSON_PROPERTY_STREAM_OPTIONS)
  public void setStreamOptions(@jakarta.annotation.Nullable Object streamOptions) {
    this.streamOptions = streamOptions;
  }

  /**
   * Sets {@code temperature}: How freely tokens are chosen, 0 to 2; 0 always takes the most likely
   * one on the PyTorch backend. Unset and without a default of the model it is 0.8.
   */
  public ResponsesRequest temperature(@jakarta.annotation.Nullable Double temperature) {
    this.temperature = temperature;
    return this;
  }

  /**
   * Returns {@code temperature}: How freely tokens are chosen, 0 to 2; 0 always takes the most
   * likely one on the PyTorch backend. Unset and without a default of the model it is 0.8.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TEMPERATURE)
  public Double getTemperature() {
    return temperature;
  }

  /** Sets {@code temperature}. */
  @JsonProperty(JSON_PROPERTY_TEMPERATURE)
  public void setTemperature(@jakarta.annotation.Nullable Double temperature) {
    this.temperature = temperature;
  }

  /**
   * Sets {@code text}: The form of the answer: `format` of type `text`, `json_object` or
   * `json_schema`. `verbosity` is not read.
   */
  public ResponsesRequest text(@jakarta.annotation.Nullable Object text) {
    this.text = text;
    return this;
  }

  /**
   * Returns {@code text}: The form of the answer: `format` of type `text`, `json_object` or
   * `json_schema`. `verbosity` is not read.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TEXT)
  public Object getText() {
    return text;
  }

  /** Sets {@code text}. */
  @JsonProperty(JSON_PROPERTY_TEXT)
  public void setText(@jakarta.annotation.Nullable Object text) {
    this.text = text;
  }

  /**
   * Sets {@code tool_choice}: `auto`, `none`, `required`, or an object with type `function` and a
   * `name` among the tools. Others are refused.
   */
  public ResponsesRequest toolChoice(@jakarta.annotation.Nullable Object toolChoice) {
    this.toolChoice = toolChoice;
    return this;
  }

  /**
   * Returns {@code tool_choice}: `auto`, `none`, `required`, or an object with type `function` and
   * a `name` among the tools. Others are refused.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TOOL_CHOICE)
  public Object getToolChoice() {
    return toolChoice;
  }

  /** Sets {@code tool_choice}. */
  @JsonProperty(JSON_PROPERTY_TOOL_CHOICE)
  public void setToolChoice(@jakarta.annotation.Nullable Object toolChoice) {
    this.toolChoice = toolChoice;
  }

  /**
   * Sets {@code tools}: Functions that the model may call; tools of other types are left out. Needs
   * `--tool-call-parser` or a GPT-OSS model.
   */
  public ResponsesRequest tools(@jakarta.annotation.Nullable List<Map<String, Object>> tools) {
    this.tools = tools;
    return this;
  }

  /** Adds an item to {@code tools}. */
  public ResponsesRequest addToolsItem(Map<String, Object> toolsItem) {
    if (this.tools == null) {
      this.tools = new ArrayList<>();
    }
    this.tools.add(toolsItem);
    return this;
  }

  /**
   * Returns {@code tools}: Functions that the model may call; tools of other types are left out.
   * Needs `--tool-call-parser` or a GPT-OSS model.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TOOLS)
  public List<Map<String, Object>> getTools() {
    return tools;
  }

  /** Sets {@code tools}. */
  @JsonProperty(JSON_PROPERTY_TOOLS)
  public void setTools(@jakarta.annotation.Nullable List<Map<String, Object>> tools) {
    this.tools = tools;
  }

  /** Sets {@code top_logprobs}: Not heeded; repeated in the answer. */
  public ResponsesRequest topLogprobs(@jakarta.annotation.Nullable Long topLogprobs) {
    this.topLogprobs = topLogprobs;
    return this;
  }

  /** Returns {@code top_logprobs}: Not heeded; repeated in the answer. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TOP_LOGPROBS)
  public Long getTopLogprobs() {
    return topLogprobs;
  }

  /** Sets {@code top_logprobs}. */
  @JsonProperty(JSON_PROPERTY_TOP_LOGPROBS)
  public void setTopLogprobs(@jakarta.annotation.Nullable Long topLogprobs) {
    this.topLogprobs = topLogprobs;
  }

  /**
   * Sets {@code top_p}: Chooses among the most likely tokens that reach this probability together,
   * 0 to 1. Unset and without a default of the model it is 1, which is off.
   */
  public ResponsesRequest topP(@jakarta.annotation.Nullable Double topP) {
    this.topP = topP;
    return this;
  }

  /**
   * Returns {@code top_p}: Chooses among the most likely tokens that reach this probability
   * together, 0 to 1. Unset and without a default of the model it is 1, which is off.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TOP_P)
  public Double getTopP() {
    return topP;
  }

  /** Sets {@code top_p}. */
  @JsonProperty(JSON_PROPERTY_TOP_P)
  public void setTopP(@jakarta.annotation.Nullable Double topP) {
    this.topP = topP;
  }

  /**
   * Sets {@code truncation}: Not heeded: input that is too long is refused. Repeated in the answer.
   * Default disabled.
   */
  public ResponsesRequest truncation(
      @jakarta.annotation.Nullable ResponsesRequestTruncation truncation) {
    this.truncation = truncation;
    return this;
  }

  /**
   * Returns {@code truncation}: Not heeded: input that is too long is refused. Repeated in the
   * answer. Default disabled.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TRUNCATION)
  public ResponsesRequestTruncation getTruncation() {
    return truncation;
  }

  /** Sets {@code truncation}. */
  @JsonProperty(JSON_PROPERTY_TRUNCATION)
  public void setTruncation(@jakarta.annotation.Nullable ResponsesRequestTruncation truncation) {
    this.truncation = truncation;
  }

  /** Sets {@code user}: Not read; repeated in the answer. */
  public ResponsesRequest user(@jakarta.annotation.Nullable String user) {
    this.user = user;
    return this;
  }

  /** Returns {@code user}: Not read; repeated in the answer. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_USER)
  public String getUser() {
    return user;
  }

  /** Sets {@code user}. */
  @JsonProperty(JSON_PROPERTY_USER)
  public void setUser(@jakarta.annotation.Nullable String user) {
    this.user = user;
  }

  /** Sets {@code presence_penalty}: Accepted and not read; use `repetition_penalty`. */
  public ResponsesRequest presencePenalty(@jakarta.annotation.Nullable Double presencePenalty) {
    this.presencePenalty = presencePenalty;
    return this;
  }

  /** Returns {@code presence_penalty}: Accepted and not read; use `repetition_penalty`. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_PRESENCE_PENALTY)
  public Double getPresencePenalty() {
    return presencePenalty;
  }

  /** Sets {@code presence_penalty}. */
  @JsonProperty(JSON_PROPERTY_PRESENCE_PENALTY)
  public void setPresencePenalty(@jakarta.annotation.Nullable Double presencePenalty) {
    this.presencePenalty = presencePenalty;
  }

  /** Sets {@code frequency_penalty}: Accepted and not read; use `repetition_penalty`. */
  public ResponsesRequest frequencyPenalty(@jakarta.annotation.Nullable Double frequencyPenalty) {
    this.frequencyPenalty = frequencyPenalty;
    return this;
  }

  /** Returns {@code frequency_penalty}: Accepted and not read; use `repetition_penalty`. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_FREQUENCY_PENALTY)
  public Double getFrequencyPenalty() {
    return frequencyPenalty;
  }

  /** Sets {@code frequency_penalty}. */
  @JsonProperty(JSON_PROPERTY_FREQUENCY_PENALTY)
  public void setFrequencyPenalty(@jakarta.annotation.Nullable Double frequencyPenalty) {
    this.frequencyPenalty = frequencyPenalty;
  }

  /**
   * Sets {@code repetition_penalty}: Above 1 makes tokens that were there before less likely; 1 is
   * off.
   */
  public ResponsesRequest repetitionPenalty(@jakarta.annotation.Nullable Double repetitionPenalty) {
    this.repetitionPenalty = repetitionPenalty;
    return this;
  }

  /**
   * Returns {@code repetition_penalty}: Above 1 makes tokens that were there before less likely; 1
   * is off.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_REPETITION_PENALTY)
  public Double getRepetitionPenalty() {
    return repetitionPenalty;
  }

  /** Sets {@code repetition_penalty}. */
  @JsonProperty(JSON_PROPERTY_REPETITION_PENALTY)
  public void setRepetitionPenalty(@jakarta.annotation.Nullable Double repetitionPenalty) {
    this.repetitionPenalty = repetitionPenalty;
  }

  /**
   * Sets {@code top_k}: Chooses among this many of the most likely tokens, 0 or more; 1 always
   * takes the most likely one. Unset and without a default of the model it is 50.
   */
  public ResponsesRequest topK(@jakarta.annotation.Nullable Long topK) {
    this.topK = topK;
    return this;
  }

  /**
   * Returns {@code top_k}: Chooses among this many of the most likely tokens, 0 or more; 1 always
   * takes the most likely one. Unset and without a default of the model it is 50.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TOP_K)
  public Long getTopK() {
    return topK;
  }

  /** Sets {@code top_k}. */
  @JsonProperty(JSON_PROPERTY_TOP_K)
  public void setTopK(@jakarta.annotation.Nullable Long topK) {
    this.topK = topK;
  }

  /**
   * Sets {@code stop}: Words that end the answer, each a single token of the vocabulary; longer
   * ones are not heeded.
   */
  public ResponsesRequest stop(@jakarta.annotation.Nullable TextOrTextList stop) {
    this.stop = stop;
    return this;
  }

  /**
   * Returns {@code stop}: Words that end the answer, each a single token of the vocabulary; longer
   * ones are not heeded.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_STOP)
  public TextOrTextList getStop() {
    return stop;
  }

  /** Sets {@code stop}. */
  @JsonProperty(JSON_PROPERTY_STOP)
  public void setStop(@jakarta.annotation.Nullable TextOrTextList stop) {
    this.stop = stop;
  }

  /** Sets {@code seed}: Seed of the random choice of tokens; unset is a random one. */
  public ResponsesRequest seed(@jakarta.annotation.Nullable Long seed) {
    this.seed = seed;
    return this;
  }

  /** Returns {@code seed}: Seed of the random choice of tokens; unset is a random one. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_SEED)
  public Long getSeed() {
    return seed;
  }

  /** Sets {@code seed}. */
  @JsonProperty(JSON_PROPERTY_SEED)
  public void setSeed(@jakarta.annotation.Nullable Long seed) {
    this.seed = seed;
  }

  /**
   * Sets {@code min_p}: Drops tokens less likely than this share of the most likely one's
   * probability, 0 to 1; 0 is off.
   */
  public ResponsesRequest minP(@jakarta.annotation.Nullable Double minP) {
    this.minP = minP;
    return this;
  }

  /**
   * Returns {@code min_p}: Drops tokens less likely than this share of the most likely one's
   * probability, 0 to 1; 0 is off.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_MIN_P)
  public Double getMinP() {
    return minP;
  }

  /** Sets {@code min_p}. */
  @JsonProperty(JSON_PROPERTY_MIN_P)
  public void setMinP(@jakarta.annotation.Nullable Double minP) {
    this.minP = minP;
  }

  /**
   * Sets {@code ignore_eos}: Whether to go on past the model's own end and the stop words, up to
   * `max_output_tokens`. Default false.
   */
  public ResponsesRequest ignoreEos(@jakarta.annotation.Nullable Boolean ignoreEos) {
    this.ignoreEos = ignoreEos;
    return this;
  }

  /**
   * Returns {@code ignore_eos}: Whether to go on past the model's own end and the stop words, up to
   * `max_output_tokens`. Default false.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_IGNORE_EOS)
  public Boolean getIgnoreEos() {
    return ignoreEos;
  }

  /** Sets {@code ignore_eos}. */
  @JsonProperty(JSON_PROPERTY_IGNORE_EOS)
  public void setIgnoreEos(@jakarta.annotation.Nullable Boolean ignoreEos) {
    this.ignoreEos = ignoreEos;
  }

  /**
   * Sets {@code skip_special_tokens}: Whether to leave the model's special tokens out of the text.
   * Default true.
   */
  public ResponsesRequest skipSpecialTokens(
      @jakarta.annotation.Nullable Boolean skipSpecialTokens) {
    this.skipSpecialTokens = skipSpecialTokens;
    return this;
  }

  /**
   * Returns {@code skip_special_tokens}: Whether to leave the model's special tokens out of the
   * text. Default true.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_SKIP_SPECIAL_TOKENS)
  public Boolean getSkipSpecialTokens() {
    return skipSpecialTokens;
  }

  /** Sets {@code skip_special_tokens}. */
  @JsonProperty(JSON_PROPERTY_SKIP_SPECIAL_TOKENS)
  public void setSkipSpecialTokens(@jakarta.annotation.Nullable Boolean skipSpecialTokens) {
    this.skipSpecialTokens = skipSpecialTokens;
  }

  /**
   * Sets {@code include_stop_str_in_output}: Whether the stop word or end token that ended the
   * answer is kept at its end. Default false.
   */
  public ResponsesRequest includeStopStrInOutput(
      @jakarta.annotation.Nullable Boolean includeStopStrInOutput) {
    this.includeStopStrInOutput = includeStopStrInOutput;
    return this;
  }

  /**
   * Returns {@code include_stop_str_in_output}: Whether the stop word or end token that ended the
   * answer is kept at its end. Default false.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_INCLUDE_STOP_STR_IN_OUTPUT)
  public Boolean getIncludeStopStrInOutput() {
    return includeStopStrInOutput;
  }

  /** Sets {@code include_stop_str_in_output}. */
  @JsonProperty(JSON_PROPERTY_INCLUDE_STOP_STR_IN_OUTPUT)
  public void setIncludeStopStrInOutput(
      @jakarta.annotation.Nullable Boolean includeStopStrInOutput) {
    this.includeStopStrInOutput = includeStopStrInOutput;
  }

  /**
   * Sets {@code request_id}: Id that the answer shall have; unset, the server makes one up that
   * begins with `resp_`.
   */
  public ResponsesRequest requestId(@jakarta.annotation.Nullable String requestId) {
    this.requestId = requestId;
    return this;
  }

  /**
   * Returns {@code request_id}: Id that the answer shall have; unset, the server makes one up that
   * begins with `resp_`.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_REQUEST_ID)
  public String getRequestId() {
    return requestId;
  }

  /** Sets {@code request_id}. */
  @JsonProperty(JSON_PROPERTY_REQUEST_ID)
  public void setRequestId(@jakarta.annotation.Nullable String requestId) {
    this.requestId = requestId;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ResponsesRequest that = (ResponsesRequest) o;
    return Objects.equals(this.background, that.background)
        && Objects.equals(this.contextManagement, that.contextManagement)
        && Objects.equals(this.conversation, that.conversation)
        && Objects.equals(this.include, that.include)
        && Objects.equals(this.input, that.input)
        && Objects.equals(this.instructions, that.instructions)
        && Objects.equals(this.maxOutputTokens, that.maxOutputTokens)
        && Objects.equals(this.maxToolCalls, that.maxToolCalls)
        && Objects.equals(this.metadata, that.metadata)
        && Objects.equals(this.model, that.model)
        && Objects.equals(this.logitBias, that.logitBias)
        && Objects.equals(this.parallelToolCalls, that.parallelToolCalls)
        && Objects.equals(this.previousResponseId, that.previousResponseId)
        && Objects.equals(this.prompt, that.prompt)
        && Objects.equals(this.promptCacheKey, that.promptCacheKey)
        && Objects.equals(this.promptCacheRetention, that.promptCacheRetention)
        && Objects.equals(this.reasoning, that.reasoning)
        && Objects.equals(this.safetyIdentifier, that.safetyIdentifier)
        && Objects.equals(this.serviceTier, that.serviceTier)
        && Objects.equals(this.store, that.store)
        && Objects.equals(this.stream, that.stream)
        && Objects.equals(this.streamOptions, that.streamOptions)
        && Objects.equals(this.temperature, that.temperature)
        && Objects.equals(this.text, that.text)
        && Objects.equals(this.toolChoice, that.toolChoice)
        && Objects.equals(this.tools, that.tools)
        && Objects.equals(this.topLogprobs, that.topLogprobs)
        && Objects.equals(this.topP, that.topP)
        && Objects.equals(this.truncation, that.truncation)
        && Objects.equals(this.user, that.user)
        && Objects.equals(this.presencePenalty, that.presencePenalty)
        && Objects.equals(this.frequencyPenalty, that.frequencyPenalty)
        && Objects.equals(this.repetitionPenalty, that.repetitionPenalty)
        && Objects.equals(this.topK, that.topK)
        && Objects.equals(this.stop, that.stop)
        && Objects.equals(this.seed, that.seed)
        && Objects.equals(this.minP, that.minP)
        && Objects.equals(this.ignoreEos, that.ignoreEos)
        && Objects.equals(this.skipSpecialTokens, that.skipSpecialTokens)
        && Objects.equals(this.includeStopStrInOutput, that.includeStopStrInOutput)
        && Objects.equals(this.requestId, that.requestId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        background,
        contextManagement,
        conversation,
        include,
        input,
        instructions,
        maxOutputTokens,
        maxToolCalls,
        metadata,
        model,
        logitBias,
        parallelToolCalls,
        previousResponseId,
        prompt,
        promptCacheKey,
        promptCacheRetention,
        reasoning,
        safetyIdentifier,
        serviceTier,
        store,
        stream,
        streamOptions,
        temperature,
        text,
        toolChoice,
        tools,
        topLogprobs,
        topP,
        truncation,
        user,
        presencePenalty,
        frequencyPenalty,
        repetitionPenalty,
        topK,
        stop,
        seed,
        minP,
        ignoreEos,
        skipSpecialTokens,
        includeStopStrInOutput,
        requestId);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ResponsesRequest {\n");
    sb.append("    background: ").append(toIndentedString(background)).append("\n");
    sb.append("    contextManagement: ").append(toIndentedString(contextManagement)).append("\n");
    sb.append("    conversation: ").append(toIndentedString(conversation)).append("\n");
    sb.append("    include: ").append(toIndentedString(include)).append("\n");
    sb.append("    input: ").append(toIndentedString(input)).append("\n");
    sb.append("    instructions: ").append(toIndentedString(instructions)).append("\n");
    sb.append("    maxOutputTokens: ").append(toIndentedString(maxOutputTokens)).append("\n");
    sb.append("    maxToolCalls: ").append(toIndentedString(maxToolCalls)).append("\n");
    sb.append("    metadata: ").append(toIndentedString(metadata)).append("\n");
    sb.append("    model: ").append(toIndentedString(model)).append("\n");
    sb.append("    logitBias: ").append(toIndentedString(logitBias)).append("\n");
    sb.append("    parallelToolCalls: ").append(toIndentedString(parallelToolCalls)).append("\n");
    sb.append("    previousResponseId: ").append(toIndentedString(previousResponseId)).append("\n");
    sb.append("    prompt: ").append(toIndentedString(prompt)).append("\n");
    sb.append("    promptCacheKey: ").append(toIndentedString(promptCacheKey)).append("\n");
    sb.append("    promptCacheRetention: ")
        .append(toIndentedString(promptCacheRetention))
        .append("\n");
    sb.append("    reasoning: ").append(toIndentedString(reasoning)).append("\n");
    sb.append("    safetyIdentifier: ").append(toIndentedString(safetyIdentifier)).append("\n");
    sb.append("    serviceTier: ").append(toIndentedString(serviceTier)).append("\n");
    sb.append("    store: ").append(toIndentedString(store)).append("\n");
    sb.append("    stream: ").append(toIndentedString(stream)).append("\n");
    sb.append("    streamOptions: ").append(toIndentedString(streamOptions)).append("\n");
    sb.append("    temperature: ").append(toIndentedString(temperature)).append("\n");
    sb.append("    text: ").append(toIndentedString(text)).append("\n");
    sb.append("    toolChoice: ").append(toIndentedString(toolChoice)).append("\n");
    sb.append("    tools: ").append(toIndentedString(tools)).append("\n");
    sb.append("    topLogprobs: ").append(toIndentedString(topLogprobs)).append("\n");
    sb.append("    topP: ").append(toIndentedString(topP)).append("\n");
    sb.append("    truncation: ").append(toIndentedString(truncation)).append("\n");
    sb.append("    user: ").append(toIndentedString(user)).append("\n");
    sb.append("    presencePenalty: ").append(toIndentedString(presencePenalty)).append("\n");
    sb.append("    frequencyPenalty: ").append(toIndentedString(frequencyPenalty)).append("\n");
    sb.append("    repetitionPenalty: ").append(toIndentedString(repetitionPenalty)).append("\n");
    sb.append("    topK: ").append(toIndentedString(topK)).append("\n");
    sb.append("    stop: ").append(toIndentedString(stop)).append("\n");
    sb.append("    seed: ").append(toIndentedString(seed)).append("\n");
    sb.append("    minP: ").append(toIndentedString(minP)).append("\n");
    sb.append("    ignoreEos: ").append(toIndentedString(ignoreEos)).append("\n");
    sb.append("    skipSpecialTokens: ").append(toIndentedString(skipSpecialTokens)).append("\n");
    sb.append("    includeStopStrInOutput: ")
        .append(toIndentedString(includeStopStrInOutput))
        .append("\n");
    sb.append("    requestId: ").append(toIndentedString(requestId)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
