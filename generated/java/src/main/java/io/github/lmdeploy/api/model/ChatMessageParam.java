// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One message of a conversation. The server takes any object; these are the fields its chat
 * templates and parsers read.
 */
@JsonPropertyOrder({
  ChatMessageParam.JSON_PROPERTY_ROLE,
  ChatMessageParam.JSON_PROPERTY_CONTENT,
  ChatMessageParam.JSON_PROPERTY_NAME,
  ChatMessageParam.JSON_PROPERTY_REASONING_CONTENT,
  ChatMessageParam.JSON_PROPERTY_TOOL_CALLS,
  ChatMessageParam.JSON_PROPERTY_TOOL_CALL_ID
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ChatMessageParam {
  public static final String JSON_PROPERTY_ROLE = "role";
  @jakarta.annotation.Nonnull private String role;

  public static final String JSON_PROPERTY_CONTENT = "content";
  @jakarta.annotation.Nullable private TextOrChatContentPartList content;

  public static final String JSON_PROPERTY_NAME = "name";
  @jakarta.annotation.Nullable private String name;

  public static final String JSON_PROPERTY_REASONING_CONTENT = "reasoning_content";
  @jakarta.annotation.Nullable private String reasoningContent;

  public static final String JSON_PROPERTY_TOOL_CALLS = "tool_calls";
  @jakarta.annotation.Nullable private List<ToolCall> toolCalls;

  public static final String JSON_PROPERTY_TOOL_CALL_ID = "tool_call_id";
  @jakarta.annotation.Nullable private String toolCallId;

  public ChatMessageParam() {}

  /** Sets {@code role}: `system`, `user`, `assistant`, `tool`, or what the chat template knows. */
  public ChatMessageParam role(@jakarta.annotation.Nonnull String role) {
    this.role = role;
    return this;
  }

  /**
   * Returns {@code role}: `system`, `user`, `assistant`, `tool`, or what the chat template knows.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ROLE, required = true)
  public String getRole() {
    return role;
  }

  /** Sets {@code role}. */
  @JsonProperty(value = JSON_PROPERTY_ROLE, required = true)
  public void setRole(@jakarta.annotation.Nonnull String role) {
    this.role = role;
  }

  /** Sets {@code content}: Text, or parts for models that read images, video or audio. */
  public ChatMessageParam content(@jakarta.annotation.Nullable TextOrChatContentPartList content) {
    this.content = content;
    return this;
  }

  /** Returns {@code content}: Text, or parts for models that read images, video or audio. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_CONTENT)
  public TextOrChatContentPartList getContent() {
    return content;
  }

  /** Sets {@code content}. */
  @JsonProperty(JSON_PROPERTY_CONTENT)
  public void setContent(@jakarta.annotation.Nullable TextOrChatContentPartList content) {
    this.content = content;
  }

  /** Sets {@code name}: Name of the speaker, or of the tool that answers. */
  public ChatMessageParam name(@jakarta.annotation.Nullable String name) {
    this.name = name;
    return this;
  }

  /** Returns {@code name}: Name of the speaker, or of the tool that answers. */
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

  /** Sets {@code reasoning_content}: The assistant's reasoning of an earlier turn. */
  public ChatMessageParam reasoningContent(@jakarta.annotation.Nullable String reasoningContent) {
    this.reasoningContent = reasoningContent;
    return this;
  }

  /** Returns {@code reasoning_content}: The assistant's reasoning of an earlier turn. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_REASONING_CONTENT)
  public String getReasoningContent() {
    return reasoningContent;
  }

  /** Sets {@code reasoning_content}. */
  @JsonProperty(JSON_PROPERTY_REASONING_CONTENT)
  public void setReasoningContent(@jakarta.annotation.Nullable String reasoningContent) {
    this.reasoningContent = reasoningContent;
  }

  /** Sets {@code tool_calls}: The calls the assistant made in an earlier turn. */
  public ChatMessageParam toolCalls(@jakarta.annotation.Nullable List<ToolCall> toolCalls) {
    this.toolCalls = toolCalls;
    return this;
  }

  /** Adds an item to {@code tool_calls}. */
  public ChatMessageParam addToolCallsItem(ToolCall toolCallsItem) {
    if (this.toolCalls == null) {
      this.toolCalls = new ArrayList<>();
    }
    this.toolCalls.add(toolCallsItem);
    return this;
  }

  /** Returns {@code tool_calls}: The calls the assistant made in an earlier turn. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TOOL_CALLS)
  public List<ToolCall> getToolCalls() {
    return toolCalls;
  }

  /** Sets {@code tool_calls}. */
  @JsonProperty(JSON_PROPERTY_TOOL_CALLS)
  public void setToolCalls(@jakarta.annotation.Nullable List<ToolCall> toolCalls) {
    this.toolCalls = toolCalls;
  }

  /** Sets {@code tool_call_id}: The call that a message of role `tool` answers. */
  public ChatMessageParam toolCallId(@jakarta.annotation.Nullable String toolCallId) {
    this.toolCallId = toolCallId;
    return this;
  }

  /** Returns {@code tool_call_id}: The call that a message of role `tool` answers. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TOOL_CALL_ID)
  public String getToolCallId() {
    return toolCallId;
  }

  /** Sets {@code tool_call_id}. */
  @JsonProperty(JSON_PROPERTY_TOOL_CALL_ID)
  public void setToolCallId(@jakarta.annotation.Nullable String toolCallId) {
    this.toolCallId = toolCallId;
  }

  private Map<String, Object> additionalProperties;

  /** Sets a member that the API does not name. */
  @JsonAnySetter
  public ChatMessageParam putAdditionalProperty(String key, Object value) {
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
    ChatMessageParam that = (ChatMessageParam) o;
    return Objects.equals(this.role, that.role)
        && Objects.equals(this.content, that.content)
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.reasoningContent, that.reasoningContent)
        && Objects.equals(this.toolCalls, that.toolCalls)
        && Objects.equals(this.toolCallId, that.toolCallId)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        role, content, name, reasoningContent, toolCalls, toolCallId, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ChatMessageParam {\n");
    sb.append("    role: ").append(toIndentedString(role)).append("\n");
    sb.append("    content: ").append(toIndentedString(content)).append("\n");
    sb.append("    name: ").append(toIndentedString(name)).append("\n");
    sb.append("    reasoningContent: ").append(toIndentedString(reasoningContent)).append("\n");
    sb.append("    toolCalls: ").append(toIndentedString(toolCalls)).append("\n");
    sb.append("    toolCallId: ").append(toIndentedString(toolCallId)).append("\n");
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
