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
 * An answer in the shape of OpenAI's Responses API. Many fields repeat the request; those without a
 * value are left out.
 */
@JsonPropertyOrder({
  ResponsesResponse.JSON_PROPERTY_BACKGROUND,
  ResponsesResponse.JSON_PROPERTY_COMPLETED_AT,
  ResponsesResponse.JSON_PROPERTY_CONVERSATION,
  ResponsesResponse.JSON_PROPERTY_CREATED_AT,
  ResponsesResponse.JSON_PROPERTY_ERROR,
  ResponsesResponse.JSON_PROPERTY_ID,
  ResponsesResponse.JSON_PROPERTY_INCOMPLETE_DETAILS,
  ResponsesResponse.JSON_PROPERTY_INSTRUCTIONS,
  ResponsesResponse.JSON_PROPERTY_MAX_OUTPUT_TOKENS,
  ResponsesResponse.JSON_PROPERTY_MAX_TOOL_CALLS,
  ResponsesResponse.JSON_PROPERTY_METADATA,
  ResponsesResponse.JSON_PROPERTY_MODEL,
  ResponsesResponse.JSON_PROPERTY_OBJECT,
  ResponsesResponse.JSON_PROPERTY_OUTPUT,
  ResponsesResponse.JSON_PROPERTY_OUTPUT_TEXT,
  ResponsesResponse.JSON_PROPERTY_PARALLEL_TOOL_CALLS,
  ResponsesResponse.JSON_PROPERTY_PREVIOUS_RESPONSE_ID,
  ResponsesResponse.JSON_PROPERTY_PROMPT,
  ResponsesResponse.JSON_PROPERTY_PROMPT_CACHE_KEY,
  ResponsesResponse.JSON_PROPERTY_PROMPT_CACHE_RETENTION,
  ResponsesResponse.JSON_PROPERTY_REASONING,
  ResponsesResponse.JSON_PROPERTY_SAFETY_IDENTIFIER,
  ResponsesResponse.JSON_PROPERTY_SERVICE_TIER,
  ResponsesResponse.JSON_PROPERTY_STATUS,
  ResponsesResponse.JSON_PROPERTY_STORE,
  ResponsesResponse.JSON_PROPERTY_TEMPERATURE,
  ResponsesResponse.JSON_PROPERTY_TEXT,
  ResponsesResponse.JSON_PROPERTY_TOOL_CHOICE,
  ResponsesResponse.JSON_PROPERTY_TOOLS,
  ResponsesResponse.JSON_PROPERTY_TOP_LOGPROBS,
  ResponsesResponse.JSON_PROPERTY_TOP_P,
  ResponsesResponse.JSON_PROPERTY_TRUNCATION,
  ResponsesResponse.JSON_PROPERTY_USAGE,
  ResponsesResponse.JSON_PROPERTY_USER
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ResponsesResponse {
  public static final String JSON_PROPERTY_BACKGROUND = "background";
  @jakarta.annotation.Nonnull private Boolean background;

  public static final String JSON_PROPERTY_COMPLETED_AT = "completed_at";
  @jakarta.annotation.Nullable private Long completedAt;

  public static final String JSON_PROPERTY_CONVERSATION = "conversation";
  @jakarta.annotation.Nullable private Object conversation = null;

  public static final String JSON_PROPERTY_CREATED_AT = "created_at";
  @jakarta.annotation.Nonnull private Long createdAt;

  public static final String JSON_PROPERTY_ERROR = "error";
  @jakarta.annotation.Nullable private ResponseError error;

  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nonnull private String id;

  public static final String JSON_PROPERTY_INCOMPLETE_DETAILS = "incomplete_details";
  @jakarta.annotation.Nullable private IncompleteDetails incompleteDetails;

  public static final String JSON_PROPERTY_INSTRUCTIONS = "instructions";
  @jakarta.annotation.Nullable private String instructions;

  public static final String JSON_PROPERTY_MAX_OUTPUT_TOKENS = "max_output_tokens";
  @jakarta.annotation.Nullable private Long maxOutputTokens;

  public static final String JSON_PROPERTY_MAX_TOOL_CALLS = "max_tool_calls";
  @jakarta.annotation.Nullable private Long maxToolCalls;

  public static final String JSON_PROPERTY_METADATA = "metadata";
  @jakarta.annotation.Nullable private Map<String, String> metadata;

  public static final String JSON_PROPERTY_MODEL = "model";
  @jakarta.annotation.Nonnull private String model;

  public static final String JSON_PROPERTY_OBJECT = "object";
  @jakarta.annotation.Nonnull private String _object;

  public static final String JSON_PROPERTY_OUTPUT = "output";
  @jakarta.annotation.Nonnull private List<ResponsesOutputItem> output;

  public static final String JSON_PROPERTY_OUTPUT_TEXT = "output_text";
  @jakarta.annotation.Nonnull private String outputText;

  public static final String JSON_PROPERTY_PARALLEL_TOOL_CALLS = "parallel_tool_calls";
  @jakarta.annotation.Nullable private Boolean parallelToolCalls;

  public static final String JSON_PROPERTY_PREVIOUS_RESPONSE_ID = "previous_response_id";
  @jakarta.annotation.Nullable private String previousResponseId;

  public static final String JSON_PROPERTY_PROMPT = "prompt";
  @jakarta.annotation.Nullable private Object prompt = null;

  public static final String JSON_PROPERTY_PROMPT_CACHE_KEY = "prompt_cache_key";
  @jakarta.annotation.Nullable private String promptCacheKey;

  public static final String JSON_PROPERTY_PROMPT_CACHE_RETENTION = "prompt_cache_retention";
  @jakarta.annotation.Nullable private String promptCacheRetention;

  public static final String JSON_PROPERTY_REASONING = "reasoning";
  @jakarta.annotation.Nullable private Object reasoning = null;

  public static final String JSON_PROPERTY_SAFETY_IDENTIFIER = "safety_identifier";
  @jakarta.annotation.Nullable private String safetyIdentifier;

  public static final String JSON_PROPERTY_SERVICE_TIER = "service_tier";
  @jakarta.annotation.Nullable private String serviceTier;

  public static final String JSON_PROPERTY_STATUS = "status";
  @jakarta.annotation.Nonnull private String status;

  public static final String JSON_PROPERTY_STORE = "store";
  @jakarta.annotation.Nonnull private Boolean store;

  public static final String JSON_PROPERTY_TEMPERATURE = "temperature";
  @jakarta.annotation.Nullable private Double temperature;

  public static final String JSON_PROPERTY_TEXT = "text";
  @jakarta.annotation.Nullable private Map<String, Object> text;

  public static final String JSON_PROPERTY_TOOL_CHOICE = "tool_choice";
  @jakarta.annotation.Nullable private String toolChoice;

  public static final String JSON_PROPERTY_TOOLS = "tools";
  @jakarta.annotation.Nonnull private List<Map<String, Object>> tools;

  public static final String JSON_PROPERTY_TOP_LOGPROBS = "top_logprobs";
  @jakarta.annotation.Nullable private Long topLogprobs;

  public static final String JSON_PROPERTY_TOP_P = "top_p";
  @jakarta.annotation.Nullable private Double topP;

  public static final String JSON_PROPERTY_TRUNCATION = "truncation";
  @jakarta.annotation.Nullable private String truncation;

  public static final String JSON_PROPERTY_USAGE = "usage";
  @jakarta.annotation.Nullable private ResponseUsage usage;

  public static final String JSON_PROPERTY_USER = "user";
  @jakarta.annotation.Nullable private String user;

  public ResponsesResponse() {}

  /** Sets {@code background}: Always false. Default false. */
  public ResponsesResponse background(@jakarta.annotation.Nonnull Boolean background) {
    this.background = background;
    return this;
  }

  /** Returns {@code background}: Always false. Default false. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_BACKGROUND, required = true)
  public Boolean getBackground() {
    return background;
  }

  /** Sets {@code background}. */
  @JsonProperty(value = JSON_PROPERTY_BACKGROUND, required = true)
  public void setBackground(@jakarta.annotation.Nonnull Boolean background) {
    this.background = background;
  }

  /** Sets {@code completed_at}: Never sent by this server. */
  public ResponsesResponse completedAt(@jakarta.annotation.Nullable Long completedAt) {
    this.completedAt = completedAt;
    return this;
  }

  /** Returns {@code completed_at}: Never sent by this server. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_COMPLETED_AT)
  public Long getCompletedAt() {
    return completedAt;
  }

  /** Sets {@code completed_at}. */
  @JsonProperty(JSON_PROPERTY_COMPLETED_AT)
  public void setCompletedAt(@jakarta.annotation.Nullable Long completedAt) {
    this.completedAt = completedAt;
  }

  /** Sets {@code conversation}: Never sent: the server refuses requests with it. */
  public ResponsesResponse conversation(@jakarta.annotation.Nullable Object conversation) {
    this.conversation = conversation;
    return this;
  }

  /** Returns {@code conversation}: Never sent: the server refuses requests with it. */
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

  /** Sets {@code created_at}: When the request was taken, in Unix time in seconds. */
  public ResponsesResponse createdAt(@jakarta.annotation.Nonnull Long createdAt) {
    this.createdAt = createdAt;
    return this;
  }

  /** Returns {@code created_at}: When the request was taken, in Unix time in seconds. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CREATED_AT, required = true)
  public Long getCreatedAt() {
    return createdAt;
  }

  /** Sets {@code created_at}. */
  @JsonProperty(value = JSON_PROPERTY_CREATED_AT, required = true)
  public void setCreatedAt(@jakarta.annotation.Nonnull Long createdAt) {
    this.createdAt = createdAt;
  }

  /** Sets {@code error}: Why the answer failed; left out if it did not. */
  public ResponsesResponse error(@jakarta.annotation.Nullable ResponseError error) {
    this.error = error;
    return this;
  }

  /** Returns {@code error}: Why the answer failed; left out if it did not. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_ERROR)
  public ResponseError getError() {
    return error;
  }

  /** Sets {@code error}. */
  @JsonProperty(JSON_PROPERTY_ERROR)
  public void setError(@jakarta.annotation.Nullable ResponseError error) {
    this.error = error;
  }

  /**
   * Sets {@code id}: Id of the answer: the `request_id` of the request, or one that begins with
   * `resp_`.
   */
  public ResponsesResponse id(@jakarta.annotation.Nonnull String id) {
    this.id = id;
    return this;
  }

  /**
   * Returns {@code id}: Id of the answer: the `request_id` of the request, or one that begins with
   * `resp_`.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ID, required = true)
  public String getId() {
    return id;
  }

  /** Sets {@code id}. */
  @JsonProperty(value = JSON_PROPERTY_ID, required = true)
  public void setId(@jakarta.annotation.Nonnull String id) {
    this.id = id;
  }

  /** Sets {@code incomplete_details}: Why the answer is incomplete; left out if it is not. */
  public ResponsesResponse incompleteDetails(
      @jakarta.annotation.Nullable IncompleteDetails incompleteDetails) {
    this.incompleteDetails = incompleteDetails;
    return this;
  }

  /** Returns {@code incomplete_details}: Why the answer is incomplete; left out if it is not. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_INCOMPLETE_DETAILS)
  public IncompleteDetails getIncompleteDetails() {
    return incompleteDetails;
  }

  /** Sets {@code incomplete_details}. */
  @JsonProperty(JSON_PROPERTY_INCOMPLETE_DETAILS)
  public void setIncompleteDetails(
      @jakarta.annotation.Nullable IncompleteDetails incompleteDetails) {
    this.incompleteDetails = incompleteDetails;
  }

  /** Sets {@code instructions}: As in the request. */
  public ResponsesResponse instructions(@jakarta.annotation.Nullable String instructions) {
    this.instructions = instructions;
    return this;
  }

  /** Returns {@code instructions}: As in the request. */
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

  /** Sets {@code max_output_tokens}: As in the request. */
  public ResponsesResponse maxOutputTokens(@jakarta.annotation.Nullable Long maxOutputTokens) {
    this.maxOutputTokens = maxOutputTokens;
    return this;
  }

  /** Returns {@code max_output_tokens}: As in the request. */
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

  /** Sets {@code max_tool_calls}: As in the request; not heeded. */
  public ResponsesResponse maxToolCalls(@jakarta.annotation.Nullable Long maxToolCalls) {
    this.maxToolCalls = maxToolCalls;
    return this;
  }

  /** Returns {@code max_tool_calls}: As in the request; not heeded. */
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

  /** Sets {@code metadata}: As in the request. */
  public ResponsesResponse metadata(@jakarta.annotation.Nullable Map<String, String> metadata) {
    this.metadata = metadata;
    return this;
  }

  /** Adds an entry to {@code metadata}. */
  public ResponsesResponse putMetadataItem(String key, String metadataItem) {
    if (this.metadata == null) {
      this.metadata = new HashMap<>();
    }
    this.metadata.put(key, metadataItem);
    return this;
  }

  /** Returns {@code metadata}: As in the request. */
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

  /** Sets {@code model}: The model that answered. */
  public ResponsesResponse model(@jakarta.annotation.Nonnull String model) {
    this.model = model;
    return this;
  }

  /** Returns {@code model}: The model that answered. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MODEL, required = true)
  public String getModel() {
    return model;
  }

  /** Sets {@code model}. */
  @JsonProperty(value = JSON_PROPERTY_MODEL, required = true)
  public void setModel(@jakarta.annotation.Nonnull String model) {
    this.model = model;
  }

  /** Sets {@code object}: What this is. Known values: `response`. */
  public ResponsesResponse _object(@jakarta.annotation.Nonnull String _object) {
    this._object = _object;
    return this;
  }

  /** Returns {@code object}: What this is. Known values: `response`. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_OBJECT, required = true)
  public String getObject() {
    return _object;
  }

  /** Sets {@code object}. */
  @JsonProperty(value = JSON_PROPERTY_OBJECT, required = true)
  public void setObject(@jakarta.annotation.Nonnull String _object) {
    this._object = _object;
  }

  /**
   * Sets {@code output}: What the model answered: a message, function calls, or both. Empty until
   * the last event of a stream.
   */
  public ResponsesResponse output(@jakarta.annotation.Nonnull List<ResponsesOutputItem> output) {
    this.output = output;
    return this;
  }

  /** Adds an item to {@code output}. */
  public ResponsesResponse addOutputItem(ResponsesOutputItem outputItem) {
    if (this.output == null) {
      this.output = new ArrayList<>();
    }
    this.output.add(outputItem);
    return this;
  }

  /**
   * Returns {@code output}: What the model answered: a message, function calls, or both. Empty
   * until the last event of a stream.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_OUTPUT, required = true)
  public List<ResponsesOutputItem> getOutput() {
    return output;
  }

  /** Sets {@code output}. */
  @JsonProperty(value = JSON_PROPERTY_OUTPUT, required = true)
  public void setOutput(@jakarta.annotation.Nonnull List<ResponsesOutputItem> output) {
    this.output = output;
  }

  /** Sets {@code output_text}: The text of the answer, as in `output`; empty if there is none. */
  public ResponsesResponse outputText(@jakarta.annotation.Nonnull String outputText) {
    this.outputText = outputText;
    return this;
  }

  /**
   * Returns {@code output_text}: The text of the answer, as in `output`; empty if there is none.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_OUTPUT_TEXT, required = true)
  public String getOutputText() {
    return outputText;
  }

  /** Sets {@code output_text}. */
  @JsonProperty(value = JSON_PROPERTY_OUTPUT_TEXT, required = true)
  public void setOutputText(@jakarta.annotation.Nonnull String outputText) {
    this.outputText = outputText;
  }

  /** Sets {@code parallel_tool_calls}: As in the request. Default true. */
  public ResponsesResponse parallelToolCalls(
      @jakarta.annotation.Nullable Boolean parallelToolCalls) {
    this.parallelToolCalls = parallelToolCalls;
    return this;
  }

  /** Returns {@code parallel_tool_calls}: As in the request. Default true. */
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

  /** Sets {@code previous_response_id}: Never sent: the server refuses requests with it. */
  public ResponsesResponse previousResponseId(
      @jakarta.annotation.Nullable String previousResponseId) {
    this.previousResponseId = previousResponseId;
    return this;
  }

  /** Returns {@code previous_response_id}: Never sent: the server refuses requests with it. */
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

  /** Sets {@code prompt}: Never sent: the server refuses requests with it. */
  public ResponsesResponse prompt(@jakarta.annotation.Nullable Object prompt) {
    this.prompt = prompt;
    return this;
  }

  /** Returns {@code prompt}: Never sent: the server refuses requests with it. */
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

  /** Sets {@code prompt_cache_key}: As in the request; not read. */
  public ResponsesResponse promptCacheKey(@jakarta.annotation.Nullable String promptCacheKey) {
    this.promptCacheKey = promptCacheKey;
    return this;
  }

  /** Returns {@code prompt_cache_key}: As in the request; not read. */
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

  /** Sets {@code prompt_cache_retention}: As in the request; not read. */
  public ResponsesResponse promptCacheRetention(
      @jakarta.annotation.Nullable String promptCacheRetention) {
    this.promptCacheRetention = promptCacheRetention;
    return this;
  }

  /** Returns {@code prompt_cache_retention}: As in the request; not read. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_PROMPT_CACHE_RETENTION)
  public String getPromptCacheRetention() {
    return promptCacheRetention;
  }

  /** Sets {@code prompt_cache_retention}. */
  @JsonProperty(JSON_PROPERTY_PROMPT_CACHE_RETENTION)
  public void setPromptCacheRetention(@jakarta.annotation.Nullable String promptCacheRetention) {
    this.promptCacheRetention = promptCacheRetention;
  }

  /** Sets {@code reasoning}: As in the request; not heeded. */
  public ResponsesResponse reasoning(@jakarta.annotation.Nullable Object reasoning) {
    this.reasoning = reasoning;
    return this;
  }

  /** Returns {@code reasoning}: As in the request; not heeded. */
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

  /** Sets {@code safety_identifier}: As in the request; not read. */
  public ResponsesResponse safetyIdentifier(@jakarta.annotation.Nullable String safetyIdentifier) {
    this.safetyIdentifier = safetyIdentifier;
    return this;
  }

  /** Returns {@code safety_identifier}: As in the request; not read. */
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

  /** Sets {@code service_tier}: As in the request; not heeded. Default auto. */
  public ResponsesResponse serviceTier(@jakarta.annotation.Nullable String serviceTier) {
    this.serviceTier = serviceTier;
    return this;
  }

  /** Returns {@code service_tier}: As in the request; not heeded. Default auto. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_SERVICE_TIER)
  public String getServiceTier() {
    return serviceTier;
  }

  /** Sets {@code service_tier}. */
  @JsonProperty(JSON_PROPERTY_SERVICE_TIER)
  public void setServiceTier(@jakarta.annotation.Nullable String serviceTier) {
    this.serviceTier = serviceTier;
  }

  /**
   * Sets {@code status}: `completed`, `incomplete` at the token limit, `cancelled` if the request
   * was aborted, `failed`, or `in_progress` in the first events of a stream; never `queued`. Known
   * values: `completed`, `failed`, `in_progress`, `cancelled`, `queued`, `incomplete`.
   */
  public ResponsesResponse status(@jakarta.annotation.Nonnull String status) {
    this.status = status;
    return this;
  }

  /**
   * Returns {@code status}: `completed`, `incomplete` at the token limit, `cancelled` if the
   * request was aborted, `failed`, or `in_progress` in the first events of a stream; never
   * `queued`. Known values: `completed`, `failed`, `in_progress`, `cancelled`, `queued`,
   * `incomplete`.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_STATUS, required = true)
  public String getStatus() {
    return status;
  }

  /** Sets {@code status}. */
  @JsonProperty(value = JSON_PROPERTY_STATUS, required = true)
  public void setStatus(@jakarta.annotation.Nonnull String status) {
    this.status = status;
  }

  /** Sets {@code store}: Always false: the server stores nothing. Default false. */
  public ResponsesResponse store(@jakarta.annotation.Nonnull Boolean store) {
    this.store = store;
    return this;
  }

  /** Returns {@code store}: Always false: the server stores nothing. Default false. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_STORE, required = true)
  public Boolean getStore() {
    return store;
  }

  /** Sets {@code store}. */
  @JsonProperty(value = JSON_PROPERTY_STORE, required = true)
  public void setStore(@jakarta.annotation.Nonnull Boolean store) {
    this.store = store;
  }

  /** Sets {@code temperature}: As in the request; left out where a default was used. */
  public ResponsesResponse temperature(@jakarta.annotation.Nullable Double temperature) {
    this.temperature = temperature;
    return this;
  }

  /** Returns {@code temperature}: As in the request; left out where a default was used. */
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

  /** Sets {@code text}: As in the request. */
  public ResponsesResponse text(@jakarta.annotation.Nullable Map<String, Object> text) {
    this.text = text;
    return this;
  }

  /** Adds an entry to {@code text}. */
  public ResponsesResponse putTextItem(String key, Object textItem) {
    if (this.text == null) {
      this.text = new HashMap<>();
    }
    this.text.put(key, textItem);
    return this;
  }

  /** Returns {@code text}: As in the request. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TEXT)
  public Map<String, Object> getText() {
    return text;
  }

  /** Sets {@code text}. */
  @JsonProperty(JSON_PROPERTY_TEXT)
  public void setText(@jakarta.annotation.Nullable Map<String, Object> text) {
    this.text = text;
  }

  /** Sets {@code tool_choice}: As in the request. */
  public ResponsesResponse toolChoice(@jakarta.annotation.Nullable String toolChoice) {
    this.toolChoice = toolChoice;
    return this;
  }

  /** Returns {@code tool_choice}: As in the request. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TOOL_CHOICE)
  public String getToolChoice() {
    return toolChoice;
  }

  /** Sets {@code tool_choice}. */
  @JsonProperty(JSON_PROPERTY_TOOL_CHOICE)
  public void setToolChoice(@jakarta.annotation.Nullable String toolChoice) {
    this.toolChoice = toolChoice;
  }

  /** Sets {@code tools}: As in the request, those that were left out included. */
  public ResponsesResponse tools(@jakarta.annotation.Nonnull List<Map<String, Object>> tools) {
    this.tools = tools;
    return this;
  }

  /** Adds an item to {@code tools}. */
  public ResponsesResponse addToolsItem(Map<String, Object> toolsItem) {
    if (this.tools == null) {
      this.tools = new ArrayList<>();
    }
    this.tools.add(toolsItem);
    return this;
  }

  /** Returns {@code tools}: As in the request, those that were left out included. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TOOLS, required = true)
  public List<Map<String, Object>> getTools() {
    return tools;
  }

  /** Sets {@code tools}. */
  @JsonProperty(value = JSON_PROPERTY_TOOLS, required = true)
  public void setTools(@jakarta.annotation.Nonnull List<Map<String, Object>> tools) {
    this.tools = tools;
  }

  /** Sets {@code top_logprobs}: As in the request; not heeded. */
  public ResponsesResponse topLogprobs(@jakarta.annotation.Nullable Long topLogprobs) {
    this.topLogprobs = topLogprobs;
    return this;
  }

  /** Returns {@code top_logprobs}: As in the request; not heeded. */
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

  /** Sets {@code top_p}: As in the request; left out where a default was used. */
  public ResponsesResponse topP(@jakarta.annotation.Nullable Double topP) {
    this.topP = topP;
    return this;
  }

  /** Returns {@code top_p}: As in the request; left out where a default was used. */
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

  /** Sets {@code truncation}: As in the request; not heeded. Default disabled. */
  public ResponsesResponse truncation(@jakarta.annotation.Nullable String truncation) {
    this.truncation = truncation;
    return this;
  }

  /** Returns {@code truncation}: As in the request; not heeded. Default disabled. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TRUNCATION)
  public String getTruncation() {
    return truncation;
  }

  /** Sets {@code truncation}. */
  @JsonProperty(JSON_PROPERTY_TRUNCATION)
  public void setTruncation(@jakarta.annotation.Nullable String truncation) {
    this.truncation = truncation;
  }

  /** Sets {@code usage}: Tokens used; left out in the first events of a stream. */
  public ResponsesResponse usage(@jakarta.annotation.Nullable ResponseUsage usage) {
    this.usage = usage;
    return this;
  }

  /** Returns {@code usage}: Tokens used; left out in the first events of a stream. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_USAGE)
  public ResponseUsage getUsage() {
    return usage;
  }

  /** Sets {@code usage}. */
  @JsonProperty(JSON_PROPERTY_USAGE)
  public void setUsage(@jakarta.annotation.Nullable ResponseUsage usage) {
    this.usage = usage;
  }

  /** Sets {@code user}: As in the request; not read. */
  public ResponsesResponse user(@jakarta.annotation.Nullable String user) {
    this.user = user;
    return this;
  }

  /** Returns {@code user}: As in the request; not read. */
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

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ResponsesResponse that = (ResponsesResponse) o;
    return Objects.equals(this.background, that.background)
        && Objects.equals(this.completedAt, that.completedAt)
        && Objects.equals(this.conversation, that.conversation)
        && Objects.equals(this.createdAt, that.createdAt)
        && Objects.equals(this.error, that.error)
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.incompleteDetails, that.incompleteDetails)
        && Objects.equals(this.instructions, that.instructions)
        && Objects.equals(this.maxOutputTokens, that.maxOutputTokens)
        && Objects.equals(this.maxToolCalls, that.maxToolCalls)
        && Objects.equals(this.metadata, that.metadata)
        && Objects.equals(this.model, that.model)
        && Objects.equals(this._object, that._object)
        && Objects.equals(this.output, that.output)
        && Objects.equals(this.outputText, that.outputText)
        && Objects.equals(this.parallelToolCalls, that.parallelToolCalls)
        && Objects.equals(this.previousResponseId, that.previousResponseId)
        && Objects.equals(this.prompt, that.prompt)
        && Objects.equals(this.promptCacheKey, that.promptCacheKey)
        && Objects.equals(this.promptCacheRetention, that.promptCacheRetention)
        && Objects.equals(this.reasoning, that.reasoning)
        && Objects.equals(this.safetyIdentifier, that.safetyIdentifier)
        && Objects.equals(this.serviceTier, that.serviceTier)
        && Objects.equals(this.status, that.status)
        && Objects.equals(this.store, that.store)
        && Objects.equals(this.temperature, that.temperature)
        && Objects.equals(this.text, that.text)
        && Objects.equals(this.toolChoice, that.toolChoice)
        && Objects.equals(this.tools, that.tools)
        && Objects.equals(this.topLogprobs, that.topLogprobs)
        && Objects.equals(this.topP, that.topP)
        && Objects.equals(this.truncation, that.truncation)
        && Objects.equals(this.usage, that.usage)
        && Objects.equals(this.user, that.user);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        background,
        completedAt,
        conversation,
        createdAt,
        error,
        id,
        incompleteDetails,
        instructions,
        maxOutputTokens,
        maxToolCalls,
        metadata,
        model,
        _object,
        output,
        outputText,
        parallelToolCalls,
        previousResponseId,
        prompt,
        promptCacheKey,
        promptCacheRetention,
        reasoning,
        safetyIdentifier,
        serviceTier,
        status,
        store,
        temperature,
        text,
        toolChoice,
        tools,
        topLogprobs,
        topP,
        truncation,
        usage,
        user);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ResponsesResponse {\n");
    sb.append("    background: ").append(toIndentedString(background)).append("\n");
    sb.append("    completedAt: ").append(toIndentedString(completedAt)).append("\n");
    sb.append("    conversation: ").append(toIndentedString(conversation)).append("\n");
    sb.append("    createdAt: ").append(toIndentedString(createdAt)).append("\n");
    sb.append("    error: ").append(toIndentedString(error)).append("\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
    sb.append("    incompleteDetails: ").append(toIndentedString(incompleteDetails)).append("\n");
    sb.append("    instructions: ").append(toIndentedString(instructions)).append("\n");
    sb.append("    maxOutputTokens: ").append(toIndentedString(maxOutputTokens)).append("\n");
    sb.append("    maxToolCalls: ").append(toIndentedString(maxToolCalls)).append("\n");
    sb.append("    metadata: ").append(toIndentedString(metadata)).append("\n");
    sb.append("    model: ").append(toIndentedString(model)).append("\n");
    sb.append("    _object: ").append(toIndentedString(_object)).append("\n");
    sb.append("    output: ").append(toIndentedString(output)).append("\n");
    sb.append("    outputText: ").append(toIndentedString(outputText)).append("\n");
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
    sb.append("    status: ").append(toIndentedString(status)).append("\n");
    sb.append("    store: ").append(toIndentedString(store)).append("\n");
    sb.append("    temperature: ").append(toIndentedString(temperature)).append("\n");
    sb.append("    text: ").append(toIndentedString(text)).append("\n");
    sb.append("    toolChoice: ").append(toIndentedString(toolChoice)).append("\n");
    sb.append("    tools: ").append(toIndentedString(tools)).append("\n");
    sb.append("    topLogprobs: ").append(toIndentedString(topLogprobs)).append("\n");
    sb.append("    topP: ").append(toIndentedString(topP)).append("\n");
    sb.append("    truncation: ").append(toIndentedString(truncation)).append("\n");
    sb.append("    usage: ").append(toIndentedString(usage)).append("\n");
    sb.append("    user: ").append(toIndentedString(user)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
