// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What the tokens of a Responses answer were spent on. */
@JsonPropertyOrder({OutputTokensDetails.JSON_PROPERTY_REASONING_TOKENS})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class OutputTokensDetails {
  public static final String JSON_PROPERTY_REASONING_TOKENS = "reasoning_tokens";
  @jakarta.annotation.Nonnull private Long reasoningTokens;

  public OutputTokensDetails() {}

  /**
   * Sets {@code reasoning_tokens}: Tokens that the model spent on reasoning; 0 without
   * `--reasoning-parser` or a GPT-OSS model.
   */
  public OutputTokensDetails reasoningTokens(@jakarta.annotation.Nonnull Long reasoningTokens) {
    this.reasoningTokens = reasoningTokens;
    return this;
  }

  /**
   * Returns {@code reasoning_tokens}: Tokens that the model spent on reasoning; 0 without
   * `--reasoning-parser` or a GPT-OSS model.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_REASONING_TOKENS, required = true)
  public Long getReasoningTokens() {
    return reasoningTokens;
  }

  /** Sets {@code reasoning_tokens}. */
  @JsonProperty(value = JSON_PROPERTY_REASONING_TOKENS, required = true)
  public void setReasoningTokens(@jakarta.annotation.Nonnull Long reasoningTokens) {
    this.reasoningTokens = reasoningTokens;
  }

  private Map<String, Object> additionalProperties;

  /** Sets a member that the API does not name. */
  @JsonAnySetter
  public OutputTokensDetails putAdditionalProperty(String key, Object value) {
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
    OutputTokensDetails that = (OutputTokensDetails) o;
    return Objects.equals(this.reasoningTokens, that.reasoningTokens)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(reasoningTokens, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class OutputTokensDetails {\n");
    sb.append("    reasoningTokens: ").append(toIndentedString(reasoningTokens)).append("\n");
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
