// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Counts and probabilities beside a generated text. */
@JsonPropertyOrder({
  GenerateReqMetaOutput.JSON_PROPERTY_COMPLETION_TOKENS,
  GenerateReqMetaOutput.JSON_PROPERTY_FINISH_REASON,
  GenerateReqMetaOutput.JSON_PROPERTY_INPUT_TOKEN_LOGPROBS,
  GenerateReqMetaOutput.JSON_PROPERTY_INPUT_TOP_LOGPROBS,
  GenerateReqMetaOutput.JSON_PROPERTY_OUTPUT_TOKEN_LOGPROBS,
  GenerateReqMetaOutput.JSON_PROPERTY_OUTPUT_TOP_LOGPROBS,
  GenerateReqMetaOutput.JSON_PROPERTY_PROMPT_TOKENS,
  GenerateReqMetaOutput.JSON_PROPERTY_ROUTED_EXPERTS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class GenerateReqMetaOutput {
  public static final String JSON_PROPERTY_COMPLETION_TOKENS = "completion_tokens";
  @jakarta.annotation.Nullable private Long completionTokens;

  public static final String JSON_PROPERTY_FINISH_REASON = "finish_reason";
  @jakarta.annotation.Nullable private GenerateFinishReason finishReason;

  public static final String JSON_PROPERTY_INPUT_TOKEN_LOGPROBS = "input_token_logprobs";
  @jakarta.annotation.Nullable private List<List<Double>> inputTokenLogprobs;

  public static final String JSON_PROPERTY_INPUT_TOP_LOGPROBS = "input_top_logprobs";
  @jakarta.annotation.Nullable private List<List<List<Double>>> inputTopLogprobs;

  public static final String JSON_PROPERTY_OUTPUT_TOKEN_LOGPROBS = "output_token_logprobs";
  @jakarta.annotation.Nullable private List<List<Double>> outputTokenLogprobs;

  public static final String JSON_PROPERTY_OUTPUT_TOP_LOGPROBS = "output_top_logprobs";
  @jakarta.annotation.Nullable private List<List<List<Double>>> outputTopLogprobs;

  public static final String JSON_PROPERTY_PROMPT_TOKENS = "prompt_tokens";
  @jakarta.annotation.Nullable private Long promptTokens;

  public static final String JSON_PROPERTY_ROUTED_EXPERTS = "routed_experts";
  @jakarta.annotation.Nullable private IntegerListListListOrText routedExperts;

  public GenerateReqMetaOutput() {}

  /** Sets {@code completion_tokens}: Tokens generated so far. */
  public GenerateReqMetaOutput completionTokens(
      @jakarta.annotation.Nullable Long completionTokens) {
    this.completionTokens = completionTokens;
    return this;
  }

  /** Returns {@code completion_tokens}: Tokens generated so far. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_COMPLETION_TOKENS)
  public Long getCompletionTokens() {
    return completionTokens;
  }

  /** Sets {@code completion_tokens}. */
  @JsonProperty(JSON_PROPERTY_COMPLETION_TOKENS)
  public void setCompletionTokens(@jakarta.annotation.Nullable Long completionTokens) {
    this.completionTokens = completionTokens;
  }

  /**
   * Sets {@code finish_reason}: Why the text ended; null in all events of a stream but the last.
   */
  public GenerateReqMetaOutput finishReason(
      @jakarta.annotation.Nullable GenerateFinishReason finishReason) {
    this.finishReason = finishReason;
    return this;
  }

  /**
   * Returns {@code finish_reason}: Why the text ended; null in all events of a stream but the last.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_FINISH_REASON)
  public GenerateFinishReason getFinishReason() {
    return finishReason;
  }

  /** Sets {@code finish_reason}. */
  @JsonProperty(JSON_PROPERTY_FINISH_REASON)
  public void setFinishReason(@jakarta.annotation.Nullable GenerateFinishReason finishReason) {
    this.finishReason = finishReason;
  }

  /**
   * Sets {@code input_token_logprobs}: Log probability and id of each token of the prompt after
   * `logprob_start_len`; null unless that was asked for.
   */
  public GenerateReqMetaOutput inputTokenLogprobs(
      @jakarta.annotation.Nullable List<List<Double>> inputTokenLogprobs) {
    this.inputTokenLogprobs = inputTokenLogprobs;
    return this;
  }

  /** Adds an item to {@code input_token_logprobs}. */
  public GenerateReqMetaOutput addInputTokenLogprobsItem(List<Double> inputTokenLogprobsItem) {
    if (this.inputTokenLogprobs == null) {
      this.inputTokenLogprobs = new ArrayList<>();
    }
    this.inputTokenLogprobs.add(inputTokenLogprobsItem);
    return this;
  }

  /**
   * Returns {@code input_token_logprobs}: Log probability and id of each token of the prompt after
   * `logprob_start_len`; null unless that was asked for.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_INPUT_TOKEN_LOGPROBS)
  public List<List<Double>> getInputTokenLogprobs() {
    return inputTokenLogprobs;
  }

  /** Sets {@code input_token_logprobs}. */
  @JsonProperty(JSON_PROPERTY_INPUT_TOKEN_LOGPROBS)
  public void setInputTokenLogprobs(
      @jakarta.annotation.Nullable List<List<Double>> inputTokenLogprobs) {
    this.inputTokenLogprobs = inputTokenLogprobs;
  }

  /**
   * Sets {@code input_top_logprobs}: The most likely tokens at each of those positions, the
   * likeliest first; null unless `top_logprobs_num` was asked for.
   */
  public GenerateReqMetaOutput inputTopLogprobs(
      @jakarta.annotation.Nullable List<List<List<Double>>> inputTopLogprobs) {
    this.inputTopLogprobs = inputTopLogprobs;
    return this;
  }

  /** Adds an item to {@code input_top_logprobs}. */
  public GenerateReqMetaOutput addInputTopLogprobsItem(List<List<Double>> inputTopLogprobsItem) {
    if (this.inputTopLogprobs == null) {
      this.inputTopLogprobs = new ArrayList<>();
    }
    this.inputTopLogprobs.add(inputTopLogprobsItem);
    return this;
  }

  /**
   * Returns {@code input_top_logprobs}: The most likely tokens at each of those positions, the
   * likeliest first; null unless `top_logprobs_num` was asked for.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_INPUT_TOP_LOGPROBS)
  public List<List<List<Double>>> getInputTopLogprobs() {
    return inputTopLogprobs;
  }

  /** Sets {@code input_top_logprobs}. */
  @JsonProperty(JSON_PROPERTY_INPUT_TOP_LOGPROBS)
  public void setInputTopLogprobs(
      @jakarta.annotation.Nullable List<List<List<Double>>> inputTopLogprobs) {
    this.inputTopLogprobs = inputTopLogprobs;
  }

  /**
   * Sets {@code output_token_logprobs}: Log probability and id of each generated token, of an event
   * those that are new; null unless `return_logprob` was asked for.
   */
  public GenerateReqMetaOutput outputTokenLogprobs(
      @jakarta.annotation.Nullable List<List<Double>> outputTokenLogprobs) {
    this.outputTokenLogprobs = outputTokenLogprobs;
    return this;
  }

  /** Adds an item to {@code output_token_logprobs}. */
  public GenerateReqMetaOutput addOutputTokenLogprobsItem(List<Double> outputTokenLogprobsItem) {
    if (this.outputTokenLogprobs == null) {
      this.outputTokenLogprobs = new ArrayList<>();
    }
    this.outputTokenLogprobs.add(outputTokenLogprobsItem);
    return this;
  }

  /**
   * Returns {@code output_token_logprobs}: Log probability and id of each generated token, of an
   * event those that are new; null unless `return_logprob` was asked for.
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
   * Sets {@code output_top_logprobs}: The most likely tokens at each generated position, the
   * likeliest first; null unless `top_logprobs_num` was asked for.
   */
  public GenerateReqMetaOutput outputTopLogprobs(
      @jakarta.annotation.Nullable List<List<List<Double>>> outputTopLogprobs) {
    this.outputTopLogprobs = outputTopLogprobs;
    return this;
  }

  /** Adds an item to {@code output_top_logprobs}. */
  public GenerateReqMetaOutput addOutputTopLogprobsItem(List<List<Double>> outputTopLogprobsItem) {
    if (this.outputTopLogprobs == null) {
      this.outputTopLogprobs = new ArrayList<>();
    }
    this.outputTopLogprobs.add(outputTopLogprobsItem);
    return this;
  }

  /**
   * Returns {@code output_top_logprobs}: The most likely tokens at each generated position, the
   * likeliest first; null unless `top_logprobs_num` was asked for.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_OUTPUT_TOP_LOGPROBS)
  public List<List<List<Double>>> getOutputTopLogprobs() {
    return outputTopLogprobs;
  }

  /** Sets {@code output_top_logprobs}. */
  @JsonProperty(JSON_PROPERTY_OUTPUT_TOP_LOGPROBS)
  public void setOutputTopLogprobs(
      @jakarta.annotation.Nullable List<List<List<Double>>> outputTopLogprobs) {
    this.outputTopLogprobs = outputTopLogprobs;
  }

  /** Sets {@code prompt_tokens}: Tokens of the prompt. */
  public GenerateReqMetaOutput promptTokens(@jakarta.annotation.Nullable Long promptTokens) {
    this.promptTokens = promptTokens;
    return this;
  }

  /** Returns {@code prompt_tokens}: Tokens of the prompt. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_PROMPT_TOKENS)
  public Long getPromptTokens() {
    return promptTokens;
  }

  /** Sets {@code prompt_tokens}. */
  @JsonProperty(JSON_PROPERTY_PROMPT_TOKENS)
  public void setPromptTokens(@jakarta.annotation.Nullable Long promptTokens) {
    this.promptTokens = promptTokens;
  }

  /**
   * Sets {@code routed_experts}: Indices of the experts by token, layer and choice, for the prompt
   * and the text without its last token; with the Ray executor a key into its object store. Null
   * unless `return_routed_experts` was asked for, and before the last event.
   */
  public GenerateReqMetaOutput routedExperts(
      @jakarta.annotation.Nullable IntegerListListListOrText routedExperts) {
    this.routedExperts = routedExperts;
    return this;
  }

  /**
   * Returns {@code routed_experts}: Indices of the experts by token, layer and choice, for the
   * prompt and the text without its last token; with the Ray executor a key into its object store.
   * Null unless `return_routed_experts` was asked for, and before the last event.
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
    GenerateReqMetaOutput that = (GenerateReqMetaOutput) o;
    return Objects.equals(this.completionTokens, that.completionTokens)
        && Objects.equals(this.finishReason, that.finishReason)
        && Objects.equals(this.inputTokenLogprobs, that.inputTokenLogprobs)
        && Objects.equals(this.inputTopLogprobs, that.inputTopLogprobs)
        && Objects.equals(this.outputTokenLogprobs, that.outputTokenLogprobs)
        && Objects.equals(this.outputTopLogprobs, that.outputTopLogprobs)
        && Objects.equals(this.promptTokens, that.promptTokens)
        && Objects.equals(this.routedExperts, that.routedExperts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        completionTokens,
        finishReason,
        inputTokenLogprobs,
        inputTopLogprobs,
        outputTokenLogprobs,
        outputTopLogprobs,
        promptTokens,
        routedExperts);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class GenerateReqMetaOutput {\n");
    sb.append("    completionTokens: ").append(toIndentedString(completionTokens)).append("\n");
    sb.append("    finishReason: ").append(toIndentedString(finishReason)).append("\n");
    sb.append("    inputTokenLogprobs: ").append(toIndentedString(inputTokenLogprobs)).append("\n");
    sb.append("    inputTopLogprobs: ").append(toIndentedString(inputTopLogprobs)).append("\n");
    sb.append("    outputTokenLogprobs: ")
        .append(toIndentedString(outputTokenLogprobs))
        .append("\n");
    sb.append("    outputTopLogprobs: ").append(toIndentedString(outputTopLogprobs)).append("\n");
    sb.append("    promptTokens: ").append(toIndentedString(promptTokens)).append("\n");
    sb.append("    routedExperts: ").append(toIndentedString(routedExperts)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
