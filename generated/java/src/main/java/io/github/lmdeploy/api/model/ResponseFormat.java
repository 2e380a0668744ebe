// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** The form that the answer has to follow. With `tool_choice` `required` it is not heeded. */
@JsonPropertyOrder({
  ResponseFormat.JSON_PROPERTY_TYPE,
  ResponseFormat.JSON_PROPERTY_JSON_SCHEMA,
  ResponseFormat.JSON_PROPERTY_REGEX_SCHEMA
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ResponseFormat {
  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nonnull private ResponseFormatType type;

  public static final String JSON_PROPERTY_JSON_SCHEMA = "json_schema";
  @jakarta.annotation.Nullable private JsonSchema jsonSchema;

  public static final String JSON_PROPERTY_REGEX_SCHEMA = "regex_schema";
  @jakarta.annotation.Nullable private String regexSchema;

  public ResponseFormat() {}

  /**
   * Sets {@code type}: `text` is free, `json_object` any JSON object, `json_schema` what fits
   * `json_schema`, `regex_schema` what matches `regex_schema`.
   */
  public ResponseFormat type(@jakarta.annotation.Nonnull ResponseFormatType type) {
    this.type = type;
    return this;
  }

  /**
   * Returns {@code type}: `text` is free, `json_object` any JSON object, `json_schema` what fits
   * `json_schema`, `regex_schema` what matches `regex_schema`.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TYPE, required = true)
  public ResponseFormatType getType() {
    return type;
  }

  /** Sets {@code type}. */
  @JsonProperty(value = JSON_PROPERTY_TYPE, required = true)
  public void setType(@jakarta.annotation.Nonnull ResponseFormatType type) {
    this.type = type;
  }

  /** Sets {@code json_schema}: Of type `json_schema`: the schema. */
  public ResponseFormat jsonSchema(@jakarta.annotation.Nullable JsonSchema jsonSchema) {
    this.jsonSchema = jsonSchema;
    return this;
  }

  /** Returns {@code json_schema}: Of type `json_schema`: the schema. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_JSON_SCHEMA)
  public JsonSchema getJsonSchema() {
    return jsonSchema;
  }

  /** Sets {@code json_schema}. */
  @JsonProperty(JSON_PROPERTY_JSON_SCHEMA)
  public void setJsonSchema(@jakarta.annotation.Nullable JsonSchema jsonSchema) {
    this.jsonSchema = jsonSchema;
  }

  /**
   * Sets {@code regex_schema}: Of type `regex_schema`: a regular expression that the whole answer
   * matches.
   */
  public ResponseFormat regexSchema(@jakarta.annotation.Nullable String regexSchema) {
    this.regexSchema = regexSchema;
    return this;
  }

  /**
   * Returns {@code regex_schema}: Of type `regex_schema`: a regular expression that the whole
   * answer matches.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_REGEX_SCHEMA)
  public String getRegexSchema() {
    return regexSchema;
  }

  /** Sets {@code regex_schema}. */
  @JsonProperty(JSON_PROPERTY_REGEX_SCHEMA)
  public void setRegexSchema(@jakarta.annotation.Nullable String regexSchema) {
    this.regexSchema = regexSchema;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ResponseFormat that = (ResponseFormat) o;
    return Objects.equals(this.type, that.type)
        && Objects.equals(this.jsonSchema, that.jsonSchema)
        && Objects.equals(this.regexSchema, that.regexSchema);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, jsonSchema, regexSchema);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ResponseFormat {\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("    jsonSchema: ").append(toIndentedString(jsonSchema)).append("\n");
    sb.append("    regexSchema: ").append(toIndentedString(regexSchema)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
