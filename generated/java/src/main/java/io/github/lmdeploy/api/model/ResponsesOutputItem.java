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

/** One item of a Responses answer: a message or a function call. */
@JsonPropertyOrder({
  ResponsesOutputItem.JSON_PROPERTY_TYPE,
  ResponsesOutputItem.JSON_PROPERTY_CONTENT,
  ResponsesOutputItem.JSON_PROPERTY_ID,
  ResponsesOutputItem.JSON_PROPERTY_ROLE,
  ResponsesOutputItem.JSON_PROPERTY_STATUS,
  ResponsesOutputItem.JSON_PROPERTY_ARGUMENTS,
  ResponsesOutputItem.JSON_PROPERTY_CALL_ID,
  ResponsesOutputItem.JSON_PROPERTY_NAME
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ResponsesOutputItem {
  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nonnull private String type;

  public static final String JSON_PROPERTY_CONTENT = "content";
  @jakarta.annotation.Nullable private List<ResponseOutputText> content;

  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nullable private String id;

  public static final String JSON_PROPERTY_ROLE = "role";
  @jakarta.annotation.Nullable private String role;

  public static final String JSON_PROPERTY_STATUS = "status";
  @jakarta.annotation.Nullable private String status;

  public static final String JSON_PROPERTY_ARGUMENTS = "arguments";
  @jakarta.annotation.Nullable private String arguments;

  public static final String JSON_PROPERTY_CALL_ID = "call_id";
  @jakarta.annotation.Nullable private String callId;

  public static final String JSON_PROPERTY_NAME = "name";
  @jakarta.annotation.Nullable private String name;

  public ResponsesOutputItem() {}

  /** Sets {@code type}: Known values: `message`, `function_call`. */
  public ResponsesOutputItem type(@jakarta.annotation.Nonnull String type) {
    this.type = type;
    return this;
  }

  /** Returns {@code type}: Known values: `message`, `function_call`. */
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

  /**
   * Sets {@code content}: One part of text; none yet when the item begins in a stream. Of
   * `message`.
   */
  public ResponsesOutputItem content(
      @jakarta.annotation.Nullable List<ResponseOutputText> content) {
    this.content = content;
    return this;
  }

  /** Adds an item to {@code content}. */
  public ResponsesOutputItem addContentItem(ResponseOutputText contentItem) {
    if (this.content == null) {
      this.content = new ArrayList<>();
    }
    this.content.add(contentItem);
    return this;
  }

  /**
   * Returns {@code content}: One part of text; none yet when the item begins in a stream. Of
   * `message`.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_CONTENT)
  public List<ResponseOutputText> getContent() {
    return content;
  }

  /** Sets {@code content}. */
  @JsonProperty(JSON_PROPERTY_CONTENT)
  public void setContent(@jakarta.annotation.Nullable List<ResponseOutputText> content) {
    this.content = content;
  }

  /** Sets {@code id}. */
  public ResponsesOutputItem id(@jakarta.annotation.Nullable String id) {
    this.id = id;
    return this;
  }

  /** Returns {@code id}. */
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

  /** Sets {@code role}: Who speaks. Known values: `assistant`. Of `message`. */
  public ResponsesOutputItem role(@jakarta.annotation.Nullable String role) {
    this.role = role;
    return this;
  }

  /** Returns {@code role}: Who speaks. Known values: `assistant`. Of `message`. */
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

  /** Sets {@code status}. */
  public ResponsesOutputItem status(@jakarta.annotation.Nullable String status) {
    this.status = status;
    return this;
  }

  /** Returns {@code status}. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_STATUS)
  public String getStatus() {
    return status;
  }

  /** Sets {@code status}. */
  @JsonProperty(JSON_PROPERTY_STATUS)
  public void setStatus(@jakarta.annotation.Nullable String status) {
    this.status = status;
  }

  /**
   * Sets {@code arguments}: The arguments as JSON text, as the model wrote it: it may be malformed.
   * Of `function_call`.
   */
  public ResponsesOutputItem arguments(@jakarta.annotation.Nullable String arguments) {
    this.arguments = arguments;
    return this;
  }

  /**
   * Returns {@code arguments}: The arguments as JSON text, as the model wrote it: it may be
   * malformed. Of `function_call`.
   */
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

  /**
   * Sets {@code call_id}: Id of the call, to be sent back with its result in an item of type
   * `function_call_output`. Of `function_call`.
   */
  public ResponsesOutputItem callId(@jakarta.annotation.Nullable String callId) {
    this.callId = callId;
    return this;
  }

  /**
   * Returns {@code call_id}: Id of the call, to be sent back with its result in an item of type
   * `function_call_output`. Of `function_call`.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_CALL_ID)
  public String getCallId() {
    return callId;
  }

  /** Sets {@code call_id}. */
  @JsonProperty(JSON_PROPERTY_CALL_ID)
  public void setCallId(@jakarta.annotation.Nullable String callId) {
    this.callId = callId;
  }

  /** Sets {@code name}: The function's name. Of `function_call`. */
  public ResponsesOutputItem name(@jakarta.annotation.Nullable String name) {
    this.name = name;
    return this;
  }

  /** Returns {@code name}: The function's name. Of `function_call`. */
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

  private Map<String, Object> additionalProperties;

  /** Sets a member that the API does not name. */
  @JsonAnySetter
  public ResponsesOutputItem putAdditionalProperty(String key, Object value) {
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
    ResponsesOutputItem that = (ResponsesOutputItem) o;
    return Objects.equals(this.type, that.type)
        && Objects.equals(this.content, that.content)
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.role, that.role)
        && Objects.equals(this.status, that.status)
        && Objects.equals(this.arguments, that.arguments)
        && Objects.equals(this.callId, that.callId)
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        type, content, id, role, status, arguments, callId, name, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ResponsesOutputItem {\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("    content: ").append(toIndentedString(content)).append("\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
    sb.append("    role: ").append(toIndentedString(role)).append("\n");
    sb.append("    status: ").append(toIndentedString(status)).append("\n");
    sb.append("    arguments: ").append(toIndentedString(arguments)).append("\n");
    sb.append("    callId: ").append(toIndentedString(callId)).append("\n");
    sb.append("    name: ").append(toIndentedString(name)).append("\n");
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
