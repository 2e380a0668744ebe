// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Request body for `POST /v1/messages/count_tokens`. */
@JsonPropertyOrder({
  CountTokensRequest.JSON_PROPERTY_MODEL,
  CountTokensRequest.JSON_PROPERTY_MESSAGES,
  CountTokensRequest.JSON_PROPERTY_SYSTEM,
  CountTokensRequest.JSON_PROPERTY_TOOLS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class CountTokensRequest {
  public static final String JSON_PROPERTY_MODEL = "model";
  @jakarta.annotation.Nonnull private String model;

  public static final String JSON_PROPERTY_MESSAGES = "messages";
  @jakarta.annotation.Nonnull private List<MessageParam> messages;

  public static final String JSON_PROPERTY_SYSTEM = "system";
  @jakarta.annotation.Nullable private TextOrContentBlockParamList system;

  public static final String JSON_PROPERTY_TOOLS = "tools";
  @jakarta.annotation.Nullable private List<ToolParam> tools;

  public CountTokensRequest() {}

  /**
   * Sets {@code model}: The served model's name, or that of one of its adapters; others get status
   * 404.
   */
  public CountTokensRequest model(@jakarta.annotation.Nonnull String model) {
    this.model = model;
    return this;
  }

  /**
   * Returns {@code model}: The served model's name, or that of one of its adapters; others get
   * status 404.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MODEL, required = true)
  public String getModel() {
    return model;
  }

  /** Sets {@code model}. */
  @JsonProperty(value = JSON_PROPERTY_MODEL, required = true)
  public void setModel(@jakarta.annotation.Nonnull String model) {
    this.model = model;
  }

  /**
   * Sets {@code messages}: The conversation, one message at least. Blocks other than text are
   * counted as text.
   */
  public CountTokensRequest messages(@jakarta.annotation.Nonnull List<MessageParam> messages) {
    this.messages = messages;
    return this;
  }

  /** Adds an item to {@code messages}. */
  public CountTokensRequest addMessagesItem(MessageParam messagesItem) {
    if (this.messages == null) {
      this.messages = new ArrayList<>();
    }
    this.messages.add(messagesItem);
    return this;
  }

  /**
   * Returns {@code messages}: The conversation, one message at least. Blocks other than text are
   * counted as text.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MESSAGES, required = true)
  public List<MessageParam> getMessages() {
    return messages;
  }

  /** Sets {@code messages}. */
  @JsonProperty(value = JSON_PROPERTY_MESSAGES, required = true)
  public void setMessages(@jakarta.annotation.Nonnull List<MessageParam> messages) {
    this.messages = messages;
  }

  /** Sets {@code system}: Instructions before the conversation, as text or as blocks of text. */
  public CountTokensRequest system(
      @jakarta.annotation.Nullable TextOrContentBlockParamList system) {
    this.system = system;
    return this;
  }

  /** Returns {@code system}: Instructions before the conversation, as text or as blocks of text. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_SYSTEM)
  public TextOrContentBlockParamList getSystem() {
    return system;
  }

  /** Sets {@code system}. */
  @JsonProperty(JSON_PROPERTY_SYSTEM)
  public void setSystem(@jakarta.annotation.Nullable TextOrContentBlockParamList system) {
    this.system = system;
  }

  /** Sets {@code tools}: Accepted and not counted by LMDeploy 0.18.0. */
  public CountTokensRequest tools(@jakarta.annotation.Nullable List<ToolParam> tools) {
    this.tools = tools;
    return this;
  }

  /** Adds an item to {@code tools}. */
  public CountTokensRequest addToolsItem(ToolParam toolsItem) {
    if (this.tools == null) {
      this.tools = new ArrayList<>();
    }
    this.tools.add(toolsItem);
    return this;
  }

  /** Returns {@code tools}: Accepted and not counted by LMDeploy 0.18.0. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TOOLS)
  public List<ToolParam> getTools() {
    return tools;
  }

  /** Sets {@code tools}. */
  @JsonProperty(JSON_PROPERTY_TOOLS)
  public void setTools(@jakarta.annotation.Nullable List<ToolParam> tools) {
    this.tools = tools;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    CountTokensRequest that = (CountTokensRequest) o;
    return Objects.equals(this.model, that.model)
        && Objects.equals(this.messages, that.messages)
        && Objects.equals(this.system, that.system)
        && Objects.equals(this.tools, that.tools);
  }

  @Override
  public int hashCode() {
    return Objects.hash(model, messages, system, tools);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class CountTokensRequest {\n");
    sb.append("    model: ").append(toIndentedString(model)).append("\n");
    sb.append("    messages: ").append(toIndentedString(messages)).append("\n");
    sb.append("    system: ").append(toIndentedString(system)).append("\n");
    sb.append("    tools: ").append(toIndentedString(tools)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
