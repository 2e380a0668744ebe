// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Embeddings of texts. Never sent: LMDeploy refuses every request for them. */
@JsonPropertyOrder({
  EmbeddingsResponse.JSON_PROPERTY_DATA,
  EmbeddingsResponse.JSON_PROPERTY_MODEL,
  EmbeddingsResponse.JSON_PROPERTY_OBJECT,
  EmbeddingsResponse.JSON_PROPERTY_USAGE
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class EmbeddingsResponse {
  public static final String JSON_PROPERTY_DATA = "data";
  @jakarta.annotation.Nonnull private List<Map<String, Object>> data;

  public static final String JSON_PROPERTY_MODEL = "model";
  @jakarta.annotation.Nonnull private String model;

  public static final String JSON_PROPERTY_OBJECT = "object";
  @jakarta.annotation.Nonnull private String _object;

  public static final String JSON_PROPERTY_USAGE = "usage";
  @jakarta.annotation.Nonnull private UsageInfo usage;

  public EmbeddingsResponse() {}

  /** Sets {@code data}: Never sent. */
  public EmbeddingsResponse data(@jakarta.annotation.Nonnull List<Map<String, Object>> data) {
    this.data = data;
    return this;
  }

  /** Adds an item to {@code data}. */
  public EmbeddingsResponse addDataItem(Map<String, Object> dataItem) {
    if (this.data == null) {
      this.data = new ArrayList<>();
    }
    this.data.add(dataItem);
    return this;
  }

  /** Returns {@code data}: Never sent. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DATA, required = true)
  public List<Map<String, Object>> getData() {
    return data;
  }

  /** Sets {@code data}. */
  @JsonProperty(value = JSON_PROPERTY_DATA, required = true)
  public void setData(@jakarta.annotation.Nonnull List<Map<String, Object>> data) {
    this.data = data;
  }

  /** Sets {@code model}: Never sent. */
  public EmbeddingsResponse model(@jakarta.annotation.Nonnull String model) {
    this.model = model;
    return this;
  }

  /** Returns {@code model}: Never sent. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MODEL, required = true)
  public String getModel() {
    return model;
  }

  /** Sets {@code model}. */
  @JsonProperty(value = JSON_PROPERTY_MODEL, required = true)
  public void setModel(@jakarta.annotation.Nonnull String model) {
    this.model = model;
  }

  /** Sets {@code object}: Never sent. Default list. */
  public EmbeddingsResponse _object(@jakarta.annotation.Nonnull String _object) {
    this._object = _object;
    return this;
  }

  /** Returns {@code object}: Never sent. Default list. */
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

  /** Sets {@code usage}: Never sent. */
  public EmbeddingsResponse usage(@jakarta.annotation.Nonnull UsageInfo usage) {
    this.usage = usage;
    return this;
  }

  /** Returns {@code usage}: Never sent. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_USAGE, required = true)
  public UsageInfo getUsage() {
    return usage;
  }

  /** Sets {@code usage}. */
  @JsonProperty(value = JSON_PROPERTY_USAGE, required = true)
  public void setUsage(@jakarta.annotation.Nonnull UsageInfo usage) {
    this.usage = usage;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    EmbeddingsResponse that = (EmbeddingsResponse) o;
    return Objects.equals(this.data, that.data)
        && Objects.equals(this.model, that.model)
        && Objects.equals(this._object, that._object)
        && Objects.equals(this.usage, that.usage);
  }

  @Override
  public int hashCode() {
    return Objects.hash(data, model, _object, usage);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class EmbeddingsResponse {\n");
    sb.append("    data: ").append(toIndentedString(data)).append("\n");
    sb.append("    model: ").append(toIndentedString(model)).append("\n");
    sb.append("    _object: ").append(toIndentedString(_object)).append("\n");
    sb.append("    usage: ").append(toIndentedString(usage)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
