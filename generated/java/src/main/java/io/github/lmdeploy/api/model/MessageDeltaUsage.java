// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** How many tokens an answer has so far. */
@JsonPropertyOrder({MessageDeltaUsage.JSON_PROPERTY_OUTPUT_TOKENS})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class MessageDeltaUsage {
  public static final String JSON_PROPERTY_OUTPUT_TOKENS = "output_tokens";
  @jakarta.annotation.Nonnull private Long outputTokens;

  public MessageDeltaUsage() {}

  /** Sets {@code output_tokens}: Tokens of the answer, from its beginning. Default 0. */
  public MessageDeltaUsage outputTokens(@jakarta.annotation.Nonnull Long outputTokens) {
    this.outputTokens = outputTokens;
    return this;
  }

  /** Returns {@code output_tokens}: Tokens of the answer, from its beginning. Default 0. */
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
    MessageDeltaUsage that = (MessageDeltaUsage) o;
    return Objects.equals(this.outputTokens, that.outputTokens);
  }

  @Override
  public int hashCode() {
    return Objects.hash(outputTokens);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class MessageDeltaUsage {\n");
    sb.append("    outputTokens: ").append(toIndentedString(outputTokens)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
