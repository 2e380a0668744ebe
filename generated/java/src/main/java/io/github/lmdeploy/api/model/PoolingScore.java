// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** The score of one input. */
@JsonPropertyOrder({
  PoolingScore.JSON_PROPERTY_INDEX,
  PoolingScore.JSON_PROPERTY_OBJECT,
  PoolingScore.JSON_PROPERTY_DATA
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class PoolingScore {
  public static final String JSON_PROPERTY_INDEX = "index";
  @jakarta.annotation.Nonnull private Long index;

  public static final String JSON_PROPERTY_OBJECT = "object";
  @jakarta.annotation.Nonnull private String _object;

  public static final String JSON_PROPERTY_DATA = "data";
  @jakarta.annotation.Nonnull private Double data;

  public PoolingScore() {}

  /** Sets {@code index}: Which input this is the score of, from 0. */
  public PoolingScore index(@jakarta.annotation.Nonnull Long index) {
    this.index = index;
    return this;
  }

  /** Returns {@code index}: Which input this is the score of, from 0. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_INDEX, required = true)
  public Long getIndex() {
    return index;
  }

  /** Sets {@code index}. */
  @JsonProperty(value = JSON_PROPERTY_INDEX, required = true)
  public void setIndex(@jakarta.annotation.Nonnull Long index) {
    this.index = index;
  }

  /** Sets {@code object}: `pooling`. */
  public PoolingScore _object(@jakarta.annotation.Nonnull String _object) {
    this._object = _object;
    return this;
  }

  /** Returns {@code object}: `pooling`. */
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

  /** Sets {@code data}: The reward; its scale is the model's. */
  public PoolingScore data(@jakarta.annotation.Nonnull Double data) {
    this.data = data;
    return this;
  }

  /** Returns {@code data}: The reward; its scale is the model's. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DATA, required = true)
  public Double getData() {
    return data;
  }

  /** Sets {@code data}. */
  @JsonProperty(value = JSON_PROPERTY_DATA, required = true)
  public void setData(@jakarta.annotation.Nonnull Double data) {
    this.data = data;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    PoolingScore that = (PoolingScore) o;
    return Objects.equals(this.index, that.index)
        && Objects.equals(this._object, that._object)
        && Objects.equals(this.data, that.data);
  }

  @Override
  public int hashCode() {
    return Objects.hash(index, _object, data);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class PoolingScore {\n");
    sb.append("    index: ").append(toIndentedString(index)).append("\n");
    sb.append("    _object: ").append(toIndentedString(_object)).append("\n");
    sb.append("    data: ").append(toIndentedString(data)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
