// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A generated text with its token ids; of a stream, what is new of it. */
@JsonPropertyOrder({
  GenerateReqOutput.JSON_PROPERTY_META_INFO,
  GenerateReqOutput.JSON_PROPERTY_OUTPUT_IDS,
  GenerateReqOutput.JSON_PROPERTY_TEXT
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class GenerateReqOutput {
  public static final String JSON_PROPERTY_META_INFO = "meta_info";
  @jakarta.annotation.Nonnull private GenerateReqMetaOutput metaInfo;

  public static final String JSON_PROPERTY_OUTPUT_IDS = "output_ids";
  @jakarta.annotation.Nonnull private List<Long> outputIds;

  public static final String JSON_PROPERTY_TEXT = "text";
  @jakarta.annotation.Nonnull private String text;

  public GenerateReqOutput() {}

  /** Sets {@code meta_info}: Counts, probabilities and why the text ended. */
  public GenerateReqOutput metaInfo(@jakarta.annotation.Nonnull GenerateReqMetaOutput metaInfo) {
    this.metaInfo = metaInfo;
    return this;
  }

  /** Returns {@code meta_info}: Counts, probabilities and why the text ended. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_META_INFO, required = true)
  public GenerateReqMetaOutput getMetaInfo() {
    return metaInfo;
  }

  /** Sets {@code meta_info}. */
  @JsonProperty(value = JSON_PROPERTY_META_INFO, required = true)
  public void setMetaInfo(@jakarta.annotation.Nonnull GenerateReqMetaOutput metaInfo) {
    this.metaInfo = metaInfo;
  }

  /** Sets {@code output_ids}: Ids of the generated tokens; of an event, those that are new. */
  public GenerateReqOutput outputIds(@jakarta.annotation.Nonnull List<Long> outputIds) {
    this.outputIds = outputIds;
    return this;
  }

  /** Adds an item to {@code output_ids}. */
  public GenerateReqOutput addOutputIdsItem(Long outputIdsItem) {
    if (this.outputIds == null) {
      this.outputIds = new ArrayList<>();
    }
    this.outputIds.add(outputIdsItem);
    return this;
  }

  /** Returns {@code output_ids}: Ids of the generated tokens; of an event, those that are new. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_OUTPUT_IDS, required = true)
  public List<Long> getOutputIds() {
    return outputIds;
  }

  /** Sets {@code output_ids}. */
  @JsonProperty(value = JSON_PROPERTY_OUTPUT_IDS, required = true)
  public void setOutputIds(@jakarta.annotation.Nonnull List<Long> outputIds) {
    this.outputIds = outputIds;
  }

  /** Sets {@code text}: The generated text, without the prompt; of an event, what is new of it. */
  public GenerateReqOutput text(@jakarta.annotation.Nonnull String text) {
    this.text = text;
    return this;
  }

  /**
   * Returns {@code text}: The generated text, without the prompt; of an event, what is new of it.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TEXT, required = true)
  public String getText() {
    return text;
  }

  /** Sets {@code text}. */
  @JsonProperty(value = JSON_PROPERTY_TEXT, required = true)
  public void setText(@jakarta.annotation.Nonnull String text) {
    this.text = text;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    GenerateReqOutput that = (GenerateReqOutput) o;
    return Objects.equals(this.metaInfo, that.metaInfo)
        && Objects.equals(this.outputIds, that.outputIds)
        && Objects.equals(this.text, that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(metaInfo, outputIds, text);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class GenerateReqOutput {\n");
    sb.append("    metaInfo: ").append(toIndentedString(metaInfo)).append("\n");
    sb.append("    outputIds: ").append(toIndentedString(outputIds)).append("\n");
    sb.append("    text: ").append(toIndentedString(text)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
