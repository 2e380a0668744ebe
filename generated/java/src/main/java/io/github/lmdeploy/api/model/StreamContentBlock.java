// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A block as it begins in a stream. */
@JsonPropertyOrder({
  StreamContentBlock.JSON_PROPERTY_TYPE,
  StreamContentBlock.JSON_PROPERTY_TEXT,
  StreamContentBlock.JSON_PROPERTY_THINKING,
  StreamContentBlock.JSON_PROPERTY_ID,
  StreamContentBlock.JSON_PROPERTY_INPUT,
  StreamContentBlock.JSON_PROPERTY_NAME
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class StreamContentBlock {
  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nonnull private String type;

  public static final String JSON_PROPERTY_TEXT = "text";
  @jakarta.annotation.Nullable private String text;

  public static final String JSON_PROPERTY_THINKING = "thinking";
  @jakarta.annotation.Nullable private String thinking;

  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nullable private String id;

  public static final String JSON_PROPERTY_INPUT = "input";
  @jakarta.annotation.Nullable private Map<String, Object> input;

  public static final String JSON_PROPERTY_NAME = "name";
  @jakarta.annotation.Nullable private String name;

  public StreamContentBlock() {}

  /** Sets {@code type}: Known values: `text`, `thinking`, `tool_use`. */
  public StreamContentBlock type(@jakarta.annotation.Nonnull String type) {
    this.type = type;
    return this;
  }

  /** Returns {@code type}: Known values: `text`, `thinking`, `tool_use`. */
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

  /** Sets {@code text}: Always empty: the text follows in deltas. Of `text`. */
  public StreamContentBlock text(@jakarta.annotation.Nullable String text) {
    this.text = text;
    return this;
  }

  /** Returns {@code text}: Always empty: the text follows in deltas. Of `text`. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TEXT)
  public String getText() {
    return text;
  }

  /** Sets {@code text}. */
  @JsonProperty(JSON_PROPERTY_TEXT)
  public void setText(@jakarta.annotation.Nullable String text) {
    this.text = text;
  }

  /** Sets {@code thinking}: Always empty: the reasoning follows in deltas. Of `thinking`. */
  public StreamContentBlock thinking(@jakarta.annotation.Nullable String thinking) {
    this.thinking = thinking;
    return this;
  }

  /** Returns {@code thinking}: Always empty: the reasoning follows in deltas. Of `thinking`. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_THINKING)
  public String getThinking() {
    return thinking;
  }

  /** Sets {@code thinking}. */
  @JsonProperty(JSON_PROPERTY_THINKING)
  public void setThinking(@jakarta.annotation.Nullable String thinking) {
    this.thinking = thinking;
  }

  /**
   * Sets {@code id}: Id of the call, to be sent back as `tool_use_id` with the result. Of
   * `tool_use`.
   */
  public StreamContentBlock id(@jakarta.annotation.Nullable String id) {
    this.id = id;
    return this;
  }

  /**
   * Returns {@code id}: Id of the call, to be sent back as `tool_use_id` with the result. Of
   * `tool_use`.
   */
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

  /** Sets {@code input}: Always empty: the arguments follow in deltas. Of `tool_use`. */
  public StreamContentBlock input(@jakarta.annotation.Nullable Map<String, Object> input) {
    this.input = input;
    return this;
  }

  /** Adds an entry to {@code input}. */
  public StreamContentBlock putInputItem(String key, Object inputItem) {
    if (this.input == null) {
      this.input = new HashMap<>();
    }
    this.input.put(key, inputItem);
    return this;
  }

  /** Returns {@code input}: Always empty: the arguments follow in deltas. Of `tool_use`. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_INPUT)
  public Map<String, Object> getInput() {
    return input;
  }

  /** Sets {@code input}. */
  @JsonProperty(JSON_PROPERTY_INPUT)
  public void setInput(@jakarta.annotation.Nullable Map<String, Object> input) {
    this.input = input;
  }

  /** Sets {@code name}: The tool's name. Of `tool_use`. */
  public StreamContentBlock name(@jakarta.annotation.Nullable String name) {
    this.name = name;
    return this;
  }

  /** Returns {@code name}: The tool's name. Of `tool_use`. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_NAME)
  public String getName() {
    return name;
  }

  /** Sets {@code name}. */
  @JsonProperty(JSON_PROPERTY_NAME)
  public void setName(@jakarta.annotation.Nullable String name) {
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
    StreamContentBlock that = (StreamContentBlock) o;
    return Objects.equals(this.type, that.type)
        && Objects.equals(this.text, that.text)
        && Objects.equals(this.thinking, that.thinking)
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.input, that.input)
        && Objects.equals(this.name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, text, thinking, id, input, name);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class StreamContentBlock {\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("    text: ").append(toIndentedString(text)).append("\n");
    sb.append("    thinking: ").append(toIndentedString(thinking)).append("\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
    sb.append("    input: ").append(toIndentedString(input)).append("\n");
    sb.append("    name: ").append(toIndentedString(name)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
