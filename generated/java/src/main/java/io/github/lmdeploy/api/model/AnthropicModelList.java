// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The models the server offers, in Anthropic's shape. */
@JsonPropertyOrder({
  AnthropicModelList.JSON_PROPERTY_DATA,
  AnthropicModelList.JSON_PROPERTY_FIRST_ID,
  AnthropicModelList.JSON_PROPERTY_HAS_MORE,
  AnthropicModelList.JSON_PROPERTY_LAST_ID
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class AnthropicModelList {
  public static final String JSON_PROPERTY_DATA = "data";
  @jakarta.annotation.Nonnull private List<AnthropicModel> data;

  public static final String JSON_PROPERTY_FIRST_ID = "first_id";
  @jakarta.annotation.Nullable private String firstId;

  public static final String JSON_PROPERTY_HAS_MORE = "has_more";
  @jakarta.annotation.Nonnull private Boolean hasMore;

  public static final String JSON_PROPERTY_LAST_ID = "last_id";
  @jakarta.annotation.Nullable private String lastId;

  public AnthropicModelList() {}

  /** Sets {@code data}: The served model first, then its adapters. */
  public AnthropicModelList data(@jakarta.annotation.Nonnull List<AnthropicModel> data) {
    this.data = data;
    return this;
  }

  /** Adds an item to {@code data}. */
  public AnthropicModelList addDataItem(AnthropicModel dataItem) {
    if (this.data == null) {
      this.data = new ArrayList<>();
    }
    this.data.add(dataItem);
    return this;
  }

  /** Returns {@code data}: The served model first, then its adapters. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DATA, required = true)
  public List<AnthropicModel> getData() {
    return data;
  }

  /** Sets {@code data}. */
  @JsonProperty(value = JSON_PROPERTY_DATA, required = true)
  public void setData(@jakarta.annotation.Nonnull List<AnthropicModel> data) {
    this.data = data;
  }

  /** Sets {@code first_id}: The `id` of the first model; null if there is none. */
  public AnthropicModelList firstId(@jakarta.annotation.Nullable String firstId) {
    this.firstId = firstId;
    return this;
  }

  /** Returns {@code first_id}: The `id` of the first model; null if there is none. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_FIRST_ID)
  public String getFirstId() {
    return firstId;
  }

  /** Sets {@code first_id}. */
  @JsonProperty(JSON_PROPERTY_FIRST_ID)
  public void setFirstId(@jakarta.annotation.Nullable String firstId) {
    this.firstId = firstId;
  }

  /** Sets {@code has_more}: Always false: the list is whole. Default false. */
  public AnthropicModelList hasMore(@jakarta.annotation.Nonnull Boolean hasMore) {
    this.hasMore = hasMore;
    return this;
  }

  /** Returns {@code has_more}: Always false: the list is whole. Default false. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_HAS_MORE, required = true)
  public Boolean getHasMore() {
    return hasMore;
  }

  /** Sets {@code has_more}. */
  @JsonProperty(value = JSON_PROPERTY_HAS_MORE, required = true)
  public void setHasMore(@jakarta.annotation.Nonnull Boolean hasMore) {
    this.hasMore = hasMore;
  }

  /** Sets {@code last_id}: The `id` of the last model; null if there is none. */
  public AnthropicModelList lastId(@jakarta.annotation.Nullable String lastId) {
    this.lastId = lastId;
    return this;
  }

  /** Returns {@code last_id}: The `id` of the last model; null if there is none. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_LAST_ID)
  public String getLastId() {
    return lastId;
  }

  /** Sets {@code last_id}. */
  @JsonProperty(JSON_PROPERTY_LAST_ID)
  public void setLastId(@jakarta.annotation.Nullable String lastId) {
    this.lastId = lastId;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    AnthropicModelList that = (AnthropicModelList) o;
    return Objects.equals(this.data, that.data)
        && Objects.equals(this.firstId, that.firstId)
        && Objects.equals(this.hasMore, that.hasMore)
        && Objects.equals(this.lastId, that.lastId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(data, firstId, hasMore, lastId);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class AnthropicModelList {\n");
    sb.append("    data: ").append(toIndentedString(data)).append("\n");
    sb.append("    firstId: ").append(toIndentedString(firstId)).append("\n");
    sb.append("    hasMore: ").append(toIndentedString(hasMore)).append("\n");
    sb.append("    lastId: ").append(toIndentedString(lastId)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
