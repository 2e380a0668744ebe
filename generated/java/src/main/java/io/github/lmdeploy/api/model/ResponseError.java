// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Why a Responses answer failed. */
@JsonPropertyOrder({
  ResponseError.JSON_PROPERTY_CODE,
  ResponseError.JSON_PROPERTY_MESSAGE,
  ResponseError.JSON_PROPERTY_PARAM,
  ResponseError.JSON_PROPERTY_TYPE
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ResponseError {
  public static final String JSON_PROPERTY_CODE = "code";
  @jakarta.annotation.Nonnull private String code;

  public static final String JSON_PROPERTY_MESSAGE = "message";
  @jakarta.annotation.Nonnull private String message;

  public static final String JSON_PROPERTY_PARAM = "param";
  @jakarta.annotation.Nullable private String param;

  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nullable private String type;

  public ResponseError() {}

  /**
   * Sets {@code code}: This server sends `invalid_prompt` where the request is at fault, and else
   * `server_error`. Known values: `server_error`, `rate_limit_exceeded`, `invalid_prompt`,
   * `data_residency_mismatch`, `bio_policy`, `misalignment_policy_violation`,
   * `vector_store_timeout`, `invalid_image`, `invalid_image_format`, `invalid_base64_image`,
   * `invalid_image_url`, `image_too_large`, `image_too_small`, `image_parse_error`,
   * `image_content_policy_violation`, `invalid_image_mode`, `image_file_too_large`,
   * `unsupported_image_media_type`, `empty_image_file`, `failed_to_download_image`,
   * `image_file_not_found`.
   */
  public ResponseError code(@jakarta.annotation.Nonnull String code) {
    this.code = code;
    return this;
  }

  /**
   * Returns {@code code}: This server sends `invalid_prompt` where the request is at fault, and
   * else `server_error`. Known values: `server_error`, `rate_limit_exceeded`, `invalid_prompt`,
   * `data_residency_mismatch`, `bio_policy`, `misalignment_policy_violation`,
   * `vector_store_timeout`, `invalid_image`, `invalid_image_format`, `invalid_base64_image`,
   * `invalid_image_url`, `image_too_large`, `image_too_small`, `image_parse_error`,
   * `image_content_policy_violation`, `invalid_image_mode`, `image_file_too_large`,
   * `unsupported_image_media_type`, `empty_image_file`, `failed_to_download_image`,
   * `image_file_not_found`.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CODE, required = true)
  public String getCode() {
    return code;
  }

  /** Sets {@code code}. */
  @JsonProperty(value = JSON_PROPERTY_CODE, required = true)
  public void setCode(@jakarta.annotation.Nonnull String code) {
    this.code = code;
  }

  /** Sets {@code message}: What went wrong, as a sentence for people. */
  public ResponseError message(@jakarta.annotation.Nonnull String message) {
    this.message = message;
    return this;
  }

  /** Returns {@code message}: What went wrong, as a sentence for people. */
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

  /** Sets {@code param}: Never sent by this server. */
  public ResponseError param(@jakarta.annotation.Nullable String param) {
    this.param = param;
    return this;
  }

  /** Returns {@code param}: Never sent by this server. */
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

  /** Sets {@code type}: Never sent by this server. */
  public ResponseError type(@jakarta.annotation.Nullable String type) {
    this.type = type;
    return this;
  }

  /** Returns {@code type}: Never sent by this server. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TYPE)
  public String getType() {
    return type;
  }

  /** Sets {@code type}. */
  @JsonProperty(JSON_PROPERTY_TYPE)
  public void setType(@jakarta.annotation.Nullable String type) {
    this.type = type;
  }

  private Map<String, Object> additionalProperties;

  /** Sets a member that the API does not name. */
  @JsonAnySetter
  public ResponseError putAdditionalProperty(String key, Object value) {
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
    ResponseError that = (ResponseError) o;
    return Objects.equals(this.code, that.code)
        && Objects.equals(this.message, that.message)
        && Objects.equals(this.param, that.param)
        && Objects.equals(this.type, that.type)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, message, param, type, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ResponseError {\n");
    sb.append("    code: ").append(toIndentedString(code)).append("\n");
    sb.append("    message: ").append(toIndentedString(message)).append("\n");
    sb.append("    param: ").append(toIndentedString(param)).append("\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
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
