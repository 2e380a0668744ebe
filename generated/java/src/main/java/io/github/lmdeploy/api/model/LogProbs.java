// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Log probabilities of a completion's tokens, in OpenAI's older shape. LMDeploy 0.18.0 sends none.
 */
@JsonPropertyOrder({
  LogProbs.JSON_PROPERTY_TEXT_OFFSET,
  LogProbs.JSON_PROPERTY_TOKEN_LOGPROBS,
  LogProbs.JSON_PROPERTY_TOKENS,
  LogProbs.JSON_PROPERTY_TOP_LOGPROBS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class LogProbs {
  public static final String JSON_PROPERTY_TEXT_OFFSET = "text_offset";
  @jakarta.annotation.Nonnull private List<Long> textOffset;

  public static final String JSON_PROPERTY_TOKEN_LOGPROBS = "token_logprobs";
  @jakarta.annotation.Nonnull private List<Object> tokenLogprobs;

  public static final String JSON_PROPERTY_TOKENS = "tokens";
  @jakarta.annotation.Nonnull private List<String> tokens;

  public static final String JSON_PROPERTY_TOP_LOGPROBS = "top_logprobs";
  @jakarta.annotation.Nullable private List<Object> topLogprobs;

  public LogProbs() {}

  /** Sets {@code text_offset}: Where each token begins in the text, in characters. */
  public LogProbs textOffset(@jakarta.annotation.Nonnull List<Long> textOffset) {
    this.textOffset = textOffset;
    return this;
  }

  /** Adds an item to {@code text_offset}. */
  public LogProbs addTextOffsetItem(Long textOffsetItem) {
    if (this.textOffset == null) {
      this.textOffset = new ArrayList<>();
    }
    this.textOffset.add(textOffsetItem);
    return this;
  }

  /** Returns {@code text_offset}: Where each token begins in the text, in characters. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TEXT_OFFSET, required = true)
  public List<Long> getTextOffset() {
    return textOffset;
  }

  /** Sets {@code text_offset}. */
  @JsonProperty(value = JSON_PROPERTY_TEXT_OFFSET, required = true)
  public void setTextOffset(@jakarta.annotation.Nonnull List<Long> textOffset) {
    this.textOffset = textOffset;
  }

  /**
   * Sets {@code token_logprobs}: Natural logarithm of each token's probability; null where there is
   * none.
   */
  public LogProbs tokenLogprobs(@jakarta.annotation.Nonnull List<Object> tokenLogprobs) {
    this.tokenLogprobs = tokenLogprobs;
    return this;
  }

  /** Adds an item to {@code token_logprobs}. */
  public LogProbs addTokenLogprobsItem(Object tokenLogprobsItem) {
    if (this.tokenLogprobs == null) {
      this.tokenLogprobs = new ArrayList<>();
    }
    this.tokenLogprobs.add(tokenLogprobsItem);
    return this;
  }

  /**
   * Returns {@code token_logprobs}: Natural logarithm of each token's probability; null where there
   * is none.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TOKEN_LOGPROBS, required = true)
  public List<Object> getTokenLogprobs() {
    return tokenLogprobs;
  }

  /** Sets {@code token_logprobs}. */
  @JsonProperty(value = JSON_PROPERTY_TOKEN_LOGPROBS, required = true)
  public void setTokenLogprobs(@jakarta.annotation.Nonnull List<Object> tokenLogprobs) {
    this.tokenLogprobs = tokenLogprobs;
  }

  /** Sets {@code tokens}: The tokens as text. */
  public LogProbs tokens(@jakarta.annotation.Nonnull List<String> tokens) {
    this.tokens = tokens;
    return this;
  }

  /** Adds an item to {@code tokens}. */
  public LogProbs addTokensItem(String tokensItem) {
    if (this.tokens == null) {
      this.tokens = new ArrayList<>();
    }
    this.tokens.add(tokensItem);
    return this;
  }

  /** Returns {@code tokens}: The tokens as text. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TOKENS, required = true)
  public List<String> getTokens() {
    return tokens;
  }

  /** Sets {@code tokens}. */
  @JsonProperty(value = JSON_PROPERTY_TOKENS, required = true)
  public void setTokens(@jakarta.annotation.Nonnull List<String> tokens) {
    this.tokens = tokens;
  }

  /**
   * Sets {@code top_logprobs}: The most likely tokens at each position with their log
   * probabilities; null if they were not asked for.
   */
  public LogProbs topLogprobs(@jakarta.annotation.Nullable List<Object> topLogprobs) {
    this.topLogprobs = topLogprobs;
    return this;
  }

  /** Adds an item to {@code top_logprobs}. */
  public LogProbs addTopLogprobsItem(Object topLogprobsItem) {
    if (this.topLogprobs == null) {
      this.topLogprobs = new ArrayList<>();
    }
    this.topLogprobs.add(topLogprobsItem);
    return this;
  }

  /**
   * Returns {@code top_logprobs}: The most likely tokens at each position with their log
   * probabilities; null if they were not asked for.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TOP_LOGPROBS)
  public List<Object> getTopLogprobs() {
    return topLogprobs;
  }

  /** Sets {@code top_logprobs}. */
  @JsonProperty(JSON_PROPERTY_TOP_LOGPROBS)
  public void setTopLogprobs(@jakarta.annotation.Nullable List<Object> topLogprobs) {
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
    LogProbs that = (LogProbs) o;
    return Objects.equals(this.textOffset, that.textOffset)
        && Objects.equals(this.tokenLogprobs, that.tokenLogprobs)
        && Objects.equals(this.tokens, that.tokens)
        && Objects.equals(this.topLogprobs, that.topLogprobs);
  }

  @Override
  public int hashCode() {
    return Objects.hash(textOffset, tokenLogprobs, tokens, topLogprobs);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class LogProbs {\n");
    sb.append("    textOffset: ").append(toIndentedString(textOffset)).append("\n");
    sb.append("    tokenLogprobs: ").append(toIndentedString(tokenLogprobs)).append("\n");
    sb.append("    tokens: ").append(toIndentedString(tokens)).append("\n");
    sb.append("    topLogprobs: ").append(toIndentedString(topLogprobs)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
