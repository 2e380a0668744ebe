// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Where the caches of one worker are read. */
@JsonPropertyOrder({
  DistServeKVTransferEndpointInfo.JSON_PROPERTY_PROTOCOL,
  DistServeKVTransferEndpointInfo.JSON_PROPERTY_ENDPOINT_INFO,
  DistServeKVTransferEndpointInfo.JSON_PROPERTY_CACHE_POOLS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class DistServeKVTransferEndpointInfo {
  public static final String JSON_PROPERTY_PROTOCOL = "protocol";
  @jakarta.annotation.Nonnull private Long protocol;

  public static final String JSON_PROPERTY_ENDPOINT_INFO = "endpoint_info";
  @jakarta.annotation.Nonnull private String endpointInfo;

  public static final String JSON_PROPERTY_CACHE_POOLS = "cache_pools";
  @jakarta.annotation.Nullable private List<DistServeCachePoolInfo> cachePools;

  public DistServeKVTransferEndpointInfo() {}

  /** Sets {@code protocol}: The way the caches travel. */
  public DistServeKVTransferEndpointInfo protocol(@jakarta.annotation.Nonnull Long protocol) {
    this.protocol = protocol;
    return this;
  }

  /** Returns {@code protocol}: The way the caches travel. */
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
   * Sets {@code endpoint_info}: The address as JSON text, in the shape of the migration backend.
   */
  public DistServeKVTransferEndpointInfo endpointInfo(
      @jakarta.annotation.Nonnull String endpointInfo) {
    this.endpointInfo = endpointInfo;
    return this;
  }

  /**
   * Returns {@code endpoint_info}: The address as JSON text, in the shape of the migration backend.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ENDPOINT_INFO, required = true)
  public String getEndpointInfo() {
    return endpointInfo;
  }

  /** Sets {@code endpoint_info}. */
  @JsonProperty(value = JSON_PROPERTY_ENDPOINT_INFO, required = true)
  public void setEndpointInfo(@jakarta.annotation.Nonnull String endpointInfo) {
    this.endpointInfo = endpointInfo;
  }

  /**
   * Sets {@code cache_pools}: How the caches lie in memory. If null, a single pool is taken to be
   * laid out as the reader's.
   */
  public DistServeKVTransferEndpointInfo cachePools(
      @jakarta.annotation.Nullable List<DistServeCachePoolInfo> cachePools) {
    this.cachePools = cachePools;
    return this;
  }

  /** Adds an item to {@code cache_pools}. */
  public DistServeKVTransferEndpointInfo addCachePoolsItem(DistServeCachePoolInfo cachePoolsItem) {
    if (this.cachePools == null) {
      this.cachePools = new ArrayList<>();
    }
    this.cachePools.add(cachePoolsItem);
    return this;
  }

  /**
   * Returns {@code cache_pools}: How the caches lie in memory. If null, a single pool is taken to
   * be laid out as the reader's.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_CACHE_POOLS)
  public List<DistServeCachePoolInfo> getCachePools() {
    return cachePools;
  }

  /** Sets {@code cache_pools}. */
  @JsonProperty(JSON_PROPERTY_CACHE_POOLS)
  public void setCachePools(@jakarta.annotation.Nullable List<DistServeCachePoolInfo> cachePools) {
    this.cachePools = cachePools;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    DistServeKVTransferEndpointInfo that = (DistServeKVTransferEndpointInfo) o;
    return Objects.equals(this.protocol, that.protocol)
        && Objects.equals(this.endpointInfo, that.endpointInfo)
        && Objects.equals(this.cachePools, that.cachePools);
  }

  @Override
  public int hashCode() {
    return Objects.hash(protocol, endpointInfo, cachePools);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class DistServeKVTransferEndpointInfo {\n");
    sb.append("    protocol: ").append(toIndentedString(protocol)).append("\n");
    sb.append("    endpointInfo: ").append(toIndentedString(endpointInfo)).append("\n");
    sb.append("    cachePools: ").append(toIndentedString(cachePools)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
