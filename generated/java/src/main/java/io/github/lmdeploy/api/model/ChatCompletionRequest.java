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
 * A conversation to continue, in OpenAI's shape with LMDeploy's own parameters; see
 * <https://platform.openai.com/docs/api-reference/chat/create>. What is unset falls to the server's
 * `--generation-config`.
 */
@JsonPropertyOrder({
  ChatCompletionRequest.JSON_PROPERTY_MODEL,
  ChatCompletionRequest.JSON_PROPERTY_MESSAGES,
  ChatCompletionRequest.JSON_PROPERTY_TEMPERATURE,
  ChatCompletionRequest.JSON_PROPERTY_TOP_P,
  ChatCompletionRequest.JSON_PROPERTY_TOOLS,
  ChatCompletionRequest.JSON_PROPERTY_TOOL_CHOICE,
  ChatCompletionRequest.JSON_PROPERTY_PARALLEL_TOOL_CALLS,
  ChatCompletionRequest.JSON_PROPERTY_LOGPROBS,
  ChatCompletionRequest.JSON_PROPERTY_TOP_LOGPROBS,
  ChatCompletionRequest.JSON_PROPERTY_N,
  ChatCompletionRequest.JSON_PROPERTY_LOGIT_BIAS,
  ChatCompletionRequest.JSON_PROPERTY_MAX_COMPLETION_TOKENS,
  ChatCompletionRequest.JSON_PROPERTY_MAX_TOKENS,
  ChatCompletionRequest.JSON_PROPERTY_STOP,
  ChatCompletionRequest.JSON_PROPERTY_STREAM,
  ChatCompletionRequest.JSON_PROPERTY_STREAM_OPTIONS,
  ChatCompletionRequest.JSON_PROPERTY_PRESENCE_PENALTY,
  ChatCompletionRequest.JSON_PROPERTY_FREQUENCY_PENALTY,
  ChatCompletionRequest.JSON_PROPERTY_USER,
  ChatCompletionRequest.JSON_PROPERTY_REASONING_EFFORT,
  ChatCompletionRequest.JSON_PROPERTY_RESPONSE_FORMAT,
  ChatCompletionRequest.JSON_PROPERTY_REPETITION_PENALTY,
  ChatCompletionRequest.JSON_PROPERTY_REPETITION_NGRAM_SIZE,
  ChatCompletionRequest.JSON_PROPERTY_REPETITION_NGRAM_THRESHOLD,
  ChatCompletionRequest.JSON_PROPERTY_SESSION_ID,
  ChatCompletionRequest.JSON_PROPERTY_IGNORE_EOS,
  ChatCompletionRequest.JSON_PROPERTY_SKIP_SPECIAL_TOKENS,
  ChatCompletionRequest.JSON_PROPERTY_SPACES_BETWEEN_SPECIAL_TOKENS,
  ChatCompletionRequest.JSON_PROPERTY_TOP_K,
  ChatCompletionRequest.JSON_PROPERTY_SEED,
  ChatCompletionRequest.JSON_PROPERTY_MIN_NEW_TOKENS,
  ChatCompletionRequest.JSON_PROPERTY_MIN_P,
  ChatCompletionRequest.JSON_PROPERTY_ENABLE_THINKING,
  ChatCompletionRequest.JSON_PROPERTY_RETURN_TOKEN_IDS,
  ChatCompletionRequest.JSON_PROPERTY_RETURN_LOGPROB,
  ChatCompletionRequest.JSON_PROPERTY_INCLUDE_STOP_STR_IN_OUTPUT,
  ChatCompletionRequest.JSON_PROPERTY_CHAT_TEMPLATE_KWARGS,
  ChatCompletionRequest.JSON_PROPERTY_MEDIA_IO_KWARGS,
  ChatCompletionRequest.JSON_PROPERTY_MM_PROCESSOR_KWARGS,
  ChatCompletionRequest.JSON_PROPERTY_INPUT_IDS,
  ChatCompletionRequest.JSON_PROPERTY_IMAGE_DATA,
  ChatCompletionRequest.JSON_PROPERTY_RETURN_ROUTED_EXPERTS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ChatCompletionRequest {
  public static final String JSON_PROPERTY_MODEL = "model";
  @jakarta.annotation.Nonnull private String model;

  public static final String JSON_PROPERTY_MESSAGES = "messages";
  @jakarta.annotation.Nonnull private List<ChatMessageParam> messages;

  public static final String JSON_PROPERTY_TEMPERATURE = "temperature";
  @jakarta.annotation.Nullable private Double temperature;

  public static final String JSON_PROPERTY_TOP_P = "top_p";
  @jakarta.annotation.Nullable private Double topP;

  public static final String JSON_PROPERTY_TOOLS = "tools";
  @jakarta.annotation.Nullable private List<Tool> tools;

  public static final String JSON_PROPERTY_TOOL_CHOICE = "tool_choice";
  @jakarta.annotation.Nullable private ChatCompletionRequestToolChoice toolChoice;

  public static final String JSON_PROPERTY_PARALLEL_TOOL_CALLS = "parallel_tool_calls";
  @jakarta.annotation.Nullable private Boolean parallelToolCalls;

  public static final String JSON_PROPERTY_LOGPROBS = "logprobs";
  @jakarta.annotation.Nullable private Boolean logprobs;

  public static final String JSON_PROPERTY_TOP_LOGPROBS = "top_logprobs";
  @jakarta.annotation.Nullable private Long topLogprobs;

  public static final String JSON_PROPERTY_N = "n";
  @jakarta.annotation.Nullable private Long n;

  public static final String JSON_PROPERTY_LOGIT_BIAS = "logit_bias";
  @jakarta.annotation.Nullable private Map<String, Double> logitBias;

  public static final String JSON_PROPERTY_MAX_COMPLETION_TOKENS = "max_completion_tokens";
  @jakarta.annotation.Nullable private Long maxCompletionTokens;

  public static final String JSON_PROPERTY_MAX_TOKENS = "max_tokens";
  @jakarta.annotation.Nullable private Long maxTokens;

  public static final String JSON_PROPERTY_STOP = "stop";
  @jakarta.annotation.Nullable private TextOrTextList stop;

  public static final String JSON_PROPERTY_STREAM = "stream";
  @jakarta.annotation.Nullable private Boolean stream;

  public static final String JSON_PROPERTY_STREAM_OPTIONS = "stream_options";
  @jakarta.annotation.Nullable private StreamOptions streamOptions;

  public static final String JSON_PROPERTY_PRESENCE_PENALTY = "presence_penalty";
  @jakarta.annotation.Nullable private Double presencePenalty;

  public static final String JSON_PROPERTY_FREQUENCY_PENALTY = "frequency_penalty";
  @jakarta.annotation.Nullable private Double frequencyPenalty;

  public static final String JSON_PROPERTY_USER = "user";
  @jakarta.annotation.Nullable private String user;

  public static final String JSON_PROPERTY_REASONING_EFFORT = "reasoning_effort";
  @jakarta.annotation.Nullable private ChatCompletionRequestReasoningEffort reasoningEffort;

  public static final String JSON_PROPERTY_RESPONSE_FORMAT = "response_format";
  @jakarta.annotation.Nullable private ResponseFormat responseFormat;

  public static final String JSON_PROPERTY_REPETITION_PENALTY = "repetition_penalty";
  @jakarta.annotation.Nullable private Double repetitionPenalty;

  public static final String JSON_PROPERTY_REPETITION_NGRAM_SIZE = "repetition_ngram_size";
  @jakarta.annotation.Nullable private Long repetitionNgramSize;

  public static final String JSON_PROPERTY_REPETITION_NGRAM_THRESHOLD =
      "repetition_ngram_threshold";
  @jakarta.annotation.Nullable private Long repetitionNgramThreshold;

  public static final String JSON_PROPERTY_SESSION_ID = "session_id";
  @jakarta.annotation.Nullable private Long sessionId;

  public static final String JSON_PROPERTY_IGNORE_EOS = "ignore_eos";
  @jakarta.annotation.Nullable private Boolean ignoreEos;

  public static final String JSON_PROPERTY_SKIP_SPECIAL_TOKENS = "skip_special_tokens";
  @jakarta.annotation.Nullable private Boolean skipSpecialTokens;

  public static final String JSON_PROPERTY_SPACES_BETWEEN_SPECIAL_TOKENS =
      "spaces_between_special_tokens";
  @jakarta.annotation.Nullable private Boolean spacesBetweenSpecialTokens;

  public static final String JSON_PROPERTY_TOP_K = "top_k";
  @jakarta.annotation.Nullable private Long topK;

  public static final String JSON_PROPERTY_SEED = "seed";
  @jakarta.annotation.Nullable private Long seed;

  public static final String JSON_PROPERTY_MIN_NEW_TOKENS = "min_new_tokens";
  @jakarta.annotation.Nullable private Long minNewTokens;

  public static final String JSON_PROPERTY_MIN_P = "min_p";
  @jakarta.annotation.Nullable private Double minP;

  public static final String JSON_PROPERTY_ENABLE_THINKING = "enable_thinking";
  @jakarta.annotation.Nullable private Boolean enableThinking;

  public static final String JSON_PROPERTY_RETURN_TOKEN_IDS = "return_token_ids";
  @jakarta.annotation.Nullable private Boolean returnTokenIds;

  public static final String JSON_PROPERTY_RETURN_LOGPROB = "return_logprob";
  @jakarta.annotation.Nullable private Boolean returnLogprob;

  public static final String JSON_PROPERTY_INCLUDE_STOP_STR_IN_OUTPUT =
      "include_stop_str_in_output";
  @jakarta.annotation.Nullable private Boolean includeStopStrInOutput;

  public static final String JSON_PROPERTY_CHAT_TEMPLATE_KWARGS = "chat_template_kwargs";
  @jakarta.annotation.Nullable private Map<String, Object> chatTemplateKwargs;

  public static final String JSON_PROPERTY_MEDIA_IO_KWARGS = "media_io_kwargs";
  @jakarta.annotation.Nullable private Map<String, Object> mediaIoKwargs;

  public static final String JSON_PROPERTY_MM_PROCESSOR_KWARGS = "mm_processor_kwargs";
  @jakarta.annotation.Nullable private Map<String, Object> mmProcessorKwargs;

  public static final String JSON_PROPERTY_INPUT_IDS = "input_ids";
  @jakarta.annotation.Nullable private List<Long> inputIds;

  public static final String JSON_PROPERTY_IMAGE_DATA = "image_data";
  @jakarta.annotation.Nullable private Object imageData = null;

  public static final String JSON_PROPERTY_RETURN_ROUTED_EXPERTS = "return_routed_experts";
  @jakarta.annotation.Nullable private Boolean returnRoutedExperts;

  public ChatCompletionRequest() {}

  /** Sets {@code model}: One of the names that `/v1/models` lists. */
  public ChatCompletionRequest model(@jakarta.annotation.Nonnull String model) {
    this.model = model;
    return this;
  }

  /** Returns {@code model}: One of the names that `/v1/models` lists. */
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

  /** Sets {@code messages}: The conversation so far, the newest message last. */
  public ChatCompletionRequest messages(
      @jakarta.annotation.Nonnull List<ChatMessageParam> messages) {
    this.messages = messages;
    return this;
  }

  /** Adds an item to {@code messages}. */
  public ChatCompletionRequest addMessagesItem(ChatMessageParam messagesItem) {
    if (this.messages == null) {
      this.messages = new ArrayList<>();
    }
    this.messages.add(messagesItem);
    return this;
  }

  /** Returns {@code messages}: The conversation so far, the newest message last. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MESSAGES, required = true)
  public List<ChatMessageParam> getMessages() {
    return messages;
  }

  /** Sets {@code messages}. */
  @JsonProperty(value = JSON_PROPERTY_MESSAGES, required = true)
  public void setMessages(@jakarta.annotation.Nonnull List<ChatMessageParam> messages) {
    this.messages = messages;
  }

  /**
   * Sets {@code temperature}: How freely tokens are chosen, 0 to 2; 0 always takes the most likely
   * one on the PyTorch backend. Unset and without a default of the model it is 0.8.
   */
  public ChatCompletionRequest temperature(@jakarta.annotation.Nullable Double temperature) {
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
   * Sets {@code top_p}: Only the most probable tokens whose probabilities add up to this are
   * sampled from; 1 samples from all.
   */
  public ChatCompletionRequest topP(@jakarta.annotation.Nullable Double topP) {
    this.topP = topP;
    return this;
  }

  /**
   * Returns {@code top_p}: Only the most probable tokens whose probabilities add up to this are
   * sampled from; 1 samples from all.
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
   * Sets {@code tools}: The tools that the model may call. The server needs `--tool-call-parser` to
   * read its calls.
   */
  public ChatCompletionRequest tools(@jakarta.annotation.Nullable List<Tool> tools) {
    this.tools = tools;
    return this;
  }

  /** Adds an item to {@code tools}. */
  public ChatCompletionRequest addToolsItem(Tool toolsItem) {
    if (this.tools == null) {
      this.tools = new ArrayList<>();
    }
    this.tools.add(toolsItem);
    return this;
  }

  /**
   * Returns {@code tools}: The tools that the model may call. The server needs `--tool-call-parser`
   * to read its calls.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TOOLS)
  public List<Tool> getTools() {
    return tools;
  }

  /** Sets {@code tools}. */
  @JsonProperty(JSON_PROPERTY_TOOLS)
  public void setTools(@jakarta.annotation.Nullable List<Tool> tools) {
    this.tools = tools;
  }

  /**
   * Sets {@code tool_choice}: `none`, `auto`, `required`, or one tool by its name. Most parsers
   * only choose the tools that the model is shown; the model may still answer without a call.
   * Default auto.
   */
  public ChatCompletionRequest toolChoice(
      @jakarta.annotation.Nullable ChatCompletionRequestToolChoice toolChoice) {
    this.toolChoice = toolChoice;
    return this;
  }

  /**
   * Returns {@code tool_choice}: `none`, `auto`, `required`, or one tool by its name. Most parsers
   * only choose the tools that the model is shown; the model may still answer without a call.
   * Default auto.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TOOL_CHOICE)
  public ChatCompletionRequestToolChoice getToolChoice() {
    return toolChoice;
  }

  /** Sets {@code tool_choice}. */
  @JsonProperty(JSON_PROPERTY_TOOL_CHOICE)
  public void setToolChoice(
      @jakarta.annotation.Nullable ChatCompletionRequestToolChoice toolChoice) {
    this.toolChoice = toolChoice;
  }

  /**
   * Sets {@code parallel_tool_calls}: Whether the answer may hold several tool calls. If false, the
   * server keeps the first one and drops the others. Default true.
   */
  public ChatCompletionRequest parallelToolCalls(
      @jakarta.annotation.Nullable Boolean parallelToolCalls) {
    this.parallelToolCalls = parallelToolCalls;
    return this;
  }

  /**
   * Returns {@code parallel_tool_calls}: Whether the answer may hold several tool calls. If false,
   * the server keeps the first one and drops the others. Default true.
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
   * Sets {@code logprobs}: Whether to return the log probability of each token. The PyTorch backend
   * needs `--logprobs-mode`. Default false.
   */
  public ChatCompletionRequest logprobs(@jakarta.annotation.Nullable Boolean logprobs) {
    this.logprobs = logprobs;
    return this;
  }

  /**
   * Returns {@code logprobs}: Whether to return the log probability of each token. The PyTorch
   * backend needs `--logprobs-mode`. Default false.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_LOGPROBS)
  public Boolean getLogprobs() {
    return logprobs;
  }

  /** Sets {@code logprobs}. */
  @JsonProperty(JSON_PROPERTY_LOGPROBS)
  public void setLogprobs(@jakarta.annotation.Nullable Boolean logprobs) {
    this.logprobs = logprobs;
  }

  /**
   * Sets {@code top_logprobs}: How many of the most likely tokens to return at each position, 0 to
   * 20. Needs `logprobs`; unset is one.
   */
  public ChatCompletionRequest topLogprobs(@jakarta.annotation.Nullable Long topLogprobs) {
    this.topLogprobs = topLogprobs;
    return this;
  }

  /**
   * Returns {@code top_logprobs}: How many of the most likely tokens to return at each position, 0
   * to 20. Needs `logprobs`; unset is one.
   */
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

  /** Sets {@code n}: How many answers to generate, 1 to 128. Default 1. */
  public ChatCompletionRequest n(@jakarta.annotation.Nullable Long n) {
    this.n = n;
    return this;
  }

  /** Returns {@code n}: How many answers to generate, 1 to 128. Default 1. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_N)
  public Long getN() {
    return n;
  }

  /** Sets {@code n}. */
  @JsonProperty(JSON_PROPERTY_N)
  public void setN(@jakarta.annotation.Nullable Long n) {
    this.n = n;
  }

  /**
   * Sets {@code logit_bias}: What to add to the logit of a token, by its id. PyTorch backend only.
   */
  public ChatCompletionRequest logitBias(
      @jakarta.annotation.Nullable Map<String, Double> logitBias) {
    this.logitBias = logitBias;
    return this;
  }

  /** Adds an entry to {@code logit_bias}. */
  public ChatCompletionRequest putLogitBiasItem(String key, Double logitBiasItem) {
    if (this.logitBias == null) {
      this.logitBias = new HashMap<>();
    }
    this.logitBias.put(key, logitBiasItem);
    return this;
  }

  /**
   * Returns {@code logit_bias}: What to add to the logit of a token, by its id. PyTorch backend
   * only.
   */
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
   * Sets {@code max_completion_tokens}: The most tokens to generate, reasoning included; unset,
   * what the context has left.
   */
  public ChatCompletionRequest maxCompletionTokens(
      @jakarta.annotation.Nullable Long maxCompletionTokens) {
    this.maxCompletionTokens = maxCompletionTokens;
    return this;
  }

  /**
   * Returns {@code max_completion_tokens}: The most tokens to generate, reasoning included; unset,
   * what the context has left.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_MAX_COMPLETION_TOKENS)
  public Long getMaxCompletionTokens() {
    return maxCompletionTokens;
  }

  /** Sets {@code max_completion_tokens}. */
  @JsonProperty(JSON_PROPERTY_MAX_COMPLETION_TOKENS)
  public void setMaxCompletionTokens(@jakarta.annotation.Nullable Long maxCompletionTokens) {
    this.maxCompletionTokens = maxCompletionTokens;
  }

  /**
   * Sets {@code max_tokens}: The most tokens to generate; unset, what the context has left.
   * Deprecated: use `max_completion_tokens`.
   */
  @Deprecated
  public ChatCompletionRequest maxTokens(@jakarta.annotation.Nullable Long maxTokens) {
    this.maxTokens = maxTokens;
    return this;
  }

  /**
   * Returns {@code max_tokens}: The most tokens to generate; unset, what the context has left.
   * Deprecated: use `max_completion_tokens`.
   */
  @Deprecated
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_MAX_TOKENS)
  public Long getMaxTokens() {
    return maxTokens;
  }

  /** Sets {@code max_tokens}. */
  @Deprecated
  @JsonProperty(JSON_PROPERTY_MAX_TOKENS)
  public void setMaxTokens(@jakarta.annotation.Nullable Long maxTokens) {
    this.maxTokens = maxTokens;
  }

  /**
   * Sets {@code stop}: Texts that end the answer, each a single token of the vocabulary; longer
   * ones are matched by no server.
   */
  public ChatCompletionRequest stop(@jakarta.annotation.Nullable TextOrTextList stop) {
    this.stop = stop;
    return this;
  }

  /**
   * Returns {@code stop}: Texts that end the answer, each a single token of the vocabulary; longer
   * ones are matched by no server.
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

  /**
   * Sets {@code stream}: Whether the answer comes as events while it is generated. Default false.
   */
  public ChatCompletionRequest stream(@jakarta.annotation.Nullable Boolean stream) {
    this.stream = stream;
    return this;
  }

  /**
   * Returns {@code stream}: Whether the answer comes as events while it is generated. Default
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

  /** Sets {@code stream_options}: What a stream tells besides the answer. Only with `stream`. */
  public ChatCompletionRequest streamOptions(
      @jakarta.annotation.Nullable StreamOptions streamOptions) {
    this.streamOptions = streamOptions;
    return this;
  }

  /** Returns {@code stream_options}: What a stream tells besides the answer. Only with `stream`. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_STREAM_OPTIONS)
  public StreamOptions getStreamOptions() {
    return streamOptions;
  }

  /** Sets {@code stream_options}. */
  @JsonProperty(JSON_PROPERTY_STREAM_OPTIONS)
  public void setStreamOptions(@jakarta.annotation.Nullable StreamOptions streamOptions) {
    this.streamOptions = streamOptions;
  }

  /**
   * Sets {@code presence_penalty}: Accepted and not read; use `repetition_penalty`. Default 0.0.
   */
  public ChatCompletionRequest presencePenalty(
      @jakarta.annotation.Nullable Double presencePenalty) {
    this.presencePenalty = presencePenalty;
    return this;
  }

  /**
   * Returns {@code presence_penalty}: Accepted and not read; use `repetition_penalty`. Default 0.0.
   */
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

  /**
   * Sets {@code frequency_penalty}: Accepted and not read; use `repetition_penalty`. Default 0.0.
   */
  public ChatCompletionRequest frequencyPenalty(
      @jakarta.annotation.Nullable Double frequencyPenalty) {
    this.frequencyPenalty = frequencyPenalty;
    return this;
  }

  /**
   * Returns {@code frequency_penalty}: Accepted and not read; use `repetition_penalty`. Default
   * 0.0.
   */
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

  /** Sets {@code user}: Accepted and not read. */
  public ChatCompletionRequest user(@jakarta.annotation.Nullable String user) {
    this.user = user;
    return this;
  }

  /** Returns {@code user}: Accepted and not read. */
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

  /**
   * Sets {@code reasoning_effort}: Passed to the chat template, and read only by those that know
   * it; DeepSeek V4 knows `high` and `max`. Not passed on if a message holds images, video or
   * audio.
   */
  public ChatCompletionRequest reasoningEffort(
      @jakarta.annotation.Nullable ChatCompletionRequestReasoningEffort reasoningEffort) {
    this.reasoningEffort = reasoningEffort;
    return this;
  }

  /**
   * Returns {@code reasoning_effort}: Passed to the chat template, and read only by those that know
   * it; DeepSeek V4 knows `high` and `max`. Not passed on if a message holds images, video or
   * audio.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_REASONING_EFFORT)
  public ChatCompletionRequestReasoningEffort getReasoningEffort() {
    return reasoningEffort;
  }

  /** Sets {@code reasoning_effort}. */
  @JsonProperty(JSON_PROPERTY_REASONING_EFFORT)
  public void setReasoningEffort(
      @jakarta.annotation.Nullable ChatCompletionRequestReasoningEffort reasoningEffort) {
    this.reasoningEffort = reasoningEffort;
  }

  /**
   * Sets {@code response_format}: What the answer has to be: text, any JSON, JSON of a schema, or
   * what matches a regular expression.
   */
  public ChatCompletionRequest responseFormat(
      @jakarta.annotation.Nullable ResponseFormat responseFormat) {
    this.responseFormat = responseFormat;
    return this;
  }

  /**
   * Returns {@code response_format}: What the answer has to be: text, any JSON, JSON of a schema,
   * or what matches a regular expression.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_RESPONSE_FORMAT)
  public ResponseFormat getResponseFormat() {
    return responseFormat;
  }

  /** Sets {@code response_format}. */
  @JsonProperty(JSON_PROPERTY_RESPONSE_FORMAT)
  public void setResponseFormat(@jakarta.annotation.Nullable ResponseFormat responseFormat) {
    this.responseFormat = responseFormat;
  }

  /**
   * Sets {@code repetition_penalty}: Above 1 makes tokens that were there before less likely; 1 is
   * off.
   */
  public ChatCompletionRequest repetitionPenalty(
      @jakarta.annotation.Nullable Double repetitionPenalty) {
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
   * Sets {@code repetition_ngram_size}: Ends an answer that repeats itself: the length, in tokens,
   * of the pattern to look for. 0 is off. PyTorch backend only. At least 0, default 0.
   */
  public ChatCompletionRequest repetitionNgramSize(
      @jakarta.annotation.Nullable Long repetitionNgramSize) {
    this.repetitionNgramSize = repetitionNgramSize;
    return this;
  }

  /**
   * Returns {@code repetition_ngram_size}: Ends an answer that repeats itself: the length, in
   * tokens, of the pattern to look for. 0 is off. PyTorch backend only. At least 0, default 0.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_REPETITION_NGRAM_SIZE)
  public Long getRepetitionNgramSize() {
    return repetitionNgramSize;
  }

  /** Sets {@code repetition_ngram_size}. */
  @JsonProperty(JSON_PROPERTY_REPETITION_NGRAM_SIZE)
  public void setRepetitionNgramSize(@jakarta.annotation.Nullable Long repetitionNgramSize) {
    this.repetitionNgramSize = repetitionNgramSize;
  }

  /**
   * Sets {@code repetition_ngram_threshold}: How often a pattern of `repetition_ngram_size` tokens
   * may come before the answer is ended. 0 is off. PyTorch backend only. At least 0, default 0.
   */
  public ChatCompletionRequest repetitionNgramThreshold(
      @jakarta.annotation.Nullable Long repetitionNgramThreshold) {
    this.repetitionNgramThreshold = repetitionNgramThreshold;
    return this;
  }

  /**
   * Returns {@code repetition_ngram_threshold}: How often a pattern of `repetition_ngram_size`
   * tokens may come before the answer is ended. 0 is off. PyTorch backend only. At least 0, default
   * 0.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_REPETITION_NGRAM_THRESHOLD)
  public Long getRepetitionNgramThreshold() {
    return repetitionNgramThreshold;
  }

  /** Sets {@code repetition_ngram_threshold}. */
  @JsonProperty(JSON_PROPERTY_REPETITION_NGRAM_THRESHOLD)
  public void setRepetitionNgramThreshold(
      @jakarta.annotation.Nullable Long repetitionNgramThreshold) {
    this.repetitionNgramThreshold = repetitionNgramThreshold;
  }

  /**
   * Sets {@code session_id}: A number of your own by which `/abort_request` can name this request;
   * no other running request may have it. Unset, null and -1 let the server choose. Not with `n`
   * above 1. Default -1.
   */
  public ChatCompletionRequest sessionId(@jakarta.annotation.Nullable Long sessionId) {
    this.sessionId = sessionId;
    return this;
  }

  /**
   * Returns {@code session_id}: A number of your own by which `/abort_request` can name this
   * request; no other running request may have it. Unset, null and -1 let the server choose. Not
   * with `n` above 1. Default -1.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_SESSION_ID)
  public Long getSessionId() {
    return sessionId;
  }

  /** Sets {@code session_id}. */
  @JsonProperty(JSON_PROPERTY_SESSION_ID)
  public void setSessionId(@jakarta.annotation.Nullable Long sessionId) {
    this.sessionId = sessionId;
  }

  /**
   * Sets {@code ignore_eos}: Whether to go on past the model's own end and the stop words, up to
   * `max_tokens`. Default false.
   */
  public ChatCompletionRequest ignoreEos(@jakarta.annotation.Nullable Boolean ignoreEos) {
    this.ignoreEos = ignoreEos;
    return this;
  }

  /**
   * Returns {@code ignore_eos}: Whether to go on past the model's own end and the stop words, up to
   * `max_tokens`. Default false.
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
  public ChatCompletionRequest skipSpecialTokens(
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
   * Sets {@code spaces_between_special_tokens}: Whether to put spaces around special tokens in the
   * text; only some tokenizers know it. Default true.
   */
  public ChatCompletionRequest spacesBetweenSpecialTokens(
      @jakarta.annotation.Nullable Boolean spacesBetweenSpecialTokens) {
    this.spacesBetweenSpecialTokens = spacesBetweenSpecialTokens;
    return this;
  }

  /**
   * Returns {@code spaces_between_special_tokens}: Whether to put spaces around special tokens in
   * the text; only some tokenizers know it. Default true.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_SPACES_BETWEEN_SPECIAL_TOKENS)
  public Boolean getSpacesBetweenSpecialTokens() {
    return spacesBetweenSpecialTokens;
  }

  /** Sets {@code spaces_between_special_tokens}. */
  @JsonProperty(JSON_PROPERTY_SPACES_BETWEEN_SPECIAL_TOKENS)
  public void setSpacesBetweenSpecialTokens(
      @jakarta.annotation.Nullable Boolean spacesBetweenSpecialTokens) {
    this.spacesBetweenSpecialTokens = spacesBetweenSpecialTokens;
  }

  /**
   * Sets {@code top_k}: Chooses among this many of the most likely tokens, 0 or more; 1 always
   * takes the most likely one. Unset and without a default of the model it is 50.
   */
  public ChatCompletionRequest topK(@jakarta.annotation.Nullable Long topK) {
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
   * Sets {@code seed}: Seed of the random choice of tokens; unset is a random one. With `n` above 1
   * each choice adds its index.
   */
  public ChatCompletionRequest seed(@jakarta.annotation.Nullable Long seed) {
    this.seed = seed;
    return this;
  }

  /**
   * Returns {@code seed}: Seed of the random choice of tokens; unset is a random one. With `n`
   * above 1 each choice adds its index.
   */
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

  /** Sets {@code min_new_tokens}: The fewest tokens to generate before the answer may end. */
  public ChatCompletionRequest minNewTokens(@jakarta.annotation.Nullable Long minNewTokens) {
    this.minNewTokens = minNewTokens;
    return this;
  }

  /** Returns {@code min_new_tokens}: The fewest tokens to generate before the answer may end. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_MIN_NEW_TOKENS)
  public Long getMinNewTokens() {
    return minNewTokens;
  }

  /** Sets {@code min_new_tokens}. */
  @JsonProperty(JSON_PROPERTY_MIN_NEW_TOKENS)
  public void setMinNewTokens(@jakarta.annotation.Nullable Long minNewTokens) {
    this.minNewTokens = minNewTokens;
  }

  /**
   * Sets {@code min_p}: Drops tokens less likely than this share of the most likely one's
   * probability, 0 to 1; 0 is off.
   */
  public ChatCompletionRequest minP(@jakarta.annotation.Nullable Double minP) {
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
   * Sets {@code enable_thinking}: Deprecated: set `enable_thinking` in `chat_template_kwargs`,
   * which also wins over this. Unset leaves it to the chat template.
   */
  public ChatCompletionRequest enableThinking(@jakarta.annotation.Nullable Boolean enableThinking) {
    this.enableThinking = enableThinking;
    return this;
  }

  /**
   * Returns {@code enable_thinking}: Deprecated: set `enable_thinking` in `chat_template_kwargs`,
   * which also wins over this. Unset leaves it to the chat template.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_ENABLE_THINKING)
  public Boolean getEnableThinking() {
    return enableThinking;
  }

  /** Sets {@code enable_thinking}. */
  @JsonProperty(JSON_PROPERTY_ENABLE_THINKING)
  public void setEnableThinking(@jakarta.annotation.Nullable Boolean enableThinking) {
    this.enableThinking = enableThinking;
  }

  /**
   * Sets {@code return_token_ids}: Whether to return the ids of the answer's tokens as
   * `output_ids`. Default false.
   */
  public ChatCompletionRequest returnTokenIds(@jakarta.annotation.Nullable Boolean returnTokenIds) {
    this.returnTokenIds = returnTokenIds;
    return this;
  }

  /**
   * Returns {@code return_token_ids}: Whether to return the ids of the answer's tokens as
   * `output_ids`. Default false.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_RETURN_TOKEN_IDS)
  public Boolean getReturnTokenIds() {
    return returnTokenIds;
  }

  /** Sets {@code return_token_ids}. */
  @JsonProperty(JSON_PROPERTY_RETURN_TOKEN_IDS)
  public void setReturnTokenIds(@jakarta.annotation.Nullable Boolean returnTokenIds) {
    this.returnTokenIds = returnTokenIds;
  }

  /**
   * Sets {@code return_logprob}: Whether to return each token's log probability and id as
   * `output_token_logprobs`. The PyTorch backend needs `--logprobs-mode`. Default false.
   */
  public ChatCompletionRequest returnLogprob(@jakarta.annotation.Nullable Boolean returnLogprob) {
    this.returnLogprob = returnLogprob;
    return this;
  }

  /**
   * Returns {@code return_logprob}: Whether to return each token's log probability and id as
   * `output_token_logprobs`. The PyTorch backend needs `--logprobs-mode`. Default false.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_RETURN_LOGPROB)
  public Boolean getReturnLogprob() {
    return returnLogprob;
  }

  /** Sets {@code return_logprob}. */
  @JsonProperty(JSON_PROPERTY_RETURN_LOGPROB)
  public void setReturnLogprob(@jakarta.annotation.Nullable Boolean returnLogprob) {
    this.returnLogprob = returnLogprob;
  }

  /**
   * Sets {@code include_stop_str_in_output}: Whether the stop word or end token that ended the
   * answer is kept at its end. Default false.
   */
  public ChatCompletionRequest includeStopStrInOutput(
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
   * Sets {@code chat_template_kwargs}: Variables for the model's chat template, such as
   * `enable_thinking`.
   */
  public ChatCompletionRequest chatTemplateKwargs(
      @jakarta.annotation.Nullable Map<String, Object> chatTemplateKwargs) {
    this.chatTemplateKwargs = chatTemplateKwargs;
    return this;
  }

  /** Adds an entry to {@code chat_template_kwargs}. */
  public ChatCompletionRequest putChatTemplateKwargsItem(
      String key, Object chatTemplateKwargsItem) {
    if (this.chatTemplateKwargs == null) {
      this.chatTemplateKwargs = new HashMap<>();
    }
    this.chatTemplateKwargs.put(key, chatTemplateKwargsItem);
    return this;
  }

  /**
   * Returns {@code chat_template_kwargs}: Variables for the model's chat template, such as
   * `enable_thinking`.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_CHAT_TEMPLATE_KWARGS)
  public Map<String, Object> getChatTemplateKwargs() {
    return chatTemplateKwargs;
  }

  /** Sets {@code chat_template_kwargs}. */
  @JsonProperty(JSON_PROPERTY_CHAT_TEMPLATE_KWARGS)
  public void setChatTemplateKwargs(
      @jakarta.annotation.Nullable Map<String, Object> chatTemplateKwargs) {
    this.chatTemplateKwargs = chatTemplateKwargs;
  }

  /**
   * Sets {@code media_io_kwargs}: Options of the readers of images, videos and sounds, by kind of
   * media.
   */
  public ChatCompletionRequest mediaIoKwargs(
      @jakarta.annotation.Nullable Map<String, Object> mediaIoKwargs) {
    this.mediaIoKwargs = mediaIoKwargs;
    return this;
  }

  /** Adds an entry to {@code media_io_kwargs}. */
  public ChatCompletionRequest putMediaIoKwargsItem(String key, Object mediaIoKwargsItem) {
    if (this.mediaIoKwargs == null) {
      this.mediaIoKwargs = new HashMap<>();
    }
    this.mediaIoKwargs.put(key, mediaIoKwargsItem);
    return this;
  }

  /**
   * Returns {@code media_io_kwargs}: Options of the readers of images, videos and sounds, by kind
   * of media.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_MEDIA_IO_KWARGS)
  public Map<String, Object> getMediaIoKwargs() {
    return mediaIoKwargs;
  }

  /** Sets {@code media_io_kwargs}. */
  @JsonProperty(JSON_PROPERTY_MEDIA_IO_KWARGS)
  public void setMediaIoKwargs(@jakarta.annotation.Nullable Map<String, Object> mediaIoKwargs) {
    this.mediaIoKwargs = mediaIoKwargs;
  }

  /**
   * Sets {@code mm_processor_kwargs}: Options of the model's own processor of images and the like.
   */
  public ChatCompletionRequest mmProcessorKwargs(
      @jakarta.annotation.Nullable Map<String, Object> mmProcessorKwargs) {
    this.mmProcessorKwargs = mmProcessorKwargs;
    return this;
  }

  /** Adds an entry to {@code mm_processor_kwargs}. */
  public ChatCompletionRequest putMmProcessorKwargsItem(String key, Object mmProcessorKwargsItem) {
    if (this.mmProcessorKwargs == null) {
      this.mmProcessorKwargs = new HashMap<>();
    }
    this.mmProcessorKwargs.put(key, mmProcessorKwargsItem);
    return this;
  }

  /**
   * Returns {@code mm_processor_kwargs}: Options of the model's own processor of images and the
   * like.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_MM_PROCESSOR_KWARGS)
  public Map<String, Object> getMmProcessorKwargs() {
    return mmProcessorKwargs;
  }

  /** Sets {@code mm_processor_kwargs}. */
  @JsonProperty(JSON_PROPERTY_MM_PROCESSOR_KWARGS)
  public void setMmProcessorKwargs(
      @jakarta.annotation.Nullable Map<String, Object> mmProcessorKwargs) {
    this.mmProcessorKwargs = mmProcessorKwargs;
  }

  /**
   * Sets {@code input_ids}: The prompt as token ids, without a chat template. Only used without
   * `messages`.
   */
  public ChatCompletionRequest inputIds(@jakarta.annotation.Nullable List<Long> inputIds) {
    this.inputIds = inputIds;
    return this;
  }

  /** Adds an item to {@code input_ids}. */
  public ChatCompletionRequest addInputIdsItem(Long inputIdsItem) {
    if (this.inputIds == null) {
      this.inputIds = new ArrayList<>();
    }
    this.inputIds.add(inputIdsItem);
    return this;
  }

  /**
   * Returns {@code input_ids}: The prompt as token ids, without a chat template. Only used without
   * `messages`.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_INPUT_IDS)
  public List<Long> getInputIds() {
    return inputIds;
  }

  /** Sets {@code input_ids}. */
  @JsonProperty(JSON_PROPERTY_INPUT_IDS)
  public void setInputIds(@jakarta.annotation.Nullable List<Long> inputIds) {
    this.inputIds = inputIds;
  }

  /**
   * Sets {@code image_data}: Images that go with `input_ids`: a URL, base64, an object with `url`,
   * or a list of these.
   */
  public ChatCompletionRequest imageData(@jakarta.annotation.Nullable Object imageData) {
    this.imageData = imageData;
    return this;
  }

  /**
   * Returns {@code image_data}: Images that go with `input_ids`: a URL, base64, an object with
   * `url`, or a list of these.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_IMAGE_DATA)
  public Object getImageData() {
    return imageData;
  }

  /** Sets {@code image_data}. */
  @JsonProperty(JSON_PROPERTY_IMAGE_DATA)
  public void setImageData(@jakarta.annotation.Nullable Object imageData) {
    this.imageData = imageData;
  }

  /**
   * Sets {@code return_routed_experts}: Whether to return which experts each token was routed to.
   * The server needs `--enable-return-routed-experts`. Default false.
   */
  public ChatCompletionRequest returnRoutedExperts(
      @jakarta.annotation.Nullable Boolean returnRoutedExperts) {
    this.returnRoutedExperts = returnRoutedExperts;
    return this;
  }

  /**
   * Returns {@code return_routed_experts}: Whether to return which experts each token was routed
   * to. The server needs `--enable-return-routed-experts`. Default false.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_RETURN_ROUTED_EXPERTS)
  public Boolean getReturnRoutedExperts() {
    return returnRoutedExperts;
  }

  /** Sets {@code return_routed_experts}. */
  @JsonProperty(JSON_PROPERTY_RETURN_ROUTED_EXPERTS)
  public void setReturnRoutedExperts(@jakarta.annotation.Nullable Boolean returnRoutedExperts) {
    this.returnRoutedExperts = returnRoutedExperts;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ChatCompletionRequest that = (ChatCompletionRequest) o;
    return Objects.equals(this.model, that.model)
        && Objects.equals(this.messages, that.messages)
        && Objects.equals(this.temperature, that.temperature)
        && Objects.equals(this.topP, that.topP)
        && Objects.equals(this.tools, that.tools)
        && Objects.equals(this.toolChoice, that.toolChoice)
        && Objects.equals(this.parallelToolCalls, that.parallelToolCalls)
        && Objects.equals(this.logprobs, that.logprobs)
        && Objects.equals(this.topLogprobs, that.topLogprobs)
        && Objects.equals(this.n, that.n)
        && Objects.equals(this.logitBias, that.logitBias)
        && Objects.equals(this.maxCompletionTokens, that.maxCompletionTokens)
        && Objects.equals(this.maxTokens, that.maxTokens)
        && Objects.equals(this.stop, that.stop)
        && Objects.equals(this.stream, that.stream)
        && Objects.equals(this.streamOptions, that.streamOptions)
        && Objects.equals(this.presencePenalty, that.presencePenalty)
        && Objects.equals(this.frequencyPenalty, that.frequencyPenalty)
        && Objects.equals(this.user, that.user)
        && Objects.equals(this.reasoningEffort, that.reasoningEffort)
        && Objects.equals(this.responseFormat, that.responseFormat)
        && Objects.equals(this.repetitionPenalty, that.repetitionPenalty)
        && Objects.equals(this.repetitionNgramSize, that.repetitionNgramSize)
        && Objects.equals(this.repetitionNgramThreshold, that.repetitionNgramThreshold)
        && Objects.equals(this.sessionId, that.sessionId)
        && Objects.equals(this.ignoreEos, that.ignoreEos)
        && Objects.equals(this.skipSpecialTokens, that.skipSpecialTokens)
        && Objects.equals(this.spacesBetweenSpecialTokens, that.spacesBetweenSpecialTokens)
        && Objects.equals(this.topK, that.topK)
        && Objects.equals(this.seed, that.seed)
        && Objects.equals(this.minNewTokens, that.minNewTokens)
        && Objects.equals(this.minP, that.minP)
        && Objects.equals(this.enableThinking, that.enableThinking)
        && Objects.equals(this.returnTokenIds, that.returnTokenIds)
        && Objects.equals(this.returnLogprob, that.returnLogprob)
        && Objects.equals(this.includeStopStrInOutput, that.includeStopStrInOutput)
        && Objects.equals(this.chatTemplateKwargs, that.chatTemplateKwargs)
        && Objects.equals(this.mediaIoKwargs, that.mediaIoKwargs)
        && Objects.equals(this.mmProcessorKwargs, that.mmProcessorKwargs)
        && Objects.equals(this.inputIds, that.inputIds)
        && Objects.equals(this.imageData, that.imageData)
        && Objects.equals(this.returnRoutedExperts, that.returnRoutedExperts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        model,
        messages,
        temperature,
        topP,
        tools,
        toolChoice,
        parallelToolCalls,
        logprobs,
        topLogprobs,
        n,
        logitBias,
        maxCompletionTokens,
        maxTokens,
        stop,
        stream,
        streamOptions,
        presencePenalty,
        frequencyPenalty,
        user,
        reasoningEffort,
        responseFormat,
        repetitionPenalty,
        repetitionNgramSize,
        repetitionNgramThreshold,
        sessionId,
        ignoreEos,
        skipSpecialTokens,
        spacesBetweenSpecialTokens,
        topK,
        seed,
        minNewTokens,
        minP,
        enableThinking,
        returnTokenIds,
        returnLogprob,
        includeStopStrInOutput,
        chatTemplateKwargs,
        mediaIoKwargs,
        mmProcessorKwargs,
        inputIds,
        imageData,
        returnRoutedExperts);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ChatCompletionRequest {\n");
    sb.append("    model: ").append(toIndentedString(model)).append("\n");
    sb.append("    messages: ").append(toIndentedString(messages)).append("\n");
    sb.append("    temperature: ").append(toIndentedString(temperature)).append("\n");
    sb.append("    topP: ").append(toIndentedString(topP)).append("\n");
    sb.append("    tools: ").append(toIndentedString(tools)).append("\n");
    sb.append("    toolChoice: ").append(toIndentedString(toolChoice)).append("\n");
    sb.append("    parallelToolCalls: ").append(toIndentedString(parallelToolCalls)).append("\n");
    sb.append("    logprobs: ").append(toIndentedString(logprobs)).append("\n");
    sb.append("    topLogprobs: ").append(toIndentedString(topLogprobs)).append("\n");
    sb.append("    n: ").append(toIndentedString(n)).append("\n");
    sb.append("    logitBias: ").append(toIndentedString(logitBias)).append("\n");
    sb.append("    maxCompletionTokens: ")
        .append(toIndentedString(maxCompletionTokens))
        .append("\n");
    sb.append("    maxTokens: ").append(toIndentedString(maxTokens)).append("\n");
    sb.append("    stop: ").append(toIndentedString(stop)).append("\n");
    sb.append("    stream: ").append(toIndentedString(stream)).append("\n");
    sb.append("    streamOptions: ").append(toIndentedString(streamOptions)).append("\n");
    sb.append("    presencePenalty: ").append(toIndentedString(presencePenalty)).append("\n");
    sb.append("    frequencyPenalty: ").append(toIndentedString(frequencyPenalty)).append("\n");
    sb.append("    user: ").append(toIndentedString(user)).append("\n");
    sb.append("    reasoningEffort: ").append(toIndentedString(reasoningEffort)).append("\n");
    sb.append("    responseFormat: ").append(toIndentedString(responseFormat)).append("\n");
    sb.append("    repetitionPenalty: ").append(toIndentedString(repetitionPenalty)).append("\n");
    sb.append("    repetitionNgramSize: ")
        .append(toIndentedString(repetitionNgramSize))
        .append("\n");
    sb.append("    repetitionNgramThreshold: ")
        .append(toIndentedString(repetitionNgramThreshold))
        .append("\n");
    sb.append("    sessionId: ").append(toIndentedString(sessionId)).append("\n");
    sb.append("    ignoreEos: ").append(toIndentedString(ignoreEos)).append("\n");
    sb.append("    skipSpecialTokens: ").append(toIndentedString(skipSpecialTokens)).append("\n");
    sb.append("    spacesBetweenSpecialTokens: ")
        .append(toIndentedString(spacesBetweenSpecialTokens))
        .append("\n");
    sb.append("    topK: ").append(toIndentedString(topK)).append("\n");
    sb.append("    seed: ").append(toIndentedString(seed)).append("\n");
    sb.append("    minNewTokens: ").append(toIndentedString(minNewTokens)).append("\n");
    sb.append("    minP: ").append(toIndentedString(minP)).append("\n");
    sb.append("    enableThinking: ").append(toIndentedString(enableThinking)).append("\n");
    sb.append("    returnTokenIds: ").append(toIndentedString(returnTokenIds)).append("\n");
    sb.append("    returnLogprob: ").append(toIndentedString(returnLogprob)).append("\n");
    sb.append("    includeStopStrInOutput: ")
        .append(toIndentedString(includeStopStrInOutput))
        .append("\n");
    sb.append("    chatTemplateKwargs: ").append(toIndentedString(chatTemplateKwargs)).append("\n");
    sb.append("    mediaIoKwargs: ").append(toIndentedString(mediaIoKwargs)).append("\n");
    sb.append("    mmProcessorKwargs: ").append(toIndentedString(mmProcessorKwargs)).append("\n");
    sb.append("    inputIds: ").append(toIndentedString(inputIds)).append("\n");
    sb.append("    imageData: ").append(toIndentedString(imageData)).append("\n");
    sb.append("    returnRoutedExperts: ")
        .append(toIndentedString(returnRoutedExperts))
        .append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
