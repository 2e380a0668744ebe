// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Whether the engine took part in an update of its weights. With status 400 it did not. */
@JsonPropertyOrder({
  WeightsUpdateResult.JSON_PROPERTY_SUCCESS,
  WeightsUpdateResult.JSON_PROPERTY_MESSAGE
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class WeightsUpdateResult {
  public static final String JSON_PROPERTY_SUCCESS = "success";
  @jakarta.annotation.Nonnull private Boolean success;

  public static final String JSON_PROPERTY_MESSAGE = "message";
  @jakarta.annotation.Nonnull private String message;

  public WeightsUpdateResult() {}

  /** Sets {@code success}: False comes with status 400. */
  public WeightsUpdateResult success(@jakarta.annotation.Nonnull Boolean success) {
    this.success = success;
    return this;
  }

  /** Returns {@code success}: False comes with status 400. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SUCCESS, required = true)
  public Boolean getSuccess() {
    return success;
  }

  /** Sets {@code success}. */
  @JsonProperty(value = JSON_PROPERTY_SUCCESS, required = true)
  public void setSuccess(@jakarta.annotation.Nonnull Boolean success) {
    this.success = success;
  }

  /** Sets {@code message}: What was done, or why not. */
  public WeightsUpdateResult message(@jakarta.annotation.Nonnull String message) {
    this.message = message;
    return this;
  }

  /** Returns {@code message}: What was done, or why not. */
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

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    WeightsUpdateResult that = (WeightsUpdateResult) o;
    return Objects.equals(this.success, that.success) && Objects.equals(this.message, that.message);
  }

  @Override
  public int hashCode() {
    return Objects.hash(success, message);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class WeightsUpdateResult {\n");
    sb.append("    success: ").append(toIndentedString(success)).append("\n");
    sb.append("    message: ").append(toIndentedString(message)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
