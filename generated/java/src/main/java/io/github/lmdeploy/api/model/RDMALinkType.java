// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;


import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The network under RDMA: 1 InfiniBand, 2 RoCE (RDMA over Ethernet). One of {@code 1}, {@code 2}.
 */
public enum RDMALinkType {
  IB(1),
  RoCE(2);

  private final Integer value;

  RDMALinkType(Integer value) {
    this.value = value;
  }

  /** Returns what is sent. */
  @JsonValue
  public Integer getValue() {
    return value;
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }

  /** Returns what is sent as this value. */
  @JsonCreator
  public static RDMALinkType fromValue(Integer value) {
    for (var each : values()) {
      if (each.value.equals(value)) {
        return each;
      }
    }
    throw new IllegalArgumentException("Unexpected value '" + value + "'");
  }
}
