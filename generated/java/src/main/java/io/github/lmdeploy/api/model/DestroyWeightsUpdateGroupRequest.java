// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Which process group of the weight updates to leave. PyTorch backend only. */
@JsonPropertyOrder({DestroyWeightsUpdateGroupRequest.JSON_PROPERTY_GROUP_NAME})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class DestroyWeightsUpdateGroupRequest {
  public static final String JSON_PROPERTY_GROUP_NAME = "group_name";
  @jakarta.annotation.Nonnull private String groupName;

  public DestroyWeightsUpdateGroupRequest() {}

  /** Sets {@code group_name}: The name that `/init_weights_update_group` was given. */
  public DestroyWeightsUpdateGroupRequest groupName(@jakarta.annotation.Nonnull String groupName) {
    this.groupName = groupName;
    return this;
  }

  /** Returns {@code group_name}: The name that `/init_weights_update_group` was given. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_GROUP_NAME, required = true)
  public String getGroupName() {
    return groupName;
  }

  /** Sets {@code group_name}. */
  @JsonProperty(value = JSON_PROPERTY_GROUP_NAME, required = true)
  public void setGroupName(@jakarta.annotation.Nonnull String groupName) {
    this.groupName = groupName;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    DestroyWeightsUpdateGroupRequest that = (DestroyWeightsUpdateGroupRequest) o;
    return Objects.equals(this.groupName, that.groupName);
  }

  @Override
  public int hashCode() {
    return Objects.hash(groupName);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class DestroyWeightsUpdateGroupRequest {\n");
    sb.append("    groupName: ").append(toIndentedString(groupName)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
