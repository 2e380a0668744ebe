// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** More of a tool call: first who is called, then the arguments in pieces. */
@JsonPropertyOrder({
  DeltaToolCall.JSON_PROPERTY_FUNCTION,
  DeltaToolCall.JSON_PROPERTY_ID,
  DeltaToolCall.JSON_PROPERTY_INDEX,
  DeltaToolCall.JSON_PROPERTY_TYPE
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class DeltaToolCall {
  public static final String JSON_PROPERTY_FUNCTION = "function";
  @jakarta.annotation.Nullable private DeltaFunctionCall function;

  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nullable private String id;

  public static final String JSON_PROPERTY_INDEX = "index";
  @jakarta.annotation.Nonnull private Long index;

  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nullable private String type;

  public DeltaToolCall() {}

  /** Sets {@code function}: What is new of the call. */
  public DeltaToolCall function(@jakarta.annotation.Nullable DeltaFunctionCall function) {
    this.function = function;
    return this;
  }

  /** Returns {@code function}: What is new of the call. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_FUNCTION)
  public DeltaFunctionCall getFunction() {
    return function;
  }

  /** Sets {@code function}. */
  @JsonProperty(JSON_PROPERTY_FUNCTION)
  public void setFunction(@jakarta.annotation.Nullable DeltaFunctionCall function) {
    this.function = function;
  }

  /** Sets {@code id}: Id of the call, in its first delta; null later. */
  public DeltaToolCall id(@jakarta.annotation.Nullable String id) {
    this.id = id;
    return this;
  }

  /** Returns {@code id}: Id of the call, in its first delta; null later. */
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

  /** Sets {@code index}: Which call this belongs to, from 0. */
  public DeltaToolCall index(@jakarta.annotation.Nonnull Long index) {
    this.index = index;
    return this;
  }

  /** Returns {@code index}: Which call this belongs to, from 0. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_INDEX, required = true)
  public Long getIndex() {
    return index;
  }

  /** Sets {@code index}. */
  @JsonProperty(value = JSON_PROPERTY_INDEX, required = true)
  public void setIndex(@jakarta.annotation.Nonnull Long index) {
    this.index = index;
  }

  /** Sets {@code type}: `function` in the first delta of a call; null later. Default function. */
  public DeltaToolCall type(@jakarta.annotation.Nullable String type) {
    this.type = type;
    return this;
  }

  /**
   * Returns {@code type}: `function` in the first delta of a call; null later. Default function.
   */
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
    DeltaToolCall that = (DeltaToolCall) o;
    return Objects.equals(this.function, that.function)
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.index, that.index)
        && Objects.equals(this.type, that.type);
  }

  @Override
  public int hashCode() {
    return Objects.hash(function, id, index, type);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class DeltaToolCall {\n");
    sb.append("    function: ").append(toIndentedString(function)).append("\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
    sb.append("    index: ").append(toIndentedString(index)).append("\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
