// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Where an image, a video or a sound is found. */
@JsonPropertyOrder({MediaUrl.JSON_PROPERTY_URL, MediaUrl.JSON_PROPERTY_DETAIL})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class MediaUrl {
  public static final String JSON_PROPERTY_URL = "url";
  @jakarta.annotation.Nonnull private String url;

  public static final String JSON_PROPERTY_DETAIL = "detail";
  @jakarta.annotation.Nullable private String detail;

  public MediaUrl() {}

  /** Sets {@code url}: An http(s) URL, or a `data:` URL with base64. */
  public MediaUrl url(@jakarta.annotation.Nonnull String url) {
    this.url = url;
    return this;
  }

  /** Returns {@code url}: An http(s) URL, or a `data:` URL with base64. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_URL, required = true)
  public String getUrl() {
    return url;
  }

  /** Sets {@code url}. */
  @JsonProperty(value = JSON_PROPERTY_URL, required = true)
  public void setUrl(@jakarta.annotation.Nonnull String url) {
    this.url = url;
  }

  /** Sets {@code detail}: `low`, `high` or `auto`, where the model's processor knows it. */
  public MediaUrl detail(@jakarta.annotation.Nullable String detail) {
    this.detail = detail;
    return this;
  }

  /** Returns {@code detail}: `low`, `high` or `auto`, where the model's processor knows it. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_DETAIL)
  public String getDetail() {
    return detail;
  }

  /** Sets {@code detail}. */
  @JsonProperty(JSON_PROPERTY_DETAIL)
  public void setDetail(@jakarta.annotation.Nullable String detail) {
    this.detail = detail;
  }

  private Map<String, Object> additionalProperties;

  /** Sets a member that the API does not name. */
  @JsonAnySetter
  public MediaUrl putAdditionalProperty(String key, Object value) {
    if (this.additionalProperties == null) {
      this.additionalProperties = new HashMap<>();
    }
    this.additionalProperties.put(key, value);
    return this;
  }

  /** Returns the members that the API does not name, or null if there are none. */
  @JsonAnyGetter
  public Map<String, Object> getAdditionalProperties() {
    return additionalProperties;
  }

  /** Returns a member that the API does not name, or null. */
  public Object getAdditionalProperty(String key) {
    return this.additionalProperties == null ? null : this.additionalProperties.get(key);
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    MediaUrl that = (MediaUrl) o;
    return Objects.equals(this.url, that.url)
        && Objects.equals(this.detail, that.detail)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(url, detail, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class MediaUrl {\n");
    sb.append("    url: ").append(toIndentedString(url)).append("\n");
    sb.append("    detail: ").append(toIndentedString(detail)).append("\n");
    sb.append("    additionalProperties: ")
        .append(toIndentedString(additionalProperties))
        .append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
