// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One chunk of a streamed completion. */
@JsonPropertyOrder({
  CompletionStreamResponse.JSON_PROPERTY_CHOICES,
  CompletionStreamResponse.JSON_PROPERTY_CREATED,
  CompletionStreamResponse.JSON_PROPERTY_ID,
  CompletionStreamResponse.JSON_PROPERTY_MODEL,
  CompletionStreamResponse.JSON_PROPERTY_OBJECT,
  CompletionStreamResponse.JSON_PROPERTY_USAGE
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class CompletionStreamResponse {
  public static final String JSON_PROPERTY_CHOICES = "choices";
  @jakarta.annotation.Nonnull private List<CompletionResponseStreamChoice> choices;

  public static final String JSON_PROPERTY_CREATED = "created";
  @jakarta.annotation.Nonnull private Long created;

  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nonnull private String id;

  public static final String JSON_PROPERTY_MODEL = "model";
  @jakarta.annotation.Nonnull private String model;

  public static final String JSON_PROPERTY_OBJECT = "object";
  @jakarta.annotation.Nonnull private String _object;

  public static final String JSON_PROPERTY_USAGE = "usage";
  @jakarta.annotation.Nullable private UsageInfo usage;

  public CompletionStreamResponse() {}

  /** Sets {@code choices}: What is new, in one entry; empty in the chunk that carries `usage`. */
  public CompletionStreamResponse choices(
      @jakarta.annotation.Nonnull List<CompletionResponseStreamChoice> choices) {
    this.choices = choices;
    return this;
  }

  /** Adds an item to {@code choices}. */
  public CompletionStreamResponse addChoicesItem(CompletionResponseStreamChoice choicesItem) {
    if (this.choices == null) {
      this.choices = new ArrayList<>();
    }
    this.choices.add(choicesItem);
    return this;
  }

  /**
   * Returns {@code choices}: What is new, in one entry; empty in the chunk that carries `usage`.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CHOICES, required = true)
  public List<CompletionResponseStreamChoice> getChoices() {
    return choices;
  }

  /** Sets {@code choices}. */
  @JsonProperty(value = JSON_PROPERTY_CHOICES, required = true)
  public void setChoices(@jakarta.annotation.Nonnull List<CompletionResponseStreamChoice> choices) {
    this.choices = choices;
  }

  /**
   * Sets {@code created}: When the request was taken, in Unix time in seconds; the same in every
   * chunk.
   */
  public CompletionStreamResponse created(@jakarta.annotation.Nonnull Long created) {
    this.created = created;
    return this;
  }

  /**
   * Returns {@code created}: When the request was taken, in Unix time in seconds; the same in every
   * chunk.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CREATED, required = true)
  public Long getCreated() {
    return created;
  }

  /** Sets {@code created}. */
  @JsonProperty(value = JSON_PROPERTY_CREATED, required = true)
  public void setCreated(@jakarta.annotation.Nonnull Long created) {
    this.created = created;
  }

  /**
   * Sets {@code id}: The request's `session_id` as text, so `-1` if that was unset: it names no
   * answer.
   */
  public CompletionStreamResponse id(@jakarta.annotation.Nonnull String id) {
    this.id = id;
    return this;
  }

  /**
   * Returns {@code id}: The request's `session_id` as text, so `-1` if that was unset: it names no
   * answer.
   */
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
  public CompletionStreamResponse model(@jakarta.annotation.Nonnull String model) {
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

  /** Sets {@code object}: Always `text_completion`. Default text_completion. */
  public CompletionStreamResponse _object(@jakarta.annotation.Nonnull String _object) {
    this._object = _object;
    return this;
  }

  /** Returns {@code object}: Always `text_completion`. Default text_completion. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_OBJECT, required = true)
  public String getObject() {
    return _object;
  }

  /** Sets {@code object}. */
  @JsonProperty(value = JSON_PROPERTY_OBJECT, required = true)
  public void setObject(@jakarta.annotation.Nonnull String _object) {
    this._object = _object;
  }

  /**
   * Sets {@code usage}: Tokens used by all prompts, in one more chunk at the end, if
   * `stream_options.include_usage` was set; else null.
   */
  public CompletionStreamResponse usage(@jakarta.annotation.Nullable UsageInfo usage) {
    this.usage = usage;
    return this;
  }

  /**
   * Returns {@code usage}: Tokens used by all prompts, in one more chunk at the end, if
   * `stream_options.include_usage` was set; else null.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_USAGE)
  public UsageInfo getUsage() {
    return usage;
  }

  /** Sets {@code usage}. */
  @JsonProperty(JSON_PROPERTY_USAGE)
  public void setUsage(@jakarta.annotation.Nullable UsageInfo usage) {
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
    CompletionStreamResponse that = (CompletionStreamResponse) o;
    return Objects.equals(this.choices, that.choices)
        && Objects.equals(this.created, that.created)
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.model, that.model)
        && Objects.equals(this._object, that._object)
        && Objects.equals(this.usage, that.usage);
  }

  @Override
  public int hashCode() {
    return Objects.hash(choices, created, id, model, _object, usage);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class CompletionStreamResponse {\n");
    sb.append("    choices: ").append(toIndentedString(choices)).append("\n");
    sb.append("    created: ").append(toIndentedString(created)).append("\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
    sb.append("    model: ").append(toIndentedString(model)).append("\n");
    sb.append("    _object: ").append(toIndentedString(_object)).append("\n");
    sb.append("    usage: ").append(toIndentedString(usage)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
