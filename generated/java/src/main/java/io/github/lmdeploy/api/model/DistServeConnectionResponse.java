// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Whether the engines are connected. */
@JsonPropertyOrder({DistServeConnectionResponse.JSON_PROPERTY_STATUS})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class DistServeConnectionResponse {
  public static final String JSON_PROPERTY_STATUS = "status";
  @jakarta.annotation.Nonnull private Long status;

  public DistServeConnectionResponse() {}

  /** Sets {@code status}: Always success: a failure is an HTTP error. */
  public DistServeConnectionResponse status(@jakarta.annotation.Nonnull Long status) {
    this.status = status;
    return this;
  }

  /** Returns {@code status}: Always success: a failure is an HTTP error. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_STATUS, required = true)
  public Long getStatus() {
    return status;
  }

  /** Sets {@code status}. */
  @JsonProperty(value = JSON_PROPERTY_STATUS, required = true)
  public void setStatus(@jakarta.annotation.Nonnull Long status) {
    this.status = status;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    DistServeConnectionResponse that = (DistServeConnectionResponse) o;
    return Objects.equals(this.status, that.status);
  }

  @Override
  public int hashCode() {
    return Objects.hash(status);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class DistServeConnectionResponse {\n");
    sb.append("    status: ").append(toIndentedString(status)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
