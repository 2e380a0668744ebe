// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** The completion of one prompt. */
@JsonPropertyOrder({
  CompletionResponseChoice.JSON_PROPERTY_FINISH_REASON,
  CompletionResponseChoice.JSON_PROPERTY_INDEX,
  CompletionResponseChoice.JSON_PROPERTY_LOGPROBS,
  CompletionResponseChoice.JSON_PROPERTY_TEXT
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class CompletionResponseChoice {
  public static final String JSON_PROPERTY_FINISH_REASON = "finish_reason";
  @jakarta.annotation.Nullable private String finishReason;

  public static final String JSON_PROPERTY_INDEX = "index";
  @jakarta.annotation.Nonnull private Long index;

  public static final String JSON_PROPERTY_LOGPROBS = "logprobs";
  @jakarta.annotation.Nullable private LogProbs logprobs;

  public static final String JSON_PROPERTY_TEXT = "text";
  @jakarta.annotation.Nonnull private String text;

  public CompletionResponseChoice() {}

  /**
   * Sets {@code finish_reason}: Why the text ended: `stop` by a stop word or the model's own end,
   * `length` at the token limit, `abort` if it was aborted. LMDeploy 0.18.0 sends no other.
   */
  public CompletionResponseChoice finishReason(@jakarta.annotation.Nullable String finishReason) {
    this.finishReason = finishReason;
    return this;
  }

  /**
   * Returns {@code finish_reason}: Why the text ended: `stop` by a stop word or the model's own
   * end, `length` at the token limit, `abort` if it was aborted. LMDeploy 0.18.0 sends no other.
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

  /** Sets {@code index}: Which prompt this completes, from 0. */
  public CompletionResponseChoice index(@jakarta.annotation.Nonnull Long index) {
    this.index = index;
    return this;
  }

  /** Returns {@code index}: Which prompt this completes, from 0. */
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

  /** Sets {@code logprobs}: Always null in LMDeploy 0.18.0. */
  public CompletionResponseChoice logprobs(@jakarta.annotation.Nullable LogProbs logprobs) {
    this.logprobs = logprobs;
    return this;
  }

  /** Returns {@code logprobs}: Always null in LMDeploy 0.18.0. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_LOGPROBS)
  public LogProbs getLogprobs() {
    return logprobs;
  }

  /** Sets {@code logprobs}. */
  @JsonProperty(JSON_PROPERTY_LOGPROBS)
  public void setLogprobs(@jakarta.annotation.Nullable LogProbs logprobs) {
    this.logprobs = logprobs;
  }

  /** Sets {@code text}: What follows the prompt, without the prompt. */
  public CompletionResponseChoice text(@jakarta.annotation.Nonnull String text) {
    this.text = text;
    return this;
  }

  /** Returns {@code text}: What follows the prompt, without the prompt. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TEXT, required = true)
  public String getText() {
    return text;
  }

  /** Sets {@code text}. */
  @JsonProperty(value = JSON_PROPERTY_TEXT, required = true)
  public void setText(@jakarta.annotation.Nonnull String text) {
    this.text = text;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    CompletionResponseChoice that = (CompletionResponseChoice) o;
    return Objects.equals(this.finishReason, that.finishReason)
        && Objects.equals(this.index, that.index)
        && Objects.equals(this.logprobs, that.logprobs)
        && Objects.equals(this.text, that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(finishReason, index, logprobs, text);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class CompletionResponseChoice {\n");
    sb.append("    finishReason: ").append(toIndentedString(finishReason)).append("\n");
    sb.append("    index: ").append(toIndentedString(index)).append("\n");
    sb.append("    logprobs: ").append(toIndentedString(logprobs)).append("\n");
    sb.append("    text: ").append(toIndentedString(text)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
