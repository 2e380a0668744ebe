// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The models that the server offers. */
@JsonPropertyOrder({ModelList.JSON_PROPERTY_DATA, ModelList.JSON_PROPERTY_OBJECT})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ModelList {
  public static final String JSON_PROPERTY_DATA = "data";
  @jakarta.annotation.Nonnull private List<ModelCard> data;

  public static final String JSON_PROPERTY_OBJECT = "object";
  @jakarta.annotation.Nonnull private String _object;

  public ModelList() {}

  /**
   * Sets {@code data}: The served model first, then its adapters; from a proxy those of all its
   * nodes, repeated where several have the same.
   */
  public ModelList data(@jakarta.annotation.Nonnull List<ModelCard> data) {
    this.data = data;
    return this;
  }

  /** Adds an item to {@code data}. */
  public ModelList addDataItem(ModelCard dataItem) {
    if (this.data == null) {
      this.data = new ArrayList<>();
    }
    this.data.add(dataItem);
    return this;
  }

  /**
   * Returns {@code data}: The served model first, then its adapters; from a proxy those of all its
   * nodes, repeated where several have the same.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DATA, required = true)
  public List<ModelCard> getData() {
    return data;
  }

  /** Sets {@code data}. */
  @JsonProperty(value = JSON_PROPERTY_DATA, required = true)
  public void setData(@jakarta.annotation.Nonnull List<ModelCard> data) {
    this.data = data;
  }

  /** Sets {@code object}: Always `list`. Default list. */
  public ModelList _object(@jakarta.annotation.Nonnull String _object) {
    this._object = _object;
    return this;
  }

  /** Returns {@code object}: Always `list`. Default list. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_OBJECT, required = true)
  public String getObject() {
    return _object;
  }

  /** Sets {@code object}. */
  @JsonProperty(value = JSON_PROPERTY_OBJECT, required = true)
  public void setObject(@jakarta.annotation.Nonnull String _object) {
    this._object = _object;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ModelList that = (ModelList) o;
    return Objects.equals(this.data, that.data) && Objects.equals(this._object, that._object);
  }

  @Override
  public int hashCode() {
    return Objects.hash(data, _object);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ModelList {\n");
    sb.append("    data: ").append(toIndentedString(data)).append("\n");
    sb.append("    _object: ").append(toIndentedString(_object)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
