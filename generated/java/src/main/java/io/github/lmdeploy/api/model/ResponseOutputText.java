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

/** Text of the answer. */
@JsonPropertyOrder({
  ResponseOutputText.JSON_PROPERTY_ANNOTATIONS,
  ResponseOutputText.JSON_PROPERTY_LOGPROBS,
  ResponseOutputText.JSON_PROPERTY_TEXT,
  ResponseOutputText.JSON_PROPERTY_TYPE
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ResponseOutputText {
  public static final String JSON_PROPERTY_ANNOTATIONS = "annotations";
  @jakarta.annotation.Nonnull private List<Object> annotations;

  public static final String JSON_PROPERTY_LOGPROBS = "logprobs";
  @jakarta.annotation.Nullable private List<Object> logprobs;

  public static final String JSON_PROPERTY_TEXT = "text";
  @jakarta.annotation.Nonnull private String text;

  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nonnull private String type;

  public ResponseOutputText() {}

  /** Sets {@code annotations}: Always empty. */
  public ResponseOutputText annotations(@jakarta.annotation.Nonnull List<Object> annotations) {
    this.annotations = annotations;
    return this;
  }

  /** Adds an item to {@code annotations}. */
  public ResponseOutputText addAnnotationsItem(Object annotationsItem) {
    if (this.annotations == null) {
      this.annotations = new ArrayList<>();
    }
    this.annotations.add(annotationsItem);
    return this;
  }

  /** Returns {@code annotations}: Always empty. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ANNOTATIONS, required = true)
  public List<Object> getAnnotations() {
    return annotations;
  }

  /** Sets {@code annotations}. */
  @JsonProperty(value = JSON_PROPERTY_ANNOTATIONS, required = true)
  public void setAnnotations(@jakarta.annotation.Nonnull List<Object> annotations) {
    this.annotations = annotations;
  }

  /** Sets {@code logprobs}: Never sent by this server. */
  public ResponseOutputText logprobs(@jakarta.annotation.Nullable List<Object> logprobs) {
    this.logprobs = logprobs;
    return this;
  }

  /** Adds an item to {@code logprobs}. */
  public ResponseOutputText addLogprobsItem(Object logprobsItem) {
    if (this.logprobs == null) {
      this.logprobs = new ArrayList<>();
    }
    this.logprobs.add(logprobsItem);
    return this;
  }

  /** Returns {@code logprobs}: Never sent by this server. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_LOGPROBS)
  public List<Object> getLogprobs() {
    return logprobs;
  }

  /** Sets {@code logprobs}. */
  @JsonProperty(JSON_PROPERTY_LOGPROBS)
  public void setLogprobs(@jakarta.annotation.Nullable List<Object> logprobs) {
    this.logprobs = logprobs;
  }

  /**
   * Sets {@code text}: The text; reasoning is part of it unless the server was started with
   * `--reasoning-parser` or serves a GPT-OSS model.
   */
  public ResponseOutputText text(@jakarta.annotation.Nonnull String text) {
    this.text = text;
    return this;
  }

  /**
   * Returns {@code text}: The text; reasoning is part of it unless the server was started with
   * `--reasoning-parser` or serves a GPT-OSS model.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TEXT, required = true)
  public String getText() {
    return text;
  }

  /** Sets {@code text}. */
  @JsonProperty(value = JSON_PROPERTY_TEXT, required = true)
  public void setText(@jakarta.annotation.Nonnull String text) {
    this.text = text;
  }

  /** Sets {@code type}: What this is. Known values: `output_text`. */
  public ResponseOutputText type(@jakarta.annotation.Nonnull String type) {
    this.type = type;
    return this;
  }

  /** Returns {@code type}: What this is. Known values: `output_text`. */
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

  private Map<String, Object> additionalProperties;

  /** Sets a member that the API does not name. */
  @JsonAnySetter
  public ResponseOutputText putAdditionalProperty(String key, Object value) {
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
    ResponseOutputText that = (ResponseOutputText) o;
    return Objects.equals(this.annotations, that.annotations)
        && Objects.equals(this.logprobs, that.logprobs)
        && Objects.equals(this.text, that.text)
        && Objects.equals(this.type, that.type)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(annotations, logprobs, text, type, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ResponseOutputText {\n");
    sb.append("    annotations: ").append(toIndentedString(annotations)).append("\n");
    sb.append("    logprobs: ").append(toIndentedString(logprobs)).append("\n");
    sb.append("    text: ").append(toIndentedString(text)).append("\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
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
