// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/** A tool choice that shows the model only some of the request's tools. */
@JsonPropertyOrder({
  AllowedToolChoice.JSON_PROPERTY_TYPE,
  AllowedToolChoice.JSON_PROPERTY_ALLOWED_TOOLS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class AllowedToolChoice {
  /** What {@code type} always is: {@code allowed_tools}. */
  public enum TypeEnum {
    ALLOWED_TOOLS("allowed_tools");

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
  @jakarta.annotation.Nonnull private TypeEnum type = TypeEnum.ALLOWED_TOOLS;

  public static final String JSON_PROPERTY_ALLOWED_TOOLS = "allowed_tools";
  @jakarta.annotation.Nonnull private AllowedTools allowedTools;

  public AllowedToolChoice() {}

  /** Sets {@code type}: Always `allowed_tools`. Default allowed_tools. */
  public AllowedToolChoice type(@jakarta.annotation.Nonnull TypeEnum type) {
    this.type = type;
    return this;
  }

  /** Returns {@code type}: Always `allowed_tools`. Default allowed_tools. */
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

  /** Sets {@code allowed_tools}: The tools that the model may call, and whether it has to. */
  public AllowedToolChoice allowedTools(@jakarta.annotation.Nonnull AllowedTools allowedTools) {
    this.allowedTools = allowedTools;
    return this;
  }

  /** Returns {@code allowed_tools}: The tools that the model may call, and whether it has to. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ALLOWED_TOOLS, required = true)
  public AllowedTools getAllowedTools() {
    return allowedTools;
  }

  /** Sets {@code allowed_tools}. */
  @JsonProperty(value = JSON_PROPERTY_ALLOWED_TOOLS, required = true)
  public void setAllowedTools(@jakarta.annotation.Nonnull AllowedTools allowedTools) {
    this.allowedTools = allowedTools;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    AllowedToolChoice that = (AllowedToolChoice) o;
    return Objects.equals(this.type, that.type)
        && Objects.equals(this.allowedTools, that.allowedTools);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, allowedTools);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class AllowedToolChoice {\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("    allowedTools: ").append(toIndentedString(allowedTools)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
