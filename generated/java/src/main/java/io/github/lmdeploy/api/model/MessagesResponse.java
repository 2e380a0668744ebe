// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An answer in Anthropic's shape. */
@JsonPropertyOrder({
  MessagesResponse.JSON_PROPERTY_CONTENT,
  MessagesResponse.JSON_PROPERTY_ID,
  MessagesResponse.JSON_PROPERTY_MODEL,
  MessagesResponse.JSON_PROPERTY_OUTPUT_IDS,
  MessagesResponse.JSON_PROPERTY_OUTPUT_TOKEN_LOGPROBS,
  MessagesResponse.JSON_PROPERTY_ROLE,
  MessagesResponse.JSON_PROPERTY_ROUTED_EXPERTS,
  MessagesResponse.JSON_PROPERTY_STOP_REASON,
  MessagesResponse.JSON_PROPERTY_STOP_SEQUENCE,
  MessagesResponse.JSON_PROPERTY_TYPE,
  MessagesResponse.JSON_PROPERTY_USAGE
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class MessagesResponse {
  public static final String JSON_PROPERTY_CONTENT = "content";
  @jakarta.annotation.Nonnull private List<MessageContentBlock> content;

  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nonnull private String id;

  public static final String JSON_PROPERTY_MODEL = "model";
  @jakarta.annotation.Nonnull private String model;

  public static final String JSON_PROPERTY_OUTPUT_IDS = "output_ids";
  @jakarta.annotation.Nullable private List<Long> outputIds;

  public static final String JSON_PROPERTY_OUTPUT_TOKEN_LOGPROBS = "output_token_logprobs";
  @jakarta.annotation.Nullable private List<List<Double>> outputTokenLogprobs;

  public static final String JSON_PROPERTY_ROLE = "role";
  @jakarta.annotation.Nonnull private String role;

  public static final String JSON_PROPERTY_ROUTED_EXPERTS = "routed_experts";
  @jakarta.annotation.Nullable private IntegerListListListOrText routedExperts;

  public static final String JSON_PROPERTY_STOP_REASON = "stop_reason";
  @jakarta.annotation.Nullable private String stopReason;

  public static final String JSON_PROPERTY_STOP_SEQUENCE = "stop_sequence";
  @jakarta.annotation.Nullable private String stopSequence;

  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nonnull private String type;

  public static final String JSON_PROPERTY_USAGE = "usage";
  @jakarta.annotation.Nonnull private MessageUsage usage;

  public MessagesResponse() {}

  /** Sets {@code content}: What the model answered: reasoning first, then text, then calls. */
  public MessagesResponse content(@jakarta.annotation.Nonnull List<MessageContentBlock> content) {
    this.content = content;
    return this;
  }

  /** Adds an item to {@code content}. */
  public MessagesResponse addContentItem(MessageContentBlock contentItem) {
    if (this.content == null) {
      this.content = new ArrayList<>();
    }
    this.content.add(contentItem);
    return this;
  }

  /** Returns {@code content}: What the model answered: reasoning first, then text, then calls. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CONTENT, required = true)
  public List<MessageContentBlock> getContent() {
    return content;
  }

  /** Sets {@code content}. */
  @JsonProperty(value = JSON_PROPERTY_CONTENT, required = true)
  public void setContent(@jakarta.annotation.Nonnull List<MessageContentBlock> content) {
    this.content = content;
  }

  /** Sets {@code id}: Id of the answer, which begins with `msg_`. */
  public MessagesResponse id(@jakarta.annotation.Nonnull String id) {
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
  public MessagesResponse model(@jakarta.annotation.Nonnull String model) {
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

  /**
   * Sets {@code output_ids}: Ids of the answer's tokens; null unless `return_token_ids` was asked
   * for.
   */
  public MessagesResponse outputIds(@jakarta.annotation.Nullable List<Long> outputIds) {
    this.outputIds = outputIds;
    return this;
  }

  /** Adds an item to {@code output_ids}. */
  public MessagesResponse addOutputIdsItem(Long outputIdsItem) {
    if (this.outputIds == null) {
      this.outputIds = new ArrayList<>();
    }
    this.outputIds.add(outputIdsItem);
    return this;
  }

  /**
   * Returns {@code output_ids}: Ids of the answer's tokens; null unless `return_token_ids` was
   * asked for.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_OUTPUT_IDS)
  public List<Long> getOutputIds() {
    return outputIds;
  }

  /** Sets {@code output_ids}. */
  @JsonProperty(JSON_PROPERTY_OUTPUT_IDS)
  public void setOutputIds(@jakarta.annotation.Nullable List<Long> outputIds) {
    this.outputIds = outputIds;
  }

  /**
   * Sets {@code output_token_logprobs}: Log probability and id of each token of the answer; null
   * unless `return_logprob` was asked for.
   */
  public MessagesResponse outputTokenLogprobs(
      @jakarta.annotation.Nullable List<List<Double>> outputTokenLogprobs) {
    this.outputTokenLogprobs = outputTokenLogprobs;
    return this;
  }

  /** Adds an item to {@code output_token_logprobs}. */
  public MessagesResponse addOutputTokenLogprobsItem(List<Double> outputTokenLogprobsItem) {
    if (this.outputTokenLogprobs == null) {
      this.outputTokenLogprobs = new ArrayList<>();
    }
    this.outputTokenLogprobs.add(outputTokenLogprobsItem);
    return this;
  }

  /**
   * Returns {@code output_token_logprobs}: Log probability and id of each token of the answer; null
   * unless `return_logprob` was asked for.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_OUTPUT_TOKEN_LOGPROBS)
  public List<List<Double>> getOutputTokenLogprobs() {
    return outputTokenLogprobs;
  }

  /** Sets {@code output_token_logprobs}. */
  @JsonProperty(JSON_PROPERTY_OUTPUT_TOKEN_LOGPROBS)
  public void setOutputTokenLogprobs(
      @jakarta.annotation.Nullable List<List<Double>> outputTokenLogprobs) {
    this.outputTokenLogprobs = outputTokenLogprobs;
  }

  /** Sets {@code role}: Who speaks. Known values: `assistant`. */
  public MessagesResponse role(@jakarta.annotation.Nonnull String role) {
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

  /**
   * Sets {@code routed_experts}: Indices of the experts by token, layer and choice, for the prompt
   * and the answer without its last token; with the Ray executor a key into its object store. Null
   * unless `return_routed_experts` was asked for.
   */
  public MessagesResponse routedExperts(
      @jakarta.annotation.Nullable IntegerListListListOrText routedExperts) {
    this.routedExperts = routedExperts;
    return this;
  }

  /**
   * Returns {@code routed_experts}: Indices of the experts by token, layer and choice, for the
   * prompt and the answer without its last token; with the Ray executor a key into its object
   * store. Null unless `return_routed_experts` was asked for.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_ROUTED_EXPERTS)
  public IntegerListListListOrText getRoutedExperts() {
    return routedExperts;
  }

  /** Sets {@code routed_experts}. */
  @JsonProperty(JSON_PROPERTY_ROUTED_EXPERTS)
  public void setRoutedExperts(
      @jakarta.annotation.Nullable IntegerListListListOrText routedExperts) {
    this.routedExperts = routedExperts;
  }

  /**
   * Sets {@code stop_reason}: `end_turn` by the model's own end or a stop sequence, `max_tokens` at
   * the limit, `tool_use` after a call, `stop_sequence` if the request was aborted.
   */
  public MessagesResponse stopReason(@jakarta.annotation.Nullable String stopReason) {
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
  public MessagesResponse stopSequence(@jakarta.annotation.Nullable String stopSequence) {
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

  /** Sets {@code type}: What this is. Known values: `message`. */
  public MessagesResponse type(@jakarta.annotation.Nonnull String type) {
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

  /** Sets {@code usage}: Tokens used. */
  public MessagesResponse usage(@jakarta.annotation.Nonnull MessageUsage usage) {
    this.usage = usage;
    return this;
  }

  /** Returns {@code usage}: Tokens used. */
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
    MessagesResponse that = (MessagesResponse) o;
    return Objects.equals(this.content, that.content)
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.model, that.model)
        && Objects.equals(this.outputIds, that.outputIds)
        && Objects.equals(this.outputTokenLogprobs, that.outputTokenLogprobs)
        && Objects.equals(this.role, that.role)
        && Objects.equals(this.routedExperts, that.routedExperts)
        && Objects.equals(this.stopReason, that.stopReason)
        && Objects.equals(this.stopSequence, that.stopSequence)
        && Objects.equals(this.type, that.type)
        && Objects.equals(this.usage, that.usage);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        content,
        id,
        model,
        outputIds,
        outputTokenLogprobs,
        role,
        routedExperts,
        stopReason,
        stopSequence,
        type,
        usage);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class MessagesResponse {\n");
    sb.append("    content: ").append(toIndentedString(content)).append("\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
    sb.append("    model: ").append(toIndentedString(model)).append("\n");
    sb.append("    outputIds: ").append(toIndentedString(outputIds)).append("\n");
    sb.append("    outputTokenLogprobs: ")
        .append(toIndentedString(outputTokenLogprobs))
        .append("\n");
    sb.append("    role: ").append(toIndentedString(role)).append("\n");
    sb.append("    routedExperts: ").append(toIndentedString(routedExperts)).append("\n");
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
