// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Which fields are set depends on what this is a part of. */
@JsonPropertyOrder({
  AnthropicStreamEventDelta.JSON_PROPERTY_TEXT,
  AnthropicStreamEventDelta.JSON_PROPERTY_TYPE,
  AnthropicStreamEventDelta.JSON_PROPERTY_THINKING,
  AnthropicStreamEventDelta.JSON_PROPERTY_PARTIAL_JSON,
  AnthropicStreamEventDelta.JSON_PROPERTY_SIGNATURE,
  AnthropicStreamEventDelta.JSON_PROPERTY_STOP_REASON,
  AnthropicStreamEventDelta.JSON_PROPERTY_STOP_SEQUENCE
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class AnthropicStreamEventDelta {
  public static final String JSON_PROPERTY_TEXT = "text";
  @jakarta.annotation.Nullable private String text;

  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nullable private String type;

  public static final String JSON_PROPERTY_THINKING = "thinking";
  @jakarta.annotation.Nullable private String thinking;

  public static final String JSON_PROPERTY_PARTIAL_JSON = "partial_json";
  @jakarta.annotation.Nullable private String partialJson;

  public static final String JSON_PROPERTY_SIGNATURE = "signature";
  @jakarta.annotation.Nullable private String signature;

  public static final String JSON_PROPERTY_STOP_REASON = "stop_reason";
  @jakarta.annotation.Nullable private String stopReason;

  public static final String JSON_PROPERTY_STOP_SEQUENCE = "stop_sequence";
  @jakarta.annotation.Nullable private String stopSequence;

  public AnthropicStreamEventDelta() {}

  /** Sets {@code text}: What is new of it, to be joined. */
  public AnthropicStreamEventDelta text(@jakarta.annotation.Nullable String text) {
    this.text = text;
    return this;
  }

  /** Returns {@code text}: What is new of it, to be joined. */
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
   * Sets {@code type}: Known values: `text_delta`, `thinking_delta`, `input_json_delta`,
   * `signature_delta`.
   */
  public AnthropicStreamEventDelta type(@jakarta.annotation.Nullable String type) {
    this.type = type;
    return this;
  }

  /**
   * Returns {@code type}: Known values: `text_delta`, `thinking_delta`, `input_json_delta`,
   * `signature_delta`.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TYPE)
  public String getType() {
    return type;
  }

  /** Sets {@code type}. */
  @JsonProperty(JSON_PROPERTY_TYPE)
  public void setType(@jakarta.annotation.Nullable String type) {
    this.type = type;
  }

  /** Sets {@code thinking}: What is new of it, to be joined. */
  public AnthropicStreamEventDelta thinking(@jakarta.annotation.Nullable String thinking) {
    this.thinking = thinking;
    return this;
  }

  /** Returns {@code thinking}: What is new of it, to be joined. */
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
   * Sets {@code partial_json}: More of the arguments' JSON text, to be joined; it is whole when the
   * block stops.
   */
  public AnthropicStreamEventDelta partialJson(@jakarta.annotation.Nullable String partialJson) {
    this.partialJson = partialJson;
    return this;
  }

  /**
   * Returns {@code partial_json}: More of the arguments' JSON text, to be joined; it is whole when
   * the block stops.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_PARTIAL_JSON)
  public String getPartialJson() {
    return partialJson;
  }

  /** Sets {@code partial_json}. */
  @JsonProperty(JSON_PROPERTY_PARTIAL_JSON)
  public void setPartialJson(@jakarta.annotation.Nullable String partialJson) {
    this.partialJson = partialJson;
  }

  /** Sets {@code signature}: Always `lmdeploy-local`: it proves nothing. */
  public AnthropicStreamEventDelta signature(@jakarta.annotation.Nullable String signature) {
    this.signature = signature;
    return this;
  }

  /** Returns {@code signature}: Always `lmdeploy-local`: it proves nothing. */
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

  /**
   * Sets {@code stop_reason}: `end_turn` by the model's own end or a stop sequence, `max_tokens` at
   * the limit, `tool_use` after a call, `stop_sequence` if the request was aborted.
   */
  public AnthropicStreamEventDelta stopReason(@jakarta.annotation.Nullable String stopReason) {
    this.stopReason = stopReason;
    return this;
  }

  /**
   * Returns {@code stop_reason}: `end_turn` by the model's own end or a stop sequence, `max_tokens`
   * at the limit, `tool_use` after a call, `stop_sequence` if the request was aborted.
   */
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

  /** Sets {@code stop_sequence}: Always null, also where a stop sequence ended the answer. */
  public AnthropicStreamEventDelta stopSequence(@jakarta.annotation.Nullable String stopSequence) {
    this.stopSequence = stopSequence;
    return this;
  }

  /** Returns {@code stop_sequence}: Always null, also where a stop sequence ended the answer. */
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

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    AnthropicStreamEventDelta that = (AnthropicStreamEventDelta) o;
    return Objects.equals(this.text, that.text)
        && Objects.equals(this.type, that.type)
        && Objects.equals(this.thinking, that.thinking)
        && Objects.equals(this.partialJson, that.partialJson)
        && Objects.equals(this.signature, that.signature)
        && Objects.equals(this.stopReason, that.stopReason)
        && Objects.equals(this.stopSequence, that.stopSequence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, type, thinking, partialJson, signature, stopReason, stopSequence);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class AnthropicStreamEventDelta {\n");
    sb.append("    text: ").append(toIndentedString(text)).append("\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("    thinking: ").append(toIndentedString(thinking)).append("\n");
    sb.append("    partialJson: ").append(toIndentedString(partialJson)).append("\n");
    sb.append("    signature: ").append(toIndentedString(signature)).append("\n");
    sb.append("    stopReason: ").append(toIndentedString(stopReason)).append("\n");
    sb.append("    stopSequence: ").append(toIndentedString(stopSequence)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
