// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Why a Responses request was refused. */
@JsonPropertyOrder({
  ResponsesErrorBody.JSON_PROPERTY_MESSAGE,
  ResponsesErrorBody.JSON_PROPERTY_TYPE,
  ResponsesErrorBody.JSON_PROPERTY_PARAM,
  ResponsesErrorBody.JSON_PROPERTY_CODE
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ResponsesErrorBody {
  public static final String JSON_PROPERTY_MESSAGE = "message";
  @jakarta.annotation.Nonnull private String message;

  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nonnull private String type;

  public static final String JSON_PROPERTY_PARAM = "param";
  @jakarta.annotation.Nullable private String param;

  public static final String JSON_PROPERTY_CODE = "code";
  @jakarta.annotation.Nonnull private Long code;

  public ResponsesErrorBody() {}

  /** Sets {@code message}: What is wrong, as a sentence for people. */
  public ResponsesErrorBody message(@jakarta.annotation.Nonnull String message) {
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

  /** Sets {@code type}: `invalid_request_error`, `not_found_error` or `server_error`. */
  public ResponsesErrorBody type(@jakarta.annotation.Nonnull String type) {
    this.type = type;
    return this;
  }

  /** Returns {@code type}: `invalid_request_error`, `not_found_error` or `server_error`. */
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

  /** Sets {@code param}: The field that is wrong; null where the server does not name it. */
  public ResponsesErrorBody param(@jakarta.annotation.Nullable String param) {
    this.param = param;
    return this;
  }

  /** Returns {@code param}: The field that is wrong; null where the server does not name it. */
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

  /** Sets {@code code}: The HTTP status. */
  public ResponsesErrorBody code(@jakarta.annotation.Nonnull Long code) {
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

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ResponsesErrorBody that = (ResponsesErrorBody) o;
    return Objects.equals(this.message, that.message)
        && Objects.equals(this.type, that.type)
        && Objects.equals(this.param, that.param)
        && Objects.equals(this.code, that.code);
  }

  @Override
  public int hashCode() {
    return Objects.hash(message, type, param, code);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ResponsesErrorBody {\n");
    sb.append("    message: ").append(toIndentedString(message)).append("\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("    param: ").append(toIndentedString(param)).append("\n");
    sb.append("    code: ").append(toIndentedString(code)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
