// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** A tool that the model may call: always a function. */
@JsonPropertyOrder({Tool.JSON_PROPERTY_TYPE, Tool.JSON_PROPERTY_FUNCTION})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class Tool {
  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nullable private String type;

  public static final String JSON_PROPERTY_FUNCTION = "function";
  @jakarta.annotation.Nonnull private Function function;

  public Tool() {}

  /** Sets {@code type}: Always `function`. Default function. */
  public Tool type(@jakarta.annotation.Nullable String type) {
    this.type = type;
    return this;
  }

  /** Returns {@code type}: Always `function`. Default function. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TYPE)
  public String getType() {
    return type;
  }

  /** Sets {@code type}. */
  @JsonProperty(JSON_PROPERTY_TYPE)
  public void setType(@jakarta.annotation.Nullable String type) {
    this.type = type;
  }

  /** Sets {@code function}: The function. */
  public Tool function(@jakarta.annotation.Nonnull Function function) {
    this.function = function;
    return this;
  }

  /** Returns {@code function}: The function. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_FUNCTION, required = true)
  public Function getFunction() {
    return function;
  }

  /** Sets {@code function}. */
  @JsonProperty(value = JSON_PROPERTY_FUNCTION, required = true)
  public void setFunction(@jakarta.annotation.Nonnull Function function) {
    this.function = function;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    Tool that = (Tool) o;
    return Objects.equals(this.type, that.type) && Objects.equals(this.function, that.function);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, function);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class Tool {\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("    function: ").append(toIndentedString(function)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
