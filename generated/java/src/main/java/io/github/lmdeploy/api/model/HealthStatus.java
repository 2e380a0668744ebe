// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * The engine's health as the server's monitor last saw it. Servers before 0.14.0 say nothing but
 * that they are there.
 */
@JsonPropertyOrder({HealthStatus.JSON_PROPERTY_STATUS, HealthStatus.JSON_PROPERTY_MESSAGE})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class HealthStatus {
  public static final String JSON_PROPERTY_STATUS = "status";
  @jakarta.annotation.Nullable private String status;

  public static final String JSON_PROPERTY_MESSAGE = "message";
  @jakarta.annotation.Nullable private String message;

  public HealthStatus() {}

  /**
   * Sets {@code status}: `healthy`, `sleeping`, `initializing` or `unhealthy`; the last two come
   * with status 503.
   */
  public HealthStatus status(@jakarta.annotation.Nullable String status) {
    this.status = status;
    return this;
  }

  /**
   * Returns {@code status}: `healthy`, `sleeping`, `initializing` or `unhealthy`; the last two come
   * with status 503.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_STATUS)
  public String getStatus() {
    return status;
  }

  /** Sets {@code status}. */
  @JsonProperty(JSON_PROPERTY_STATUS)
  public void setStatus(@jakarta.annotation.Nullable String status) {
    this.status = status;
  }

  /** Sets {@code message}: The same in words; why it is not healthy. */
  public HealthStatus message(@jakarta.annotation.Nullable String message) {
    this.message = message;
    return this;
  }

  /** Returns {@code message}: The same in words; why it is not healthy. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_MESSAGE)
  public String getMessage() {
    return message;
  }

  /** Sets {@code message}. */
  @JsonProperty(JSON_PROPERTY_MESSAGE)
  public void setMessage(@jakarta.annotation.Nullable String message) {
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
    HealthStatus that = (HealthStatus) o;
    return Objects.equals(this.status, that.status) && Objects.equals(this.message, that.message);
  }

  @Override
  public int hashCode() {
    return Objects.hash(status, message);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class HealthStatus {\n");
    sb.append("    status: ").append(toIndentedString(status)).append("\n");
    sb.append("    message: ").append(toIndentedString(message)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
