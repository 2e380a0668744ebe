// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One model that the server offers. */
@JsonPropertyOrder({
  ModelCard.JSON_PROPERTY_CREATED,
  ModelCard.JSON_PROPERTY_ID,
  ModelCard.JSON_PROPERTY_OBJECT,
  ModelCard.JSON_PROPERTY_OWNED_BY,
  ModelCard.JSON_PROPERTY_PARENT,
  ModelCard.JSON_PROPERTY_PERMISSION,
  ModelCard.JSON_PROPERTY_ROOT
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ModelCard {
  public static final String JSON_PROPERTY_CREATED = "created";
  @jakarta.annotation.Nullable private Long created;

  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nonnull private String id;

  public static final String JSON_PROPERTY_OBJECT = "object";
  @jakarta.annotation.Nullable private String _object;

  public static final String JSON_PROPERTY_OWNED_BY = "owned_by";
  @jakarta.annotation.Nullable private String ownedBy;

  public static final String JSON_PROPERTY_PARENT = "parent";
  @jakarta.annotation.Nullable private String parent;

  public static final String JSON_PROPERTY_PERMISSION = "permission";
  @jakarta.annotation.Nullable private List<ModelPermission> permission;

  public static final String JSON_PROPERTY_ROOT = "root";
  @jakarta.annotation.Nullable private String root;

  public ModelCard() {}

  /**
   * Sets {@code created}: When the list was made, in Unix time in seconds: it says nothing about
   * the model.
   */
  public ModelCard created(@jakarta.annotation.Nullable Long created) {
    this.created = created;
    return this;
  }

  /**
   * Returns {@code created}: When the list was made, in Unix time in seconds: it says nothing about
   * the model.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_CREATED)
  public Long getCreated() {
    return created;
  }

  /** Sets {@code created}. */
  @JsonProperty(JSON_PROPERTY_CREATED)
  public void setCreated(@jakarta.annotation.Nullable Long created) {
    this.created = created;
  }

  /**
   * Sets {@code id}: The name to send as `model`: the served model's, or that of one of its
   * adapters.
   */
  public ModelCard id(@jakarta.annotation.Nonnull String id) {
    this.id = id;
    return this;
  }

  /**
   * Returns {@code id}: The name to send as `model`: the served model's, or that of one of its
   * adapters.
   */
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

  /** Sets {@code object}: Always `model`. Default model. */
  public ModelCard _object(@jakarta.annotation.Nullable String _object) {
    this._object = _object;
    return this;
  }

  /** Returns {@code object}: Always `model`. Default model. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_OBJECT)
  public String getObject() {
    return _object;
  }

  /** Sets {@code object}. */
  @JsonProperty(JSON_PROPERTY_OBJECT)
  public void setObject(@jakarta.annotation.Nullable String _object) {
    this._object = _object;
  }

  /** Sets {@code owned_by}: Always `lmdeploy`. Default lmdeploy. */
  public ModelCard ownedBy(@jakarta.annotation.Nullable String ownedBy) {
    this.ownedBy = ownedBy;
    return this;
  }

  /** Returns {@code owned_by}: Always `lmdeploy`. Default lmdeploy. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_OWNED_BY)
  public String getOwnedBy() {
    return ownedBy;
  }

  /** Sets {@code owned_by}. */
  @JsonProperty(JSON_PROPERTY_OWNED_BY)
  public void setOwnedBy(@jakarta.annotation.Nullable String ownedBy) {
    this.ownedBy = ownedBy;
  }

  /** Sets {@code parent}: Always null. */
  public ModelCard parent(@jakarta.annotation.Nullable String parent) {
    this.parent = parent;
    return this;
  }

  /** Returns {@code parent}: Always null. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_PARENT)
  public String getParent() {
    return parent;
  }

  /** Sets {@code parent}. */
  @JsonProperty(JSON_PROPERTY_PARENT)
  public void setParent(@jakarta.annotation.Nullable String parent) {
    this.parent = parent;
  }

  /** Sets {@code permission}: One entry that is the same for every model. */
  public ModelCard permission(@jakarta.annotation.Nullable List<ModelPermission> permission) {
    this.permission = permission;
    return this;
  }

  /** Adds an item to {@code permission}. */
  public ModelCard addPermissionItem(ModelPermission permissionItem) {
    if (this.permission == null) {
      this.permission = new ArrayList<>();
    }
    this.permission.add(permissionItem);
    return this;
  }

  /** Returns {@code permission}: One entry that is the same for every model. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_PERMISSION)
  public List<ModelPermission> getPermission() {
    return permission;
  }

  /** Sets {@code permission}. */
  @JsonProperty(JSON_PROPERTY_PERMISSION)
  public void setPermission(@jakarta.annotation.Nullable List<ModelPermission> permission) {
    this.permission = permission;
  }

  /** Sets {@code root}: The same as `id`. */
  public ModelCard root(@jakarta.annotation.Nullable String root) {
    this.root = root;
    return this;
  }

  /** Returns {@code root}: The same as `id`. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_ROOT)
  public String getRoot() {
    return root;
  }

  /** Sets {@code root}. */
  @JsonProperty(JSON_PROPERTY_ROOT)
  public void setRoot(@jakarta.annotation.Nullable String root) {
    this.root = root;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ModelCard that = (ModelCard) o;
    return Objects.equals(this.created, that.created)
        && Objects.equals(this.id, that.id)
        && Objects.equals(this._object, that._object)
        && Objects.equals(this.ownedBy, that.ownedBy)
        && Objects.equals(this.parent, that.parent)
        && Objects.equals(this.permission, that.permission)
        && Objects.equals(this.root, that.root);
  }

  @Override
  public int hashCode() {
    return Objects.hash(created, id, _object, ownedBy, parent, permission, root);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ModelCard {\n");
    sb.append("    created: ").append(toIndentedString(created)).append("\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
    sb.append("    _object: ").append(toIndentedString(_object)).append("\n");
    sb.append("    ownedBy: ").append(toIndentedString(ownedBy)).append("\n");
    sb.append("    parent: ").append(toIndentedString(parent)).append("\n");
    sb.append("    permission: ").append(toIndentedString(permission)).append("\n");
    sb.append("    root: ").append(toIndentedString(root)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
