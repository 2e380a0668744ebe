// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** One model in Anthropic's shape. */
@JsonPropertyOrder({
  AnthropicModel.JSON_PROPERTY_CREATED_AT,
  AnthropicModel.JSON_PROPERTY_DISPLAY_NAME,
  AnthropicModel.JSON_PROPERTY_ID,
  AnthropicModel.JSON_PROPERTY_TYPE
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class AnthropicModel {
  public static final String JSON_PROPERTY_CREATED_AT = "created_at";
  @jakarta.annotation.Nonnull private Long createdAt;

  public static final String JSON_PROPERTY_DISPLAY_NAME = "display_name";
  @jakarta.annotation.Nonnull private String displayName;

  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nonnull private String id;

  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nonnull private String type;

  public AnthropicModel() {}

  /**
   * Sets {@code created_at}: When the list was made, in Unix time in seconds: it says nothing about
   * the model.
   */
  public AnthropicModel createdAt(@jakarta.annotation.Nonnull Long createdAt) {
    this.createdAt = createdAt;
    return this;
  }

  /**
   * Returns {@code created_at}: When the list was made, in Unix time in seconds: it says nothing
   * about the model.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CREATED_AT, required = true)
  public Long getCreatedAt() {
    return createdAt;
  }

  /** Sets {@code created_at}. */
  @JsonProperty(value = JSON_PROPERTY_CREATED_AT, required = true)
  public void setCreatedAt(@jakarta.annotation.Nonnull Long createdAt) {
    this.createdAt = createdAt;
  }

  /** Sets {@code display_name}: The same as `id`. */
  public AnthropicModel displayName(@jakarta.annotation.Nonnull String displayName) {
    this.displayName = displayName;
    return this;
  }

  /** Returns {@code display_name}: The same as `id`. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DISPLAY_NAME, required = true)
  public String getDisplayName() {
    return displayName;
  }

  /** Sets {@code display_name}. */
  @JsonProperty(value = JSON_PROPERTY_DISPLAY_NAME, required = true)
  public void setDisplayName(@jakarta.annotation.Nonnull String displayName) {
    this.displayName = displayName;
  }

  /**
   * Sets {@code id}: The name to send as `model`: the served model's, or that of one of its
   * adapters.
   */
  public AnthropicModel id(@jakarta.annotation.Nonnull String id) {
    this.id = id;
    return this;
  }

  /**
   * Returns {@code id}: The name to send as `model`: the served model's, or that of one of its
   * adapters.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ID, required = true)
  public String getId() {
    return id;
  }

  /** Sets {@code id}. */
  @JsonProperty(value = JSON_PROPERTY_ID, required = true)
  public void setId(@jakarta.annotation.Nonnull String id) {
    this.id = id;
  }

  /** Sets {@code type}: What this is. Known values: `model`. */
  public AnthropicModel type(@jakarta.annotation.Nonnull String type) {
    this.type = type;
    return this;
  }

  /** Returns {@code type}: What this is. Known values: `model`. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TYPE, required = true)
  public String getType() {
    return type;
  }

  /** Sets {@code type}. */
  @JsonProperty(value = JSON_PROPERTY_TYPE, required = true)
  public void setType(@jakarta.annotation.Nonnull String type) {
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
    AnthropicModel that = (AnthropicModel) o;
    return Objects.equals(this.createdAt, that.createdAt)
        && Objects.equals(this.displayName, that.displayName)
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.type, that.type);
  }

  @Override
  public int hashCode() {
    return Objects.hash(createdAt, displayName, id, type);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class AnthropicModel {\n");
    sb.append("    createdAt: ").append(toIndentedString(createdAt)).append("\n");
    sb.append("    displayName: ").append(toIndentedString(displayName)).append("\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
