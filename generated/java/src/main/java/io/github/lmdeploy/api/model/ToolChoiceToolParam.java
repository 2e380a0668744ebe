// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * Shows the model only the named tool. LMDeploy 0.18.0 makes sure that it is called only with
 * GPT-OSS models.
 */
@JsonPropertyOrder({ToolChoiceToolParam.JSON_PROPERTY_TYPE, ToolChoiceToolParam.JSON_PROPERTY_NAME})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ToolChoiceToolParam {
  /** What {@code type} always is: {@code tool}. */
  public enum TypeEnum {
    TOOL("tool");

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
  @jakarta.annotation.Nonnull private TypeEnum type = TypeEnum.TOOL;

  public static final String JSON_PROPERTY_NAME = "name";
  @jakarta.annotation.Nonnull private String name;

  public ToolChoiceToolParam() {}

  /** Sets {@code type}: Always `tool`. Default tool. */
  public ToolChoiceToolParam type(@jakarta.annotation.Nonnull TypeEnum type) {
    this.type = type;
    return this;
  }

  /** Returns {@code type}: Always `tool`. Default tool. */
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

  /** Sets {@code name}: The tool's name; refused if it is not among the request's tools. */
  public ToolChoiceToolParam name(@jakarta.annotation.Nonnull String name) {
    this.name = name;
    return this;
  }

  /** Returns {@code name}: The tool's name; refused if it is not among the request's tools. */
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
    ToolChoiceToolParam that = (ToolChoiceToolParam) o;
    return Objects.equals(this.type, that.type) && Objects.equals(this.name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, name);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ToolChoiceToolParam {\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("    name: ").append(toIndentedString(name)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
