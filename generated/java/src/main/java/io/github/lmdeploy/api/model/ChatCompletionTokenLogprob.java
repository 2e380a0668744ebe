// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How likely one token of the answer was. */
@JsonPropertyOrder({
  ChatCompletionTokenLogprob.JSON_PROPERTY_BYTES,
  ChatCompletionTokenLogprob.JSON_PROPERTY_LOGPROB,
  ChatCompletionTokenLogprob.JSON_PROPERTY_TOKEN,
  ChatCompletionTokenLogprob.JSON_PROPERTY_TOP_LOGPROBS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ChatCompletionTokenLogprob {
  public static final String JSON_PROPERTY_BYTES = "bytes";
  @jakarta.annotation.Nullable private List<Long> bytes;

  public static final String JSON_PROPERTY_LOGPROB = "logprob";
  @jakarta.annotation.Nonnull private Double logprob;

  public static final String JSON_PROPERTY_TOKEN = "token";
  @jakarta.annotation.Nonnull private String token;

  public static final String JSON_PROPERTY_TOP_LOGPROBS = "top_logprobs";
  @jakarta.annotation.Nonnull private List<TopLogprob> topLogprobs;

  public ChatCompletionTokenLogprob() {}

  /** Sets {@code bytes}: The UTF-8 bytes of `token` as it is written here. */
  public ChatCompletionTokenLogprob bytes(@jakarta.annotation.Nullable List<Long> bytes) {
    this.bytes = bytes;
    return this;
  }

  /** Adds an item to {@code bytes}. */
  public ChatCompletionTokenLogprob addBytesItem(Long bytesItem) {
    if (this.bytes == null) {
      this.bytes = new ArrayList<>();
    }
    this.bytes.add(bytesItem);
    return this;
  }

  /** Returns {@code bytes}: The UTF-8 bytes of `token` as it is written here. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_BYTES)
  public List<Long> getBytes() {
    return bytes;
  }

  /** Sets {@code bytes}. */
  @JsonProperty(JSON_PROPERTY_BYTES)
  public void setBytes(@jakarta.annotation.Nullable List<Long> bytes) {
    this.bytes = bytes;
  }

  /**
   * Sets {@code logprob}: Natural logarithm of the token's probability; its logit with
   * `--logprobs-mode raw_logits`.
   */
  public ChatCompletionTokenLogprob logprob(@jakarta.annotation.Nonnull Double logprob) {
    this.logprob = logprob;
    return this;
  }

  /**
   * Returns {@code logprob}: Natural logarithm of the token's probability; its logit with
   * `--logprobs-mode raw_logits`.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_LOGPROB, required = true)
  public Double getLogprob() {
    return logprob;
  }

  /** Sets {@code logprob}. */
  @JsonProperty(value = JSON_PROPERTY_LOGPROB, required = true)
  public void setLogprob(@jakarta.annotation.Nonnull Double logprob) {
    this.logprob = logprob;
  }

  /**
   * Sets {@code token}: The token as the model's vocabulary writes it, where a space may be `Ġ` or
   * `▁`.
   */
  public ChatCompletionTokenLogprob token(@jakarta.annotation.Nonnull String token) {
    this.token = token;
    return this;
  }

  /**
   * Returns {@code token}: The token as the model's vocabulary writes it, where a space may be `Ġ`
   * or `▁`.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TOKEN, required = true)
  public String getToken() {
    return token;
  }

  /** Sets {@code token}. */
  @JsonProperty(value = JSON_PROPERTY_TOKEN, required = true)
  public void setToken(@jakarta.annotation.Nonnull String token) {
    this.token = token;
  }

  /**
   * Sets {@code top_logprobs}: The most likely tokens at this position, without the one that was
   * chosen.
   */
  public ChatCompletionTokenLogprob topLogprobs(
      @jakarta.annotation.Nonnull List<TopLogprob> topLogprobs) {
    this.topLogprobs = topLogprobs;
    return this;
  }

  /** Adds an item to {@code top_logprobs}. */
  public ChatCompletionTokenLogprob addTopLogprobsItem(TopLogprob topLogprobsItem) {
    if (this.topLogprobs == null) {
      this.topLogprobs = new ArrayList<>();
    }
    this.topLogprobs.add(topLogprobsItem);
    return this;
  }

  /**
   * Returns {@code top_logprobs}: The most likely tokens at this position, without the one that was
   * chosen.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TOP_LOGPROBS, required = true)
  public List<TopLogprob> getTopLogprobs() {
    return topLogprobs;
  }

  /** Sets {@code top_logprobs}. */
  @JsonProperty(value = JSON_PROPERTY_TOP_LOGPROBS, required = true)
  public void setTopLogprobs(@jakarta.annotation.Nonnull List<TopLogprob> topLogprobs) {
    this.topLogprobs = topLogprobs;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ChatCompletionTokenLogprob that = (ChatCompletionTokenLogprob) o;
    return Objects.equals(this.bytes, that.bytes)
        && Objects.equals(this.logprob, that.logprob)
        && Objects.equals(this.token, that.token)
        && Objects.equals(this.topLogprobs, that.topLogprobs);
  }

  @Override
  public int hashCode() {
    return Objects.hash(bytes, logprob, token, topLogprobs);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ChatCompletionTokenLogprob {\n");
    sb.append("    bytes: ").append(toIndentedString(bytes)).append("\n");
    sb.append("    logprob: ").append(toIndentedString(logprob)).append("\n");
    sb.append("    token: ").append(toIndentedString(token)).append("\n");
    sb.append("    topLogprobs: ").append(toIndentedString(topLogprobs)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
