// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * One or several prompts to complete, without a chat template. What is unset falls to the server's
 * `--generation-config`.
 */
@JsonPropertyOrder({
  CompletionRequest.JSON_PROPERTY_MODEL,
  CompletionRequest.JSON_PROPERTY_PROMPT,
  CompletionRequest.JSON_PROPERTY_SUFFIX,
  CompletionRequest.JSON_PROPERTY_TEMPERATURE,
  CompletionRequest.JSON_PROPERTY_N,
  CompletionRequest.JSON_PROPERTY_LOGPROBS,
  CompletionRequest.JSON_PROPERTY_MAX_COMPLETION_TOKENS,
  CompletionRequest.JSON_PROPERTY_MAX_TOKENS,
  CompletionRequest.JSON_PROPERTY_STOP,
  CompletionRequest.JSON_PROPERTY_STREAM,
  CompletionRequest.JSON_PROPERTY_STREAM_OPTIONS,
  CompletionRequest.JSON_PROPERTY_TOP_P,
  CompletionRequest.JSON_PROPERTY_ECHO,
  CompletionRequest.JSON_PROPERTY_PRESENCE_PENALTY,
  CompletionRequest.JSON_PROPERTY_FREQUENCY_PENALTY,
  CompletionRequest.JSON_PROPERTY_USER,
  CompletionRequest.JSON_PROPERTY_REPETITION_PENALTY,
  CompletionRequest.JSON_PROPERTY_REPETITION_NGRAM_SIZE,
  CompletionRequest.JSON_PROPERTY_REPETITION_NGRAM_THRESHOLD,
  CompletionRequest.JSON_PROPERTY_SESSION_ID,
  CompletionRequest.JSON_PROPERTY_IGNORE_EOS,
  CompletionRequest.JSON_PROPERTY_SKIP_SPECIAL_TOKENS,
  CompletionRequest.JSON_PROPERTY_SPACES_BETWEEN_SPECIAL_TOKENS,
  CompletionRequest.JSON_PROPERTY_TOP_K,
  CompletionRequest.JSON_PROPERTY_SEED,
  CompletionRequest.JSON_PROPERTY_MIN_P
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class CompletionRequest {
  public static final String JSON_PROPERTY_MODEL = "model";
  @jakarta.annotation.Nonnull private String model;

  public static final String JSON_PROPERTY_PROMPT = "prompt";
  @jakarta.annotation.Nonnull private TextOrTextList prompt;

  public static final String JSON_PROPERTY_SUFFIX = "suffix";
  @jakarta.annotation.Nullable private String suffix;

  public static final String JSON_PROPERTY_TEMPERATURE = "temperature";
  @jakarta.annotation.Nullable private Double temperature;

  public static final String JSON_PROPERTY_N = "n";
  @jakarta.annotation.Nullable private Long n;

  public static final String JSON_PROPERTY_LOGPROBS = "logprobs";
  @jakarta.annotation.Nullable private Long logprobs;

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

  public static final String JSON_PROPERTY_TOP_P = "top_p";
  @jakarta.annotation.Nullable private Double topP;

  public static final String JSON_PROPERTY_ECHO = "echo";
  @jakarta.annotation.Nullable private Boolean echo;

  public static final String JSON_PROPERTY_PRESENCE_PENALTY = "presence_penalty";
  @jakarta.annotation.Nullable private Double presencePenalty;

  public static final String JSON_PROPERTY_FREQUENCY_PENALTY = "frequency_penalty";
  @jakarta.annotation.Nullable private Double frequencyPenalty;

  public static final String JSON_PROPERTY_USER = "user";
  @jakarta.annotation.Nullable private String user;

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

  public static final String JSON_PROPERTY_MIN_P = "min_p";
  @jakarta.annotation.Nullable private Double minP;

  public CompletionRequest() {}

  /** Sets {@code model}: One of the names that `/v1/models` lists. */
  public CompletionRequest model(@jakarta.annotation.Nonnull String model) {
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

  /**
   * Sets {@code prompt}: The text to continue, or several, which are answered one after the other.
   */
  public CompletionRequest prompt(@jakarta.annotation.Nonnull TextOrTextList prompt) {
    this.prompt = prompt;
    return this;
  }

  /**
   * Returns {@code prompt}: The text to continue, or several, which are answered one after the
   * other.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PROMPT, required = true)
  public TextOrTextList getPrompt() {
    return prompt;
  }

  /** Sets {@code prompt}. */
  @JsonProperty(value = JSON_PROPERTY_PROMPT, required = true)
  public void setPrompt(@jakarta.annotation.Nonnull TextOrTextList prompt) {
    this.prompt = prompt;
  }

  /** Sets {@code suffix}: Accepted and not read. */
  public CompletionRequest suffix(@jakarta.annotation.Nullable String suffix) {
    this.suffix = suffix;
    return this;
  }

  /** Returns {@code suffix}: Accepted and not read. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_SUFFIX)
  public String getSuffix() {
    return suffix;
  }

  /** Sets {@code suffix}. */
  @JsonProperty(JSON_PROPERTY_SUFFIX)
  public void setSuffix(@jakarta.annotation.Nullable String suffix) {
    this.suffix = suffix;
  }

  /**
   * Sets {@code temperature}: How freely tokens are chosen, 0 to 2; 0 always takes the most likely
   * one on the PyTorch backend. Unset and without a default of the model it is 0.8.
   */
  public CompletionRequest temperature(@jakarta.annotation.Nullable Double temperature) {
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

  /** Sets {@code n}: Accepted and not read: each prompt has one answer. Default 1. */
  public CompletionRequest n(@jakarta.annotation.Nullable Long n) {
    this.n = n;
    return this;
  }

  /** Returns {@code n}: Accepted and not read: each prompt has one answer. Default 1. */
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
   * Sets {@code logprobs}: Not supported by LMDeploy 0.18.0: it returns none, and a stream can
   * break off.
   */
  public CompletionRequest logprobs(@jakarta.annotation.Nullable Long logprobs) {
    this.logprobs = logprobs;
    return this;
  }

  /**
   * Returns {@code logprobs}: Not supported by LMDeploy 0.18.0: it returns none, and a stream can
   * break off.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_LOGPROBS)
  public Long getLogprobs() {
    return logprobs;
  }

  /** Sets {@code logprobs}. */
  @JsonProperty(JSON_PROPERTY_LOGPROBS)
  public void setLogprobs(@jakarta.annotation.Nullable Long logprobs) {
    this.logprobs = logprobs;
  }

  /**
   * Sets {@code max_completion_tokens}: The most tokens to generate, reasoning included; unset,
   * what the context has left.
   */
  public CompletionRequest maxCompletionTokens(
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
   * Sets {@code max_tokens}: The most tokens to generate for each prompt; unset, what the context
   * has left. Deprecated: use `max_completion_tokens`.
   */
  @Deprecated
  public CompletionRequest maxTokens(@jakarta.annotation.Nullable Long maxTokens) {
    this.maxTokens = maxTokens;
    return this;
  }

  /**
   * Returns {@code max_tokens}: The most tokens to generate for each prompt; unset, what the
   * context has left. Deprecated: use `max_completion_tokens`.
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
  public CompletionRequest stop(@jakarta.annotation.Nullable TextOrTextList stop) {
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
  public CompletionRequest stream(@jakarta.annotation.Nullable Boolean stream) {
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
  public CompletionRequest streamOptions(@jakarta.annotation.Nullable StreamOptions streamOptions) {
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
   * Sets {@code top_p}: Only the most probable tokens whose probabilities add up to this are
   * sampled from; 1 samples from all.
   */
  public CompletionRequest topP(@jakarta.annotation.Nullable Double topP) {
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
   * Sets {@code echo}: Accepted and not read: the answer never repeats the prompt. Default false.
   */
  public CompletionRequest echo(@jakarta.annotation.Nullable Boolean echo) {
    this.echo = echo;
    return this;
  }

  /**
   * Returns {@code echo}: Accepted and not read: the answer never repeats the prompt. Default
   * false.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_ECHO)
  public Boolean getEcho() {
    return echo;
  }

  /** Sets {@code echo}. */
  @JsonProperty(JSON_PROPERTY_ECHO)
  public void setEcho(@jakarta.annotation.Nullable Boolean echo) {
    this.echo = echo;
  }

  /**
   * Sets {@code presence_penalty}: Accepted and not read; use `repetition_penalty`. Default 0.0.
   */
  public CompletionRequest presencePenalty(@jakarta.annotation.Nullable Double presencePenalty) {
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
  public CompletionRequest frequencyPenalty(@jakarta.annotation.Nullable Double frequencyPenalty) {
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
  public CompletionRequest user(@jakarta.annotation.Nullable String user) {
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
   * Sets {@code repetition_penalty}: Above 1 makes tokens that were there before less likely; 1 is
   * off.
   */
  public CompletionRequest repetitionPenalty(
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
  public CompletionRequest repetitionNgramSize(
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
  public CompletionRequest repetitionNgramThreshold(
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
   * no other running request may have it. Unset, null and -1 let the server choose, as does a list
   * of prompts. Default -1.
   */
  public CompletionRequest sessionId(@jakarta.annotation.Nullable Long sessionId) {
    this.sessionId = sessionId;
    return this;
  }

  /**
   * Returns {@code session_id}: A number of your own by which `/abort_request` can name this
   * request; no other running request may have it. Unset, null and -1 let the server choose, as
   * does a list of prompts. Default -1.
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
  public CompletionRequest ignoreEos(@jakarta.annotation.Nullable Boolean ignoreEos) {
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
  public CompletionRequest skipSpecialTokens(
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
  public CompletionRequest spacesBetweenSpecialTokens(
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
  public CompletionRequest topK(@jakarta.annotation.Nullable Long topK) {
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

  /** Sets {@code seed}: Seed of the random choice of tokens; unset is a random one. */
  public CompletionRequest seed(@jakarta.annotation.Nullable Long seed) {
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
  public CompletionRequest minP(@jakarta.annotation.Nullable Double minP) {
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

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    CompletionRequest that = (CompletionRequest) o;
    return Objects.equals(this.model, that.model)
        && Objects.equals(this.prompt, that.prompt)
        && Objects.equals(this.suffix, that.suffix)
        && Objects.equals(this.temperature, that.temperature)
        && Objects.equals(this.n, that.n)
        && Objects.equals(this.logprobs, that.logprobs)
        && Objects.equals(this.maxCompletionTokens, that.maxCompletionTokens)
        && Objects.equals(this.maxTokens, that.maxTokens)
        && Objects.equals(this.stop, that.stop)
        && Objects.equals(this.stream, that.stream)
        && Objects.equals(this.streamOptions, that.streamOptions)
        && Objects.equals(this.topP, that.topP)
        && Objects.equals(this.echo, that.echo)
        && Objects.equals(this.presencePenalty, that.presencePenalty)
        && Objects.equals(this.frequencyPenalty, that.frequencyPenalty)
        && Objects.equals(this.user, that.user)
        && Objects.equals(this.repetitionPenalty, that.repetitionPenalty)
        && Objects.equals(this.repetitionNgramSize, that.repetitionNgramSize)
        && Objects.equals(this.repetitionNgramThreshold, that.repetitionNgramThreshold)
        && Objects.equals(this.sessionId, that.sessionId)
        && Objects.equals(this.ignoreEos, that.ignoreEos)
        && Objects.equals(this.skipSpecialTokens, that.skipSpecialTokens)
        && Objects.equals(this.spacesBetweenSpecialTokens, that.spacesBetweenSpecialTokens)
        && Objects.equals(this.topK, that.topK)
        && Objects.equals(this.seed, that.seed)
        && Objects.equals(this.minP, that.minP);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        model,
        prompt,
        suffix,
        temperature,
        n,
        logprobs,
        maxCompletionTokens,
        maxTokens,
        stop,
        stream,
        streamOptions,
        topP,
        echo,
        presencePenalty,
        frequencyPenalty,
        user,
        repetitionPenalty,
        repetitionNgramSize,
        repetitionNgramThreshold,
        sessionId,
        ignoreEos,
        skipSpecialTokens,
        spacesBetweenSpecialTokens,
        topK,
        seed,
        minP);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class CompletionRequest {\n");
    sb.append("    model: ").append(toIndentedString(model)).append("\n");
    sb.append("    prompt: ").append(toIndentedString(prompt)).append("\n");
    sb.append("    suffix: ").append(toIndentedString(suffix)).append("\n");
    sb.append("    temperature: ").append(toIndentedString(temperature)).append("\n");
    sb.append("    n: ").append(toIndentedString(n)).append("\n");
    sb.append("    logprobs: ").append(toIndentedString(logprobs)).append("\n");
    sb.append("    maxCompletionTokens: ")
        .append(toIndentedString(maxCompletionTokens))
        .append("\n");
    sb.append("    maxTokens: ").append(toIndentedString(maxTokens)).append("\n");
    sb.append("    stop: ").append(toIndentedString(stop)).append("\n");
    sb.append("    stream: ").append(toIndentedString(stream)).append("\n");
    sb.append("    streamOptions: ").append(toIndentedString(streamOptions)).append("\n");
    sb.append("    topP: ").append(toIndentedString(topP)).append("\n");
    sb.append("    echo: ").append(toIndentedString(echo)).append("\n");
    sb.append("    presencePenalty: ").append(toIndentedString(presencePenalty)).append("\n");
    sb.append("    frequencyPenalty: ").append(toIndentedString(frequencyPenalty)).append("\n");
    sb.append("    user: ").append(toIndentedString(user)).append("\n");
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
    sb.append("    minP: ").append(toIndentedString(minP)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
