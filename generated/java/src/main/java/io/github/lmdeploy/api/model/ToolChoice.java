// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * Shows the model only one of the request's tools. LMDeploy 0.18.0 makes sure that it is called
 * only with GPT-OSS models.
 */
@JsonPropertyOrder({ToolChoice.JSON_PROPERTY_FUNCTION, ToolChoice.JSON_PROPERTY_TYPE})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ToolChoice {
  public static final String JSON_PROPERTY_FUNCTION = "function";
  @jakarta.annotation.Nonnull private ToolChoiceFuncName function;

  /** What {@code type} always is: {@code function}. */
  public enum TypeEnum {
    FUNCTION("function");

    private final String value;

    TypeEnum(String value) {
      this.value = value;
    }

    /** Returns what is sent. */
    @JsonValue
    public String getValue() {
      return value;
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }

    /** Returns what is sent as this value. */
    @JsonCreator
    public static TypeEnum fromValue(String value) {
      for (var each : values()) {
        if (each.value.equals(value)) {
          return each;
        }
      }
      throw new IllegalArgumentException("Unexpected value '" + value + "'");
    }
  }

  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nonnull private TypeEnum type = TypeEnum.FUNCTION;

  public ToolChoice() {}

  /** Sets {@code function}: The function that the model shall call. */
  public ToolChoice function(@jakarta.annotation.Nonnull ToolChoiceFuncName function) {
    this.function = function;
    return this;
  }

  /** Returns {@code function}: The function that the model shall call. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_FUNCTION, required = true)
  public ToolChoiceFuncName getFunction() {
    return function;
  }

  /** Sets {@code function}. */
  @JsonProperty(value = JSON_PROPERTY_FUNCTION, required = true)
  public void setFunction(@jakarta.annotation.Nonnull ToolChoiceFuncName function) {
    this.function = function;
  }

  /** Sets {@code type}: Always `function`. Default function. */
  public ToolChoice type(@jakarta.annotation.Nonnull TypeEnum type) {
    this.type = type;
    return this;
  }

  /** Returns {@code type}: Always `function`. Default function. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TYPE, required = true)
  public TypeEnum getType() {
    return type;
  }

  /** Sets {@code type}. */
  @JsonProperty(value = JSON_PROPERTY_TYPE, required = true)
  public void setType(@jakarta.annotation.Nonnull TypeEnum type) {
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
    ToolChoice that = (ToolChoice) o;
    return Objects.equals(this.function, that.function) && Objects.equals(this.type, that.type);
  }

  @Override
  public int hashCode() {
    return Objects.hash(function, type);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ToolChoice {\n");
    sb.append("    function: ").append(toIndentedString(function)).append("\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
