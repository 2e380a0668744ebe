// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Tokens used, in Anthropic's shape. */
@JsonPropertyOrder({
  MessageUsage.JSON_PROPERTY_INPUT_TOKENS,
  MessageUsage.JSON_PROPERTY_OUTPUT_TOKENS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class MessageUsage {
  public static final String JSON_PROPERTY_INPUT_TOKENS = "input_tokens";
  @jakarta.annotation.Nonnull private Long inputTokens;

  public static final String JSON_PROPERTY_OUTPUT_TOKENS = "output_tokens";
  @jakarta.annotation.Nonnull private Long outputTokens;

  public MessageUsage() {}

  /**
   * Sets {@code input_tokens}: Tokens of the prompt in the model's chat template, cached ones
   * included. Default 0.
   */
  public MessageUsage inputTokens(@jakarta.annotation.Nonnull Long inputTokens) {
    this.inputTokens = inputTokens;
    return this;
  }

  /**
   * Returns {@code input_tokens}: Tokens of the prompt in the model's chat template, cached ones
   * included. Default 0.
   */
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

  /** Sets {@code output_tokens}: Tokens of the answer, reasoning included. Default 0. */
  public MessageUsage outputTokens(@jakarta.annotation.Nonnull Long outputTokens) {
    this.outputTokens = outputTokens;
    return this;
  }

  /** Returns {@code output_tokens}: Tokens of the answer, reasoning included. Default 0. */
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

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    MessageUsage that = (MessageUsage) o;
    return Objects.equals(this.inputTokens, that.inputTokens)
        && Objects.equals(this.outputTokens, that.outputTokens);
  }

  @Override
  public int hashCode() {
    return Objects.hash(inputTokens, outputTokens);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class MessageUsage {\n");
    sb.append("    inputTokens: ").append(toIndentedString(inputTokens)).append("\n");
    sb.append("    outputTokens: ").append(toIndentedString(outputTokens)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
