// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** A refusal in the shape of Anthropic's API. */
@JsonPropertyOrder({
  AnthropicErrorResponse.JSON_PROPERTY_ERROR,
  AnthropicErrorResponse.JSON_PROPERTY_TYPE
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class AnthropicErrorResponse {
  public static final String JSON_PROPERTY_ERROR = "error";
  @jakarta.annotation.Nonnull private AnthropicError error;

  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nonnull private String type;

  public AnthropicErrorResponse() {}

  /** Sets {@code error}: What went wrong. */
  public AnthropicErrorResponse error(@jakarta.annotation.Nonnull AnthropicError error) {
    this.error = error;
    return this;
  }

  /** Returns {@code error}: What went wrong. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ERROR, required = true)
  public AnthropicError getError() {
    return error;
  }

  /** Sets {@code error}. */
  @JsonProperty(value = JSON_PROPERTY_ERROR, required = true)
  public void setError(@jakarta.annotation.Nonnull AnthropicError error) {
    this.error = error;
  }

  /** Sets {@code type}: Tells an error from an answer. Known values: `error`. */
  public AnthropicErrorResponse type(@jakarta.annotation.Nonnull String type) {
    this.type = type;
    return this;
  }

  /** Returns {@code type}: Tells an error from an answer. Known values: `error`. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TYPE, required = true)
  public String getType() {
    return type;
  }

  /** Sets {@code type}. */
  @JsonProperty(value = JSON_PROPERTY_TYPE, required = true)
  public void setType(@jakarta.annotation.Nonnull String type) {
    this.type = type;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    AnthropicErrorResponse that = (AnthropicErrorResponse) o;
    return Objects.equals(this.error, that.error) && Objects.equals(this.type, that.type);
  }

  @Override
  public int hashCode() {
    return Objects.hash(error, type);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class AnthropicErrorResponse {\n");
    sb.append("    error: ").append(toIndentedString(error)).append("\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
