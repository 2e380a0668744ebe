// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * Why a request was refused, in LMDeploy's shape: at the top level, not under `error` as OpenAI has
 * it.
 */
@JsonPropertyOrder({
  ErrorResponse.JSON_PROPERTY_CODE,
  ErrorResponse.JSON_PROPERTY_MESSAGE,
  ErrorResponse.JSON_PROPERTY_OBJECT,
  ErrorResponse.JSON_PROPERTY_PARAM,
  ErrorResponse.JSON_PROPERTY_TYPE
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ErrorResponse {
  public static final String JSON_PROPERTY_CODE = "code";
  @jakarta.annotation.Nonnull private Long code;

  public static final String JSON_PROPERTY_MESSAGE = "message";
  @jakarta.annotation.Nonnull private String message;

  public static final String JSON_PROPERTY_OBJECT = "object";
  @jakarta.annotation.Nonnull private String _object;

  public static final String JSON_PROPERTY_PARAM = "param";
  @jakarta.annotation.Nullable private String param;

  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nonnull private String type;

  public ErrorResponse() {}

  /** Sets {@code code}: The HTTP status. */
  public ErrorResponse code(@jakarta.annotation.Nonnull Long code) {
    this.code = code;
    return this;
  }

  /** Returns {@code code}: The HTTP status. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CODE, required = true)
  public Long getCode() {
    return code;
  }

  /** Sets {@code code}. */
  @JsonProperty(value = JSON_PROPERTY_CODE, required = true)
  public void setCode(@jakarta.annotation.Nonnull Long code) {
    this.code = code;
  }

  /** Sets {@code message}: What is wrong, as a sentence for people. */
  public ErrorResponse message(@jakarta.annotation.Nonnull String message) {
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

  /** Sets {@code object}: Always `error`. Default error. */
  public ErrorResponse _object(@jakarta.annotation.Nonnull String _object) {
    this._object = _object;
    return this;
  }

  /** Returns {@code object}: Always `error`. Default error. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_OBJECT, required = true)
  public String getObject() {
    return _object;
  }

  /** Sets {@code object}. */
  @JsonProperty(value = JSON_PROPERTY_OBJECT, required = true)
  public void setObject(@jakarta.annotation.Nonnull String _object) {
    this._object = _object;
  }

  /**
   * Sets {@code param}: Always null in LMDeploy 0.18.0: the field that is wrong stands in
   * `message`.
   */
  public ErrorResponse param(@jakarta.annotation.Nullable String param) {
    this.param = param;
    return this;
  }

  /**
   * Returns {@code param}: Always null in LMDeploy 0.18.0: the field that is wrong stands in
   * `message`.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_PARAM)
  public String getParam() {
    return param;
  }

  /** Sets {@code param}. */
  @JsonProperty(JSON_PROPERTY_PARAM)
  public void setParam(@jakarta.annotation.Nullable String param) {
    this.param = param;
  }

  /**
   * Sets {@code type}: `invalid_request_error`, `authentication_error`, `not_found_error` or
   * `server_error`.
   */
  public ErrorResponse type(@jakarta.annotation.Nonnull String type) {
    this.type = type;
    return this;
  }

  /**
   * Returns {@code type}: `invalid_request_error`, `authentication_error`, `not_found_error` or
   * `server_error`.
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
    ErrorResponse that = (ErrorResponse) o;
    return Objects.equals(this.code, that.code)
        && Objects.equals(this.message, that.message)
        && Objects.equals(this._object, that._object)
        && Objects.equals(this.param, that.param)
        && Objects.equals(this.type, that.type);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, message, _object, param, type);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ErrorResponse {\n");
    sb.append("    code: ").append(toIndentedString(code)).append("\n");
    sb.append("    message: ").append(toIndentedString(message)).append("\n");
    sb.append("    _object: ").append(toIndentedString(_object)).append("\n");
    sb.append("    param: ").append(toIndentedString(param)).append("\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
