// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Where an engine listens for messages of its peer. */
@JsonPropertyOrder({DistServeEngineEndpointInfo.JSON_PROPERTY_ZMQ_ADDRESS})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class DistServeEngineEndpointInfo {
  public static final String JSON_PROPERTY_ZMQ_ADDRESS = "zmq_address";
  @jakarta.annotation.Nonnull private String zmqAddress;

  public DistServeEngineEndpointInfo() {}

  /** Sets {@code zmq_address}: Address of a ZeroMQ socket, such as `tcp://10.0.0.1:5555`. */
  public DistServeEngineEndpointInfo zmqAddress(@jakarta.annotation.Nonnull String zmqAddress) {
    this.zmqAddress = zmqAddress;
    return this;
  }

  /** Returns {@code zmq_address}: Address of a ZeroMQ socket, such as `tcp://10.0.0.1:5555`. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ZMQ_ADDRESS, required = true)
  public String getZmqAddress() {
    return zmqAddress;
  }

  /** Sets {@code zmq_address}. */
  @JsonProperty(value = JSON_PROPERTY_ZMQ_ADDRESS, required = true)
  public void setZmqAddress(@jakarta.annotation.Nonnull String zmqAddress) {
    this.zmqAddress = zmqAddress;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    DistServeEngineEndpointInfo that = (DistServeEngineEndpointInfo) o;
    return Objects.equals(this.zmqAddress, that.zmqAddress);
  }

  @Override
  public int hashCode() {
    return Objects.hash(zmqAddress);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class DistServeEngineEndpointInfo {\n");
    sb.append("    zmqAddress: ").append(toIndentedString(zmqAddress)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
