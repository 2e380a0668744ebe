// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The scores of a reward model. */
@JsonPropertyOrder({
  PoolingResponse.JSON_PROPERTY_CREATED,
  PoolingResponse.JSON_PROPERTY_DATA,
  PoolingResponse.JSON_PROPERTY_ID,
  PoolingResponse.JSON_PROPERTY_MODEL,
  PoolingResponse.JSON_PROPERTY_OBJECT,
  PoolingResponse.JSON_PROPERTY_USAGE
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class PoolingResponse {
  public static final String JSON_PROPERTY_CREATED = "created";
  @jakarta.annotation.Nonnull private Long created;

  public static final String JSON_PROPERTY_DATA = "data";
  @jakarta.annotation.Nonnull private List<PoolingScore> data;

  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nonnull private String id;

  public static final String JSON_PROPERTY_MODEL = "model";
  @jakarta.annotation.Nonnull private String model;

  public static final String JSON_PROPERTY_OBJECT = "object";
  @jakarta.annotation.Nonnull private String _object;

  public static final String JSON_PROPERTY_USAGE = "usage";
  @jakarta.annotation.Nonnull private UsageInfo usage;

  public PoolingResponse() {}

  /** Sets {@code created}: When the scores were ready, in Unix time in seconds. */
  public PoolingResponse created(@jakarta.annotation.Nonnull Long created) {
    this.created = created;
    return this;
  }

  /** Returns {@code created}: When the scores were ready, in Unix time in seconds. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CREATED, required = true)
  public Long getCreated() {
    return created;
  }

  /** Sets {@code created}. */
  @JsonProperty(value = JSON_PROPERTY_CREATED, required = true)
  public void setCreated(@jakarta.annotation.Nonnull Long created) {
    this.created = created;
  }

  /** Sets {@code data}: One score an input, in their order. */
  public PoolingResponse data(@jakarta.annotation.Nonnull List<PoolingScore> data) {
    this.data = data;
    return this;
  }

  /** Adds an item to {@code data}. */
  public PoolingResponse addDataItem(PoolingScore dataItem) {
    if (this.data == null) {
      this.data = new ArrayList<>();
    }
    this.data.add(dataItem);
    return this;
  }

  /** Returns {@code data}: One score an input, in their order. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DATA, required = true)
  public List<PoolingScore> getData() {
    return data;
  }

  /** Sets {@code data}. */
  @JsonProperty(value = JSON_PROPERTY_DATA, required = true)
  public void setData(@jakarta.annotation.Nonnull List<PoolingScore> data) {
    this.data = data;
  }

  /** Sets {@code id}: Id of the answer, which begins with `pool-`. */
  public PoolingResponse id(@jakarta.annotation.Nonnull String id) {
    this.id = id;
    return this;
  }

  /** Returns {@code id}: Id of the answer, which begins with `pool-`. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ID, required = true)
  public String getId() {
    return id;
  }

  /** Sets {@code id}. */
  @JsonProperty(value = JSON_PROPERTY_ID, required = true)
  public void setId(@jakarta.annotation.Nonnull String id) {
    this.id = id;
  }

  /**
   * Sets {@code model}: The `model` of the request, or the served model's name if that was unset.
   */
  public PoolingResponse model(@jakarta.annotation.Nonnull String model) {
    this.model = model;
    return this;
  }

  /**
   * Returns {@code model}: The `model` of the request, or the served model's name if that was
   * unset.
   */
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

  /** Sets {@code object}: Always `list`. Default list. */
  public PoolingResponse _object(@jakarta.annotation.Nonnull String _object) {
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

  /** Sets {@code usage}: Tokens of all inputs; none are generated. */
  public PoolingResponse usage(@jakarta.annotation.Nonnull UsageInfo usage) {
    this.usage = usage;
    return this;
  }

  /** Returns {@code usage}: Tokens of all inputs; none are generated. */
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
    PoolingResponse that = (PoolingResponse) o;
    return Objects.equals(this.created, that.created)
        && Objects.equals(this.data, that.data)
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.model, that.model)
        && Objects.equals(this._object, that._object)
        && Objects.equals(this.usage, that.usage);
  }

  @Override
  public int hashCode() {
    return Objects.hash(created, data, id, model, _object, usage);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class PoolingResponse {\n");
    sb.append("    created: ").append(toIndentedString(created)).append("\n");
    sb.append("    data: ").append(toIndentedString(data)).append("\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
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
