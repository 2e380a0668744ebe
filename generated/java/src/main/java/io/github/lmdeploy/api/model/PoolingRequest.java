// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Texts, or lists of token ids, that a reward model scores. */
@JsonPropertyOrder({
  PoolingRequest.JSON_PROPERTY_MODEL,
  PoolingRequest.JSON_PROPERTY_INPUT,
  PoolingRequest.JSON_PROPERTY_ENCODING_FORMAT,
  PoolingRequest.JSON_PROPERTY_DIMENSIONS,
  PoolingRequest.JSON_PROPERTY_USER
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class PoolingRequest {
  public static final String JSON_PROPERTY_MODEL = "model";
  @jakarta.annotation.Nullable private String model;

  public static final String JSON_PROPERTY_INPUT = "input";
  @jakarta.annotation.Nonnull private IntegerListOrIntegerListListOrTextOrTextList input;

  public static final String JSON_PROPERTY_ENCODING_FORMAT = "encoding_format";
  @jakarta.annotation.Nullable private PoolingRequestEncodingFormat encodingFormat;

  public static final String JSON_PROPERTY_DIMENSIONS = "dimensions";
  @jakarta.annotation.Nullable private Long dimensions;

  public static final String JSON_PROPERTY_USER = "user";
  @jakarta.annotation.Nullable private String user;

  public PoolingRequest() {}

  /** Sets {@code model}: One of the names that `/v1/models` lists; unset, the server's own. */
  public PoolingRequest model(@jakarta.annotation.Nullable String model) {
    this.model = model;
    return this;
  }

  /** Returns {@code model}: One of the names that `/v1/models` lists; unset, the server's own. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_MODEL)
  public String getModel() {
    return model;
  }

  /** Sets {@code model}. */
  @JsonProperty(JSON_PROPERTY_MODEL)
  public void setModel(@jakarta.annotation.Nullable String model) {
    this.model = model;
  }

  /**
   * Sets {@code input}: The inputs to score, as texts or as token ids, one or several; each of two
   * tokens at least.
   */
  public PoolingRequest input(
      @jakarta.annotation.Nonnull IntegerListOrIntegerListListOrTextOrTextList input) {
    this.input = input;
    return this;
  }

  /**
   * Returns {@code input}: The inputs to score, as texts or as token ids, one or several; each of
   * two tokens at least.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_INPUT, required = true)
  public IntegerListOrIntegerListListOrTextOrTextList getInput() {
    return input;
  }

  /** Sets {@code input}. */
  @JsonProperty(value = JSON_PROPERTY_INPUT, required = true)
  public void setInput(
      @jakarta.annotation.Nonnull IntegerListOrIntegerListListOrTextOrTextList input) {
    this.input = input;
  }

  /**
   * Sets {@code encoding_format}: Accepted and not read: scores are always numbers. Default float.
   */
  public PoolingRequest encodingFormat(
      @jakarta.annotation.Nullable PoolingRequestEncodingFormat encodingFormat) {
    this.encodingFormat = encodingFormat;
    return this;
  }

  /**
   * Returns {@code encoding_format}: Accepted and not read: scores are always numbers. Default
   * float.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_ENCODING_FORMAT)
  public PoolingRequestEncodingFormat getEncodingFormat() {
    return encodingFormat;
  }

  /** Sets {@code encoding_format}. */
  @JsonProperty(JSON_PROPERTY_ENCODING_FORMAT)
  public void setEncodingFormat(
      @jakarta.annotation.Nullable PoolingRequestEncodingFormat encodingFormat) {
    this.encodingFormat = encodingFormat;
  }

  /** Sets {@code dimensions}: Accepted and not read. */
  public PoolingRequest dimensions(@jakarta.annotation.Nullable Long dimensions) {
    this.dimensions = dimensions;
    return this;
  }

  /** Returns {@code dimensions}: Accepted and not read. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_DIMENSIONS)
  public Long getDimensions() {
    return dimensions;
  }

  /** Sets {@code dimensions}. */
  @JsonProperty(JSON_PROPERTY_DIMENSIONS)
  public void setDimensions(@jakarta.annotation.Nullable Long dimensions) {
    this.dimensions = dimensions;
  }

  /** Sets {@code user}: Accepted and not read. */
  public PoolingRequest user(@jakarta.annotation.Nullable String user) {
    this.user = user;
    return this;
  }

  /** Returns {@code user}: Accepted and not read. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_USER)
  public String getUser() {
    return user;
  }

  /** Sets {@code user}. */
  @JsonProperty(JSON_PROPERTY_USER)
  public void setUser(@jakarta.annotation.Nullable String user) {
    this.user = user;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    PoolingRequest that = (PoolingRequest) o;
    return Objects.equals(this.model, that.model)
        && Objects.equals(this.input, that.input)
        && Objects.equals(this.encodingFormat, that.encodingFormat)
        && Objects.equals(this.dimensions, that.dimensions)
        && Objects.equals(this.user, that.user);
  }

  @Override
  public int hashCode() {
    return Objects.hash(model, input, encodingFormat, dimensions, user);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class PoolingRequest {\n");
    sb.append("    model: ").append(toIndentedString(model)).append("\n");
    sb.append("    input: ").append(toIndentedString(input)).append("\n");
    sb.append("    encodingFormat: ").append(toIndentedString(encodingFormat)).append("\n");
    sb.append("    dimensions: ").append(toIndentedString(dimensions)).append("\n");
    sb.append("    user: ").append(toIndentedString(user)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
