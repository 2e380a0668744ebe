// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What one chunk adds to a message. */
@JsonPropertyOrder({
  DeltaMessage.JSON_PROPERTY_CONTENT,
  DeltaMessage.JSON_PROPERTY_REASONING_CONTENT,
  DeltaMessage.JSON_PROPERTY_ROLE,
  DeltaMessage.JSON_PROPERTY_TOOL_CALLS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class DeltaMessage {
  public static final String JSON_PROPERTY_CONTENT = "content";
  @jakarta.annotation.Nullable private String content;

  public static final String JSON_PROPERTY_REASONING_CONTENT = "reasoning_content";
  @jakarta.annotation.Nullable private String reasoningContent;

  public static final String JSON_PROPERTY_ROLE = "role";
  @jakarta.annotation.Nullable private String role;

  public static final String JSON_PROPERTY_TOOL_CALLS = "tool_calls";
  @jakarta.annotation.Nullable private List<DeltaToolCall> toolCalls;

  public DeltaMessage() {}

  /** Sets {@code content}: More of the text; null if this chunk has none. */
  public DeltaMessage content(@jakarta.annotation.Nullable String content) {
    this.content = content;
    return this;
  }

  /** Returns {@code content}: More of the text; null if this chunk has none. */
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
   * Sets {@code reasoning_content}: More of the model's reasoning; null if this chunk has none.
   * Needs `--reasoning-parser` or a GPT-OSS model.
   */
  public DeltaMessage reasoningContent(@jakarta.annotation.Nullable String reasoningContent) {
    this.reasoningContent = reasoningContent;
    return this;
  }

  /**
   * Returns {@code reasoning_content}: More of the model's reasoning; null if this chunk has none.
   * Needs `--reasoning-parser` or a GPT-OSS model.
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

  /** Sets {@code role}: Always `assistant`, in every chunk. */
  public DeltaMessage role(@jakarta.annotation.Nullable String role) {
    this.role = role;
    return this;
  }

  /** Returns {@code role}: Always `assistant`, in every chunk. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_ROLE)
  public String getRole() {
    return role;
  }

  /** Sets {@code role}. */
  @JsonProperty(JSON_PROPERTY_ROLE)
  public void setRole(@jakarta.annotation.Nullable String role) {
    this.role = role;
  }

  /**
   * Sets {@code tool_calls}: More of the tool calls; null if this chunk has none. Needs
   * `--tool-call-parser` or a GPT-OSS model.
   */
  public DeltaMessage toolCalls(@jakarta.annotation.Nullable List<DeltaToolCall> toolCalls) {
    this.toolCalls = toolCalls;
    return this;
  }

  /** Adds an item to {@code tool_calls}. */
  public DeltaMessage addToolCallsItem(DeltaToolCall toolCallsItem) {
    if (this.toolCalls == null) {
      this.toolCalls = new ArrayList<>();
    }
    this.toolCalls.add(toolCallsItem);
    return this;
  }

  /**
   * Returns {@code tool_calls}: More of the tool calls; null if this chunk has none. Needs
   * `--tool-call-parser` or a GPT-OSS model.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TOOL_CALLS)
  public List<DeltaToolCall> getToolCalls() {
    return toolCalls;
  }

  /** Sets {@code tool_calls}. */
  @JsonProperty(JSON_PROPERTY_TOOL_CALLS)
  public void setToolCalls(@jakarta.annotation.Nullable List<DeltaToolCall> toolCalls) {
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
    DeltaMessage that = (DeltaMessage) o;
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
    sb.append("class DeltaMessage {\n");
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
