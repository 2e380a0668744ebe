// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** More of a function call. */
@JsonPropertyOrder({
  DeltaFunctionCall.JSON_PROPERTY_ARGUMENTS,
  DeltaFunctionCall.JSON_PROPERTY_NAME
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class DeltaFunctionCall {
  public static final String JSON_PROPERTY_ARGUMENTS = "arguments";
  @jakarta.annotation.Nullable private String arguments;

  public static final String JSON_PROPERTY_NAME = "name";
  @jakarta.annotation.Nullable private String name;

  public DeltaFunctionCall() {}

  /**
   * Sets {@code arguments}: More of the arguments' JSON text, to be joined; null in the delta with
   * the name.
   */
  public DeltaFunctionCall arguments(@jakarta.annotation.Nullable String arguments) {
    this.arguments = arguments;
    return this;
  }

  /**
   * Returns {@code arguments}: More of the arguments' JSON text, to be joined; null in the delta
   * with the name.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_ARGUMENTS)
  public String getArguments() {
    return arguments;
  }

  /** Sets {@code arguments}. */
  @JsonProperty(JSON_PROPERTY_ARGUMENTS)
  public void setArguments(@jakarta.annotation.Nullable String arguments) {
    this.arguments = arguments;
  }

  /** Sets {@code name}: The called function, in the first delta of a call; null later. */
  public DeltaFunctionCall name(@jakarta.annotation.Nullable String name) {
    this.name = name;
    return this;
  }

  /** Returns {@code name}: The called function, in the first delta of a call; null later. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_NAME)
  public String getName() {
    return name;
  }

  /** Sets {@code name}. */
  @JsonProperty(JSON_PROPERTY_NAME)
  public void setName(@jakarta.annotation.Nullable String name) {
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
    DeltaFunctionCall that = (DeltaFunctionCall) o;
    return Objects.equals(this.arguments, that.arguments) && Objects.equals(this.name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(arguments, name);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class DeltaFunctionCall {\n");
    sb.append("    arguments: ").append(toIndentedString(arguments)).append("\n");
    sb.append("    name: ").append(toIndentedString(name)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
