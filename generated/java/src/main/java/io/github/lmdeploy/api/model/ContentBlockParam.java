// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One block of a message: `type` says which of the other fields are read. Blocks of an unknown type
 * reach the model as JSON text.
 */
@JsonPropertyOrder({
  ContentBlockParam.JSON_PROPERTY_TYPE,
  ContentBlockParam.JSON_PROPERTY_TEXT,
  ContentBlockParam.JSON_PROPERTY_THINKING,
  ContentBlockParam.JSON_PROPERTY_ID,
  ContentBlockParam.JSON_PROPERTY_NAME,
  ContentBlockParam.JSON_PROPERTY_INPUT,
  ContentBlockParam.JSON_PROPERTY_TOOL_USE_ID,
  ContentBlockParam.JSON_PROPERTY_CONTENT,
  ContentBlockParam.JSON_PROPERTY_IS_ERROR
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ContentBlockParam {
  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nonnull private String type;

  public static final String JSON_PROPERTY_TEXT = "text";
  @jakarta.annotation.Nullable private String text;

  public static final String JSON_PROPERTY_THINKING = "thinking";
  @jakarta.annotation.Nullable private String thinking;

  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nullable private String id;

  public static final String JSON_PROPERTY_NAME = "name";
  @jakarta.annotation.Nullable private String name;

  public static final String JSON_PROPERTY_INPUT = "input";
  @jakarta.annotation.Nullable private Object input = null;

  public static final String JSON_PROPERTY_TOOL_USE_ID = "tool_use_id";
  @jakarta.annotation.Nullable private String toolUseId;

  public static final String JSON_PROPERTY_CONTENT = "content";
  @jakarta.annotation.Nullable private Object content = null;

  public static final String JSON_PROPERTY_IS_ERROR = "is_error";
  @jakarta.annotation.Nullable private Boolean isError;

  public ContentBlockParam() {}

  /**
   * Sets {@code type}: `text`, `image` (with `source`, a URL or base64), `thinking`, `tool_use` or
   * `tool_result`. Blocks of type `redacted_thinking` are dropped.
   */
  public ContentBlockParam type(@jakarta.annotation.Nonnull String type) {
    this.type = type;
    return this;
  }

  /**
   * Returns {@code type}: `text`, `image` (with `source`, a URL or base64), `thinking`, `tool_use`
   * or `tool_result`. Blocks of type `redacted_thinking` are dropped.
   */
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

  /** Sets {@code text}: Of type `text`: the text. */
  public ContentBlockParam text(@jakarta.annotation.Nullable String text) {
    this.text = text;
    return this;
  }

  /** Returns {@code text}: Of type `text`: the text. */
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

  /** Sets {@code thinking}: Of type `thinking`: the assistant's reasoning of an earlier turn. */
  public ContentBlockParam thinking(@jakarta.annotation.Nullable String thinking) {
    this.thinking = thinking;
    return this;
  }

  /** Returns {@code thinking}: Of type `thinking`: the assistant's reasoning of an earlier turn. */
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

  /** Sets {@code id}: Of type `tool_use`: the id of the call; unset, the server makes one up. */
  public ContentBlockParam id(@jakarta.annotation.Nullable String id) {
    this.id = id;
    return this;
  }

  /** Returns {@code id}: Of type `tool_use`: the id of the call; unset, the server makes one up. */
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

  /** Sets {@code name}: Of type `tool_use`: the tool that was called. */
  public ContentBlockParam name(@jakarta.annotation.Nullable String name) {
    this.name = name;
    return this;
  }

  /** Returns {@code name}: Of type `tool_use`: the tool that was called. */
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

  /** Sets {@code input}: Of type `tool_use`: the arguments of the call. */
  public ContentBlockParam input(@jakarta.annotation.Nullable Object input) {
    this.input = input;
    return this;
  }

  /** Returns {@code input}: Of type `tool_use`: the arguments of the call. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_INPUT)
  public Object getInput() {
    return input;
  }

  /** Sets {@code input}. */
  @JsonProperty(JSON_PROPERTY_INPUT)
  public void setInput(@jakarta.annotation.Nullable Object input) {
    this.input = input;
  }

  /** Sets {@code tool_use_id}: Of type `tool_result`: the `id` of the call that this answers. */
  public ContentBlockParam toolUseId(@jakarta.annotation.Nullable String toolUseId) {
    this.toolUseId = toolUseId;
    return this;
  }

  /** Returns {@code tool_use_id}: Of type `tool_result`: the `id` of the call that this answers. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TOOL_USE_ID)
  public String getToolUseId() {
    return toolUseId;
  }

  /** Sets {@code tool_use_id}. */
  @JsonProperty(JSON_PROPERTY_TOOL_USE_ID)
  public void setToolUseId(@jakarta.annotation.Nullable String toolUseId) {
    this.toolUseId = toolUseId;
  }

  /**
   * Sets {@code content}: Of type `tool_result`: what the tool answered, as text or as blocks of
   * text and images.
   */
  public ContentBlockParam content(@jakarta.annotation.Nullable Object content) {
    this.content = content;
    return this;
  }

  /**
   * Returns {@code content}: Of type `tool_result`: what the tool answered, as text or as blocks of
   * text and images.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_CONTENT)
  public Object getContent() {
    return content;
  }

  /** Sets {@code content}. */
  @JsonProperty(JSON_PROPERTY_CONTENT)
  public void setContent(@jakarta.annotation.Nullable Object content) {
    this.content = content;
  }

  /** Sets {@code is_error}: Accepted and not read: say it in `content`. */
  public ContentBlockParam isError(@jakarta.annotation.Nullable Boolean isError) {
    this.isError = isError;
    return this;
  }

  /** Returns {@code is_error}: Accepted and not read: say it in `content`. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_IS_ERROR)
  public Boolean getIsError() {
    return isError;
  }

  /** Sets {@code is_error}. */
  @JsonProperty(JSON_PROPERTY_IS_ERROR)
  public void setIsError(@jakarta.annotation.Nullable Boolean isError) {
    this.isError = isError;
  }

  private Map<String, Object> additionalProperties;

  /** Sets a member that the API does not name. */
  @JsonAnySetter
  public ContentBlockParam putAdditionalProperty(String key, Object value) {
    if (this.additionalProperties == null) {
      this.additionalProperties = new HashMap<>();
    }
    this.additionalProperties.put(key, value);
    return this;
  }

  /** Returns the members that the API does not name, or null if there are none. */
  @JsonAnyGetter
  public Map<String, Object> getAdditionalProperties() {
    return additionalProperties;
  }

  /** Returns a member that the API does not name, or null. */
  public Object getAdditionalProperty(String key) {
    return this.additionalProperties == null ? null : this.additionalProperties.get(key);
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ContentBlockParam that = (ContentBlockParam) o;
    return Objects.equals(this.type, that.type)
        && Objects.equals(this.text, that.text)
        && Objects.equals(this.thinking, that.thinking)
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.input, that.input)
        && Objects.equals(this.toolUseId, that.toolUseId)
        && Objects.equals(this.content, that.content)
        && Objects.equals(this.isError, that.isError)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        type, text, thinking, id, name, input, toolUseId, content, isError, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ContentBlockParam {\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("    text: ").append(toIndentedString(text)).append("\n");
    sb.append("    thinking: ").append(toIndentedString(thinking)).append("\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
    sb.append("    name: ").append(toIndentedString(name)).append("\n");
    sb.append("    input: ").append(toIndentedString(input)).append("\n");
    sb.append("    toolUseId: ").append(toIndentedString(toolUseId)).append("\n");
    sb.append("    content: ").append(toIndentedString(content)).append("\n");
    sb.append("    isError: ").append(toIndentedString(isError)).append("\n");
    sb.append("    additionalProperties: ")
        .append(toIndentedString(additionalProperties))
        .append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
