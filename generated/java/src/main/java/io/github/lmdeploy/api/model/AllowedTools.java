// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Some of the request's tools, and whether one of them has to be called. */
@JsonPropertyOrder({AllowedTools.JSON_PROPERTY_MODE, AllowedTools.JSON_PROPERTY_TOOLS})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class AllowedTools {
  public static final String JSON_PROPERTY_MODE = "mode";
  @jakarta.annotation.Nonnull private AllowedToolsMode mode;

  public static final String JSON_PROPERTY_TOOLS = "tools";
  @jakarta.annotation.Nonnull private List<Map<String, Object>> tools;

  public AllowedTools() {}

  /**
   * Sets {@code mode}: `auto`: the model may answer without a call; `required`: it must call one.
   * LMDeploy 0.18.0 holds to `required` only with GPT-OSS models.
   */
  public AllowedTools mode(@jakarta.annotation.Nonnull AllowedToolsMode mode) {
    this.mode = mode;
    return this;
  }

  /**
   * Returns {@code mode}: `auto`: the model may answer without a call; `required`: it must call
   * one. LMDeploy 0.18.0 holds to `required` only with GPT-OSS models.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MODE, required = true)
  public AllowedToolsMode getMode() {
    return mode;
  }

  /** Sets {@code mode}. */
  @JsonProperty(value = JSON_PROPERTY_MODE, required = true)
  public void setMode(@jakarta.annotation.Nonnull AllowedToolsMode mode) {
    this.mode = mode;
  }

  /**
   * Sets {@code tools}: Tools in the shape of the request's `tools`, of which `function.name` is
   * read. Each must be among the request's tools, if it has any.
   */
  public AllowedTools tools(@jakarta.annotation.Nonnull List<Map<String, Object>> tools) {
    this.tools = tools;
    return this;
  }

  /** Adds an item to {@code tools}. */
  public AllowedTools addToolsItem(Map<String, Object> toolsItem) {
    if (this.tools == null) {
      this.tools = new ArrayList<>();
    }
    this.tools.add(toolsItem);
    return this;
  }

  /**
   * Returns {@code tools}: Tools in the shape of the request's `tools`, of which `function.name` is
   * read. Each must be among the request's tools, if it has any.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TOOLS, required = true)
  public List<Map<String, Object>> getTools() {
    return tools;
  }

  /** Sets {@code tools}. */
  @JsonProperty(value = JSON_PROPERTY_TOOLS, required = true)
  public void setTools(@jakarta.annotation.Nonnull List<Map<String, Object>> tools) {
    this.tools = tools;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    AllowedTools that = (AllowedTools) o;
    return Objects.equals(this.mode, that.mode) && Objects.equals(this.tools, that.tools);
  }

  @Override
  public int hashCode() {
    return Objects.hash(mode, tools);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class AllowedTools {\n");
    sb.append("    mode: ").append(toIndentedString(mode)).append("\n");
    sb.append("    tools: ").append(toIndentedString(tools)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
