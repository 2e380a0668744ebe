// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Texts as token ids: a list for one text, a list of lists for several. */
@JsonPropertyOrder({EncodeResponse.JSON_PROPERTY_INPUT_IDS, EncodeResponse.JSON_PROPERTY_LENGTH})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class EncodeResponse {
  public static final String JSON_PROPERTY_INPUT_IDS = "input_ids";
  @jakarta.annotation.Nonnull private IntegerListOrIntegerListList inputIds;

  public static final String JSON_PROPERTY_LENGTH = "length";
  @jakarta.annotation.Nonnull private IntegerOrIntegerList length;

  public EncodeResponse() {}

  /** Sets {@code input_ids}: The token ids of the text, or of each text. */
  public EncodeResponse inputIds(
      @jakarta.annotation.Nonnull IntegerListOrIntegerListList inputIds) {
    this.inputIds = inputIds;
    return this;
  }

  /** Returns {@code input_ids}: The token ids of the text, or of each text. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_INPUT_IDS, required = true)
  public IntegerListOrIntegerListList getInputIds() {
    return inputIds;
  }

  /** Sets {@code input_ids}. */
  @JsonProperty(value = JSON_PROPERTY_INPUT_IDS, required = true)
  public void setInputIds(@jakarta.annotation.Nonnull IntegerListOrIntegerListList inputIds) {
    this.inputIds = inputIds;
  }

  /** Sets {@code length}: How many tokens the text has, or each text. */
  public EncodeResponse length(@jakarta.annotation.Nonnull IntegerOrIntegerList length) {
    this.length = length;
    return this;
  }

  /** Returns {@code length}: How many tokens the text has, or each text. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_LENGTH, required = true)
  public IntegerOrIntegerList getLength() {
    return length;
  }

  /** Sets {@code length}. */
  @JsonProperty(value = JSON_PROPERTY_LENGTH, required = true)
  public void setLength(@jakarta.annotation.Nonnull IntegerOrIntegerList length) {
    this.length = length;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    EncodeResponse that = (EncodeResponse) o;
    return Objects.equals(this.inputIds, that.inputIds) && Objects.equals(this.length, that.length);
  }

  @Override
  public int hashCode() {
    return Objects.hash(inputIds, length);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class EncodeResponse {\n");
    sb.append("    inputIds: ").append(toIndentedString(inputIds)).append("\n");
    sb.append("    length: ").append(toIndentedString(length)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
