// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What one chunk adds to one of the answers. */
@JsonPropertyOrder({
  ChatCompletionResponseStreamChoice.JSON_PROPERTY_DELTA,
  ChatCompletionResponseStreamChoice.JSON_PROPERTY_FINISH_REASON,
  ChatCompletionResponseStreamChoice.JSON_PROPERTY_INDEX,
  ChatCompletionResponseStreamChoice.JSON_PROPERTY_LOGPROBS,
  ChatCompletionResponseStreamChoice.JSON_PROPERTY_OUTPUT_IDS,
  ChatCompletionResponseStreamChoice.JSON_PROPERTY_OUTPUT_TOKEN_LOGPROBS,
  ChatCompletionResponseStreamChoice.JSON_PROPERTY_ROUTED_EXPERTS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ChatCompletionResponseStreamChoice {
  public static final String JSON_PROPERTY_DELTA = "delta";
  @jakarta.annotation.Nonnull private DeltaMessage delta;

  public static final String JSON_PROPERTY_FINISH_REASON = "finish_reason";
  @jakarta.annotation.Nullable private String finishReason;

  public static final String JSON_PROPERTY_INDEX = "index";
  @jakarta.annotation.Nonnull private Long index;

  public static final String JSON_PROPERTY_LOGPROBS = "logprobs";
  @jakarta.annotation.Nullable private ChoiceLogprobs logprobs;

  public static final String JSON_PROPERTY_OUTPUT_IDS = "output_ids";
  @jakarta.annotation.Nullable private List<Long> outputIds;

  public static final String JSON_PROPERTY_OUTPUT_TOKEN_LOGPROBS = "output_token_logprobs";
  @jakarta.annotation.Nullable private List<List<Double>> outputTokenLogprobs;

  public static final String JSON_PROPERTY_ROUTED_EXPERTS = "routed_experts";
  @jakarta.annotation.Nullable private IntegerListListListOrText routedExperts;

  public ChatCompletionResponseStreamChoice() {}

  /** Sets {@code delta}: What is new since the chunk before. */
  public ChatCompletionResponseStreamChoice delta(@jakarta.annotation.Nonnull DeltaMessage delta) {
    this.delta = delta;
    return this;
  }

  /** Returns {@code delta}: What is new since the chunk before. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DELTA, required = true)
  public DeltaMessage getDelta() {
    return delta;
  }

  /** Sets {@code delta}. */
  @JsonProperty(value = JSON_PROPERTY_DELTA, required = true)
  public void setDelta(@jakarta.annotation.Nonnull DeltaMessage delta) {
    this.delta = delta;
  }

  /**
   * Sets {@code finish_reason}: Why the answer ended, in its last chunk: `stop` by a stop word or
   * the model's own end, `length` at the token limit, `tool_calls` after a call, `abort` if it was
   * aborted. Null before.
   */
  public ChatCompletionResponseStreamChoice finishReason(
      @jakarta.annotation.Nullable String finishReason) {
    this.finishReason = finishReason;
    return this;
  }

  /**
   * Returns {@code finish_reason}: Why the answer ended, in its last chunk: `stop` by a stop word
   * or the model's own end, `length` at the token limit, `tool_calls` after a call, `abort` if it
   * was aborted. Null before.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_FINISH_REASON)
  public String getFinishReason() {
    return finishReason;
  }

  /** Sets {@code finish_reason}. */
  @JsonProperty(JSON_PROPERTY_FINISH_REASON)
  public void setFinishReason(@jakarta.annotation.Nullable String finishReason) {
    this.finishReason = finishReason;
  }

  /** Sets {@code index}: Which of the `n` choices this belongs to, from 0. */
  public ChatCompletionResponseStreamChoice index(@jakarta.annotation.Nonnull Long index) {
    this.index = index;
    return this;
  }

  /** Returns {@code index}: Which of the `n` choices this belongs to, from 0. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_INDEX, required = true)
  public Long getIndex() {
    return index;
  }

  /** Sets {@code index}. */
  @JsonProperty(value = JSON_PROPERTY_INDEX, required = true)
  public void setIndex(@jakarta.annotation.Nonnull Long index) {
    this.index = index;
  }

  /**
   * Sets {@code logprobs}: Log probabilities of the new tokens; null unless `logprobs` was asked
   * for.
   */
  public ChatCompletionResponseStreamChoice logprobs(
      @jakarta.annotation.Nullable ChoiceLogprobs logprobs) {
    this.logprobs = logprobs;
    return this;
  }

  /**
   * Returns {@code logprobs}: Log probabilities of the new tokens; null unless `logprobs` was asked
   * for.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_LOGPROBS)
  public ChoiceLogprobs getLogprobs() {
    return logprobs;
  }

  /** Sets {@code logprobs}. */
  @JsonProperty(JSON_PROPERTY_LOGPROBS)
  public void setLogprobs(@jakarta.annotation.Nullable ChoiceLogprobs logprobs) {
    this.logprobs = logprobs;
  }

  /**
   * Sets {@code output_ids}: Ids of the new tokens; null unless `return_token_ids` was asked for.
   */
  public ChatCompletionResponseStreamChoice outputIds(
      @jakarta.annotation.Nullable List<Long> outputIds) {
    this.outputIds = outputIds;
    return this;
  }

  /** Adds an item to {@code output_ids}. */
  public ChatCompletionResponseStreamChoice addOutputIdsItem(Long outputIdsItem) {
    if (this.outputIds == null) {
      this.outputIds = new ArrayList<>();
    }
    this.outputIds.add(outputIdsItem);
    return this;
  }

  /**
   * Returns {@code output_ids}: Ids of the new tokens; null unless `return_token_ids` was asked
   * for.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_OUTPUT_IDS)
  public List<Long> getOutputIds() {
    return outputIds;
  }

  /** Sets {@code output_ids}. */
  @JsonProperty(JSON_PROPERTY_OUTPUT_IDS)
  public void setOutputIds(@jakarta.annotation.Nullable List<Long> outputIds) {
    this.outputIds = outputIds;
  }

  /**
   * Sets {@code output_token_logprobs}: Log probability and id of each new token; null unless
   * `return_logprob` was asked for.
   */
  public ChatCompletionResponseStreamChoice outputTokenLogprobs(
      @jakarta.annotation.Nullable List<List<Double>> outputTokenLogprobs) {
    this.outputTokenLogprobs = outputTokenLogprobs;
    return this;
  }

  /** Adds an item to {@code output_token_logprobs}. */
  public ChatCompletionResponseStreamChoice addOutputTokenLogprobsItem(
      List<Double> outputTokenLogprobsItem) {
    if (this.outputTokenLogprobs == null) {
      this.outputTokenLogprobs = new ArrayList<>();
    }
    this.outputTokenLogprobs.add(outputTokenLogprobsItem);
    return this;
  }

  /**
   * Returns {@code output_token_logprobs}: Log probability and id of each new token; null unless
   * `return_logprob` was asked for.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_OUTPUT_TOKEN_LOGPROBS)
  public List<List<Double>> getOutputTokenLogprobs() {
    return outputTokenLogprobs;
  }

  /** Sets {@code output_token_logprobs}. */
  @JsonProperty(JSON_PROPERTY_OUTPUT_TOKEN_LOGPROBS)
  public void setOutputTokenLogprobs(
      @jakarta.annotation.Nullable List<List<Double>> outputTokenLogprobs) {
    this.outputTokenLogprobs = outputTokenLogprobs;
  }

  /**
   * Sets {@code routed_experts}: In the last chunk: indices of the experts by token, layer and
   * choice, for the prompt and the answer without its last token; with the Ray executor a key into
   * its object store. Null unless `return_routed_experts` was asked for.
   */
  public ChatCompletionResponseStreamChoice routedExperts(
      @jakarta.annotation.Nullable IntegerListListListOrText routedExperts) {
    this.routedExperts = routedExperts;
    return this;
  }

  /**
   * Returns {@code routed_experts}: In the last chunk: indices of the experts by token, layer and
   * choice, for the prompt and the answer without its last token; with the Ray executor a key into
   * its object store. Null unless `return_routed_experts` was asked for.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_ROUTED_EXPERTS)
  public IntegerListListListOrText getRoutedExperts() {
    return routedExperts;
  }

  /** Sets {@code routed_experts}. */
  @JsonProperty(JSON_PROPERTY_ROUTED_EXPERTS)
  public void setRoutedExperts(
      @jakarta.annotation.Nullable IntegerListListListOrText routedExperts) {
    this.routedExperts = routedExperts;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ChatCompletionResponseStreamChoice that = (ChatCompletionResponseStreamChoice) o;
    return Objects.equals(this.delta, that.delta)
        && Objects.equals(this.finishReason, that.finishReason)
        && Objects.equals(this.index, that.index)
        && Objects.equals(this.logprobs, that.logprobs)
        && Objects.equals(this.outputIds, that.outputIds)
        && Objects.equals(this.outputTokenLogprobs, that.outputTokenLogprobs)
        && Objects.equals(this.routedExperts, that.routedExperts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        delta, finishReason, index, logprobs, outputIds, outputTokenLogprobs, routedExperts);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ChatCompletionResponseStreamChoice {\n");
    sb.append("    delta: ").append(toIndentedString(delta)).append("\n");
    sb.append("    finishReason: ").append(toIndentedString(finishReason)).append("\n");
    sb.append("    index: ").append(toIndentedString(index)).append("\n");
    sb.append("    logprobs: ").append(toIndentedString(logprobs)).append("\n");
    sb.append("    outputIds: ").append(toIndentedString(outputIds)).append("\n");
    sb.append("    outputTokenLogprobs: ")
        .append(toIndentedString(outputTokenLogprobs))
        .append("\n");
    sb.append("    routedExperts: ").append(toIndentedString(routedExperts)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
