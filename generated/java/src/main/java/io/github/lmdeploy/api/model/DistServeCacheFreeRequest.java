// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Whose cache to free in a prefilling engine. */
@JsonPropertyOrder({
  DistServeCacheFreeRequest.JSON_PROPERTY_REMOTE_ENGINE_ID,
  DistServeCacheFreeRequest.JSON_PROPERTY_REMOTE_SESSION_ID
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class DistServeCacheFreeRequest {
  public static final String JSON_PROPERTY_REMOTE_ENGINE_ID = "remote_engine_id";
  @jakarta.annotation.Nonnull private String remoteEngineId;

  public static final String JSON_PROPERTY_REMOTE_SESSION_ID = "remote_session_id";
  @jakarta.annotation.Nonnull private Long remoteSessionId;

  public DistServeCacheFreeRequest() {}

  /** Sets {@code remote_engine_id}: Accepted and not read. */
  public DistServeCacheFreeRequest remoteEngineId(
      @jakarta.annotation.Nonnull String remoteEngineId) {
    this.remoteEngineId = remoteEngineId;
    return this;
  }

  /** Returns {@code remote_engine_id}: Accepted and not read. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_REMOTE_ENGINE_ID, required = true)
  public String getRemoteEngineId() {
    return remoteEngineId;
  }

  /** Sets {@code remote_engine_id}. */
  @JsonProperty(value = JSON_PROPERTY_REMOTE_ENGINE_ID, required = true)
  public void setRemoteEngineId(@jakarta.annotation.Nonnull String remoteEngineId) {
    this.remoteEngineId = remoteEngineId;
  }

  /**
   * Sets {@code remote_session_id}: The session, as this engine numbers it, whose cache is freed.
   */
  public DistServeCacheFreeRequest remoteSessionId(
      @jakarta.annotation.Nonnull Long remoteSessionId) {
    this.remoteSessionId = remoteSessionId;
    return this;
  }

  /**
   * Returns {@code remote_session_id}: The session, as this engine numbers it, whose cache is
   * freed.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_REMOTE_SESSION_ID, required = true)
  public Long getRemoteSessionId() {
    return remoteSessionId;
  }

  /** Sets {@code remote_session_id}. */
  @JsonProperty(value = JSON_PROPERTY_REMOTE_SESSION_ID, required = true)
  public void setRemoteSessionId(@jakarta.annotation.Nonnull Long remoteSessionId) {
    this.remoteSessionId = remoteSessionId;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    DistServeCacheFreeRequest that = (DistServeCacheFreeRequest) o;
    return Objects.equals(this.remoteEngineId, that.remoteEngineId)
        && Objects.equals(this.remoteSessionId, that.remoteSessionId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(remoteEngineId, remoteSessionId);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class DistServeCacheFreeRequest {\n");
    sb.append("    remoteEngineId: ").append(toIndentedString(remoteEngineId)).append("\n");
    sb.append("    remoteSessionId: ").append(toIndentedString(remoteSessionId)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
