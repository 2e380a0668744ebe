// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A function that the model may call. */
@JsonPropertyOrder({
  Function.JSON_PROPERTY_DESCRIPTION,
  Function.JSON_PROPERTY_NAME,
  Function.JSON_PROPERTY_PARAMETERS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class Function {
  public static final String JSON_PROPERTY_DESCRIPTION = "description";
  @jakarta.annotation.Nullable private String description;

  public static final String JSON_PROPERTY_NAME = "name";
  @jakarta.annotation.Nonnull private String name;

  public static final String JSON_PROPERTY_PARAMETERS = "parameters";
  @jakarta.annotation.Nullable private Map<String, Object> parameters;

  public Function() {}

  /** Sets {@code description}: What it does and when to call it, for the model. */
  public Function description(@jakarta.annotation.Nullable String description) {
    this.description = description;
    return this;
  }

  /** Returns {@code description}: What it does and when to call it, for the model. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_DESCRIPTION)
  public String getDescription() {
    return description;
  }

  /** Sets {@code description}. */
  @JsonProperty(JSON_PROPERTY_DESCRIPTION)
  public void setDescription(@jakarta.annotation.Nullable String description) {
    this.description = description;
  }

  /** Sets {@code name}: The name by which the model calls it. */
  public Function name(@jakarta.annotation.Nonnull String name) {
    this.name = name;
    return this;
  }

  /** Returns {@code name}: The name by which the model calls it. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_NAME, required = true)
  public String getName() {
    return name;
  }

  /** Sets {@code name}. */
  @JsonProperty(value = JSON_PROPERTY_NAME, required = true)
  public void setName(@jakarta.annotation.Nonnull String name) {
    this.name = name;
  }

  /** Sets {@code parameters}: JSON schema of its arguments, for the model; null if it has none. */
  public Function parameters(@jakarta.annotation.Nullable Map<String, Object> parameters) {
    this.parameters = parameters;
    return this;
  }

  /** Adds an entry to {@code parameters}. */
  public Function putParametersItem(String key, Object parametersItem) {
    if (this.parameters == null) {
      this.parameters = new HashMap<>();
    }
    this.parameters.put(key, parametersItem);
    return this;
  }

  /**
   * Returns {@code parameters}: JSON schema of its arguments, for the model; null if it has none.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_PARAMETERS)
  public Map<String, Object> getParameters() {
    return parameters;
  }

  /** Sets {@code parameters}. */
  @JsonProperty(JSON_PROPERTY_PARAMETERS)
  public void setParameters(@jakarta.annotation.Nullable Map<String, Object> parameters) {
    this.parameters = parameters;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    Function that = (Function) o;
    return Objects.equals(this.description, that.description)
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.parameters, that.parameters);
  }

  @Override
  public int hashCode() {
    return Objects.hash(description, name, parameters);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class Function {\n");
    sb.append("    description: ").append(toIndentedString(description)).append("\n");
    sb.append("    name: ").append(toIndentedString(name)).append("\n");
    sb.append("    parameters: ").append(toIndentedString(parameters)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
