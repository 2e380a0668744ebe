// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Which connection to close. */
@JsonPropertyOrder({
  DistServeDropConnectionRequest.JSON_PROPERTY_ENGINE_ID,
  DistServeDropConnectionRequest.JSON_PROPERTY_REMOTE_ENGINE_ID
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class DistServeDropConnectionRequest {
  public static final String JSON_PROPERTY_ENGINE_ID = "engine_id";
  @jakarta.annotation.Nonnull private String engineId;

  public static final String JSON_PROPERTY_REMOTE_ENGINE_ID = "remote_engine_id";
  @jakarta.annotation.Nonnull private String remoteEngineId;

  public DistServeDropConnectionRequest() {}

  /** Sets {@code engine_id}: Accepted and not read. */
  public DistServeDropConnectionRequest engineId(@jakarta.annotation.Nonnull String engineId) {
    this.engineId = engineId;
    return this;
  }

  /** Returns {@code engine_id}: Accepted and not read. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ENGINE_ID, required = true)
  public String getEngineId() {
    return engineId;
  }

  /** Sets {@code engine_id}. */
  @JsonProperty(value = JSON_PROPERTY_ENGINE_ID, required = true)
  public void setEngineId(@jakarta.annotation.Nonnull String engineId) {
    this.engineId = engineId;
  }

  /**
   * Sets {@code remote_engine_id}: The other engine, by the id that the connection was initialized
   * with.
   */
  public DistServeDropConnectionRequest remoteEngineId(
      @jakarta.annotation.Nonnull String remoteEngineId) {
    this.remoteEngineId = remoteEngineId;
    return this;
  }

  /**
   * Returns {@code remote_engine_id}: The other engine, by the id that the connection was
   * initialized with.
   */
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

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    DistServeDropConnectionRequest that = (DistServeDropConnectionRequest) o;
    return Objects.equals(this.engineId, that.engineId)
        && Objects.equals(this.remoteEngineId, that.remoteEngineId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(engineId, remoteEngineId);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class DistServeDropConnectionRequest {\n");
    sb.append("    engineId: ").append(toIndentedString(engineId)).append("\n");
    sb.append("    remoteEngineId: ").append(toIndentedString(remoteEngineId)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
