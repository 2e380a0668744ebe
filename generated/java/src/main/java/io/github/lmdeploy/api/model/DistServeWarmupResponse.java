// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** That all nodes are connected. */
@JsonPropertyOrder({DistServeWarmupResponse.JSON_PROPERTY_S_U_C_C_E_S_S})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class DistServeWarmupResponse {
  public static final String JSON_PROPERTY_S_U_C_C_E_S_S = "SUCCESS";
  @jakarta.annotation.Nonnull private Boolean SUCCESS;

  public DistServeWarmupResponse() {}

  /** Sets {@code SUCCESS}: Always true: a failure is an HTTP error. */
  public DistServeWarmupResponse SUCCESS(@jakarta.annotation.Nonnull Boolean SUCCESS) {
    this.SUCCESS = SUCCESS;
    return this;
  }

  /** Returns {@code SUCCESS}: Always true: a failure is an HTTP error. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_S_U_C_C_E_S_S, required = true)
  public Boolean getSUCCESS() {
    return SUCCESS;
  }

  /** Sets {@code SUCCESS}. */
  @JsonProperty(value = JSON_PROPERTY_S_U_C_C_E_S_S, required = true)
  public void setSUCCESS(@jakarta.annotation.Nonnull Boolean SUCCESS) {
    this.SUCCESS = SUCCESS;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    DistServeWarmupResponse that = (DistServeWarmupResponse) o;
    return Objects.equals(this.SUCCESS, that.SUCCESS);
  }

  @Override
  public int hashCode() {
    return Objects.hash(SUCCESS);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class DistServeWarmupResponse {\n");
    sb.append("    SUCCESS: ").append(toIndentedString(SUCCESS)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
