// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * Weights for the running model, or a part of them. The tensors stay on their GPU: the trainer runs
 * on the same machine.
 */
@JsonPropertyOrder({
  UpdateParamsRequest.JSON_PROPERTY_SERIALIZED_NAMED_TENSORS,
  UpdateParamsRequest.JSON_PROPERTY_LOAD_FORMAT,
  UpdateParamsRequest.JSON_PROPERTY_FINISHED
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class UpdateParamsRequest {
  public static final String JSON_PROPERTY_SERIALIZED_NAMED_TENSORS = "serialized_named_tensors";
  @jakarta.annotation.Nonnull private Object serializedNamedTensors = null;

  public static final String JSON_PROPERTY_LOAD_FORMAT = "load_format";
  @jakarta.annotation.Nullable private String loadFormat;

  public static final String JSON_PROPERTY_FINISHED = "finished";
  @jakarta.annotation.Nullable private Boolean finished;

  public UpdateParamsRequest() {}

  /**
   * Sets {@code serialized_named_tensors}: Names and handles of tensors, pickled and in base64; the
   * PyTorch backend takes a list too, one entry a tensor-parallel worker. TurboMind wants those of
   * one whole layer, or all outside the layers.
   */
  public UpdateParamsRequest serializedNamedTensors(
      @jakarta.annotation.Nonnull Object serializedNamedTensors) {
    this.serializedNamedTensors = serializedNamedTensors;
    return this;
  }

  /**
   * Returns {@code serialized_named_tensors}: Names and handles of tensors, pickled and in base64;
   * the PyTorch backend takes a list too, one entry a tensor-parallel worker. TurboMind wants those
   * of one whole layer, or all outside the layers.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SERIALIZED_NAMED_TENSORS, required = true)
  public Object getSerializedNamedTensors() {
    return serializedNamedTensors;
  }

  /** Sets {@code serialized_named_tensors}. */
  @JsonProperty(value = JSON_PROPERTY_SERIALIZED_NAMED_TENSORS, required = true)
  public void setSerializedNamedTensors(@jakarta.annotation.Nonnull Object serializedNamedTensors) {
    this.serializedNamedTensors = serializedNamedTensors;
  }

  /**
   * Sets {@code load_format}: `flattened_bucket` if the tensors are one flat tensor with a list of
   * what it holds; unset if each is its own. PyTorch backend only.
   */
  public UpdateParamsRequest loadFormat(@jakarta.annotation.Nullable String loadFormat) {
    this.loadFormat = loadFormat;
    return this;
  }

  /**
   * Returns {@code load_format}: `flattened_bucket` if the tensors are one flat tensor with a list
   * of what it holds; unset if each is its own. PyTorch backend only.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_LOAD_FORMAT)
  public String getLoadFormat() {
    return loadFormat;
  }

  /** Sets {@code load_format}. */
  @JsonProperty(JSON_PROPERTY_LOAD_FORMAT)
  public void setLoadFormat(@jakarta.annotation.Nullable String loadFormat) {
    this.loadFormat = loadFormat;
  }

  /**
   * Sets {@code finished}: Whether these are the last weights of the update: the model is then made
   * ready. Default false.
   */
  public UpdateParamsRequest finished(@jakarta.annotation.Nullable Boolean finished) {
    this.finished = finished;
    return this;
  }

  /**
   * Returns {@code finished}: Whether these are the last weights of the update: the model is then
   * made ready. Default false.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_FINISHED)
  public Boolean getFinished() {
    return finished;
  }

  /** Sets {@code finished}. */
  @JsonProperty(JSON_PROPERTY_FINISHED)
  public void setFinished(@jakarta.annotation.Nullable Boolean finished) {
    this.finished = finished;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    UpdateParamsRequest that = (UpdateParamsRequest) o;
    return Objects.equals(this.serializedNamedTensors, that.serializedNamedTensors)
        && Objects.equals(this.loadFormat, that.loadFormat)
        && Objects.equals(this.finished, that.finished);
  }

  @Override
  public int hashCode() {
    return Objects.hash(serializedNamedTensors, loadFormat, finished);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class UpdateParamsRequest {\n");
    sb.append("    serializedNamedTensors: ")
        .append(toIndentedString(serializedNamedTensors))
        .append("\n");
    sb.append("    loadFormat: ").append(toIndentedString(loadFormat)).append("\n");
    sb.append("    finished: ").append(toIndentedString(finished)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
