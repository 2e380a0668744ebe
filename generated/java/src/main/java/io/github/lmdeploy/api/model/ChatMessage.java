// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A message that the model wrote. */
@JsonPropertyOrder({
  ChatMessage.JSON_PROPERTY_CONTENT,
  ChatMessage.JSON_PROPERTY_REASONING_CONTENT,
  ChatMessage.JSON_PROPERTY_ROLE,
  ChatMessage.JSON_PROPERTY_TOOL_CALLS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ChatMessage {
  public static final String JSON_PROPERTY_CONTENT = "content";
  @jakarta.annotation.Nullable private String content;

  public static final String JSON_PROPERTY_REASONING_CONTENT = "reasoning_content";
  @jakarta.annotation.Nullable private String reasoningContent;

  public static final String JSON_PROPERTY_ROLE = "role";
  @jakarta.annotation.Nonnull private String role;

  public static final String JSON_PROPERTY_TOOL_CALLS = "tool_calls";
  @jakarta.annotation.Nullable private List<ToolCall> toolCalls;

  public ChatMessage() {}

  /**
   * Sets {@code content}: The text of the answer; null if there is none beside calls or reasoning.
   */
  public ChatMessage content(@jakarta.annotation.Nullable String content) {
    this.content = content;
    return this;
  }

  /**
   * Returns {@code content}: The text of the answer; null if there is none beside calls or
   * reasoning.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_CONTENT)
  public String getContent() {
    return content;
  }

  /** Sets {@code content}. */
  @JsonProperty(JSON_PROPERTY_CONTENT)
  public void setContent(@jakarta.annotation.Nullable String content) {
    this.content = content;
  }

  /**
   * Sets {@code reasoning_content}: What the model thought before it answered. Needs
   * `--reasoning-parser` or a GPT-OSS model: without it the reasoning is part of `content`.
   */
  public ChatMessage reasoningContent(@jakarta.annotation.Nullable String reasoningContent) {
    this.reasoningContent = reasoningContent;
    return this;
  }

  /**
   * Returns {@code reasoning_content}: What the model thought before it answered. Needs
   * `--reasoning-parser` or a GPT-OSS model: without it the reasoning is part of `content`.
   */
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

  /** Sets {@code role}: Always `assistant`. */
  public ChatMessage role(@jakarta.annotation.Nonnull String role) {
    this.role = role;
    return this;
  }

  /** Returns {@code role}: Always `assistant`. */
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

  /**
   * Sets {@code tool_calls}: Tools that the model wants called; null if none. Needs
   * `--tool-call-parser` or a GPT-OSS model.
   */
  public ChatMessage toolCalls(@jakarta.annotation.Nullable List<ToolCall> toolCalls) {
    this.toolCalls = toolCalls;
    return this;
  }

  /** Adds an item to {@code tool_calls}. */
  public ChatMessage addToolCallsItem(ToolCall toolCallsItem) {
    if (this.toolCalls == null) {
      this.toolCalls = new ArrayList<>();
    }
    this.toolCalls.add(toolCallsItem);
    return this;
  }

  /**
   * Returns {@code tool_calls}: Tools that the model wants called; null if none. Needs
   * `--tool-call-parser` or a GPT-OSS model.
   */
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

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ChatMessage that = (ChatMessage) o;
    return Objects.equals(this.content, that.content)
        && Objects.equals(this.reasoningContent, that.reasoningContent)
        && Objects.equals(this.role, that.role)
        && Objects.equals(this.toolCalls, that.toolCalls);
  }

  @Override
  public int hashCode() {
    return Objects.hash(content, reasoningContent, role, toolCalls);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ChatMessage {\n");
    sb.append("    content: ").append(toIndentedString(content)).append("\n");
    sb.append("    reasoningContent: ").append(toIndentedString(reasoningContent)).append("\n");
    sb.append("    role: ").append(toIndentedString(role)).append("\n");
    sb.append("    toolCalls: ").append(toIndentedString(toolCalls)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
