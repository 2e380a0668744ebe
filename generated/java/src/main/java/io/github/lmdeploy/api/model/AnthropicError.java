// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** What went wrong, in Anthropic's words. */
@JsonPropertyOrder({AnthropicError.JSON_PROPERTY_MESSAGE, AnthropicError.JSON_PROPERTY_TYPE})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class AnthropicError {
  public static final String JSON_PROPERTY_MESSAGE = "message";
  @jakarta.annotation.Nonnull private String message;

  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nonnull private String type;

  public AnthropicError() {}

  /** Sets {@code message}: What is wrong, as a sentence for people. */
  public AnthropicError message(@jakarta.annotation.Nonnull String message) {
    this.message = message;
    return this;
  }

  /** Returns {@code message}: What is wrong, as a sentence for people. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MESSAGE, required = true)
  public String getMessage() {
    return message;
  }

  /** Sets {@code message}. */
  @JsonProperty(value = JSON_PROPERTY_MESSAGE, required = true)
  public void setMessage(@jakarta.annotation.Nonnull String message) {
    this.message = message;
  }

  /**
   * Sets {@code type}: `invalid_request_error`, `authentication_error`, `not_found_error`,
   * `overloaded_error` while the engine is unavailable, or `api_error`.
   */
  public AnthropicError type(@jakarta.annotation.Nonnull String type) {
    this.type = type;
    return this;
  }

  /**
   * Returns {@code type}: `invalid_request_error`, `authentication_error`, `not_found_error`,
   * `overloaded_error` while the engine is unavailable, or `api_error`.
   */
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
    AnthropicError that = (AnthropicError) o;
    return Objects.equals(this.message, that.message) && Objects.equals(this.type, that.type);
  }

  @Override
  public int hashCode() {
    return Objects.hash(message, type);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class AnthropicError {\n");
    sb.append("    message: ").append(toIndentedString(message)).append("\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
