// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A JSON schema that the answer has to follow. */
@JsonPropertyOrder({
  JsonSchema.JSON_PROPERTY_NAME,
  JsonSchema.JSON_PROPERTY_DESCRIPTION,
  JsonSchema.JSON_PROPERTY_SCHEMA,
  JsonSchema.JSON_PROPERTY_STRICT
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class JsonSchema {
  public static final String JSON_PROPERTY_NAME = "name";
  @jakarta.annotation.Nonnull private String name;

  public static final String JSON_PROPERTY_DESCRIPTION = "description";
  @jakarta.annotation.Nullable private String description;

  public static final String JSON_PROPERTY_SCHEMA = "schema";
  @jakarta.annotation.Nullable private Map<String, Object> schema;

  public static final String JSON_PROPERTY_STRICT = "strict";
  @jakarta.annotation.Nullable private Boolean strict;

  public JsonSchema() {}

  /** Sets {@code name}: A name for the schema. */
  public JsonSchema name(@jakarta.annotation.Nonnull String name) {
    this.name = name;
    return this;
  }

  /** Returns {@code name}: A name for the schema. */
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

  /** Sets {@code description}: Accepted and not read. */
  public JsonSchema description(@jakarta.annotation.Nullable String description) {
    this.description = description;
    return this;
  }

  /** Returns {@code description}: Accepted and not read. */
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

  /** Sets {@code schema}: The schema itself. Null is refused, except with GPT-OSS models. */
  public JsonSchema schema(@jakarta.annotation.Nullable Map<String, Object> schema) {
    this.schema = schema;
    return this;
  }

  /** Adds an entry to {@code schema}. */
  public JsonSchema putSchemaItem(String key, Object schemaItem) {
    if (this.schema == null) {
      this.schema = new HashMap<>();
    }
    this.schema.put(key, schemaItem);
    return this;
  }

  /** Returns {@code schema}: The schema itself. Null is refused, except with GPT-OSS models. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_SCHEMA)
  public Map<String, Object> getSchema() {
    return schema;
  }

  /** Sets {@code schema}. */
  @JsonProperty(JSON_PROPERTY_SCHEMA)
  public void setSchema(@jakarta.annotation.Nullable Map<String, Object> schema) {
    this.schema = schema;
  }

  /** Sets {@code strict}: Accepted and not read: the schema always applies. Default false. */
  public JsonSchema strict(@jakarta.annotation.Nullable Boolean strict) {
    this.strict = strict;
    return this;
  }

  /** Returns {@code strict}: Accepted and not read: the schema always applies. Default false. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_STRICT)
  public Boolean getStrict() {
    return strict;
  }

  /** Sets {@code strict}. */
  @JsonProperty(JSON_PROPERTY_STRICT)
  public void setStrict(@jakarta.annotation.Nullable Boolean strict) {
    this.strict = strict;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    JsonSchema that = (JsonSchema) o;
    return Objects.equals(this.name, that.name)
        && Objects.equals(this.description, that.description)
        && Objects.equals(this.schema, that.schema)
        && Objects.equals(this.strict, that.strict);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, description, schema, strict);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class JsonSchema {\n");
    sb.append("    name: ").append(toIndentedString(name)).append("\n");
    sb.append("    description: ").append(toIndentedString(description)).append("\n");
    sb.append("    schema: ").append(toIndentedString(schema)).append("\n");
    sb.append("    strict: ").append(toIndentedString(strict)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
