// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * A text or token ids, two at least, whose perplexity is measured. Refused with prefix caching and
 * with speculative decoding.
 */
@JsonPropertyOrder({PPLRequest.JSON_PROPERTY_INPUT})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class PPLRequest {
  public static final String JSON_PROPERTY_INPUT = "input";
  @jakarta.annotation.Nonnull private TextOrIntegerList input;

  public PPLRequest() {}

  /**
   * Sets {@code input}: The text or the token ids to score, two tokens at least, without a chat
   * template.
   */
  public PPLRequest input(@jakarta.annotation.Nonnull TextOrIntegerList input) {
    this.input = input;
    return this;
  }

  /**
   * Returns {@code input}: The text or the token ids to score, two tokens at least, without a chat
   * template.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_INPUT, required = true)
  public TextOrIntegerList getInput() {
    return input;
  }

  /** Sets {@code input}. */
  @JsonProperty(value = JSON_PROPERTY_INPUT, required = true)
  public void setInput(@jakarta.annotation.Nonnull TextOrIntegerList input) {
    this.input = input;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    PPLRequest that = (PPLRequest) o;
    return Objects.equals(this.input, that.input);
  }

  @Override
  public int hashCode() {
    return Objects.hash(input);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class PPLRequest {\n");
    sb.append("    input: ").append(toIndentedString(input)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
