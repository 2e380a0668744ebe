// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Tokens used by a request. */
@JsonPropertyOrder({
  UsageInfo.JSON_PROPERTY_COMPLETION_TOKENS,
  UsageInfo.JSON_PROPERTY_COMPLETION_TOKENS_DETAILS,
  UsageInfo.JSON_PROPERTY_PROMPT_TOKENS,
  UsageInfo.JSON_PROPERTY_PROMPT_TOKENS_DETAILS,
  UsageInfo.JSON_PROPERTY_TOTAL_TOKENS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class UsageInfo {
  public static final String JSON_PROPERTY_COMPLETION_TOKENS = "completion_tokens";
  @jakarta.annotation.Nullable private Long completionTokens;

  public static final String JSON_PROPERTY_COMPLETION_TOKENS_DETAILS = "completion_tokens_details";
  @jakarta.annotation.Nullable private CompletionTokensDetails completionTokensDetails;

  public static final String JSON_PROPERTY_PROMPT_TOKENS = "prompt_tokens";
  @jakarta.annotation.Nonnull private Long promptTokens;

  public static final String JSON_PROPERTY_PROMPT_TOKENS_DETAILS = "prompt_tokens_details";
  @jakarta.annotation.Nullable private PromptTokensDetails promptTokensDetails;

  public static final String JSON_PROPERTY_TOTAL_TOKENS = "total_tokens";
  @jakarta.annotation.Nonnull private Long totalTokens;

  public UsageInfo() {}

  /**
   * Sets {@code completion_tokens}: Tokens of the answer, reasoning included; over all choices or
   * prompts. Default 0.
   */
  public UsageInfo completionTokens(@jakarta.annotation.Nullable Long completionTokens) {
    this.completionTokens = completionTokens;
    return this;
  }

  /**
   * Returns {@code completion_tokens}: Tokens of the answer, reasoning included; over all choices
   * or prompts. Default 0.
   */
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
   * Sets {@code completion_tokens_details}: What the answer's tokens were spent on; null for
   * completions, and without `--reasoning-parser` or a GPT-OSS model.
   */
  public UsageInfo completionTokensDetails(
      @jakarta.annotation.Nullable CompletionTokensDetails completionTokensDetails) {
    this.completionTokensDetails = completionTokensDetails;
    return this;
  }

  /**
   * Returns {@code completion_tokens_details}: What the answer's tokens were spent on; null for
   * completions, and without `--reasoning-parser` or a GPT-OSS model.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_COMPLETION_TOKENS_DETAILS)
  public CompletionTokensDetails getCompletionTokensDetails() {
    return completionTokensDetails;
  }

  /** Sets {@code completion_tokens_details}. */
  @JsonProperty(JSON_PROPERTY_COMPLETION_TOKENS_DETAILS)
  public void setCompletionTokensDetails(
      @jakarta.annotation.Nullable CompletionTokensDetails completionTokensDetails) {
    this.completionTokensDetails = completionTokensDetails;
  }

  /**
   * Sets {@code prompt_tokens}: Tokens of the prompt, in the model's chat template if it has one;
   * over all prompts. Default 0.
   */
  public UsageInfo promptTokens(@jakarta.annotation.Nonnull Long promptTokens) {
    this.promptTokens = promptTokens;
    return this;
  }

  /**
   * Returns {@code prompt_tokens}: Tokens of the prompt, in the model's chat template if it has
   * one; over all prompts. Default 0.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PROMPT_TOKENS, required = true)
  public Long getPromptTokens() {
    return promptTokens;
  }

  /** Sets {@code prompt_tokens}. */
  @JsonProperty(value = JSON_PROPERTY_PROMPT_TOKENS, required = true)
  public void setPromptTokens(@jakarta.annotation.Nonnull Long promptTokens) {
    this.promptTokens = promptTokens;
  }

  /**
   * Sets {@code prompt_tokens_details}: How many of the prompt's tokens came from a cache; null for
   * completions.
   */
  public UsageInfo promptTokensDetails(
      @jakarta.annotation.Nullable PromptTokensDetails promptTokensDetails) {
    this.promptTokensDetails = promptTokensDetails;
    return this;
  }

  /**
   * Returns {@code prompt_tokens_details}: How many of the prompt's tokens came from a cache; null
   * for completions.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_PROMPT_TOKENS_DETAILS)
  public PromptTokensDetails getPromptTokensDetails() {
    return promptTokensDetails;
  }

  /** Sets {@code prompt_tokens_details}. */
  @JsonProperty(JSON_PROPERTY_PROMPT_TOKENS_DETAILS)
  public void setPromptTokensDetails(
      @jakarta.annotation.Nullable PromptTokensDetails promptTokensDetails) {
    this.promptTokensDetails = promptTokensDetails;
  }

  /** Sets {@code total_tokens}: Both together. Default 0. */
  public UsageInfo totalTokens(@jakarta.annotation.Nonnull Long totalTokens) {
    this.totalTokens = totalTokens;
    return this;
  }

  /** Returns {@code total_tokens}: Both together. Default 0. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TOTAL_TOKENS, required = true)
  public Long getTotalTokens() {
    return totalTokens;
  }

  /** Sets {@code total_tokens}. */
  @JsonProperty(value = JSON_PROPERTY_TOTAL_TOKENS, required = true)
  public void setTotalTokens(@jakarta.annotation.Nonnull Long totalTokens) {
    this.totalTokens = totalTokens;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    UsageInfo that = (UsageInfo) o;
    return Objects.equals(this.completionTokens, that.completionTokens)
        && Objects.equals(this.completionTokensDetails, that.completionTokensDetails)
        && Objects.equals(this.promptTokens, that.promptTokens)
        && Objects.equals(this.promptTokensDetails, that.promptTokensDetails)
        && Objects.equals(this.totalTokens, that.totalTokens);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        completionTokens, completionTokensDetails, promptTokens, promptTokensDetails, totalTokens);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class UsageInfo {\n");
    sb.append("    completionTokens: ").append(toIndentedString(completionTokens)).append("\n");
    sb.append("    completionTokensDetails: ")
        .append(toIndentedString(completionTokensDetails))
        .append("\n");
    sb.append("    promptTokens: ").append(toIndentedString(promptTokens)).append("\n");
    sb.append("    promptTokensDetails: ")
        .append(toIndentedString(promptTokensDetails))
        .append("\n");
    sb.append("    totalTokens: ").append(toIndentedString(totalTokens)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
