// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The answer to a conversation. */
@JsonPropertyOrder({
  ChatCompletionResponse.JSON_PROPERTY_CHOICES,
  ChatCompletionResponse.JSON_PROPERTY_CREATED,
  ChatCompletionResponse.JSON_PROPERTY_ID,
  ChatCompletionResponse.JSON_PROPERTY_MODEL,
  ChatCompletionResponse.JSON_PROPERTY_OBJECT,
  ChatCompletionResponse.JSON_PROPERTY_SERVICE_TIER,
  ChatCompletionResponse.JSON_PROPERTY_USAGE
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ChatCompletionResponse {
  public static final String JSON_PROPERTY_CHOICES = "choices";
  @jakarta.annotation.Nonnull private List<ChatCompletionResponseChoice> choices;

  public static final String JSON_PROPERTY_CREATED = "created";
  @jakarta.annotation.Nonnull private Long created;

  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nonnull private String id;

  public static final String JSON_PROPERTY_MODEL = "model";
  @jakarta.annotation.Nonnull private String model;

  public static final String JSON_PROPERTY_OBJECT = "object";
  @jakarta.annotation.Nonnull private String _object;

  public static final String JSON_PROPERTY_SERVICE_TIER = "service_tier";
  @jakarta.annotation.Nullable private String serviceTier;

  public static final String JSON_PROPERTY_USAGE = "usage";
  @jakarta.annotation.Nonnull private UsageInfo usage;

  public ChatCompletionResponse() {}

  /** Sets {@code choices}: One answer a choice, `n` in all. */
  public ChatCompletionResponse choices(
      @jakarta.annotation.Nonnull List<ChatCompletionResponseChoice> choices) {
    this.choices = choices;
    return this;
  }

  /** Adds an item to {@code choices}. */
  public ChatCompletionResponse addChoicesItem(ChatCompletionResponseChoice choicesItem) {
    if (this.choices == null) {
      this.choices = new ArrayList<>();
    }
    this.choices.add(choicesItem);
    return this;
  }

  /** Returns {@code choices}: One answer a choice, `n` in all. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CHOICES, required = true)
  public List<ChatCompletionResponseChoice> getChoices() {
    return choices;
  }

  /** Sets {@code choices}. */
  @JsonProperty(value = JSON_PROPERTY_CHOICES, required = true)
  public void setChoices(@jakarta.annotation.Nonnull List<ChatCompletionResponseChoice> choices) {
    this.choices = choices;
  }

  /** Sets {@code created}: When the request was taken, in Unix time in seconds. */
  public ChatCompletionResponse created(@jakarta.annotation.Nonnull Long created) {
    this.created = created;
    return this;
  }

  /** Returns {@code created}: When the request was taken, in Unix time in seconds. */
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

  /** Sets {@code id}: Id of the answer, which begins with `chatcmpl-`. */
  public ChatCompletionResponse id(@jakarta.annotation.Nonnull String id) {
    this.id = id;
    return this;
  }

  /** Returns {@code id}: Id of the answer, which begins with `chatcmpl-`. */
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
  public ChatCompletionResponse model(@jakarta.annotation.Nonnull String model) {
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

  /** Sets {@code object}: Always `chat.completion`. Default chat.completion. */
  public ChatCompletionResponse _object(@jakarta.annotation.Nonnull String _object) {
    this._object = _object;
    return this;
  }

  /** Returns {@code object}: Always `chat.completion`. Default chat.completion. */
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

  /** Sets {@code service_tier}: Always null: the server knows no tiers. */
  public ChatCompletionResponse serviceTier(@jakarta.annotation.Nullable String serviceTier) {
    this.serviceTier = serviceTier;
    return this;
  }

  /** Returns {@code service_tier}: Always null: the server knows no tiers. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_SERVICE_TIER)
  public String getServiceTier() {
    return serviceTier;
  }

  /** Sets {@code service_tier}. */
  @JsonProperty(JSON_PROPERTY_SERVICE_TIER)
  public void setServiceTier(@jakarta.annotation.Nullable String serviceTier) {
    this.serviceTier = serviceTier;
  }

  /** Sets {@code usage}: Tokens used: the prompt's once, the answers' summed over the choices. */
  public ChatCompletionResponse usage(@jakarta.annotation.Nonnull UsageInfo usage) {
    this.usage = usage;
    return this;
  }

  /**
   * Returns {@code usage}: Tokens used: the prompt's once, the answers' summed over the choices.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_USAGE, required = true)
  public UsageInfo getUsage() {
    return usage;
  }

  /** Sets {@code usage}. */
  @JsonProperty(value = JSON_PROPERTY_USAGE, required = true)
  public void setUsage(@jakarta.annotation.Nonnull UsageInfo usage) {
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
    ChatCompletionResponse that = (ChatCompletionResponse) o;
    return Objects.equals(this.choices, that.choices)
        && Objects.equals(this.created, that.created)
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.model, that.model)
        && Objects.equals(this._object, that._object)
        && Objects.equals(this.serviceTier, that.serviceTier)
        && Objects.equals(this.usage, that.usage);
  }

  @Override
  public int hashCode() {
    return Objects.hash(choices, created, id, model, _object, serviceTier, usage);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ChatCompletionResponse {\n");
    sb.append("    choices: ").append(toIndentedString(choices)).append("\n");
    sb.append("    created: ").append(toIndentedString(created)).append("\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
    sb.append("    model: ").append(toIndentedString(model)).append("\n");
    sb.append("    _object: ").append(toIndentedString(_object)).append("\n");
    sb.append("    serviceTier: ").append(toIndentedString(serviceTier)).append("\n");
    sb.append("    usage: ").append(toIndentedString(usage)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
