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
 * A prompt to continue, given by exactly one of `prompt` and `input_ids`. What is unset falls to
 * the server's `--generation-config`.
 */
@JsonPropertyOrder({
  GenerateReqInput.JSON_PROPERTY_SESSION_ID,
  GenerateReqInput.JSON_PROPERTY_PROMPT,
  GenerateReqInput.JSON_PROPERTY_INPUT_IDS,
  GenerateReqInput.JSON_PROPERTY_IMAGE_DATA,
  GenerateReqInput.JSON_PROPERTY_RETURN_LOGPROB,
  GenerateReqInput.JSON_PROPERTY_TOP_LOGPROBS_NUM,
  GenerateReqInput.JSON_PROPERTY_LOGPROB_START_LEN,
  GenerateReqInput.JSON_PROPERTY_MAX_TOKENS,
  GenerateReqInput.JSON_PROPERTY_STOP,
  GenerateReqInput.JSON_PROPERTY_STOP_TOKEN_IDS,
  GenerateReqInput.JSON_PROPERTY_STREAM,
  GenerateReqInput.JSON_PROPERTY_TEMPERATURE,
  GenerateReqInput.JSON_PROPERTY_REPETITION_PENALTY,
  GenerateReqInput.JSON_PROPERTY_IGNORE_EOS,
  GenerateReqInput.JSON_PROPERTY_TOP_P,
  GenerateReqInput.JSON_PROPERTY_TOP_K,
  GenerateReqInput.JSON_PROPERTY_MIN_P,
  GenerateReqInput.JSON_PROPERTY_SKIP_SPECIAL_TOKENS,
  GenerateReqInput.JSON_PROPERTY_SPACES_BETWEEN_SPECIAL_TOKENS,
  GenerateReqInput.JSON_PROPERTY_INCLUDE_STOP_STR_IN_OUTPUT,
  GenerateReqInput.JSON_PROPERTY_RETURN_ROUTED_EXPERTS,
  GenerateReqInput.JSON_PROPERTY_REPETITION_NGRAM_SIZE,
  GenerateReqInput.JSON_PROPERTY_REPETITION_NGRAM_THRESHOLD,
  GenerateReqInput.JSON_PROPERTY_MEDIA_IO_KWARGS,
  GenerateReqInput.JSON_PROPERTY_MM_PROCESSOR_KWARGS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class GenerateReqInput {
  public static final String JSON_PROPERTY_SESSION_ID = "session_id";
  @jakarta.annotation.Nullable private Long sessionId;

  public static final String JSON_PROPERTY_PROMPT = "prompt";
  @jakarta.annotation.Nullable private String prompt;

  public static final String JSON_PROPERTY_INPUT_IDS = "input_ids";
  @jakarta.annotation.Nullable private List<Long> inputIds;

  public static final String JSON_PROPERTY_IMAGE_DATA = "image_data";
  @jakarta.annotation.Nullable private Object imageData = null;

  public static final String JSON_PROPERTY_RETURN_LOGPROB = "return_logprob";
  @jakarta.annotation.Nullable private Boolean returnLogprob;

  public static final String JSON_PROPERTY_TOP_LOGPROBS_NUM = "top_logprobs_num";
  @jakarta.annotation.Nullable private Long topLogprobsNum;

  public static final String JSON_PROPERTY_LOGPROB_START_LEN = "logprob_start_len";
  @jakarta.annotation.Nullable private Long logprobStartLen;

  public static final String JSON_PROPERTY_MAX_TOKENS = "max_tokens";
  @jakarta.annotation.Nullable private Long maxTokens;

  public static final String JSON_PROPERTY_STOP = "stop";
  @jakarta.annotation.Nullable private TextOrTextList stop;

  public static final String JSON_PROPERTY_STOP_TOKEN_IDS = "stop_token_ids";
  @jakarta.annotation.Nullable private List<Long> stopTokenIds;

  public static final String JSON_PROPERTY_STREAM = "stream";
  @jakarta.annotation.Nullable private Boolean stream;

  public static final String JSON_PROPERTY_TEMPERATURE = "temperature";
  @jakarta.annotation.Nullable private Double temperature;

  public static final String JSON_PROPERTY_REPETITION_PENALTY = "repetition_penalty";
  @jakarta.annotation.Nullable private Double repetitionPenalty;

  public static final String JSON_PROPERTY_IGNORE_EOS = "ignore_eos";
  @jakarta.annotation.Nullable private Boolean ignoreEos;

  public static final String JSON_PROPERTY_TOP_P = "top_p";
  @jakarta.annotation.Nullable private Double topP;

  public static final String JSON_PROPERTY_TOP_K = "top_k";
  @jakarta.annotation.Nullable private Long topK;

  public static final String JSON_PROPERTY_MIN_P = "min_p";
  @jakarta.annotation.Nullable private Double minP;

  public static final String JSON_PROPERTY_SKIP_SPECIAL_TOKENS = "skip_special_tokens";
  @jakarta.annotation.Nullable private Boolean skipSpecialTokens;

  public static final String JSON_PROPERTY_SPACES_BETWEEN_SPECIAL_TOKENS =
      "spaces_between_special_tokens";
  @jakarta.annotation.Nullable private Boolean spacesBetweenSpecialTokens;

  public static final String JSON_PROPERTY_INCLUDE_STOP_STR_IN_OUTPUT =
      "include_stop_str_in_output";
  @jakarta.annotation.Nullable private Boolean includeStopStrInOutput;

  public static final String JSON_PROPERTY_RETURN_ROUTED_EXPERTS = "return_routed_experts";
  @jakarta.annotation.Nullable private Boolean returnRoutedExperts;

  public static final String JSON_PROPERTY_REPETITION_NGRAM_SIZE = "repetition_ngram_size";
  @jakarta.annotation.Nullable private Long repetitionNgramSize;

  public static final String JSON_PROPERTY_REPETITION_NGRAM_THRESHOLD =
      "repetition_ngram_threshold";
  @jakarta.annotation.Nullable private Long repetitionNgramThreshold;

  public static final String JSON_PROPERTY_MEDIA_IO_KWARGS = "media_io_kwargs";
  @jakarta.annotation.Nullable private Map<String, Object> mediaIoKwargs;

  public static final String JSON_PROPERTY_MM_PROCESSOR_KWARGS = "mm_processor_kwargs";
  @jakarta.annotation.Nullable private Map<String, Object> mmProcessorKwargs;

  public GenerateReqInput() {}

  /**
   * Sets {@code session_id}: A number of your own by which `/abort_request` can name this request;
   * no other running request may have it. Unset, null and -1 let the server choose. Default -1.
   */
  public GenerateReqInput sessionId(@jakarta.annotation.Nullable Long sessionId) {
    this.sessionId = sessionId;
    return this;
  }

  /**
   * Returns {@code session_id}: A number of your own by which `/abort_request` can name this
   * request; no other running request may have it. Unset, null and -1 let the server choose.
   * Default -1.
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

  /** Sets {@code prompt}: The text to continue, without a chat template. Excludes `input_ids`. */
  public GenerateReqInput prompt(@jakarta.annotation.Nullable String prompt) {
    this.prompt = prompt;
    return this;
  }

  /**
   * Returns {@code prompt}: The text to continue, without a chat template. Excludes `input_ids`.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_PROMPT)
  public String getPrompt() {
    return prompt;
  }

  /** Sets {@code prompt}. */
  @JsonProperty(JSON_PROPERTY_PROMPT)
  public void setPrompt(@jakarta.annotation.Nullable String prompt) {
    this.prompt = prompt;
  }

  /** Sets {@code input_ids}: The token ids to continue. Excludes `prompt`. */
  public GenerateReqInput inputIds(@jakarta.annotation.Nullable List<Long> inputIds) {
    this.inputIds = inputIds;
    return this;
  }

  /** Adds an item to {@code input_ids}. */
  public GenerateReqInput addInputIdsItem(Long inputIdsItem) {
    if (this.inputIds == null) {
      this.inputIds = new ArrayList<>();
    }
    this.inputIds.add(inputIdsItem);
    return this;
  }

  /** Returns {@code input_ids}: The token ids to continue. Excludes `prompt`. */
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
   * Sets {@code image_data}: Images that go with the prompt, each a URL, a `data:` URL, or an
   * object with `url`. For models that read images.
   */
  public GenerateReqInput imageData(@jakarta.annotation.Nullable Object imageData) {
    this.imageData = imageData;
    return this;
  }

  /**
   * Returns {@code image_data}: Images that go with the prompt, each a URL, a `data:` URL, or an
   * object with `url`. For models that read images.
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
   * Sets {@code return_logprob}: Whether to return the log probability of each token. The PyTorch
   * backend needs `--logprobs-mode`.
   */
  public GenerateReqInput returnLogprob(@jakarta.annotation.Nullable Boolean returnLogprob) {
    this.returnLogprob = returnLogprob;
    return this;
  }

  /**
   * Returns {@code return_logprob}: Whether to return the log probability of each token. The
   * PyTorch backend needs `--logprobs-mode`.
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
   * Sets {@code top_logprobs_num}: How many of the most likely tokens to return at each position;
   * unset or 0 is none. Needs `return_logprob`.
   */
  public GenerateReqInput topLogprobsNum(@jakarta.annotation.Nullable Long topLogprobsNum) {
    this.topLogprobsNum = topLogprobsNum;
    return this;
  }

  /**
   * Returns {@code top_logprobs_num}: How many of the most likely tokens to return at each
   * position; unset or 0 is none. Needs `return_logprob`.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TOP_LOGPROBS_NUM)
  public Long getTopLogprobsNum() {
    return topLogprobsNum;
  }

  /** Sets {@code top_logprobs_num}. */
  @JsonProperty(JSON_PROPERTY_TOP_LOGPROBS_NUM)
  public void setTopLogprobsNum(@jakarta.annotation.Nullable Long topLogprobsNum) {
    this.topLogprobsNum = topLogprobsNum;
  }

  /**
   * Sets {@code logprob_start_len}: Returns log probabilities of the prompt's tokens after this
   * position, from 0; -1 returns none. Needs `return_logprob`, `max_tokens` 0, and a PyTorch engine
   * of role `Hybrid` without speculative decoding. At least -1, default -1.
   */
  public GenerateReqInput logprobStartLen(@jakarta.annotation.Nullable Long logprobStartLen) {
    this.logprobStartLen = logprobStartLen;
    return this;
  }

  /**
   * Returns {@code logprob_start_len}: Returns log probabilities of the prompt's tokens after this
   * position, from 0; -1 returns none. Needs `return_logprob`, `max_tokens` 0, and a PyTorch engine
   * of role `Hybrid` without speculative decoding. At least -1, default -1.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_LOGPROB_START_LEN)
  public Long getLogprobStartLen() {
    return logprobStartLen;
  }

  /** Sets {@code logprob_start_len}. */
  @JsonProperty(JSON_PROPERTY_LOGPROB_START_LEN)
  public void setLogprobStartLen(@jakarta.annotation.Nullable Long logprobStartLen) {
    this.logprobStartLen = logprobStartLen;
  }

  /**
   * Sets {@code max_tokens}: Tokens to generate at most, 1 or more; 0 only together with
   * `logprob_start_len`. Default 128.
   */
  public GenerateReqInput maxTokens(@jakarta.annotation.Nullable Long maxTokens) {
    this.maxTokens = maxTokens;
    return this;
  }

  /**
   * Returns {@code max_tokens}: Tokens to generate at most, 1 or more; 0 only together with
   * `logprob_start_len`. Default 128.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_MAX_TOKENS)
  public Long getMaxTokens() {
    return maxTokens;
  }

  /** Sets {@code max_tokens}. */
  @JsonProperty(JSON_PROPERTY_MAX_TOKENS)
  public void setMaxTokens(@jakarta.annotation.Nullable Long maxTokens) {
    this.maxTokens = maxTokens;
  }

  /**
   * Sets {@code stop}: Words that end the text, each a single token of the vocabulary. Send a list:
   * LMDeploy 0.18.0 refuses a single string with status 400.
   */
  public GenerateReqInput stop(@jakarta.annotation.Nullable TextOrTextList stop) {
    this.stop = stop;
    return this;
  }

  /**
   * Returns {@code stop}: Words that end the text, each a single token of the vocabulary. Send a
   * list: LMDeploy 0.18.0 refuses a single string with status 400.
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

  /** Sets {@code stop_token_ids}: Ids of tokens that end the text. */
  public GenerateReqInput stopTokenIds(@jakarta.annotation.Nullable List<Long> stopTokenIds) {
    this.stopTokenIds = stopTokenIds;
    return this;
  }

  /** Adds an item to {@code stop_token_ids}. */
  public GenerateReqInput addStopTokenIdsItem(Long stopTokenIdsItem) {
    if (this.stopTokenIds == null) {
      this.stopTokenIds = new ArrayList<>();
    }
    this.stopTokenIds.add(stopTokenIdsItem);
    return this;
  }

  /** Returns {@code stop_token_ids}: Ids of tokens that end the text. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_STOP_TOKEN_IDS)
  public List<Long> getStopTokenIds() {
    return stopTokenIds;
  }

  /** Sets {@code stop_token_ids}. */
  @JsonProperty(JSON_PROPERTY_STOP_TOKEN_IDS)
  public void setStopTokenIds(@jakarta.annotation.Nullable List<Long> stopTokenIds) {
    this.stopTokenIds = stopTokenIds;
  }

  /**
   * Sets {@code stream}: Whether to send the text as events while it is generated. Default false.
   */
  public GenerateReqInput stream(@jakarta.annotation.Nullable Boolean stream) {
    this.stream = stream;
    return this;
  }

  /**
   * Returns {@code stream}: Whether to send the text as events while it is generated. Default
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

  /**
   * Sets {@code temperature}: How freely tokens are chosen, 0 to 2; 0 always takes the most likely
   * one on the PyTorch backend. Unset and without a default of the model it is 0.8.
   */
  public GenerateReqInput temperature(@jakarta.annotation.Nullable Double temperature) {
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
   * Sets {@code repetition_penalty}: Above 1 makes tokens that were there before less likely; 1 is
   * off.
   */
  public GenerateReqInput repetitionPenalty(@jakarta.annotation.Nullable Double repetitionPenalty) {
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
   * Sets {@code ignore_eos}: Whether to go on past the model's own end and the stop words, up to
   * `max_tokens`. Default false.
   */
  public GenerateReqInput ignoreEos(@jakarta.annotation.Nullable Boolean ignoreEos) {
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
   * Sets {@code top_p}: Chooses among the most likely tokens that reach this probability together,
   * above 0 up to 1. Unset and without a default of the model it is 1, which is off.
   */
  public GenerateReqInput topP(@jakarta.annotation.Nullable Double topP) {
    this.topP = topP;
    return this;
  }

  /**
   * Returns {@code top_p}: Chooses among the most likely tokens that reach this probability
   * together, above 0 up to 1. Unset and without a default of the model it is 1, which is off.
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
   * Sets {@code top_k}: Chooses among this many of the most likely tokens, 0 or more; 1 always
   * takes the most likely one. Unset and without a default of the model it is 50.
   */
  public GenerateReqInput topK(@jakarta.annotation.Nullable Long topK) {
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
   * Sets {@code min_p}: Drops tokens less likely than this share of the most likely one's
   * probability, 0 to 1; 0 is off.
   */
  public GenerateReqInput minP(@jakarta.annotation.Nullable Double minP) {
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
   * Sets {@code skip_special_tokens}: Whether to leave the model's special tokens out of the text.
   * Default true.
   */
  public GenerateReqInput skipSpecialTokens(
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
  public GenerateReqInput spacesBetweenSpecialTokens(
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
   * Sets {@code include_stop_str_in_output}: Whether the stop word or end token that ended the text
   * is kept at its end. Default false.
   */
  public GenerateReqInput includeStopStrInOutput(
      @jakarta.annotation.Nullable Boolean includeStopStrInOutput) {
    this.includeStopStrInOutput = includeStopStrInOutput;
    return this;
  }

  /**
   * Returns {@code include_stop_str_in_output}: Whether the stop word or end token that ended the
   * text is kept at its end. Default false.
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
   * Sets {@code return_routed_experts}: Whether to return which experts each token was sent to.
   * PyTorch backend only, with `--enable-return-routed-experts`. Default false.
   */
  public GenerateReqInput returnRoutedExperts(
      @jakarta.annotation.Nullable Boolean returnRoutedExperts) {
    this.returnRoutedExperts = returnRoutedExperts;
    return this;
  }

  /**
   * Returns {@code return_routed_experts}: Whether to return which experts each token was sent to.
   * PyTorch backend only, with `--enable-return-routed-experts`. Default false.
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

  /**
   * Sets {@code repetition_ngram_size}: Ends the text once this many tokens at its end have come
   * `repetition_ngram_threshold` times; 0 is off. PyTorch backend only. At least 0, default 0.
   */
  public GenerateReqInput repetitionNgramSize(
      @jakarta.annotation.Nullable Long repetitionNgramSize) {
    this.repetitionNgramSize = repetitionNgramSize;
    return this;
  }

  /**
   * Returns {@code repetition_ngram_size}: Ends the text once this many tokens at its end have come
   * `repetition_ngram_threshold` times; 0 is off. PyTorch backend only. At least 0, default 0.
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
   * Sets {@code repetition_ngram_threshold}: How often the last `repetition_ngram_size` tokens must
   * have come for the text to end; 0 is off. PyTorch backend only. At least 0, default 0.
   */
  public GenerateReqInput repetitionNgramThreshold(
      @jakarta.annotation.Nullable Long repetitionNgramThreshold) {
    this.repetitionNgramThreshold = repetitionNgramThreshold;
    return this;
  }

  /**
   * Returns {@code repetition_ngram_threshold}: How often the last `repetition_ngram_size` tokens
   * must have come for the text to end; 0 is off. PyTorch backend only. At least 0, default 0.
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
   * Sets {@code media_io_kwargs}: Options of the readers of images, videos and sounds, by kind of
   * media.
   */
  public GenerateReqInput mediaIoKwargs(
      @jakarta.annotation.Nullable Map<String, Object> mediaIoKwargs) {
    this.mediaIoKwargs = mediaIoKwargs;
    return this;
  }

  /** Adds an entry to {@code media_io_kwargs}. */
  public GenerateReqInput putMediaIoKwargsItem(String key, Object mediaIoKwargsItem) {
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
  public GenerateReqInput mmProcessorKwargs(
      @jakarta.annotation.Nullable Map<String, Object> mmProcessorKwargs) {
    this.mmProcessorKwargs = mmProcessorKwargs;
    return this;
  }

  /** Adds an entry to {@code mm_processor_kwargs}. */
  public GenerateReqInput putMmProcessorKwargsItem(String key, Object mmProcessorKwargsItem) {
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

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    GenerateReqInput that = (GenerateReqInput) o;
    return Objects.equals(this.sessionId, that.sessionId)
        && Objects.equals(this.prompt, that.prompt)
        && Objects.equals(this.inputIds, that.inputIds)
        && Objects.equals(this.imageData, that.imageData)
        && Objects.equals(this.returnLogprob, that.returnLogprob)
        && Objects.equals(this.topLogprobsNum, that.topLogprobsNum)
        && Objects.equals(this.logprobStartLen, that.logprobStartLen)
        && Objects.equals(this.maxTokens, that.maxTokens)
        && Objects.equals(this.stop, that.stop)
        && Objects.equals(this.stopTokenIds, that.stopTokenIds)
        && Objects.equals(this.stream, that.stream)
        && Objects.equals(this.temperature, that.temperature)
        && Objects.equals(this.repetitionPenalty, that.repetitionPenalty)
        && Objects.equals(this.ignoreEos, that.ignoreEos)
        && Objects.equals(this.topP, that.topP)
        && Objects.equals(this.topK, that.topK)
        && Objects.equals(this.minP, that.minP)
        && Objects.equals(this.skipSpecialTokens, that.skipSpecialTokens)
        && Objects.equals(this.spacesBetweenSpecialTokens, that.spacesBetweenSpecialTokens)
        && Objects.equals(this.includeStopStrInOutput, that.includeStopStrInOutput)
        && Objects.equals(this.returnRoutedExperts, that.returnRoutedExperts)
        && Objects.equals(this.repetitionNgramSize, that.repetitionNgramSize)
        && Objects.equals(this.repetitionNgramThreshold, that.repetitionNgramThreshold)
        && Objects.equals(this.mediaIoKwargs, that.mediaIoKwargs)
        && Objects.equals(this.mmProcessorKwargs, that.mmProcessorKwargs);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        sessionId,
        prompt,
        inputIds,
        imageData,
        returnLogprob,
        topLogprobsNum,
        logprobStartLen,
        maxTokens,
        stop,
        stopTokenIds,
        stream,
        temperature,
        repetitionPenalty,
        ignoreEos,
        topP,
        topK,
        minP,
        skipSpecialTokens,
        spacesBetweenSpecialTokens,
        includeStopStrInOutput,
        returnRoutedExperts,
        repetitionNgramSize,
        repetitionNgramThreshold,
        mediaIoKwargs,
        mmProcessorKwargs);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class GenerateReqInput {\n");
    sb.append("    sessionId: ").append(toIndentedString(sessionId)).append("\n");
    sb.append("    prompt: ").append(toIndentedString(prompt)).append("\n");
    sb.append("    inputIds: ").append(toIndentedString(inputIds)).append("\n");
    sb.append("    imageData: ").append(toIndentedString(imageData)).append("\n");
    sb.append("    returnLogprob: ").append(toIndentedString(returnLogprob)).append("\n");
    sb.append("    topLogprobsNum: ").append(toIndentedString(topLogprobsNum)).append("\n");
    sb.append("    logprobStartLen: ").append(toIndentedString(logprobStartLen)).append("\n");
    sb.append("    maxTokens: ").append(toIndentedString(maxTokens)).append("\n");
    sb.append("    stop: ").append(toIndentedString(stop)).append("\n");
    sb.append("    stopTokenIds: ").append(toIndentedString(stopTokenIds)).append("\n");
    sb.append("    stream: ").append(toIndentedString(stream)).append("\n");
    sb.append("    temperature: ").append(toIndentedString(temperature)).append("\n");
    sb.append("    repetitionPenalty: ").append(toIndentedString(repetitionPenalty)).append("\n");
    sb.append("    ignoreEos: ").append(toIndentedString(ignoreEos)).append("\n");
    sb.append("    topP: ").append(toIndentedString(topP)).append("\n");
    sb.append("    topK: ").append(toIndentedString(topK)).append("\n");
    sb.append("    minP: ").append(toIndentedString(minP)).append("\n");
    sb.append("    skipSpecialTokens: ").append(toIndentedString(skipSpecialTokens)).append("\n");
    sb.append("    spacesBetweenSpecialTokens: ")
        .append(toIndentedString(spacesBetweenSpecialTokens))
        .append("\n");
    sb.append("    includeStopStrInOutput: ")
        .append(toIndentedString(includeStopStrInOutput))
        .append("\n");
    sb.append("    returnRoutedExperts: ")
        .append(toIndentedString(returnRoutedExperts))
        .append("\n");
    sb.append("    repetitionNgramSize: ")
        .append(toIndentedString(repetitionNgramSize))
        .append("\n");
    sb.append("    repetitionNgramThreshold: ")
        .append(toIndentedString(repetitionNgramThreshold))
        .append("\n");
    sb.append("    mediaIoKwargs: ").append(toIndentedString(mediaIoKwargs)).append("\n");
    sb.append("    mmProcessorKwargs: ").append(toIndentedString(mmProcessorKwargs)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
