// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An answer as it begins in a stream. */
@JsonPropertyOrder({
  MessageStartMessage.JSON_PROPERTY_CONTENT,
  MessageStartMessage.JSON_PROPERTY_ID,
  MessageStartMessage.JSON_PROPERTY_MODEL,
  MessageStartMessage.JSON_PROPERTY_ROLE,
  MessageStartMessage.JSON_PROPERTY_STOP_REASON,
  MessageStartMessage.JSON_PROPERTY_STOP_SEQUENCE,
  MessageStartMessage.JSON_PROPERTY_TYPE,
  MessageStartMessage.JSON_PROPERTY_USAGE
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class MessageStartMessage {
  public static final String JSON_PROPERTY_CONTENT = "content";
  @jakarta.annotation.Nonnull private List<StreamContentBlock> content;

  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nonnull private String id;

  public static final String JSON_PROPERTY_MODEL = "model";
  @jakarta.annotation.Nonnull private String model;

  public static final String JSON_PROPERTY_ROLE = "role";
  @jakarta.annotation.Nonnull private String role;

  public static final String JSON_PROPERTY_STOP_REASON = "stop_reason";
  @jakarta.annotation.Nullable private String stopReason;

  public static final String JSON_PROPERTY_STOP_SEQUENCE = "stop_sequence";
  @jakarta.annotation.Nullable private String stopSequence;

  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nonnull private String type;

  public static final String JSON_PROPERTY_USAGE = "usage";
  @jakarta.annotation.Nonnull private MessageUsage usage;

  public MessageStartMessage() {}

  /** Sets {@code content}: Always empty: blocks follow as events. */
  public MessageStartMessage content(@jakarta.annotation.Nonnull List<StreamContentBlock> content) {
    this.content = content;
    return this;
  }

  /** Adds an item to {@code content}. */
  public MessageStartMessage addContentItem(StreamContentBlock contentItem) {
    if (this.content == null) {
      this.content = new ArrayList<>();
    }
    this.content.add(contentItem);
    return this;
  }

  /** Returns {@code content}: Always empty: blocks follow as events. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CONTENT, required = true)
  public List<StreamContentBlock> getContent() {
    return content;
  }

  /** Sets {@code content}. */
  @JsonProperty(value = JSON_PROPERTY_CONTENT, required = true)
  public void setContent(@jakarta.annotation.Nonnull List<StreamContentBlock> content) {
    this.content = content;
  }

  /** Sets {@code id}: Id of the answer, which begins with `msg_`. */
  public MessageStartMessage id(@jakarta.annotation.Nonnull String id) {
    this.id = id;
    return this;
  }

  /** Returns {@code id}: Id of the answer, which begins with `msg_`. */
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

  /** Sets {@code model}: The `model` of the request. */
  public MessageStartMessage model(@jakarta.annotation.Nonnull String model) {
    this.model = model;
    return this;
  }

  /** Returns {@code model}: The `model` of the request. */
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

  /** Sets {@code role}: Who speaks. Known values: `assistant`. */
  public MessageStartMessage role(@jakarta.annotation.Nonnull String role) {
    this.role = role;
    return this;
  }

  /** Returns {@code role}: Who speaks. Known values: `assistant`. */
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

  /** Sets {@code stop_reason}: Always null: it comes with `message_delta`. */
  public MessageStartMessage stopReason(@jakarta.annotation.Nullable String stopReason) {
    this.stopReason = stopReason;
    return this;
  }

  /** Returns {@code stop_reason}: Always null: it comes with `message_delta`. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_STOP_REASON)
  public String getStopReason() {
    return stopReason;
  }

  /** Sets {@code stop_reason}. */
  @JsonProperty(JSON_PROPERTY_STOP_REASON)
  public void setStopReason(@jakarta.annotation.Nullable String stopReason) {
    this.stopReason = stopReason;
  }

  /** Sets {@code stop_sequence}: Always null. */
  public MessageStartMessage stopSequence(@jakarta.annotation.Nullable String stopSequence) {
    this.stopSequence = stopSequence;
    return this;
  }

  /** Returns {@code stop_sequence}: Always null. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_STOP_SEQUENCE)
  public String getStopSequence() {
    return stopSequence;
  }

  /** Sets {@code stop_sequence}. */
  @JsonProperty(JSON_PROPERTY_STOP_SEQUENCE)
  public void setStopSequence(@jakarta.annotation.Nullable String stopSequence) {
    this.stopSequence = stopSequence;
  }

  /** Sets {@code type}: What this is. Known values: `message`. */
  public MessageStartMessage type(@jakarta.annotation.Nonnull String type) {
    this.type = type;
    return this;
  }

  /** Returns {@code type}: What this is. Known values: `message`. */
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

  /** Sets {@code usage}: Tokens of the input, and of the first piece of the answer. */
  public MessageStartMessage usage(@jakarta.annotation.Nonnull MessageUsage usage) {
    this.usage = usage;
    return this;
  }

  /** Returns {@code usage}: Tokens of the input, and of the first piece of the answer. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_USAGE, required = true)
  public MessageUsage getUsage() {
    return usage;
  }

  /** Sets {@code usage}. */
  @JsonProperty(value = JSON_PROPERTY_USAGE, required = true)
  public void setUsage(@jakarta.annotation.Nonnull MessageUsage usage) {
    this.usage = usage;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    MessageStartMessage that = (MessageStartMessage) o;
    return Objects.equals(this.content, that.content)
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.model, that.model)
        && Objects.equals(this.role, that.role)
        && Objects.equals(this.stopReason, that.stopReason)
        && Objects.equals(this.stopSequence, that.stopSequence)
        && Objects.equals(this.type, that.type)
        && Objects.equals(this.usage, that.usage);
  }

  @Override
  public int hashCode() {
    return Objects.hash(content, id, model, role, stopReason, stopSequence, type, usage);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class MessageStartMessage {\n");
    sb.append("    content: ").append(toIndentedString(content)).append("\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
    sb.append("    model: ").append(toIndentedString(model)).append("\n");
    sb.append("    role: ").append(toIndentedString(role)).append("\n");
    sb.append("    stopReason: ").append(toIndentedString(stopReason)).append("\n");
    sb.append("    stopSequence: ").append(toIndentedString(stopSequence)).append("\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("    usage: ").append(toIndentedString(usage)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
