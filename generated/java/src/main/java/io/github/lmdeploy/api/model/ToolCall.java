// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** A call of a tool by the model. */
@JsonPropertyOrder({
  ToolCall.JSON_PROPERTY_FUNCTION,
  ToolCall.JSON_PROPERTY_ID,
  ToolCall.JSON_PROPERTY_TYPE
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ToolCall {
  public static final String JSON_PROPERTY_FUNCTION = "function";
  @jakarta.annotation.Nonnull private FunctionCall function;

  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nullable private String id;

  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nullable private String type;

  public ToolCall() {}

  /** Sets {@code function}: Which function is called, with what. */
  public ToolCall function(@jakarta.annotation.Nonnull FunctionCall function) {
    this.function = function;
    return this;
  }

  /** Returns {@code function}: Which function is called, with what. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_FUNCTION, required = true)
  public FunctionCall getFunction() {
    return function;
  }

  /** Sets {@code function}. */
  @JsonProperty(value = JSON_PROPERTY_FUNCTION, required = true)
  public void setFunction(@jakarta.annotation.Nonnull FunctionCall function) {
    this.function = function;
  }

  /** Sets {@code id}: Id of the call, to be sent back as `tool_call_id` with the result. */
  public ToolCall id(@jakarta.annotation.Nullable String id) {
    this.id = id;
    return this;
  }

  /** Returns {@code id}: Id of the call, to be sent back as `tool_call_id` with the result. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_ID)
  public String getId() {
    return id;
  }

  /** Sets {@code id}. */
  @JsonProperty(JSON_PROPERTY_ID)
  public void setId(@jakarta.annotation.Nullable String id) {
    this.id = id;
  }

  /** Sets {@code type}: What kind of tool is called. Known values: `function`. */
  public ToolCall type(@jakarta.annotation.Nullable String type) {
    this.type = type;
    return this;
  }

  /** Returns {@code type}: What kind of tool is called. Known values: `function`. */
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

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ToolCall that = (ToolCall) o;
    return Objects.equals(this.function, that.function)
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.type, that.type);
  }

  @Override
  public int hashCode() {
    return Objects.hash(function, id, type);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ToolCall {\n");
    sb.append("    function: ").append(toIndentedString(function)).append("\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
