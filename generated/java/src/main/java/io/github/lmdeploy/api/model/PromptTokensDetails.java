// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** How many tokens of the prompt came from a cache. */
@JsonPropertyOrder({PromptTokensDetails.JSON_PROPERTY_CACHED_TOKENS})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class PromptTokensDetails {
  public static final String JSON_PROPERTY_CACHED_TOKENS = "cached_tokens";
  @jakarta.annotation.Nonnull private Long cachedTokens;

  public PromptTokensDetails() {}

  /**
   * Sets {@code cached_tokens}: Tokens of the prompt that the prefix cache already held; always 0
   * without `--enable-prefix-caching`. Default 0.
   */
  public PromptTokensDetails cachedTokens(@jakarta.annotation.Nonnull Long cachedTokens) {
    this.cachedTokens = cachedTokens;
    return this;
  }

  /**
   * Returns {@code cached_tokens}: Tokens of the prompt that the prefix cache already held; always
   * 0 without `--enable-prefix-caching`. Default 0.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CACHED_TOKENS, required = true)
  public Long getCachedTokens() {
    return cachedTokens;
  }

  /** Sets {@code cached_tokens}. */
  @JsonProperty(value = JSON_PROPERTY_CACHED_TOKENS, required = true)
  public void setCachedTokens(@jakarta.annotation.Nonnull Long cachedTokens) {
    this.cachedTokens = cachedTokens;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    PromptTokensDetails that = (PromptTokensDetails) o;
    return Objects.equals(this.cachedTokens, that.cachedTokens);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cachedTokens);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class PromptTokensDetails {\n");
    sb.append("    cachedTokens: ").append(toIndentedString(cachedTokens)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
