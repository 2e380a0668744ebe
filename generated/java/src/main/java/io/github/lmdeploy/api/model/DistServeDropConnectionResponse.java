// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Whether the connection was closed. */
@JsonPropertyOrder({DistServeDropConnectionResponse.JSON_PROPERTY_SUCCESS})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class DistServeDropConnectionResponse {
  public static final String JSON_PROPERTY_SUCCESS = "success";
  @jakarta.annotation.Nonnull private Boolean success;

  public DistServeDropConnectionResponse() {}

  /** Sets {@code success}: Always true: a failure is an HTTP error. */
  public DistServeDropConnectionResponse success(@jakarta.annotation.Nonnull Boolean success) {
    this.success = success;
    return this;
  }

  /** Returns {@code success}: Always true: a failure is an HTTP error. */
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

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    DistServeDropConnectionResponse that = (DistServeDropConnectionResponse) o;
    return Objects.equals(this.success, that.success);
  }

  @Override
  public int hashCode() {
    return Objects.hash(success);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class DistServeDropConnectionResponse {\n");
    sb.append("    success: ").append(toIndentedString(success)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
