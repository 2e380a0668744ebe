// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the other engine needs to connect with this one. */
@JsonPropertyOrder({
  DistServeInitResponse.JSON_PROPERTY_ENGINE_ENDPOINT_INFO,
  DistServeInitResponse.JSON_PROPERTY_KVTRANSFER_ENDPOINT_INFO,
  DistServeInitResponse.JSON_PROPERTY_STATUS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class DistServeInitResponse {
  public static final String JSON_PROPERTY_ENGINE_ENDPOINT_INFO = "engine_endpoint_info";
  @jakarta.annotation.Nonnull private DistServeEngineEndpointInfo engineEndpointInfo;

  public static final String JSON_PROPERTY_KVTRANSFER_ENDPOINT_INFO = "kvtransfer_endpoint_info";
  @jakarta.annotation.Nonnull private List<DistServeKVTransferEndpointInfo> kvtransferEndpointInfo;

  public static final String JSON_PROPERTY_STATUS = "status";
  @jakarta.annotation.Nonnull private Long status;

  public DistServeInitResponse() {}

  /** Sets {@code engine_endpoint_info}: Where this engine listens for messages. */
  public DistServeInitResponse engineEndpointInfo(
      @jakarta.annotation.Nonnull DistServeEngineEndpointInfo engineEndpointInfo) {
    this.engineEndpointInfo = engineEndpointInfo;
    return this;
  }

  /** Returns {@code engine_endpoint_info}: Where this engine listens for messages. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ENGINE_ENDPOINT_INFO, required = true)
  public DistServeEngineEndpointInfo getEngineEndpointInfo() {
    return engineEndpointInfo;
  }

  /** Sets {@code engine_endpoint_info}. */
  @JsonProperty(value = JSON_PROPERTY_ENGINE_ENDPOINT_INFO, required = true)
  public void setEngineEndpointInfo(
      @jakarta.annotation.Nonnull DistServeEngineEndpointInfo engineEndpointInfo) {
    this.engineEndpointInfo = engineEndpointInfo;
  }

  /**
   * Sets {@code kvtransfer_endpoint_info}: Where this engine's caches are read, one entry a worker.
   */
  public DistServeInitResponse kvtransferEndpointInfo(
      @jakarta.annotation.Nonnull List<DistServeKVTransferEndpointInfo> kvtransferEndpointInfo) {
    this.kvtransferEndpointInfo = kvtransferEndpointInfo;
    return this;
  }

  /** Adds an item to {@code kvtransfer_endpoint_info}. */
  public DistServeInitResponse addKvtransferEndpointInfoItem(
      DistServeKVTransferEndpointInfo kvtransferEndpointInfoItem) {
    if (this.kvtransferEndpointInfo == null) {
      this.kvtransferEndpointInfo = new ArrayList<>();
    }
    this.kvtransferEndpointInfo.add(kvtransferEndpointInfoItem);
    return this;
  }

  /**
   * Returns {@code kvtransfer_endpoint_info}: Where this engine's caches are read, one entry a
   * worker.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_KVTRANSFER_ENDPOINT_INFO, required = true)
  public List<DistServeKVTransferEndpointInfo> getKvtransferEndpointInfo() {
    return kvtransferEndpointInfo;
  }

  /** Sets {@code kvtransfer_endpoint_info}. */
  @JsonProperty(value = JSON_PROPERTY_KVTRANSFER_ENDPOINT_INFO, required = true)
  public void setKvtransferEndpointInfo(
      @jakarta.annotation.Nonnull List<DistServeKVTransferEndpointInfo> kvtransferEndpointInfo) {
    this.kvtransferEndpointInfo = kvtransferEndpointInfo;
  }

  /** Sets {@code status}: Always success: a failure is an HTTP error. */
  public DistServeInitResponse status(@jakarta.annotation.Nonnull Long status) {
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
    DistServeInitResponse that = (DistServeInitResponse) o;
    return Objects.equals(this.engineEndpointInfo, that.engineEndpointInfo)
        && Objects.equals(this.kvtransferEndpointInfo, that.kvtransferEndpointInfo)
        && Objects.equals(this.status, that.status);
  }

  @Override
  public int hashCode() {
    return Objects.hash(engineEndpointInfo, kvtransferEndpointInfo, status);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class DistServeInitResponse {\n");
    sb.append("    engineEndpointInfo: ").append(toIndentedString(engineEndpointInfo)).append("\n");
    sb.append("    kvtransferEndpointInfo: ")
        .append(toIndentedString(kvtransferEndpointInfo))
        .append("\n");
    sb.append("    status: ").append(toIndentedString(status)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
