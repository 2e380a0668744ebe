// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Which function is called, with what. */
@JsonPropertyOrder({FunctionCall.JSON_PROPERTY_ARGUMENTS, FunctionCall.JSON_PROPERTY_NAME})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class FunctionCall {
  public static final String JSON_PROPERTY_ARGUMENTS = "arguments";
  @jakarta.annotation.Nonnull private String arguments;

  public static final String JSON_PROPERTY_NAME = "name";
  @jakarta.annotation.Nonnull private String name;

  public FunctionCall() {}

  /**
   * Sets {@code arguments}: The arguments as JSON text, as the model wrote it: it may be malformed.
   */
  public FunctionCall arguments(@jakarta.annotation.Nonnull String arguments) {
    this.arguments = arguments;
    return this;
  }

  /**
   * Returns {@code arguments}: The arguments as JSON text, as the model wrote it: it may be
   * malformed.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ARGUMENTS, required = true)
  public String getArguments() {
    return arguments;
  }

  /** Sets {@code arguments}. */
  @JsonProperty(value = JSON_PROPERTY_ARGUMENTS, required = true)
  public void setArguments(@jakarta.annotation.Nonnull String arguments) {
    this.arguments = arguments;
  }

  /** Sets {@code name}: The function's name. */
  public FunctionCall name(@jakarta.annotation.Nonnull String name) {
    this.name = name;
    return this;
  }

  /** Returns {@code name}: The function's name. */
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
    FunctionCall that = (FunctionCall) o;
    return Objects.equals(this.arguments, that.arguments) && Objects.equals(this.name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(arguments, name);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class FunctionCall {\n");
    sb.append("    arguments: ").append(toIndentedString(arguments)).append("\n");
    sb.append("    name: ").append(toIndentedString(name)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
