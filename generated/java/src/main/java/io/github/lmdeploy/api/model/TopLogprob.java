// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One of the most likely tokens at a position. */
@JsonPropertyOrder({
  TopLogprob.JSON_PROPERTY_BYTES,
  TopLogprob.JSON_PROPERTY_LOGPROB,
  TopLogprob.JSON_PROPERTY_TOKEN
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class TopLogprob {
  public static final String JSON_PROPERTY_BYTES = "bytes";
  @jakarta.annotation.Nullable private List<Long> bytes;

  public static final String JSON_PROPERTY_LOGPROB = "logprob";
  @jakarta.annotation.Nonnull private Double logprob;

  public static final String JSON_PROPERTY_TOKEN = "token";
  @jakarta.annotation.Nonnull private String token;

  public TopLogprob() {}

  /** Sets {@code bytes}: The UTF-8 bytes of `token` as it is written here. */
  public TopLogprob bytes(@jakarta.annotation.Nullable List<Long> bytes) {
    this.bytes = bytes;
    return this;
  }

  /** Adds an item to {@code bytes}. */
  public TopLogprob addBytesItem(Long bytesItem) {
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
  public TopLogprob logprob(@jakarta.annotation.Nonnull Double logprob) {
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
  public TopLogprob token(@jakarta.annotation.Nonnull String token) {
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

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    TopLogprob that = (TopLogprob) o;
    return Objects.equals(this.bytes, that.bytes)
        && Objects.equals(this.logprob, that.logprob)
        && Objects.equals(this.token, that.token);
  }

  @Override
  public int hashCode() {
    return Objects.hash(bytes, logprob, token);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class TopLogprob {\n");
    sb.append("    bytes: ").append(toIndentedString(bytes)).append("\n");
    sb.append("    logprob: ").append(toIndentedString(logprob)).append("\n");
    sb.append("    token: ").append(toIndentedString(token)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
