// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/** The model must call a tool; the request must have one. */
@JsonPropertyOrder({ToolChoiceAnyParam.JSON_PROPERTY_TYPE})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ToolChoiceAnyParam {
  /** What {@code type} always is: {@code any}. */
  public enum TypeEnum {
    ANY("any");

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
  @jakarta.annotation.Nonnull private TypeEnum type = TypeEnum.ANY;

  public ToolChoiceAnyParam() {}

  /** Sets {@code type}: Always `any`. Default any. */
  public ToolChoiceAnyParam type(@jakarta.annotation.Nonnull TypeEnum type) {
    this.type = type;
    return this;
  }

  /** Returns {@code type}: Always `any`. Default any. */
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
    ToolChoiceAnyParam that = (ToolChoiceAnyParam) o;
    return Objects.equals(this.type, that.type);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ToolChoiceAnyParam {\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
