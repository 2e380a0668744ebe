// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** A function by its name. */
@JsonPropertyOrder({ToolChoiceFuncName.JSON_PROPERTY_NAME})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ToolChoiceFuncName {
  public static final String JSON_PROPERTY_NAME = "name";
  @jakarta.annotation.Nonnull private String name;

  public ToolChoiceFuncName() {}

  /** Sets {@code name}: The function's name, among the request's tools. */
  public ToolChoiceFuncName name(@jakarta.annotation.Nonnull String name) {
    this.name = name;
    return this;
  }

  /** Returns {@code name}: The function's name, among the request's tools. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_NAME, required = true)
  public String getName() {
    return name;
  }

  /** Sets {@code name}. */
  @JsonProperty(value = JSON_PROPERTY_NAME, required = true)
  public void setName(@jakarta.annotation.Nonnull String name) {
    this.name = name;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ToolChoiceFuncName that = (ToolChoiceFuncName) o;
    return Objects.equals(this.name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ToolChoiceFuncName {\n");
    sb.append("    name: ").append(toIndentedString(name)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
