// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a proxy knows of one of its nodes. */
@JsonPropertyOrder({
  NodeStatus.JSON_PROPERTY_ROLE,
  NodeStatus.JSON_PROPERTY_MODELS,
  NodeStatus.JSON_PROPERTY_UNFINISHED,
  NodeStatus.JSON_PROPERTY_LATENCY,
  NodeStatus.JSON_PROPERTY_SPEED
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class NodeStatus {
  public static final String JSON_PROPERTY_ROLE = "role";
  @jakarta.annotation.Nullable private Long role;

  public static final String JSON_PROPERTY_MODELS = "models";
  @jakarta.annotation.Nullable private List<String> models;

  public static final String JSON_PROPERTY_UNFINISHED = "unfinished";
  @jakarta.annotation.Nullable private Long unfinished;

  public static final String JSON_PROPERTY_LATENCY = "latency";
  @jakarta.annotation.Nullable private List<Double> latency;

  public static final String JSON_PROPERTY_SPEED = "speed";
  @jakarta.annotation.Nullable private Long speed;

  public NodeStatus() {}

  /**
   * Sets {@code role}: What the node does. A proxy with the strategy `Hybrid` sends requests to
   * hybrid nodes only, one with `DistServe` to the two others. Default 1.
   */
  public NodeStatus role(@jakarta.annotation.Nullable Long role) {
    this.role = role;
    return this;
  }

  /**
   * Returns {@code role}: What the node does. A proxy with the strategy `Hybrid` sends requests to
   * hybrid nodes only, one with `DistServe` to the two others. Default 1.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_ROLE)
  public Long getRole() {
    return role;
  }

  /** Sets {@code role}. */
  @JsonProperty(JSON_PROPERTY_ROLE)
  public void setRole(@jakarta.annotation.Nullable Long role) {
    this.role = role;
  }

  /**
   * Sets {@code models}: Names of the models that the node serves. Empty when a node is added, the
   * proxy asks it.
   */
  public NodeStatus models(@jakarta.annotation.Nullable List<String> models) {
    this.models = models;
    return this;
  }

  /** Adds an item to {@code models}. */
  public NodeStatus addModelsItem(String modelsItem) {
    if (this.models == null) {
      this.models = new ArrayList<>();
    }
    this.models.add(modelsItem);
    return this;
  }

  /**
   * Returns {@code models}: Names of the models that the node serves. Empty when a node is added,
   * the proxy asks it.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_MODELS)
  public List<String> getModels() {
    return models;
  }

  /** Sets {@code models}. */
  @JsonProperty(JSON_PROPERTY_MODELS)
  public void setModels(@jakarta.annotation.Nullable List<String> models) {
    this.models = models;
  }

  /**
   * Sets {@code unfinished}: Requests that the proxy has sent to the node and that have not ended.
   * Default 0.
   */
  public NodeStatus unfinished(@jakarta.annotation.Nullable Long unfinished) {
    this.unfinished = unfinished;
    return this;
  }

  /**
   * Returns {@code unfinished}: Requests that the proxy has sent to the node and that have not
   * ended. Default 0.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_UNFINISHED)
  public Long getUnfinished() {
    return unfinished;
  }

  /** Sets {@code unfinished}. */
  @JsonProperty(JSON_PROPERTY_UNFINISHED)
  public void setUnfinished(@jakarta.annotation.Nullable Long unfinished) {
    this.unfinished = unfinished;
  }

  /** Sets {@code latency}: Seconds that the last requests took, 15 at most. */
  public NodeStatus latency(@jakarta.annotation.Nullable List<Double> latency) {
    this.latency = latency;
    return this;
  }

  /** Adds an item to {@code latency}. */
  public NodeStatus addLatencyItem(Double latencyItem) {
    if (this.latency == null) {
      this.latency = new ArrayList<>();
    }
    this.latency.add(latencyItem);
    return this;
  }

  /** Returns {@code latency}: Seconds that the last requests took, 15 at most. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_LATENCY)
  public List<Double> getLatency() {
    return latency;
  }

  /** Sets {@code latency}. */
  @JsonProperty(JSON_PROPERTY_LATENCY)
  public void setLatency(@jakarta.annotation.Nullable List<Double> latency) {
    this.latency = latency;
  }

  /**
   * Sets {@code speed}: How fast the node is, in any measure that is the same for all nodes: faster
   * ones get more requests, unless the proxy goes by observed latency. If null it counts as the
   * average of the others, or 1.
   */
  public NodeStatus speed(@jakarta.annotation.Nullable Long speed) {
    this.speed = speed;
    return this;
  }

  /**
   * Returns {@code speed}: How fast the node is, in any measure that is the same for all nodes:
   * faster ones get more requests, unless the proxy goes by observed latency. If null it counts as
   * the average of the others, or 1.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_SPEED)
  public Long getSpeed() {
    return speed;
  }

  /** Sets {@code speed}. */
  @JsonProperty(JSON_PROPERTY_SPEED)
  public void setSpeed(@jakarta.annotation.Nullable Long speed) {
    this.speed = speed;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    NodeStatus that = (NodeStatus) o;
    return Objects.equals(this.role, that.role)
        && Objects.equals(this.models, that.models)
        && Objects.equals(this.unfinished, that.unfinished)
        && Objects.equals(this.latency, that.latency)
        && Objects.equals(this.speed, that.speed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, models, unfinished, latency, speed);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class NodeStatus {\n");
    sb.append("    role: ").append(toIndentedString(role)).append("\n");
    sb.append("    models: ").append(toIndentedString(models)).append("\n");
    sb.append("    unfinished: ").append(toIndentedString(unfinished)).append("\n");
    sb.append("    latency: ").append(toIndentedString(latency)).append("\n");
    sb.append("    speed: ").append(toIndentedString(speed)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
