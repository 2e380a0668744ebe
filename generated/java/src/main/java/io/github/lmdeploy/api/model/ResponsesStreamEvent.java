// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** One event of a streamed Responses answer; `type` says which fields are set. */
@JsonPropertyOrder({
  ResponsesStreamEvent.JSON_PROPERTY_TYPE,
  ResponsesStreamEvent.JSON_PROPERTY_SEQUENCE_NUMBER,
  ResponsesStreamEvent.JSON_PROPERTY_RESPONSE_ID,
  ResponsesStreamEvent.JSON_PROPERTY_RESPONSE,
  ResponsesStreamEvent.JSON_PROPERTY_OUTPUT_INDEX,
  ResponsesStreamEvent.JSON_PROPERTY_ITEM_ID,
  ResponsesStreamEvent.JSON_PROPERTY_ITEM,
  ResponsesStreamEvent.JSON_PROPERTY_CONTENT_INDEX,
  ResponsesStreamEvent.JSON_PROPERTY_PART,
  ResponsesStreamEvent.JSON_PROPERTY_DELTA,
  ResponsesStreamEvent.JSON_PROPERTY_TEXT,
  ResponsesStreamEvent.JSON_PROPERTY_NAME,
  ResponsesStreamEvent.JSON_PROPERTY_ARGUMENTS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ResponsesStreamEvent {
  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nonnull private String type;

  public static final String JSON_PROPERTY_SEQUENCE_NUMBER = "sequence_number";
  @jakarta.annotation.Nonnull private Long sequenceNumber;

  public static final String JSON_PROPERTY_RESPONSE_ID = "response_id";
  @jakarta.annotation.Nullable private String responseId;

  public static final String JSON_PROPERTY_RESPONSE = "response";
  @jakarta.annotation.Nullable private ResponsesResponse response;

  public static final String JSON_PROPERTY_OUTPUT_INDEX = "output_index";
  @jakarta.annotation.Nullable private Long outputIndex;

  public static final String JSON_PROPERTY_ITEM_ID = "item_id";
  @jakarta.annotation.Nullable private String itemId;

  public static final String JSON_PROPERTY_ITEM = "item";
  @jakarta.annotation.Nullable private ResponsesOutputItem item;

  public static final String JSON_PROPERTY_CONTENT_INDEX = "content_index";
  @jakarta.annotation.Nullable private Long contentIndex;

  public static final String JSON_PROPERTY_PART = "part";
  @jakarta.annotation.Nullable private ResponseOutputText part;

  public static final String JSON_PROPERTY_DELTA = "delta";
  @jakarta.annotation.Nullable private String delta;

  public static final String JSON_PROPERTY_TEXT = "text";
  @jakarta.annotation.Nullable private String text;

  public static final String JSON_PROPERTY_NAME = "name";
  @jakarta.annotation.Nullable private String name;

  public static final String JSON_PROPERTY_ARGUMENTS = "arguments";
  @jakarta.annotation.Nullable private String arguments;

  public ResponsesStreamEvent() {}

  /**
   * Sets {@code type}: `response.created`, `response.in_progress`, `response.output_item.added`,
   * `response.content_part.added`, `response.output_text.delta`,
   * `response.function_call_arguments.delta`, the same with `done` for `added` and `delta`, and as
   * the last one `response.completed`, `response.incomplete` or `response.failed`.
   */
  public ResponsesStreamEvent type(@jakarta.annotation.Nonnull String type) {
    this.type = type;
    return this;
  }

  /**
   * Returns {@code type}: `response.created`, `response.in_progress`, `response.output_item.added`,
   * `response.content_part.added`, `response.output_text.delta`,
   * `response.function_call_arguments.delta`, the same with `done` for `added` and `delta`, and as
   * the last one `response.completed`, `response.incomplete` or `response.failed`.
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

  /** Sets {@code sequence_number}: Counts the events from 0. */
  public ResponsesStreamEvent sequenceNumber(@jakarta.annotation.Nonnull Long sequenceNumber) {
    this.sequenceNumber = sequenceNumber;
    return this;
  }

  /** Returns {@code sequence_number}: Counts the events from 0. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SEQUENCE_NUMBER, required = true)
  public Long getSequenceNumber() {
    return sequenceNumber;
  }

  /** Sets {@code sequence_number}. */
  @JsonProperty(value = JSON_PROPERTY_SEQUENCE_NUMBER, required = true)
  public void setSequenceNumber(@jakarta.annotation.Nonnull Long sequenceNumber) {
    this.sequenceNumber = sequenceNumber;
  }

  /** Sets {@code response_id}: Of all events but those with a `response`. */
  public ResponsesStreamEvent responseId(@jakarta.annotation.Nullable String responseId) {
    this.responseId = responseId;
    return this;
  }

  /** Returns {@code response_id}: Of all events but those with a `response`. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_RESPONSE_ID)
  public String getResponseId() {
    return responseId;
  }

  /** Sets {@code response_id}. */
  @JsonProperty(JSON_PROPERTY_RESPONSE_ID)
  public void setResponseId(@jakarta.annotation.Nullable String responseId) {
    this.responseId = responseId;
  }

  /** Sets {@code response}: The answer so far, with the first two events and the last. */
  public ResponsesStreamEvent response(@jakarta.annotation.Nullable ResponsesResponse response) {
    this.response = response;
    return this;
  }

  /** Returns {@code response}: The answer so far, with the first two events and the last. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_RESPONSE)
  public ResponsesResponse getResponse() {
    return response;
  }

  /** Sets {@code response}. */
  @JsonProperty(JSON_PROPERTY_RESPONSE)
  public void setResponse(@jakarta.annotation.Nullable ResponsesResponse response) {
    this.response = response;
  }

  /** Sets {@code output_index}: Which item of `response.output` this is about. */
  public ResponsesStreamEvent outputIndex(@jakarta.annotation.Nullable Long outputIndex) {
    this.outputIndex = outputIndex;
    return this;
  }

  /** Returns {@code output_index}: Which item of `response.output` this is about. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_OUTPUT_INDEX)
  public Long getOutputIndex() {
    return outputIndex;
  }

  /** Sets {@code output_index}. */
  @JsonProperty(JSON_PROPERTY_OUTPUT_INDEX)
  public void setOutputIndex(@jakarta.annotation.Nullable Long outputIndex) {
    this.outputIndex = outputIndex;
  }

  /** Sets {@code item_id}: The id of that item. */
  public ResponsesStreamEvent itemId(@jakarta.annotation.Nullable String itemId) {
    this.itemId = itemId;
    return this;
  }

  /** Returns {@code item_id}: The id of that item. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_ITEM_ID)
  public String getItemId() {
    return itemId;
  }

  /** Sets {@code item_id}. */
  @JsonProperty(JSON_PROPERTY_ITEM_ID)
  public void setItemId(@jakarta.annotation.Nullable String itemId) {
    this.itemId = itemId;
  }

  /** Sets {@code item}: The item as it begins, and as it is whole. */
  public ResponsesStreamEvent item(@jakarta.annotation.Nullable ResponsesOutputItem item) {
    this.item = item;
    return this;
  }

  /** Returns {@code item}: The item as it begins, and as it is whole. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_ITEM)
  public ResponsesOutputItem getItem() {
    return item;
  }

  /** Sets {@code item}. */
  @JsonProperty(JSON_PROPERTY_ITEM)
  public void setItem(@jakarta.annotation.Nullable ResponsesOutputItem item) {
    this.item = item;
  }

  /** Sets {@code content_index}: Which part of the item's content this is about. */
  public ResponsesStreamEvent contentIndex(@jakarta.annotation.Nullable Long contentIndex) {
    this.contentIndex = contentIndex;
    return this;
  }

  /** Returns {@code content_index}: Which part of the item's content this is about. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_CONTENT_INDEX)
  public Long getContentIndex() {
    return contentIndex;
  }

  /** Sets {@code content_index}. */
  @JsonProperty(JSON_PROPERTY_CONTENT_INDEX)
  public void setContentIndex(@jakarta.annotation.Nullable Long contentIndex) {
    this.contentIndex = contentIndex;
  }

  /** Sets {@code part}: The part as it begins, and as it is whole. */
  public ResponsesStreamEvent part(@jakarta.annotation.Nullable ResponseOutputText part) {
    this.part = part;
    return this;
  }

  /** Returns {@code part}: The part as it begins, and as it is whole. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_PART)
  public ResponseOutputText getPart() {
    return part;
  }

  /** Sets {@code part}. */
  @JsonProperty(JSON_PROPERTY_PART)
  public void setPart(@jakarta.annotation.Nullable ResponseOutputText part) {
    this.part = part;
  }

  /** Sets {@code delta}: More of the text, or of a function call's arguments. */
  public ResponsesStreamEvent delta(@jakarta.annotation.Nullable String delta) {
    this.delta = delta;
    return this;
  }

  /** Returns {@code delta}: More of the text, or of a function call's arguments. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_DELTA)
  public String getDelta() {
    return delta;
  }

  /** Sets {@code delta}. */
  @JsonProperty(JSON_PROPERTY_DELTA)
  public void setDelta(@jakarta.annotation.Nullable String delta) {
    this.delta = delta;
  }

  /** Sets {@code text}: The whole text, when it is done. */
  public ResponsesStreamEvent text(@jakarta.annotation.Nullable String text) {
    this.text = text;
    return this;
  }

  /** Returns {@code text}: The whole text, when it is done. */
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

  /** Sets {@code name}: The called function, when its arguments are done. */
  public ResponsesStreamEvent name(@jakarta.annotation.Nullable String name) {
    this.name = name;
    return this;
  }

  /** Returns {@code name}: The called function, when its arguments are done. */
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

  /** Sets {@code arguments}: The whole arguments as JSON, when they are done. */
  public ResponsesStreamEvent arguments(@jakarta.annotation.Nullable String arguments) {
    this.arguments = arguments;
    return this;
  }

  /** Returns {@code arguments}: The whole arguments as JSON, when they are done. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_ARGUMENTS)
  public String getArguments() {
    return arguments;
  }

  /** Sets {@code arguments}. */
  @JsonProperty(JSON_PROPERTY_ARGUMENTS)
  public void setArguments(@jakarta.annotation.Nullable String arguments) {
    this.arguments = arguments;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ResponsesStreamEvent that = (ResponsesStreamEvent) o;
    return Objects.equals(this.type, that.type)
        && Objects.equals(this.sequenceNumber, that.sequenceNumber)
        && Objects.equals(this.responseId, that.responseId)
        && Objects.equals(this.response, that.response)
        && Objects.equals(this.outputIndex, that.outputIndex)
        && Objects.equals(this.itemId, that.itemId)
        && Objects.equals(this.item, that.item)
        && Objects.equals(this.contentIndex, that.contentIndex)
        && Objects.equals(this.part, that.part)
        && Objects.equals(this.delta, that.delta)
        && Objects.equals(this.text, that.text)
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.arguments, that.arguments);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        type,
        sequenceNumber,
        responseId,
        response,
        outputIndex,
        itemId,
        item,
        contentIndex,
        part,
        delta,
        text,
        name,
        arguments);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ResponsesStreamEvent {\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("    sequenceNumber: ").append(toIndentedString(sequenceNumber)).append("\n");
    sb.append("    responseId: ").append(toIndentedString(responseId)).append("\n");
    sb.append("    response: ").append(toIndentedString(response)).append("\n");
    sb.append("    outputIndex: ").append(toIndentedString(outputIndex)).append("\n");
    sb.append("    itemId: ").append(toIndentedString(itemId)).append("\n");
    sb.append("    item: ").append(toIndentedString(item)).append("\n");
    sb.append("    contentIndex: ").append(toIndentedString(contentIndex)).append("\n");
    sb.append("    part: ").append(toIndentedString(part)).append("\n");
    sb.append("    delta: ").append(toIndentedString(delta)).append("\n");
    sb.append("    text: ").append(toIndentedString(text)).append("\n");
    sb.append("    name: ").append(toIndentedString(name)).append("\n");
    sb.append("    arguments: ").append(toIndentedString(arguments)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
