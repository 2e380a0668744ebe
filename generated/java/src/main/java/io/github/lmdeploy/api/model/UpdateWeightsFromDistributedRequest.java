// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which tensors the trainer broadcasts next through a process group, from rank 0. PyTorch backend
 * only.
 */
@JsonPropertyOrder({
  UpdateWeightsFromDistributedRequest.JSON_PROPERTY_NAMES,
  UpdateWeightsFromDistributedRequest.JSON_PROPERTY_DTYPES,
  UpdateWeightsFromDistributedRequest.JSON_PROPERTY_SHAPES,
  UpdateWeightsFromDistributedRequest.JSON_PROPERTY_GROUP_NAME,
  UpdateWeightsFromDistributedRequest.JSON_PROPERTY_LOAD_FORMAT,
  UpdateWeightsFromDistributedRequest.JSON_PROPERTY_FINISHED
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class UpdateWeightsFromDistributedRequest {
  public static final String JSON_PROPERTY_NAMES = "names";
  @jakarta.annotation.Nonnull private List<String> names;

  public static final String JSON_PROPERTY_DTYPES = "dtypes";
  @jakarta.annotation.Nonnull private List<String> dtypes;

  public static final String JSON_PROPERTY_SHAPES = "shapes";
  @jakarta.annotation.Nonnull private List<List<Long>> shapes;

  public static final String JSON_PROPERTY_GROUP_NAME = "group_name";
  @jakarta.annotation.Nonnull private String groupName;

  public static final String JSON_PROPERTY_LOAD_FORMAT = "load_format";
  @jakarta.annotation.Nullable private String loadFormat;

  public static final String JSON_PROPERTY_FINISHED = "finished";
  @jakarta.annotation.Nullable private Boolean finished;

  public UpdateWeightsFromDistributedRequest() {}

  /**
   * Sets {@code names}: Names of the tensors in the model, in the order of the broadcast; may be
   * empty with `finished`.
   */
  public UpdateWeightsFromDistributedRequest names(@jakarta.annotation.Nonnull List<String> names) {
    this.names = names;
    return this;
  }

  /** Adds an item to {@code names}. */
  public UpdateWeightsFromDistributedRequest addNamesItem(String namesItem) {
    if (this.names == null) {
      this.names = new ArrayList<>();
    }
    this.names.add(namesItem);
    return this;
  }

  /**
   * Returns {@code names}: Names of the tensors in the model, in the order of the broadcast; may be
   * empty with `finished`.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_NAMES, required = true)
  public List<String> getNames() {
    return names;
  }

  /** Sets {@code names}. */
  @JsonProperty(value = JSON_PROPERTY_NAMES, required = true)
  public void setNames(@jakarta.annotation.Nonnull List<String> names) {
    this.names = names;
  }

  /** Sets {@code dtypes}: Type of each tensor in PyTorch's words, such as `bfloat16`. */
  public UpdateWeightsFromDistributedRequest dtypes(
      @jakarta.annotation.Nonnull List<String> dtypes) {
    this.dtypes = dtypes;
    return this;
  }

  /** Adds an item to {@code dtypes}. */
  public UpdateWeightsFromDistributedRequest addDtypesItem(String dtypesItem) {
    if (this.dtypes == null) {
      this.dtypes = new ArrayList<>();
    }
    this.dtypes.add(dtypesItem);
    return this;
  }

  /** Returns {@code dtypes}: Type of each tensor in PyTorch's words, such as `bfloat16`. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DTYPES, required = true)
  public List<String> getDtypes() {
    return dtypes;
  }

  /** Sets {@code dtypes}. */
  @JsonProperty(value = JSON_PROPERTY_DTYPES, required = true)
  public void setDtypes(@jakarta.annotation.Nonnull List<String> dtypes) {
    this.dtypes = dtypes;
  }

  /** Sets {@code shapes}: Sizes of each tensor by axis, in elements. */
  public UpdateWeightsFromDistributedRequest shapes(
      @jakarta.annotation.Nonnull List<List<Long>> shapes) {
    this.shapes = shapes;
    return this;
  }

  /** Adds an item to {@code shapes}. */
  public UpdateWeightsFromDistributedRequest addShapesItem(List<Long> shapesItem) {
    if (this.shapes == null) {
      this.shapes = new ArrayList<>();
    }
    this.shapes.add(shapesItem);
    return this;
  }

  /** Returns {@code shapes}: Sizes of each tensor by axis, in elements. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SHAPES, required = true)
  public List<List<Long>> getShapes() {
    return shapes;
  }

  /** Sets {@code shapes}. */
  @JsonProperty(value = JSON_PROPERTY_SHAPES, required = true)
  public void setShapes(@jakarta.annotation.Nonnull List<List<Long>> shapes) {
    this.shapes = shapes;
  }

  /** Sets {@code group_name}: The name that `/init_weights_update_group` was given. */
  public UpdateWeightsFromDistributedRequest groupName(
      @jakarta.annotation.Nonnull String groupName) {
    this.groupName = groupName;
    return this;
  }

  /** Returns {@code group_name}: The name that `/init_weights_update_group` was given. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_GROUP_NAME, required = true)
  public String getGroupName() {
    return groupName;
  }

  /** Sets {@code group_name}. */
  @JsonProperty(value = JSON_PROPERTY_GROUP_NAME, required = true)
  public void setGroupName(@jakarta.annotation.Nonnull String groupName) {
    this.groupName = groupName;
  }

  /**
   * Sets {@code load_format}: `flattened_bucket` if all tensors come in one broadcast; unset if
   * each has its own.
   */
  public UpdateWeightsFromDistributedRequest loadFormat(
      @jakarta.annotation.Nullable String loadFormat) {
    this.loadFormat = loadFormat;
    return this;
  }

  /**
   * Returns {@code load_format}: `flattened_bucket` if all tensors come in one broadcast; unset if
   * each has its own.
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
  public UpdateWeightsFromDistributedRequest finished(
      @jakarta.annotation.Nullable Boolean finished) {
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
    UpdateWeightsFromDistributedRequest that = (UpdateWeightsFromDistributedRequest) o;
    return Objects.equals(this.names, that.names)
        && Objects.equals(this.dtypes, that.dtypes)
        && Objects.equals(this.shapes, that.shapes)
        && Objects.equals(this.groupName, that.groupName)
        && Objects.equals(this.loadFormat, that.loadFormat)
        && Objects.equals(this.finished, that.finished);
  }

  @Override
  public int hashCode() {
    return Objects.hash(names, dtypes, shapes, groupName, loadFormat, finished);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class UpdateWeightsFromDistributedRequest {\n");
    sb.append("    names: ").append(toIndentedString(names)).append("\n");
    sb.append("    dtypes: ").append(toIndentedString(dtypes)).append("\n");
    sb.append("    shapes: ").append(toIndentedString(shapes)).append("\n");
    sb.append("    groupName: ").append(toIndentedString(groupName)).append("\n");
    sb.append("    loadFormat: ").append(toIndentedString(loadFormat)).append("\n");
    sb.append("    finished: ").append(toIndentedString(finished)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
