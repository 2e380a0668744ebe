// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where each GPU's worker gets its weights from checkpoint-engine. PyTorch backend on CUDA only,
 * while the cache is asleep.
 */
@JsonPropertyOrder({UpdateWeightsFromIPCRequest.JSON_PROPERTY_ZMQ_HANDLES})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class UpdateWeightsFromIPCRequest {
  public static final String JSON_PROPERTY_ZMQ_HANDLES = "zmq_handles";
  @jakarta.annotation.Nonnull private Map<String, String> zmqHandles;

  public UpdateWeightsFromIPCRequest() {}

  /**
   * Sets {@code zmq_handles}: Address of checkpoint-engine's ZeroMQ socket by GPU, named as in
   * `device_uuids`; every GPU of the engine needs one.
   */
  public UpdateWeightsFromIPCRequest zmqHandles(
      @jakarta.annotation.Nonnull Map<String, String> zmqHandles) {
    this.zmqHandles = zmqHandles;
    return this;
  }

  /** Adds an entry to {@code zmq_handles}. */
  public UpdateWeightsFromIPCRequest putZmqHandlesItem(String key, String zmqHandlesItem) {
    if (this.zmqHandles == null) {
      this.zmqHandles = new HashMap<>();
    }
    this.zmqHandles.put(key, zmqHandlesItem);
    return this;
  }

  /**
   * Returns {@code zmq_handles}: Address of checkpoint-engine's ZeroMQ socket by GPU, named as in
   * `device_uuids`; every GPU of the engine needs one.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ZMQ_HANDLES, required = true)
  public Map<String, String> getZmqHandles() {
    return zmqHandles;
  }

  /** Sets {@code zmq_handles}. */
  @JsonProperty(value = JSON_PROPERTY_ZMQ_HANDLES, required = true)
  public void setZmqHandles(@jakarta.annotation.Nonnull Map<String, String> zmqHandles) {
    this.zmqHandles = zmqHandles;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    UpdateWeightsFromIPCRequest that = (UpdateWeightsFromIPCRequest) o;
    return Objects.equals(this.zmqHandles, that.zmqHandles);
  }

  @Override
  public int hashCode() {
    return Objects.hash(zmqHandles);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class UpdateWeightsFromIPCRequest {\n");
    sb.append("    zmqHandles: ").append(toIndentedString(zmqHandles)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
