// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** One block of an Anthropic-shaped answer. */
@JsonPropertyOrder({
  MessageContentBlock.JSON_PROPERTY_TYPE,
  MessageContentBlock.JSON_PROPERTY_TEXT,
  MessageContentBlock.JSON_PROPERTY_SIGNATURE,
  MessageContentBlock.JSON_PROPERTY_THINKING,
  MessageContentBlock.JSON_PROPERTY_ID,
  MessageContentBlock.JSON_PROPERTY_INPUT,
  MessageContentBlock.JSON_PROPERTY_NAME
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class MessageContentBlock {
  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nonnull private String type;

  public static final String JSON_PROPERTY_TEXT = "text";
  @jakarta.annotation.Nullable private String text;

  public static final String JSON_PROPERTY_SIGNATURE = "signature";
  @jakarta.annotation.Nullable private String signature;

  public static final String JSON_PROPERTY_THINKING = "thinking";
  @jakarta.annotation.Nullable private String thinking;

  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nullable private String id;

  public static final String JSON_PROPERTY_INPUT = "input";
  @jakarta.annotation.Nullable private Map<String, Object> input;

  public static final String JSON_PROPERTY_NAME = "name";
  @jakarta.annotation.Nullable private String name;

  public MessageContentBlock() {}

  /** Sets {@code type}: Known values: `text`, `thinking`, `tool_use`. */
  public MessageContentBlock type(@jakarta.annotation.Nonnull String type) {
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

  /** Sets {@code text}: The text; empty if the model answered nothing at all. Of `text`. */
  public MessageContentBlock text(@jakarta.annotation.Nullable String text) {
    this.text = text;
    return this;
  }

  /** Returns {@code text}: The text; empty if the model answered nothing at all. Of `text`. */
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

  /**
   * Sets {@code signature}: Always `lmdeploy-local`: it proves nothing, and is not checked when
   * sent back. Of `thinking`.
   */
  public MessageContentBlock signature(@jakarta.annotation.Nullable String signature) {
    this.signature = signature;
    return this;
  }

  /**
   * Returns {@code signature}: Always `lmdeploy-local`: it proves nothing, and is not checked when
   * sent back. Of `thinking`.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_SIGNATURE)
  public String getSignature() {
    return signature;
  }

  /** Sets {@code signature}. */
  @JsonProperty(JSON_PROPERTY_SIGNATURE)
  public void setSignature(@jakarta.annotation.Nullable String signature) {
    this.signature = signature;
  }

  /** Sets {@code thinking}: The reasoning as text. Of `thinking`. */
  public MessageContentBlock thinking(@jakarta.annotation.Nullable String thinking) {
    this.thinking = thinking;
    return this;
  }

  /** Returns {@code thinking}: The reasoning as text. Of `thinking`. */
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
  public MessageContentBlock id(@jakarta.annotation.Nullable String id) {
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

  /**
   * Sets {@code input}: The arguments. Where the model wrote malformed JSON, its text is under
   * `raw_arguments`; JSON that is no object is under `value`. Of `tool_use`.
   */
  public MessageContentBlock input(@jakarta.annotation.Nullable Map<String, Object> input) {
    this.input = input;
    return this;
  }

  /** Adds an entry to {@code input}. */
  public MessageContentBlock putInputItem(String key, Object inputItem) {
    if (this.input == null) {
      this.input = new HashMap<>();
    }
    this.input.put(key, inputItem);
    return this;
  }

  /**
   * Returns {@code input}: The arguments. Where the model wrote malformed JSON, its text is under
   * `raw_arguments`; JSON that is no object is under `value`. Of `tool_use`.
   */
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
  public MessageContentBlock name(@jakarta.annotation.Nullable String name) {
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
    MessageContentBlock that = (MessageContentBlock) o;
    return Objects.equals(this.type, that.type)
        && Objects.equals(this.text, that.text)
        && Objects.equals(this.signature, that.signature)
        && Objects.equals(this.thinking, that.thinking)
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.input, that.input)
        && Objects.equals(this.name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, text, signature, thinking, id, input, name);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class MessageContentBlock {\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("    text: ").append(toIndentedString(text)).append("\n");
    sb.append("    signature: ").append(toIndentedString(signature)).append("\n");
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
