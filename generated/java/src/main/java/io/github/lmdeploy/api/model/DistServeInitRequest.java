// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Prepares an engine for a connection with another one. PyTorch backend only. */
@JsonPropertyOrder({
  DistServeInitRequest.JSON_PROPERTY_LOCAL_ENGINE_ID,
  DistServeInitRequest.JSON_PROPERTY_LOCAL_ENGINE_CONFIG,
  DistServeInitRequest.JSON_PROPERTY_REMOTE_ENGINE_ID,
  DistServeInitRequest.JSON_PROPERTY_REMOTE_ENGINE_CONFIG,
  DistServeInitRequest.JSON_PROPERTY_PROTOCOL,
  DistServeInitRequest.JSON_PROPERTY_RANK,
  DistServeInitRequest.JSON_PROPERTY_TCP_CONFIG,
  DistServeInitRequest.JSON_PROPERTY_RDMA_CONFIG,
  DistServeInitRequest.JSON_PROPERTY_NVLINK_CONFIG
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class DistServeInitRequest {
  public static final String JSON_PROPERTY_LOCAL_ENGINE_ID = "local_engine_id";
  @jakarta.annotation.Nonnull private String localEngineId;

  public static final String JSON_PROPERTY_LOCAL_ENGINE_CONFIG = "local_engine_config";
  @jakarta.annotation.Nonnull private DistServeEngineConfig localEngineConfig;

  public static final String JSON_PROPERTY_REMOTE_ENGINE_ID = "remote_engine_id";
  @jakarta.annotation.Nonnull private String remoteEngineId;

  public static final String JSON_PROPERTY_REMOTE_ENGINE_CONFIG = "remote_engine_config";
  @jakarta.annotation.Nonnull private DistServeEngineConfig remoteEngineConfig;

  public static final String JSON_PROPERTY_PROTOCOL = "protocol";
  @jakarta.annotation.Nonnull private Long protocol;

  public static final String JSON_PROPERTY_RANK = "rank";
  @jakarta.annotation.Nullable private Long rank;

  public static final String JSON_PROPERTY_TCP_CONFIG = "tcp_config";
  @jakarta.annotation.Nullable private Object tcpConfig;

  public static final String JSON_PROPERTY_RDMA_CONFIG = "rdma_config";
  @jakarta.annotation.Nullable private DistServeRDMAConfig rdmaConfig;

  public static final String JSON_PROPERTY_NVLINK_CONFIG = "nvlink_config";
  @jakarta.annotation.Nullable private Object nvlinkConfig;

  public DistServeInitRequest() {}

  /**
   * Sets {@code local_engine_id}: Base URL of the engine that is asked; its socket listens on this
   * host name.
   */
  public DistServeInitRequest localEngineId(@jakarta.annotation.Nonnull String localEngineId) {
    this.localEngineId = localEngineId;
    return this;
  }

  /**
   * Returns {@code local_engine_id}: Base URL of the engine that is asked; its socket listens on
   * this host name.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_LOCAL_ENGINE_ID, required = true)
  public String getLocalEngineId() {
    return localEngineId;
  }

  /** Sets {@code local_engine_id}. */
  @JsonProperty(value = JSON_PROPERTY_LOCAL_ENGINE_ID, required = true)
  public void setLocalEngineId(@jakarta.annotation.Nonnull String localEngineId) {
    this.localEngineId = localEngineId;
  }

  /**
   * Sets {@code local_engine_config}: What the engine that is asked answered to
   * `/distserve/engine_info`.
   */
  public DistServeInitRequest localEngineConfig(
      @jakarta.annotation.Nonnull DistServeEngineConfig localEngineConfig) {
    this.localEngineConfig = localEngineConfig;
    return this;
  }

  /**
   * Returns {@code local_engine_config}: What the engine that is asked answered to
   * `/distserve/engine_info`.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_LOCAL_ENGINE_CONFIG, required = true)
  public DistServeEngineConfig getLocalEngineConfig() {
    return localEngineConfig;
  }

  /** Sets {@code local_engine_config}. */
  @JsonProperty(value = JSON_PROPERTY_LOCAL_ENGINE_CONFIG, required = true)
  public void setLocalEngineConfig(
      @jakarta.annotation.Nonnull DistServeEngineConfig localEngineConfig) {
    this.localEngineConfig = localEngineConfig;
  }

  /**
   * Sets {@code remote_engine_id}: The other engine, usually by its base URL; later calls name the
   * connection by it.
   */
  public DistServeInitRequest remoteEngineId(@jakarta.annotation.Nonnull String remoteEngineId) {
    this.remoteEngineId = remoteEngineId;
    return this;
  }

  /**
   * Returns {@code remote_engine_id}: The other engine, usually by its base URL; later calls name
   * the connection by it.
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

  /**
   * Sets {@code remote_engine_config}: What the other engine answered to `/distserve/engine_info`.
   */
  public DistServeInitRequest remoteEngineConfig(
      @jakarta.annotation.Nonnull DistServeEngineConfig remoteEngineConfig) {
    this.remoteEngineConfig = remoteEngineConfig;
    return this;
  }

  /**
   * Returns {@code remote_engine_config}: What the other engine answered to
   * `/distserve/engine_info`.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_REMOTE_ENGINE_CONFIG, required = true)
  public DistServeEngineConfig getRemoteEngineConfig() {
    return remoteEngineConfig;
  }

  /** Sets {@code remote_engine_config}. */
  @JsonProperty(value = JSON_PROPERTY_REMOTE_ENGINE_CONFIG, required = true)
  public void setRemoteEngineConfig(
      @jakarta.annotation.Nonnull DistServeEngineConfig remoteEngineConfig) {
    this.remoteEngineConfig = remoteEngineConfig;
  }

  /** Sets {@code protocol}: The way the caches shall travel. */
  public DistServeInitRequest protocol(@jakarta.annotation.Nonnull Long protocol) {
    this.protocol = protocol;
    return this;
  }

  /** Returns {@code protocol}: The way the caches shall travel. */
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

  /** Sets {@code rank}: Not read: each worker puts in its own. */
  public DistServeInitRequest rank(@jakarta.annotation.Nullable Long rank) {
    this.rank = rank;
    return this;
  }

  /** Returns {@code rank}: Not read: each worker puts in its own. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_RANK)
  public Long getRank() {
    return rank;
  }

  /** Sets {@code rank}. */
  @JsonProperty(JSON_PROPERTY_RANK)
  public void setRank(@jakarta.annotation.Nullable Long rank) {
    this.rank = rank;
  }

  /** Sets {@code tcp_config}: Accepted and not read. */
  public DistServeInitRequest tcpConfig(@jakarta.annotation.Nullable Object tcpConfig) {
    this.tcpConfig = tcpConfig;
    return this;
  }

  /** Returns {@code tcp_config}: Accepted and not read. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TCP_CONFIG)
  public Object getTcpConfig() {
    return tcpConfig;
  }

  /** Sets {@code tcp_config}. */
  @JsonProperty(JSON_PROPERTY_TCP_CONFIG)
  public void setTcpConfig(@jakarta.annotation.Nullable Object tcpConfig) {
    this.tcpConfig = tcpConfig;
  }

  /** Sets {@code rdma_config}: Settings of RDMA; needed for it by the DLSlime backend. */
  public DistServeInitRequest rdmaConfig(
      @jakarta.annotation.Nullable DistServeRDMAConfig rdmaConfig) {
    this.rdmaConfig = rdmaConfig;
    return this;
  }

  /** Returns {@code rdma_config}: Settings of RDMA; needed for it by the DLSlime backend. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_RDMA_CONFIG)
  public DistServeRDMAConfig getRdmaConfig() {
    return rdmaConfig;
  }

  /** Sets {@code rdma_config}. */
  @JsonProperty(JSON_PROPERTY_RDMA_CONFIG)
  public void setRdmaConfig(@jakarta.annotation.Nullable DistServeRDMAConfig rdmaConfig) {
    this.rdmaConfig = rdmaConfig;
  }

  /** Sets {@code nvlink_config}: Accepted and not read. */
  public DistServeInitRequest nvlinkConfig(@jakarta.annotation.Nullable Object nvlinkConfig) {
    this.nvlinkConfig = nvlinkConfig;
    return this;
  }

  /** Returns {@code nvlink_config}: Accepted and not read. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_NVLINK_CONFIG)
  public Object getNvlinkConfig() {
    return nvlinkConfig;
  }

  /** Sets {@code nvlink_config}. */
  @JsonProperty(JSON_PROPERTY_NVLINK_CONFIG)
  public void setNvlinkConfig(@jakarta.annotation.Nullable Object nvlinkConfig) {
    this.nvlinkConfig = nvlinkConfig;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    DistServeInitRequest that = (DistServeInitRequest) o;
    return Objects.equals(this.localEngineId, that.localEngineId)
        && Objects.equals(this.localEngineConfig, that.localEngineConfig)
        && Objects.equals(this.remoteEngineId, that.remoteEngineId)
        && Objects.equals(this.remoteEngineConfig, that.remoteEngineConfig)
        && Objects.equals(this.protocol, that.protocol)
        && Objects.equals(this.rank, that.rank)
        && Objects.equals(this.tcpConfig, that.tcpConfig)
        && Objects.equals(this.rdmaConfig, that.rdmaConfig)
        && Objects.equals(this.nvlinkConfig, that.nvlinkConfig);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        localEngineId,
        localEngineConfig,
        remoteEngineId,
        remoteEngineConfig,
        protocol,
        rank,
        tcpConfig,
        rdmaConfig,
        nvlinkConfig);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class DistServeInitRequest {\n");
    sb.append("    localEngineId: ").append(toIndentedString(localEngineId)).append("\n");
    sb.append("    localEngineConfig: ").append(toIndentedString(localEngineConfig)).append("\n");
    sb.append("    remoteEngineId: ").append(toIndentedString(remoteEngineId)).append("\n");
    sb.append("    remoteEngineConfig: ").append(toIndentedString(remoteEngineConfig)).append("\n");
    sb.append("    protocol: ").append(toIndentedString(protocol)).append("\n");
    sb.append("    rank: ").append(toIndentedString(rank)).append("\n");
    sb.append("    tcpConfig: ").append(toIndentedString(tcpConfig)).append("\n");
    sb.append("    rdmaConfig: ").append(toIndentedString(rdmaConfig)).append("\n");
    sb.append("    nvlinkConfig: ").append(toIndentedString(nvlinkConfig)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
