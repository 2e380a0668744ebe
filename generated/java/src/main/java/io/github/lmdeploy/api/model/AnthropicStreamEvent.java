// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One event of a streamed Anthropic-shaped answer; `type` tells which. */
@JsonPropertyOrder({
  AnthropicStreamEvent.JSON_PROPERTY_TYPE,
  AnthropicStreamEvent.JSON_PROPERTY_MESSAGE,
  AnthropicStreamEvent.JSON_PROPERTY_CONTENT_BLOCK,
  AnthropicStreamEvent.JSON_PROPERTY_INDEX,
  AnthropicStreamEvent.JSON_PROPERTY_DELTA,
  AnthropicStreamEvent.JSON_PROPERTY_OUTPUT_IDS,
  AnthropicStreamEvent.JSON_PROPERTY_OUTPUT_TOKEN_LOGPROBS,
  AnthropicStreamEvent.JSON_PROPERTY_ROUTED_EXPERTS,
  AnthropicStreamEvent.JSON_PROPERTY_USAGE,
  AnthropicStreamEvent.JSON_PROPERTY_ERROR
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class AnthropicStreamEvent {
  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nonnull private String type;

  public static final String JSON_PROPERTY_MESSAGE = "message";
  @jakarta.annotation.Nullable private MessageStartMessage message;

  public static final String JSON_PROPERTY_CONTENT_BLOCK = "content_block";
  @jakarta.annotation.Nullable private StreamContentBlock contentBlock;

  public static final String JSON_PROPERTY_INDEX = "index";
  @jakarta.annotation.Nullable private Long index;

  public static final String JSON_PROPERTY_DELTA = "delta";
  @jakarta.annotation.Nullable private AnthropicStreamEventDelta delta;

  public static final String JSON_PROPERTY_OUTPUT_IDS = "output_ids";
  @jakarta.annotation.Nullable private List<Long> outputIds;

  public static final String JSON_PROPERTY_OUTPUT_TOKEN_LOGPROBS = "output_token_logprobs";
  @jakarta.annotation.Nullable private List<List<Double>> outputTokenLogprobs;

  public static final String JSON_PROPERTY_ROUTED_EXPERTS = "routed_experts";
  @jakarta.annotation.Nullable private IntegerListListListOrText routedExperts;

  public static final String JSON_PROPERTY_USAGE = "usage";
  @jakarta.annotation.Nullable private MessageDeltaUsage usage;

  public static final String JSON_PROPERTY_ERROR = "error";
  @jakarta.annotation.Nullable private AnthropicError error;

  public AnthropicStreamEvent() {}

  /**
   * Sets {@code type}: Known values: `message_start`, `content_block_start`, `content_block_delta`,
   * `content_block_stop`, `message_delta`, `message_stop`, `ping`, `error`.
   */
  public AnthropicStreamEvent type(@jakarta.annotation.Nonnull String type) {
    this.type = type;
    return this;
  }

  /**
   * Returns {@code type}: Known values: `message_start`, `content_block_start`,
   * `content_block_delta`, `content_block_stop`, `message_delta`, `message_stop`, `ping`, `error`.
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

  /** Sets {@code message}: The answer, still without content. Of `message_start`. */
  public AnthropicStreamEvent message(@jakarta.annotation.Nullable MessageStartMessage message) {
    this.message = message;
    return this;
  }

  /** Returns {@code message}: The answer, still without content. Of `message_start`. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_MESSAGE)
  public MessageStartMessage getMessage() {
    return message;
  }

  /** Sets {@code message}. */
  @JsonProperty(JSON_PROPERTY_MESSAGE)
  public void setMessage(@jakarta.annotation.Nullable MessageStartMessage message) {
    this.message = message;
  }

  /** Sets {@code content_block}: The block, still empty. Of `content_block_start`. */
  public AnthropicStreamEvent contentBlock(
      @jakarta.annotation.Nullable StreamContentBlock contentBlock) {
    this.contentBlock = contentBlock;
    return this;
  }

  /** Returns {@code content_block}: The block, still empty. Of `content_block_start`. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_CONTENT_BLOCK)
  public StreamContentBlock getContentBlock() {
    return contentBlock;
  }

  /** Sets {@code content_block}. */
  @JsonProperty(JSON_PROPERTY_CONTENT_BLOCK)
  public void setContentBlock(@jakarta.annotation.Nullable StreamContentBlock contentBlock) {
    this.contentBlock = contentBlock;
  }

  /** Sets {@code index}: Of `content_block_start`, `content_block_delta`, `content_block_stop`. */
  public AnthropicStreamEvent index(@jakarta.annotation.Nullable Long index) {
    this.index = index;
    return this;
  }

  /**
   * Returns {@code index}: Of `content_block_start`, `content_block_delta`, `content_block_stop`.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_INDEX)
  public Long getIndex() {
    return index;
  }

  /** Sets {@code index}. */
  @JsonProperty(JSON_PROPERTY_INDEX)
  public void setIndex(@jakarta.annotation.Nullable Long index) {
    this.index = index;
  }

  /** Sets {@code delta}: Of `content_block_delta`, `message_delta`. */
  public AnthropicStreamEvent delta(@jakarta.annotation.Nullable AnthropicStreamEventDelta delta) {
    this.delta = delta;
    return this;
  }

  /** Returns {@code delta}: Of `content_block_delta`, `message_delta`. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_DELTA)
  public AnthropicStreamEventDelta getDelta() {
    return delta;
  }

  /** Sets {@code delta}. */
  @JsonProperty(JSON_PROPERTY_DELTA)
  public void setDelta(@jakarta.annotation.Nullable AnthropicStreamEventDelta delta) {
    this.delta = delta;
  }

  /**
   * Sets {@code output_ids}: Ids of the new tokens, which may include those of markup that is not
   * shown; left out unless `return_token_ids` was asked for. Of `content_block_delta`.
   */
  public AnthropicStreamEvent outputIds(@jakarta.annotation.Nullable List<Long> outputIds) {
    this.outputIds = outputIds;
    return this;
  }

  /** Adds an item to {@code output_ids}. */
  public AnthropicStreamEvent addOutputIdsItem(Long outputIdsItem) {
    if (this.outputIds == null) {
      this.outputIds = new ArrayList<>();
    }
    this.outputIds.add(outputIdsItem);
    return this;
  }

  /**
   * Returns {@code output_ids}: Ids of the new tokens, which may include those of markup that is
   * not shown; left out unless `return_token_ids` was asked for. Of `content_block_delta`.
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
   * Sets {@code output_token_logprobs}: Log probability and id of each new token; left out unless
   * `return_logprob` was asked for. Of `content_block_delta`.
   */
  public AnthropicStreamEvent outputTokenLogprobs(
      @jakarta.annotation.Nullable List<List<Double>> outputTokenLogprobs) {
    this.outputTokenLogprobs = outputTokenLogprobs;
    return this;
  }

  /** Adds an item to {@code output_token_logprobs}. */
  public AnthropicStreamEvent addOutputTokenLogprobsItem(List<Double> outputTokenLogprobsItem) {
    if (this.outputTokenLogprobs == null) {
      this.outputTokenLogprobs = new ArrayList<>();
    }
    this.outputTokenLogprobs.add(outputTokenLogprobsItem);
    return this;
  }

  /**
   * Returns {@code output_token_logprobs}: Log probability and id of each new token; left out
   * unless `return_logprob` was asked for. Of `content_block_delta`.
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

  /**
   * Sets {@code routed_experts}: Indices of the experts by token, layer and choice, for the prompt
   * and the answer without its last token; with the Ray executor a key into its object store. Left
   * out unless `return_routed_experts` was asked for. Of `message_delta`.
   */
  public AnthropicStreamEvent routedExperts(
      @jakarta.annotation.Nullable IntegerListListListOrText routedExperts) {
    this.routedExperts = routedExperts;
    return this;
  }

  /**
   * Returns {@code routed_experts}: Indices of the experts by token, layer and choice, for the
   * prompt and the answer without its last token; with the Ray executor a key into its object
   * store. Left out unless `return_routed_experts` was asked for. Of `message_delta`.
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

  /** Sets {@code usage}: Tokens of the whole answer. Of `message_delta`. */
  public AnthropicStreamEvent usage(@jakarta.annotation.Nullable MessageDeltaUsage usage) {
    this.usage = usage;
    return this;
  }

  /** Returns {@code usage}: Tokens of the whole answer. Of `message_delta`. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_USAGE)
  public MessageDeltaUsage getUsage() {
    return usage;
  }

  /** Sets {@code usage}. */
  @JsonProperty(JSON_PROPERTY_USAGE)
  public void setUsage(@jakarta.annotation.Nullable MessageDeltaUsage usage) {
    this.usage = usage;
  }

  /** Sets {@code error}: What went wrong. Of `error`. */
  public AnthropicStreamEvent error(@jakarta.annotation.Nullable AnthropicError error) {
    this.error = error;
    return this;
  }

  /** Returns {@code error}: What went wrong. Of `error`. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_ERROR)
  public AnthropicError getError() {
    return error;
  }

  /** Sets {@code error}. */
  @JsonProperty(JSON_PROPERTY_ERROR)
  public void setError(@jakarta.annotation.Nullable AnthropicError error) {
    this.error = error;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    AnthropicStreamEvent that = (AnthropicStreamEvent) o;
    return Objects.equals(this.type, that.type)
        && Objects.equals(this.message, that.message)
        && Objects.equals(this.contentBlock, that.contentBlock)
        && Objects.equals(this.index, that.index)
        && Objects.equals(this.delta, that.delta)
        && Objects.equals(this.outputIds, that.outputIds)
        && Objects.equals(this.outputTokenLogprobs, that.outputTokenLogprobs)
        && Objects.equals(this.routedExperts, that.routedExperts)
        && Objects.equals(this.usage, that.usage)
        && Objects.equals(this.error, that.error);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        type,
        message,
        contentBlock,
        index,
        delta,
        outputIds,
        outputTokenLogprobs,
        routedExperts,
        usage,
        error);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class AnthropicStreamEvent {\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("    message: ").append(toIndentedString(message)).append("\n");
    sb.append("    contentBlock: ").append(toIndentedString(contentBlock)).append("\n");
    sb.append("    index: ").append(toIndentedString(index)).append("\n");
    sb.append("    delta: ").append(toIndentedString(delta)).append("\n");
    sb.append("    outputIds: ").append(toIndentedString(outputIds)).append("\n");
    sb.append("    outputTokenLogprobs: ")
        .append(toIndentedString(outputTokenLogprobs))
        .append("\n");
    sb.append("    routedExperts: ").append(toIndentedString(routedExperts)).append("\n");
    sb.append("    usage: ").append(toIndentedString(usage)).append("\n");
    sb.append("    error: ").append(toIndentedString(error)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
