// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** An api_server behind a proxy. */
@JsonPropertyOrder({Node.JSON_PROPERTY_URL, Node.JSON_PROPERTY_STATUS})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class Node {
  public static final String JSON_PROPERTY_URL = "url";
  @jakarta.annotation.Nonnull private String url;

  public static final String JSON_PROPERTY_STATUS = "status";
  @jakarta.annotation.Nullable private NodeStatus status;

  public Node() {}

  /** Sets {@code url}: The base URL of the api_server. */
  public Node url(@jakarta.annotation.Nonnull String url) {
    this.url = url;
    return this;
  }

  /** Returns {@code url}: The base URL of the api_server. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_URL, required = true)
  public String getUrl() {
    return url;
  }

  /** Sets {@code url}. */
  @JsonProperty(value = JSON_PROPERTY_URL, required = true)
  public void setUrl(@jakarta.annotation.Nonnull String url) {
    this.url = url;
  }

  /** Sets {@code status}: Its models and speed; unset, the proxy asks the node for its models. */
  public Node status(@jakarta.annotation.Nullable NodeStatus status) {
    this.status = status;
    return this;
  }

  /**
   * Returns {@code status}: Its models and speed; unset, the proxy asks the node for its models.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_STATUS)
  public NodeStatus getStatus() {
    return status;
  }

  /** Sets {@code status}. */
  @JsonProperty(JSON_PROPERTY_STATUS)
  public void setStatus(@jakarta.annotation.Nullable NodeStatus status) {
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
    Node that = (Node) o;
    return Objects.equals(this.url, that.url) && Objects.equals(this.status, that.status);
  }

  @Override
  public int hashCode() {
    return Objects.hash(url, status);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class Node {\n");
    sb.append("    url: ").append(toIndentedString(url)).append("\n");
    sb.append("    status: ").append(toIndentedString(status)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
