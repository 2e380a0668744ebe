// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A tool that the model may call, in Anthropic's shape. */
@JsonPropertyOrder({
  ToolParam.JSON_PROPERTY_NAME,
  ToolParam.JSON_PROPERTY_DESCRIPTION,
  ToolParam.JSON_PROPERTY_INPUT_SCHEMA
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ToolParam {
  public static final String JSON_PROPERTY_NAME = "name";
  @jakarta.annotation.Nonnull private String name;

  public static final String JSON_PROPERTY_DESCRIPTION = "description";
  @jakarta.annotation.Nullable private String description;

  public static final String JSON_PROPERTY_INPUT_SCHEMA = "input_schema";
  @jakarta.annotation.Nonnull private Map<String, Object> inputSchema;

  public ToolParam() {}

  /** Sets {@code name}: The name by which the model calls it. */
  public ToolParam name(@jakarta.annotation.Nonnull String name) {
    this.name = name;
    return this;
  }

  /** Returns {@code name}: The name by which the model calls it. */
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

  /** Sets {@code description}: What it does and when to call it, for the model. */
  public ToolParam description(@jakarta.annotation.Nullable String description) {
    this.description = description;
    return this;
  }

  /** Returns {@code description}: What it does and when to call it, for the model. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_DESCRIPTION)
  public String getDescription() {
    return description;
  }

  /** Sets {@code description}. */
  @JsonProperty(JSON_PROPERTY_DESCRIPTION)
  public void setDescription(@jakarta.annotation.Nullable String description) {
    this.description = description;
  }

  /** Sets {@code input_schema}: JSON schema of its arguments, for the model. */
  public ToolParam inputSchema(@jakarta.annotation.Nonnull Map<String, Object> inputSchema) {
    this.inputSchema = inputSchema;
    return this;
  }

  /** Adds an entry to {@code input_schema}. */
  public ToolParam putInputSchemaItem(String key, Object inputSchemaItem) {
    if (this.inputSchema == null) {
      this.inputSchema = new HashMap<>();
    }
    this.inputSchema.put(key, inputSchemaItem);
    return this;
  }

  /** Returns {@code input_schema}: JSON schema of its arguments, for the model. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_INPUT_SCHEMA, required = true)
  public Map<String, Object> getInputSchema() {
    return inputSchema;
  }

  /** Sets {@code input_schema}. */
  @JsonProperty(value = JSON_PROPERTY_INPUT_SCHEMA, required = true)
  public void setInputSchema(@jakarta.annotation.Nonnull Map<String, Object> inputSchema) {
    this.inputSchema = inputSchema;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ToolParam that = (ToolParam) o;
    return Objects.equals(this.name, that.name)
        && Objects.equals(this.description, that.description)
        && Objects.equals(this.inputSchema, that.inputSchema);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, description, inputSchema);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ToolParam {\n");
    sb.append("    name: ").append(toIndentedString(name)).append("\n");
    sb.append("    description: ").append(toIndentedString(description)).append("\n");
    sb.append("    inputSchema: ").append(toIndentedString(inputSchema)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
