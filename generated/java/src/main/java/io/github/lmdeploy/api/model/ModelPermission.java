// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * What may be done with a model, in an old shape of OpenAI's: the values are fixed, and say nothing
 * about the server.
 */
@JsonPropertyOrder({
  ModelPermission.JSON_PROPERTY_ALLOW_CREATE_ENGINE,
  ModelPermission.JSON_PROPERTY_ALLOW_FINE_TUNING,
  ModelPermission.JSON_PROPERTY_ALLOW_LOGPROBS,
  ModelPermission.JSON_PROPERTY_ALLOW_SAMPLING,
  ModelPermission.JSON_PROPERTY_ALLOW_SEARCH_INDICES,
  ModelPermission.JSON_PROPERTY_ALLOW_VIEW,
  ModelPermission.JSON_PROPERTY_CREATED,
  ModelPermission.JSON_PROPERTY_GROUP,
  ModelPermission.JSON_PROPERTY_ID,
  ModelPermission.JSON_PROPERTY_IS_BLOCKING,
  ModelPermission.JSON_PROPERTY_OBJECT,
  ModelPermission.JSON_PROPERTY_ORGANIZATION
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ModelPermission {
  public static final String JSON_PROPERTY_ALLOW_CREATE_ENGINE = "allow_create_engine";
  @jakarta.annotation.Nonnull private Boolean allowCreateEngine;

  public static final String JSON_PROPERTY_ALLOW_FINE_TUNING = "allow_fine_tuning";
  @jakarta.annotation.Nonnull private Boolean allowFineTuning;

  public static final String JSON_PROPERTY_ALLOW_LOGPROBS = "allow_logprobs";
  @jakarta.annotation.Nonnull private Boolean allowLogprobs;

  public static final String JSON_PROPERTY_ALLOW_SAMPLING = "allow_sampling";
  @jakarta.annotation.Nonnull private Boolean allowSampling;

  public static final String JSON_PROPERTY_ALLOW_SEARCH_INDICES = "allow_search_indices";
  @jakarta.annotation.Nonnull private Boolean allowSearchIndices;

  public static final String JSON_PROPERTY_ALLOW_VIEW = "allow_view";
  @jakarta.annotation.Nonnull private Boolean allowView;

  public static final String JSON_PROPERTY_CREATED = "created";
  @jakarta.annotation.Nonnull private Long created;

  public static final String JSON_PROPERTY_GROUP = "group";
  @jakarta.annotation.Nullable private String group;

  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nonnull private String id;

  public static final String JSON_PROPERTY_IS_BLOCKING = "is_blocking";
  @jakarta.annotation.Nonnull private Boolean isBlocking;

  public static final String JSON_PROPERTY_OBJECT = "object";
  @jakarta.annotation.Nonnull private String _object;

  public static final String JSON_PROPERTY_ORGANIZATION = "organization";
  @jakarta.annotation.Nonnull private String organization;

  public ModelPermission() {}

  /** Sets {@code allow_create_engine}: Always false. Default false. */
  public ModelPermission allowCreateEngine(@jakarta.annotation.Nonnull Boolean allowCreateEngine) {
    this.allowCreateEngine = allowCreateEngine;
    return this;
  }

  /** Returns {@code allow_create_engine}: Always false. Default false. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ALLOW_CREATE_ENGINE, required = true)
  public Boolean getAllowCreateEngine() {
    return allowCreateEngine;
  }

  /** Sets {@code allow_create_engine}. */
  @JsonProperty(value = JSON_PROPERTY_ALLOW_CREATE_ENGINE, required = true)
  public void setAllowCreateEngine(@jakarta.annotation.Nonnull Boolean allowCreateEngine) {
    this.allowCreateEngine = allowCreateEngine;
  }

  /** Sets {@code allow_fine_tuning}: Always false. Default false. */
  public ModelPermission allowFineTuning(@jakarta.annotation.Nonnull Boolean allowFineTuning) {
    this.allowFineTuning = allowFineTuning;
    return this;
  }

  /** Returns {@code allow_fine_tuning}: Always false. Default false. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ALLOW_FINE_TUNING, required = true)
  public Boolean getAllowFineTuning() {
    return allowFineTuning;
  }

  /** Sets {@code allow_fine_tuning}. */
  @JsonProperty(value = JSON_PROPERTY_ALLOW_FINE_TUNING, required = true)
  public void setAllowFineTuning(@jakarta.annotation.Nonnull Boolean allowFineTuning) {
    this.allowFineTuning = allowFineTuning;
  }

  /**
   * Sets {@code allow_logprobs}: Always true, also where the server gives no log probabilities.
   * Default true.
   */
  public ModelPermission allowLogprobs(@jakarta.annotation.Nonnull Boolean allowLogprobs) {
    this.allowLogprobs = allowLogprobs;
    return this;
  }

  /**
   * Returns {@code allow_logprobs}: Always true, also where the server gives no log probabilities.
   * Default true.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ALLOW_LOGPROBS, required = true)
  public Boolean getAllowLogprobs() {
    return allowLogprobs;
  }

  /** Sets {@code allow_logprobs}. */
  @JsonProperty(value = JSON_PROPERTY_ALLOW_LOGPROBS, required = true)
  public void setAllowLogprobs(@jakarta.annotation.Nonnull Boolean allowLogprobs) {
    this.allowLogprobs = allowLogprobs;
  }

  /** Sets {@code allow_sampling}: Always true. Default true. */
  public ModelPermission allowSampling(@jakarta.annotation.Nonnull Boolean allowSampling) {
    this.allowSampling = allowSampling;
    return this;
  }

  /** Returns {@code allow_sampling}: Always true. Default true. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ALLOW_SAMPLING, required = true)
  public Boolean getAllowSampling() {
    return allowSampling;
  }

  /** Sets {@code allow_sampling}. */
  @JsonProperty(value = JSON_PROPERTY_ALLOW_SAMPLING, required = true)
  public void setAllowSampling(@jakarta.annotation.Nonnull Boolean allowSampling) {
    this.allowSampling = allowSampling;
  }

  /** Sets {@code allow_search_indices}: Always true. Default true. */
  public ModelPermission allowSearchIndices(
      @jakarta.annotation.Nonnull Boolean allowSearchIndices) {
    this.allowSearchIndices = allowSearchIndices;
    return this;
  }

  /** Returns {@code allow_search_indices}: Always true. Default true. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ALLOW_SEARCH_INDICES, required = true)
  public Boolean getAllowSearchIndices() {
    return allowSearchIndices;
  }

  /** Sets {@code allow_search_indices}. */
  @JsonProperty(value = JSON_PROPERTY_ALLOW_SEARCH_INDICES, required = true)
  public void setAllowSearchIndices(@jakarta.annotation.Nonnull Boolean allowSearchIndices) {
    this.allowSearchIndices = allowSearchIndices;
  }

  /** Sets {@code allow_view}: Always true. Default true. */
  public ModelPermission allowView(@jakarta.annotation.Nonnull Boolean allowView) {
    this.allowView = allowView;
    return this;
  }

  /** Returns {@code allow_view}: Always true. Default true. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ALLOW_VIEW, required = true)
  public Boolean getAllowView() {
    return allowView;
  }

  /** Sets {@code allow_view}. */
  @JsonProperty(value = JSON_PROPERTY_ALLOW_VIEW, required = true)
  public void setAllowView(@jakarta.annotation.Nonnull Boolean allowView) {
    this.allowView = allowView;
  }

  /** Sets {@code created}: When the list was made, in Unix time in seconds. */
  public ModelPermission created(@jakarta.annotation.Nonnull Long created) {
    this.created = created;
    return this;
  }

  /** Returns {@code created}: When the list was made, in Unix time in seconds. */
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

  /** Sets {@code group}: Always null. */
  public ModelPermission group(@jakarta.annotation.Nullable String group) {
    this.group = group;
    return this;
  }

  /** Returns {@code group}: Always null. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_GROUP)
  public String getGroup() {
    return group;
  }

  /** Sets {@code group}. */
  @JsonProperty(JSON_PROPERTY_GROUP)
  public void setGroup(@jakarta.annotation.Nullable String group) {
    this.group = group;
  }

  /** Sets {@code id}: A random id, another one in each list. */
  public ModelPermission id(@jakarta.annotation.Nonnull String id) {
    this.id = id;
    return this;
  }

  /** Returns {@code id}: A random id, another one in each list. */
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

  /** Sets {@code is_blocking}: Always false. Default false. */
  public ModelPermission isBlocking(@jakarta.annotation.Nonnull Boolean isBlocking) {
    this.isBlocking = isBlocking;
    return this;
  }

  /** Returns {@code is_blocking}: Always false. Default false. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_IS_BLOCKING, required = true)
  public Boolean getIsBlocking() {
    return isBlocking;
  }

  /** Sets {@code is_blocking}. */
  @JsonProperty(value = JSON_PROPERTY_IS_BLOCKING, required = true)
  public void setIsBlocking(@jakarta.annotation.Nonnull Boolean isBlocking) {
    this.isBlocking = isBlocking;
  }

  /** Sets {@code object}: Always `model_permission`. Default model_permission. */
  public ModelPermission _object(@jakarta.annotation.Nonnull String _object) {
    this._object = _object;
    return this;
  }

  /** Returns {@code object}: Always `model_permission`. Default model_permission. */
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

  /** Sets {@code organization}: Always `*`. Default *. */
  public ModelPermission organization(@jakarta.annotation.Nonnull String organization) {
    this.organization = organization;
    return this;
  }

  /** Returns {@code organization}: Always `*`. Default *. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ORGANIZATION, required = true)
  public String getOrganization() {
    return organization;
  }

  /** Sets {@code organization}. */
  @JsonProperty(value = JSON_PROPERTY_ORGANIZATION, required = true)
  public void setOrganization(@jakarta.annotation.Nonnull String organization) {
    this.organization = organization;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ModelPermission that = (ModelPermission) o;
    return Objects.equals(this.allowCreateEngine, that.allowCreateEngine)
        && Objects.equals(this.allowFineTuning, that.allowFineTuning)
        && Objects.equals(this.allowLogprobs, that.allowLogprobs)
        && Objects.equals(this.allowSampling, that.allowSampling)
        && Objects.equals(this.allowSearchIndices, that.allowSearchIndices)
        && Objects.equals(this.allowView, that.allowView)
        && Objects.equals(this.created, that.created)
        && Objects.equals(this.group, that.group)
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.isBlocking, that.isBlocking)
        && Objects.equals(this._object, that._object)
        && Objects.equals(this.organization, that.organization);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        allowCreateEngine,
        allowFineTuning,
        allowLogprobs,
        allowSampling,
        allowSearchIndices,
        allowView,
        created,
        group,
        id,
        isBlocking,
        _object,
        organization);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ModelPermission {\n");
    sb.append("    allowCreateEngine: ").append(toIndentedString(allowCreateEngine)).append("\n");
    sb.append("    allowFineTuning: ").append(toIndentedString(allowFineTuning)).append("\n");
    sb.append("    allowLogprobs: ").append(toIndentedString(allowLogprobs)).append("\n");
    sb.append("    allowSampling: ").append(toIndentedString(allowSampling)).append("\n");
    sb.append("    allowSearchIndices: ").append(toIndentedString(allowSearchIndices)).append("\n");
    sb.append("    allowView: ").append(toIndentedString(allowView)).append("\n");
    sb.append("    created: ").append(toIndentedString(created)).append("\n");
    sb.append("    group: ").append(toIndentedString(group)).append("\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
    sb.append("    isBlocking: ").append(toIndentedString(isBlocking)).append("\n");
    sb.append("    _object: ").append(toIndentedString(_object)).append("\n");
    sb.append("    organization: ").append(toIndentedString(organization)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
