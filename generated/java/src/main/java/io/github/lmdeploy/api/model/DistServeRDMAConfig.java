// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Settings of RDMA between two engines. */
@JsonPropertyOrder({
  DistServeRDMAConfig.JSON_PROPERTY_WITH_GDR,
  DistServeRDMAConfig.JSON_PROPERTY_LINK_TYPE
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class DistServeRDMAConfig {
  public static final String JSON_PROPERTY_WITH_GDR = "with_gdr";
  @jakarta.annotation.Nullable private Boolean withGdr;

  public static final String JSON_PROPERTY_LINK_TYPE = "link_type";
  @jakarta.annotation.Nullable private RDMALinkType linkType;

  public DistServeRDMAConfig() {}

  /** Sets {@code with_gdr}: Not read: caches always travel by GPU Direct. Default true. */
  public DistServeRDMAConfig withGdr(@jakarta.annotation.Nullable Boolean withGdr) {
    this.withGdr = withGdr;
    return this;
  }

  /** Returns {@code with_gdr}: Not read: caches always travel by GPU Direct. Default true. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_WITH_GDR)
  public Boolean getWithGdr() {
    return withGdr;
  }

  /** Sets {@code with_gdr}. */
  @JsonProperty(JSON_PROPERTY_WITH_GDR)
  public void setWithGdr(@jakarta.annotation.Nullable Boolean withGdr) {
    this.withGdr = withGdr;
  }

  /**
   * Sets {@code link_type}: The network under RDMA; LMDeploy has not been tested with InfiniBand.
   * Read by the DLSlime backend only. Default 2.
   */
  public DistServeRDMAConfig linkType(@jakarta.annotation.Nullable RDMALinkType linkType) {
    this.linkType = linkType;
    return this;
  }

  /**
   * Returns {@code link_type}: The network under RDMA; LMDeploy has not been tested with
   * InfiniBand. Read by the DLSlime backend only. Default 2.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_LINK_TYPE)
  public RDMALinkType getLinkType() {
    return linkType;
  }

  /** Sets {@code link_type}. */
  @JsonProperty(JSON_PROPERTY_LINK_TYPE)
  public void setLinkType(@jakarta.annotation.Nullable RDMALinkType linkType) {
    this.linkType = linkType;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    DistServeRDMAConfig that = (DistServeRDMAConfig) o;
    return Objects.equals(this.withGdr, that.withGdr)
        && Objects.equals(this.linkType, that.linkType);
  }

  @Override
  public int hashCode() {
    return Objects.hash(withGdr, linkType);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class DistServeRDMAConfig {\n");
    sb.append("    withGdr: ").append(toIndentedString(withGdr)).append("\n");
    sb.append("    linkType: ").append(toIndentedString(linkType)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
