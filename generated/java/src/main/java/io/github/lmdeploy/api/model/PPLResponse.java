// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** How well the model predicts a text. */
@JsonPropertyOrder({PPLResponse.JSON_PROPERTY_PPL})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class PPLResponse {
  public static final String JSON_PROPERTY_PPL = "ppl";
  @jakarta.annotation.Nonnull private Double ppl;

  public PPLResponse() {}

  /**
   * Sets {@code ppl}: Mean cross-entropy loss a token: the natural logarithm of what is commonly
   * called perplexity.
   */
  public PPLResponse ppl(@jakarta.annotation.Nonnull Double ppl) {
    this.ppl = ppl;
    return this;
  }

  /**
   * Returns {@code ppl}: Mean cross-entropy loss a token: the natural logarithm of what is commonly
   * called perplexity.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PPL, required = true)
  public Double getPpl() {
    return ppl;
  }

  /** Sets {@code ppl}. */
  @JsonProperty(value = JSON_PROPERTY_PPL, required = true)
  public void setPpl(@jakarta.annotation.Nonnull Double ppl) {
    this.ppl = ppl;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    PPLResponse that = (PPLResponse) o;
    return Objects.equals(this.ppl, that.ppl);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ppl);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class PPLResponse {\n");
    sb.append("    ppl: ").append(toIndentedString(ppl)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
