// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * What the tokens of an answer were spent on. Only `reasoning_tokens` is filled, the others are
 * places of OpenAI's shape.
 */
@JsonPropertyOrder({
  CompletionTokensDetails.JSON_PROPERTY_ACCEPTED_PREDICTION_TOKENS,
  CompletionTokensDetails.JSON_PROPERTY_AUDIO_TOKENS,
  CompletionTokensDetails.JSON_PROPERTY_REASONING_TOKENS,
  CompletionTokensDetails.JSON_PROPERTY_REJECTED_PREDICTION_TOKENS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class CompletionTokensDetails {
  public static final String JSON_PROPERTY_ACCEPTED_PREDICTION_TOKENS =
      "accepted_prediction_tokens";
  @jakarta.annotation.Nullable private Long acceptedPredictionTokens;

  public static final String JSON_PROPERTY_AUDIO_TOKENS = "audio_tokens";
  @jakarta.annotation.Nullable private Long audioTokens;

  public static final String JSON_PROPERTY_REASONING_TOKENS = "reasoning_tokens";
  @jakarta.annotation.Nonnull private Long reasoningTokens;

  public static final String JSON_PROPERTY_REJECTED_PREDICTION_TOKENS =
      "rejected_prediction_tokens";
  @jakarta.annotation.Nullable private Long rejectedPredictionTokens;

  public CompletionTokensDetails() {}

  /** Sets {@code accepted_prediction_tokens}: Always null. */
  public CompletionTokensDetails acceptedPredictionTokens(
      @jakarta.annotation.Nullable Long acceptedPredictionTokens) {
    this.acceptedPredictionTokens = acceptedPredictionTokens;
    return this;
  }

  /** Returns {@code accepted_prediction_tokens}: Always null. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_ACCEPTED_PREDICTION_TOKENS)
  public Long getAcceptedPredictionTokens() {
    return acceptedPredictionTokens;
  }

  /** Sets {@code accepted_prediction_tokens}. */
  @JsonProperty(JSON_PROPERTY_ACCEPTED_PREDICTION_TOKENS)
  public void setAcceptedPredictionTokens(
      @jakarta.annotation.Nullable Long acceptedPredictionTokens) {
    this.acceptedPredictionTokens = acceptedPredictionTokens;
  }

  /** Sets {@code audio_tokens}: Always null. */
  public CompletionTokensDetails audioTokens(@jakarta.annotation.Nullable Long audioTokens) {
    this.audioTokens = audioTokens;
    return this;
  }

  /** Returns {@code audio_tokens}: Always null. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_AUDIO_TOKENS)
  public Long getAudioTokens() {
    return audioTokens;
  }

  /** Sets {@code audio_tokens}. */
  @JsonProperty(JSON_PROPERTY_AUDIO_TOKENS)
  public void setAudioTokens(@jakarta.annotation.Nullable Long audioTokens) {
    this.audioTokens = audioTokens;
  }

  /**
   * Sets {@code reasoning_tokens}: Tokens that the model spent on reasoning; they are part of the
   * answer's tokens. Default 0.
   */
  public CompletionTokensDetails reasoningTokens(@jakarta.annotation.Nonnull Long reasoningTokens) {
    this.reasoningTokens = reasoningTokens;
    return this;
  }

  /**
   * Returns {@code reasoning_tokens}: Tokens that the model spent on reasoning; they are part of
   * the answer's tokens. Default 0.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_REASONING_TOKENS, required = true)
  public Long getReasoningTokens() {
    return reasoningTokens;
  }

  /** Sets {@code reasoning_tokens}. */
  @JsonProperty(value = JSON_PROPERTY_REASONING_TOKENS, required = true)
  public void setReasoningTokens(@jakarta.annotation.Nonnull Long reasoningTokens) {
    this.reasoningTokens = reasoningTokens;
  }

  /** Sets {@code rejected_prediction_tokens}: Always null. */
  public CompletionTokensDetails rejectedPredictionTokens(
      @jakarta.annotation.Nullable Long rejectedPredictionTokens) {
    this.rejectedPredictionTokens = rejectedPredictionTokens;
    return this;
  }

  /** Returns {@code rejected_prediction_tokens}: Always null. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_REJECTED_PREDICTION_TOKENS)
  public Long getRejectedPredictionTokens() {
    return rejectedPredictionTokens;
  }

  /** Sets {@code rejected_prediction_tokens}. */
  @JsonProperty(JSON_PROPERTY_REJECTED_PREDICTION_TOKENS)
  public void setRejectedPredictionTokens(
      @jakarta.annotation.Nullable Long rejectedPredictionTokens) {
    this.rejectedPredictionTokens = rejectedPredictionTokens;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    CompletionTokensDetails that = (CompletionTokensDetails) o;
    return Objects.equals(this.acceptedPredictionTokens, that.acceptedPredictionTokens)
        && Objects.equals(this.audioTokens, that.audioTokens)
        && Objects.equals(this.reasoningTokens, that.reasoningTokens)
        && Objects.equals(this.rejectedPredictionTokens, that.rejectedPredictionTokens);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        acceptedPredictionTokens, audioTokens, reasoningTokens, rejectedPredictionTokens);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class CompletionTokensDetails {\n");
    sb.append("    acceptedPredictionTokens: ")
        .append(toIndentedString(acceptedPredictionTokens))
        .append("\n");
    sb.append("    audioTokens: ").append(toIndentedString(audioTokens)).append("\n");
    sb.append("    reasoningTokens: ").append(toIndentedString(reasoningTokens)).append("\n");
    sb.append("    rejectedPredictionTokens: ")
        .append(toIndentedString(rejectedPredictionTokens))
        .append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
