// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How one block pool of a key-value cache lies in memory. Two engines connect only if their pools
 * agree but for the number of blocks.
 */
@JsonPropertyOrder({
  DistServeCachePoolInfo.JSON_PROPERTY_SHAPE,
  DistServeCachePoolInfo.JSON_PROPERTY_DTYPE,
  DistServeCachePoolInfo.JSON_PROPERTY_ELEMENT_SIZE,
  DistServeCachePoolInfo.JSON_PROPERTY_ENTRY_AXIS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class DistServeCachePoolInfo {
  public static final String JSON_PROPERTY_SHAPE = "shape";
  @jakarta.annotation.Nonnull private List<Long> shape;

  public static final String JSON_PROPERTY_DTYPE = "dtype";
  @jakarta.annotation.Nonnull private String dtype;

  public static final String JSON_PROPERTY_ELEMENT_SIZE = "element_size";
  @jakarta.annotation.Nonnull private Long elementSize;

  public static final String JSON_PROPERTY_ENTRY_AXIS = "entry_axis";
  @jakarta.annotation.Nonnull private Long entryAxis;

  public DistServeCachePoolInfo() {}

  /** Sets {@code shape}: Sizes of the pool's tensor by axis, in elements. */
  public DistServeCachePoolInfo shape(@jakarta.annotation.Nonnull List<Long> shape) {
    this.shape = shape;
    return this;
  }

  /** Adds an item to {@code shape}. */
  public DistServeCachePoolInfo addShapeItem(Long shapeItem) {
    if (this.shape == null) {
      this.shape = new ArrayList<>();
    }
    this.shape.add(shapeItem);
    return this;
  }

  /** Returns {@code shape}: Sizes of the pool's tensor by axis, in elements. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SHAPE, required = true)
  public List<Long> getShape() {
    return shape;
  }

  /** Sets {@code shape}. */
  @JsonProperty(value = JSON_PROPERTY_SHAPE, required = true)
  public void setShape(@jakarta.annotation.Nonnull List<Long> shape) {
    this.shape = shape;
  }

  /** Sets {@code dtype}: Type of the elements in PyTorch's words, such as `torch.bfloat16`. */
  public DistServeCachePoolInfo dtype(@jakarta.annotation.Nonnull String dtype) {
    this.dtype = dtype;
    return this;
  }

  /** Returns {@code dtype}: Type of the elements in PyTorch's words, such as `torch.bfloat16`. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DTYPE, required = true)
  public String getDtype() {
    return dtype;
  }

  /** Sets {@code dtype}. */
  @JsonProperty(value = JSON_PROPERTY_DTYPE, required = true)
  public void setDtype(@jakarta.annotation.Nonnull String dtype) {
    this.dtype = dtype;
  }

  /** Sets {@code element_size}: Bytes an element. */
  public DistServeCachePoolInfo elementSize(@jakarta.annotation.Nonnull Long elementSize) {
    this.elementSize = elementSize;
    return this;
  }

  /** Returns {@code element_size}: Bytes an element. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ELEMENT_SIZE, required = true)
  public Long getElementSize() {
    return elementSize;
  }

  /** Sets {@code element_size}. */
  @JsonProperty(value = JSON_PROPERTY_ELEMENT_SIZE, required = true)
  public void setElementSize(@jakarta.annotation.Nonnull Long elementSize) {
    this.elementSize = elementSize;
  }

  /** Sets {@code entry_axis}: Which axis of `shape` counts the blocks, from 0. */
  public DistServeCachePoolInfo entryAxis(@jakarta.annotation.Nonnull Long entryAxis) {
    this.entryAxis = entryAxis;
    return this;
  }

  /** Returns {@code entry_axis}: Which axis of `shape` counts the blocks, from 0. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ENTRY_AXIS, required = true)
  public Long getEntryAxis() {
    return entryAxis;
  }

  /** Sets {@code entry_axis}. */
  @JsonProperty(value = JSON_PROPERTY_ENTRY_AXIS, required = true)
  public void setEntryAxis(@jakarta.annotation.Nonnull Long entryAxis) {
    this.entryAxis = entryAxis;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    DistServeCachePoolInfo that = (DistServeCachePoolInfo) o;
    return Objects.equals(this.shape, that.shape)
        && Objects.equals(this.dtype, that.dtype)
        && Objects.equals(this.elementSize, that.elementSize)
        && Objects.equals(this.entryAxis, that.entryAxis);
  }

  @Override
  public int hashCode() {
    return Objects.hash(shape, dtype, elementSize, entryAxis);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class DistServeCachePoolInfo {\n");
    sb.append("    shape: ").append(toIndentedString(shape)).append("\n");
    sb.append("    dtype: ").append(toIndentedString(dtype)).append("\n");
    sb.append("    elementSize: ").append(toIndentedString(elementSize)).append("\n");
    sb.append("    entryAxis: ").append(toIndentedString(entryAxis)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
