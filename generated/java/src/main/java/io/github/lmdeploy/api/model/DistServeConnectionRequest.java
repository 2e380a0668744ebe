// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** With which engine to connect. Takes what that engine answered to `/distserve/p2p_initialize`. */
@JsonPropertyOrder({
  DistServeConnectionRequest.JSON_PROPERTY_PROTOCOL,
  DistServeConnectionRequest.JSON_PROPERTY_REMOTE_ENGINE_ID,
  DistServeConnectionRequest.JSON_PROPERTY_REMOTE_ENGINE_ENDPOINT_INFO,
  DistServeConnectionRequest.JSON_PROPERTY_REMOTE_KVTRANSFER_ENDPOINT_INFO
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class DistServeConnectionRequest {
  public static final String JSON_PROPERTY_PROTOCOL = "protocol";
  @jakarta.annotation.Nonnull private Long protocol;

  public static final String JSON_PROPERTY_REMOTE_ENGINE_ID = "remote_engine_id";
  @jakarta.annotation.Nonnull private String remoteEngineId;

  public static final String JSON_PROPERTY_REMOTE_ENGINE_ENDPOINT_INFO =
      "remote_engine_endpoint_info";
  @jakarta.annotation.Nonnull private DistServeEngineEndpointInfo remoteEngineEndpointInfo;

  public static final String JSON_PROPERTY_REMOTE_KVTRANSFER_ENDPOINT_INFO =
      "remote_kvtransfer_endpoint_info";

  @jakarta.annotation.Nonnull
  private List<DistServeKVTransferEndpointInfo> remoteKvtransferEndpointInfo;

  public DistServeConnectionRequest() {}

  /** Sets {@code protocol}: The way the caches travel, as it was initialized. */
  public DistServeConnectionRequest protocol(@jakarta.annotation.Nonnull Long protocol) {
    this.protocol = protocol;
    return this;
  }

  /** Returns {@code protocol}: The way the caches travel, as it was initialized. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PROTOCOL, required = true)
  public Long getProtocol() {
    return protocol;
  }

  /** Sets {@code protocol}. */
  @JsonProperty(value = JSON_PROPERTY_PROTOCOL, required = true)
  public void setProtocol(@jakarta.annotation.Nonnull Long protocol) {
    this.protocol = protocol;
  }

  /**
   * Sets {@code remote_engine_id}: The other engine, by the id that the connection was initialized
   * with.
   */
  public DistServeConnectionRequest remoteEngineId(
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

  /** Sets {@code remote_engine_endpoint_info}: Where the other engine listens for messages. */
  public DistServeConnectionRequest remoteEngineEndpointInfo(
      @jakarta.annotation.Nonnull DistServeEngineEndpointInfo remoteEngineEndpointInfo) {
    this.remoteEngineEndpointInfo = remoteEngineEndpointInfo;
    return this;
  }

  /** Returns {@code remote_engine_endpoint_info}: Where the other engine listens for messages. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_REMOTE_ENGINE_ENDPOINT_INFO, required = true)
  public DistServeEngineEndpointInfo getRemoteEngineEndpointInfo() {
    return remoteEngineEndpointInfo;
  }

  /** Sets {@code remote_engine_endpoint_info}. */
  @JsonProperty(value = JSON_PROPERTY_REMOTE_ENGINE_ENDPOINT_INFO, required = true)
  public void setRemoteEngineEndpointInfo(
      @jakarta.annotation.Nonnull DistServeEngineEndpointInfo remoteEngineEndpointInfo) {
    this.remoteEngineEndpointInfo = remoteEngineEndpointInfo;
  }

  /**
   * Sets {@code remote_kvtransfer_endpoint_info}: Where the other engine's caches are read, one
   * entry a tensor-parallel worker.
   */
  public DistServeConnectionRequest remoteKvtransferEndpointInfo(
      @jakarta.annotation.Nonnull
          List<DistServeKVTransferEndpointInfo> remoteKvtransferEndpointInfo) {
    this.remoteKvtransferEndpointInfo = remoteKvtransferEndpointInfo;
    return this;
  }

  /** Adds an item to {@code remote_kvtransfer_endpoint_info}. */
  public DistServeConnectionRequest addRemoteKvtransferEndpointInfoItem(
      DistServeKVTransferEndpointInfo remoteKvtransferEndpointInfoItem) {
    if (this.remoteKvtransferEndpointInfo == null) {
      this.remoteKvtransferEndpointInfo = new ArrayList<>();
    }
    this.remoteKvtransferEndpointInfo.add(remoteKvtransferEndpointInfoItem);
    return this;
  }

  /**
   * Returns {@code remote_kvtransfer_endpoint_info}: Where the other engine's caches are read, one
   * entry a tensor-parallel worker.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_REMOTE_KVTRANSFER_ENDPOINT_INFO, required = true)
  public List<DistServeKVTransferEndpointInfo> getRemoteKvtransferEndpointInfo() {
    return remoteKvtransferEndpointInfo;
  }

  /** Sets {@code remote_kvtransfer_endpoint_info}. */
  @JsonProperty(value = JSON_PROPERTY_REMOTE_KVTRANSFER_ENDPOINT_INFO, required = true)
  public void setRemoteKvtransferEndpointInfo(
      @jakarta.annotation.Nonnull
          List<DistServeKVTransferEndpointInfo> remoteKvtransferEndpointInfo) {
    this.remoteKvtransferEndpointInfo = remoteKvtransferEndpointInfo;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    DistServeConnectionRequest that = (DistServeConnectionRequest) o;
    return Objects.equals(this.protocol, that.protocol)
        && Objects.equals(this.remoteEngineId, that.remoteEngineId)
        && Objects.equals(this.remoteEngineEndpointInfo, that.remoteEngineEndpointInfo)
        && Objects.equals(this.remoteKvtransferEndpointInfo, that.remoteKvtransferEndpointInfo);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        protocol, remoteEngineId, remoteEngineEndpointInfo, remoteKvtransferEndpointInfo);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class DistServeConnectionRequest {\n");
    sb.append("    protocol: ").append(toIndentedString(protocol)).append("\n");
    sb.append("    remoteEngineId: ").append(toIndentedString(remoteEngineId)).append("\n");
    sb.append("    remoteEngineEndpointInfo: ")
        .append(toIndentedString(remoteEngineEndpointInfo))
        .append("\n");
    sb.append("    remoteKvtransferEndpointInfo: ")
        .append(toIndentedString(remoteKvtransferEndpointInfo))
        .append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
