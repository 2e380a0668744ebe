// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How many tokens of the input came from a cache. */
@JsonPropertyOrder({
  InputTokensDetails.JSON_PROPERTY_CACHE_WRITE_TOKENS,
  InputTokensDetails.JSON_PROPERTY_CACHED_TOKENS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class InputTokensDetails {
  public static final String JSON_PROPERTY_CACHE_WRITE_TOKENS = "cache_write_tokens";
  @jakarta.annotation.Nonnull private Long cacheWriteTokens;

  public static final String JSON_PROPERTY_CACHED_TOKENS = "cached_tokens";
  @jakarta.annotation.Nonnull private Long cachedTokens;

  public InputTokensDetails() {}

  /** Sets {@code cache_write_tokens}: Always 0: this server does not count them. */
  public InputTokensDetails cacheWriteTokens(@jakarta.annotation.Nonnull Long cacheWriteTokens) {
    this.cacheWriteTokens = cacheWriteTokens;
    return this;
  }

  /** Returns {@code cache_write_tokens}: Always 0: this server does not count them. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CACHE_WRITE_TOKENS, required = true)
  public Long getCacheWriteTokens() {
    return cacheWriteTokens;
  }

  /** Sets {@code cache_write_tokens}. */
  @JsonProperty(value = JSON_PROPERTY_CACHE_WRITE_TOKENS, required = true)
  public void setCacheWriteTokens(@jakarta.annotation.Nonnull Long cacheWriteTokens) {
    this.cacheWriteTokens = cacheWriteTokens;
  }

  /**
   * Sets {@code cached_tokens}: Always 0 in Responses answers: this server counts them in chat
   * completions only.
   */
  public InputTokensDetails cachedTokens(@jakarta.annotation.Nonnull Long cachedTokens) {
    this.cachedTokens = cachedTokens;
    return this;
  }

  /**
   * Returns {@code cached_tokens}: Always 0 in Responses answers: this server counts them in chat
   * completions only.
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

  private Map<String, Object> additionalProperties;

  /** Sets a member that the API does not name. */
  @JsonAnySetter
  public InputTokensDetails putAdditionalProperty(String key, Object value) {
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
    InputTokensDetails that = (InputTokensDetails) o;
    return Objects.equals(this.cacheWriteTokens, that.cacheWriteTokens)
        && Objects.equals(this.cachedTokens, that.cachedTokens)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cacheWriteTokens, cachedTokens, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class InputTokensDetails {\n");
    sb.append("    cacheWriteTokens: ").append(toIndentedString(cacheWriteTokens)).append("\n");
    sb.append("    cachedTokens: ").append(toIndentedString(cachedTokens)).append("\n");
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
