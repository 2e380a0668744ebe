// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Texts to turn into token ids. */
@JsonPropertyOrder({
  EncodeRequest.JSON_PROPERTY_INPUT,
  EncodeRequest.JSON_PROPERTY_DO_PREPROCESS,
  EncodeRequest.JSON_PROPERTY_ADD_BOS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class EncodeRequest {
  public static final String JSON_PROPERTY_INPUT = "input";
  @jakarta.annotation.Nonnull private TextOrTextList input;

  public static final String JSON_PROPERTY_DO_PREPROCESS = "do_preprocess";
  @jakarta.annotation.Nullable private Boolean doPreprocess;

  public static final String JSON_PROPERTY_ADD_BOS = "add_bos";
  @jakarta.annotation.Nullable private Boolean addBos;

  public EncodeRequest() {}

  /** Sets {@code input}: The text to turn into token ids, or several. */
  public EncodeRequest input(@jakarta.annotation.Nonnull TextOrTextList input) {
    this.input = input;
    return this;
  }

  /** Returns {@code input}: The text to turn into token ids, or several. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_INPUT, required = true)
  public TextOrTextList getInput() {
    return input;
  }

  /** Sets {@code input}. */
  @JsonProperty(value = JSON_PROPERTY_INPUT, required = true)
  public void setInput(@jakarta.annotation.Nonnull TextOrTextList input) {
    this.input = input;
  }

  /**
   * Sets {@code do_preprocess}: Whether to put the text into the model's chat template first.
   * Default false.
   */
  public EncodeRequest doPreprocess(@jakarta.annotation.Nullable Boolean doPreprocess) {
    this.doPreprocess = doPreprocess;
    return this;
  }

  /**
   * Returns {@code do_preprocess}: Whether to put the text into the model's chat template first.
   * Default false.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_DO_PREPROCESS)
  public Boolean getDoPreprocess() {
    return doPreprocess;
  }

  /** Sets {@code do_preprocess}. */
  @JsonProperty(JSON_PROPERTY_DO_PREPROCESS)
  public void setDoPreprocess(@jakarta.annotation.Nullable Boolean doPreprocess) {
    this.doPreprocess = doPreprocess;
  }

  /** Sets {@code add_bos}: Whether to begin with the token that begins a sequence. Default true. */
  public EncodeRequest addBos(@jakarta.annotation.Nullable Boolean addBos) {
    this.addBos = addBos;
    return this;
  }

  /**
   * Returns {@code add_bos}: Whether to begin with the token that begins a sequence. Default true.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_ADD_BOS)
  public Boolean getAddBos() {
    return addBos;
  }

  /** Sets {@code add_bos}. */
  @JsonProperty(JSON_PROPERTY_ADD_BOS)
  public void setAddBos(@jakarta.annotation.Nullable Boolean addBos) {
    this.addBos = addBos;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    EncodeRequest that = (EncodeRequest) o;
    return Objects.equals(this.input, that.input)
        && Objects.equals(this.doPreprocess, that.doPreprocess)
        && Objects.equals(this.addBos, that.addBos);
  }

  @Override
  public int hashCode() {
    return Objects.hash(input, doPreprocess, addBos);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class EncodeRequest {\n");
    sb.append("    input: ").append(toIndentedString(input)).append("\n");
    sb.append("    doPreprocess: ").append(toIndentedString(doPreprocess)).append("\n");
    sb.append("    addBos: ").append(toIndentedString(addBos)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
