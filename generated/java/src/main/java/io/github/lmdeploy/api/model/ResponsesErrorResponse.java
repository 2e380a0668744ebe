// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** A refusal in the shape of OpenAI's Responses API. */
@JsonPropertyOrder({ResponsesErrorResponse.JSON_PROPERTY_ERROR})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ResponsesErrorResponse {
  public static final String JSON_PROPERTY_ERROR = "error";
  @jakarta.annotation.Nonnull private ResponsesErrorBody error;

  public ResponsesErrorResponse() {}

  /** Sets {@code error}: Why the request was refused. */
  public ResponsesErrorResponse error(@jakarta.annotation.Nonnull ResponsesErrorBody error) {
    this.error = error;
    return this;
  }

  /** Returns {@code error}: Why the request was refused. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ERROR, required = true)
  public ResponsesErrorBody getError() {
    return error;
  }

  /** Sets {@code error}. */
  @JsonProperty(value = JSON_PROPERTY_ERROR, required = true)
  public void setError(@jakarta.annotation.Nonnull ResponsesErrorBody error) {
    this.error = error;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ResponsesErrorResponse that = (ResponsesErrorResponse) o;
    return Objects.equals(this.error, that.error);
  }

  @Override
  public int hashCode() {
    return Objects.hash(error);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ResponsesErrorResponse {\n");
    sb.append("    error: ").append(toIndentedString(error)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
