// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Response body for `POST /v1/messages/count_tokens`. */
@JsonPropertyOrder({CountTokensResponse.JSON_PROPERTY_INPUT_TOKENS})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class CountTokensResponse {
  public static final String JSON_PROPERTY_INPUT_TOKENS = "input_tokens";
  @jakarta.annotation.Nonnull private Long inputTokens;

  public CountTokensResponse() {}

  /**
   * Sets {@code input_tokens}: Tokens of the conversation in the model's chat template: near to
   * what `/v1/messages` reports, but without tools, and with images counted as text.
   */
  public CountTokensResponse inputTokens(@jakarta.annotation.Nonnull Long inputTokens) {
    this.inputTokens = inputTokens;
    return this;
  }

  /**
   * Returns {@code input_tokens}: Tokens of the conversation in the model's chat template: near to
   * what `/v1/messages` reports, but without tools, and with images counted as text.
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

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    CountTokensResponse that = (CountTokensResponse) o;
    return Objects.equals(this.inputTokens, that.inputTokens);
  }

  @Override
  public int hashCode() {
    return Objects.hash(inputTokens);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class CountTokensResponse {\n");
    sb.append("    inputTokens: ").append(toIndentedString(inputTokens)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
