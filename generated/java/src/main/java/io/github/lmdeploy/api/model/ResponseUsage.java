// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Tokens used by a Responses answer. */
@JsonPropertyOrder({
  ResponseUsage.JSON_PROPERTY_INPUT_TOKENS,
  ResponseUsage.JSON_PROPERTY_INPUT_TOKENS_DETAILS,
  ResponseUsage.JSON_PROPERTY_OUTPUT_TOKENS,
  ResponseUsage.JSON_PROPERTY_OUTPUT_TOKENS_DETAILS,
  ResponseUsage.JSON_PROPERTY_TOTAL_TOKENS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ResponseUsage {
  public static final String JSON_PROPERTY_INPUT_TOKENS = "input_tokens";
  @jakarta.annotation.Nonnull private Long inputTokens;

  public static final String JSON_PROPERTY_INPUT_TOKENS_DETAILS = "input_tokens_details";
  @jakarta.annotation.Nonnull private InputTokensDetails inputTokensDetails;

  public static final String JSON_PROPERTY_OUTPUT_TOKENS = "output_tokens";
  @jakarta.annotation.Nonnull private Long outputTokens;

  public static final String JSON_PROPERTY_OUTPUT_TOKENS_DETAILS = "output_tokens_details";
  @jakarta.annotation.Nonnull private OutputTokensDetails outputTokensDetails;

  public static final String JSON_PROPERTY_TOTAL_TOKENS = "total_tokens";
  @jakarta.annotation.Nonnull private Long totalTokens;

  public ResponseUsage() {}

  /** Sets {@code input_tokens}: Tokens of the prompt in the model's chat template. */
  public ResponseUsage inputTokens(@jakarta.annotation.Nonnull Long inputTokens) {
    this.inputTokens = inputTokens;
    return this;
  }

  /** Returns {@code input_tokens}: Tokens of the prompt in the model's chat template. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_INPUT_TOKENS, required = true)
  public Long getInputTokens() {
    return inputTokens;
  }

  /** Sets {@code input_tokens}. */
  @JsonProperty(value = JSON_PROPERTY_INPUT_TOKENS, required = true)
  public void setInputTokens(@jakarta.annotation.Nonnull Long inputTokens) {
    this.inputTokens = inputTokens;
  }

  /** Sets {@code input_tokens_details}: How many of those came from a cache. */
  public ResponseUsage inputTokensDetails(
      @jakarta.annotation.Nonnull InputTokensDetails inputTokensDetails) {
    this.inputTokensDetails = inputTokensDetails;
    return this;
  }

  /** Returns {@code input_tokens_details}: How many of those came from a cache. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_INPUT_TOKENS_DETAILS, required = true)
  public InputTokensDetails getInputTokensDetails() {
    return inputTokensDetails;
  }

  /** Sets {@code input_tokens_details}. */
  @JsonProperty(value = JSON_PROPERTY_INPUT_TOKENS_DETAILS, required = true)
  public void setInputTokensDetails(
      @jakarta.annotation.Nonnull InputTokensDetails inputTokensDetails) {
    this.inputTokensDetails = inputTokensDetails;
  }

  /** Sets {@code output_tokens}: Tokens of the answer, reasoning included. */
  public ResponseUsage outputTokens(@jakarta.annotation.Nonnull Long outputTokens) {
    this.outputTokens = outputTokens;
    return this;
  }

  /** Returns {@code output_tokens}: Tokens of the answer, reasoning included. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_OUTPUT_TOKENS, required = true)
  public Long getOutputTokens() {
    return outputTokens;
  }

  /** Sets {@code output_tokens}. */
  @JsonProperty(value = JSON_PROPERTY_OUTPUT_TOKENS, required = true)
  public void setOutputTokens(@jakarta.annotation.Nonnull Long outputTokens) {
    this.outputTokens = outputTokens;
  }

  /** Sets {@code output_tokens_details}: What those were spent on. */
  public ResponseUsage outputTokensDetails(
      @jakarta.annotation.Nonnull OutputTokensDetails outputTokensDetails) {
    this.outputTokensDetails = outputTokensDetails;
    return this;
  }

  /** Returns {@code output_tokens_details}: What those were spent on. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_OUTPUT_TOKENS_DETAILS, required = true)
  public OutputTokensDetails getOutputTokensDetails() {
    return outputTokensDetails;
  }

  /** Sets {@code output_tokens_details}. */
  @JsonProperty(value = JSON_PROPERTY_OUTPUT_TOKENS_DETAILS, required = true)
  public void setOutputTokensDetails(
      @jakarta.annotation.Nonnull OutputTokensDetails outputTokensDetails) {
    this.outputTokensDetails = outputTokensDetails;
  }

  /** Sets {@code total_tokens}: Both together. */
  public ResponseUsage totalTokens(@jakarta.annotation.Nonnull Long totalTokens) {
    this.totalTokens = totalTokens;
    return this;
  }

  /** Returns {@code total_tokens}: Both together. */
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

  private Map<String, Object> additionalProperties;

  /** Sets a member that the API does not name. */
  @JsonAnySetter
  public ResponseUsage putAdditionalProperty(String key, Object value) {
    if (this.additionalProperties == null) {
      this.additionalProperties = new HashMap<>();
    }
    this.additionalProperties.put(key, value);
    return this;
  }

  /** Returns the members that the API does not name, or null if there are none. */
  @JsonAnyGetter
  public Map<String, Object> getAdditionalProperties() {
    return additionalProperties;
  }

  /** Returns a member that the API does not name, or null. */
  public Object getAdditionalProperty(String key) {
    return this.additionalProperties == null ? null : this.additionalProperties.get(key);
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ResponseUsage that = (ResponseUsage) o;
    return Objects.equals(this.inputTokens, that.inputTokens)
        && Objects.equals(this.inputTokensDetails, that.inputTokensDetails)
        && Objects.equals(this.outputTokens, that.outputTokens)
        && Objects.equals(this.outputTokensDetails, that.outputTokensDetails)
        && Objects.equals(this.totalTokens, that.totalTokens)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        inputTokens,
        inputTokensDetails,
        outputTokens,
        outputTokensDetails,
        totalTokens,
        additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ResponseUsage {\n");
    sb.append("    inputTokens: ").append(toIndentedString(inputTokens)).append("\n");
    sb.append("    inputTokensDetails: ").append(toIndentedString(inputTokensDetails)).append("\n");
    sb.append("    outputTokens: ").append(toIndentedString(outputTokens)).append("\n");
    sb.append("    outputTokensDetails: ")
        .append(toIndentedString(outputTokensDetails))
        .append("\n");
    sb.append("    totalTokens: ").append(toIndentedString(totalTokens)).append("\n");
    sb.append("    additionalProperties: ")
        .append(toIndentedString(additionalProperties))
        .append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
