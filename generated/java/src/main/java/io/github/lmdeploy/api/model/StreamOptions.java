// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** What a stream carries beside the answer. */
@JsonPropertyOrder({StreamOptions.JSON_PROPERTY_INCLUDE_USAGE})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class StreamOptions {
  public static final String JSON_PROPERTY_INCLUDE_USAGE = "include_usage";
  @jakarta.annotation.Nullable private Boolean includeUsage;

  public StreamOptions() {}

  /**
   * Sets {@code include_usage}: Whether one more chunk at the end, with empty `choices`, says how
   * many tokens were used. Default false.
   */
  public StreamOptions includeUsage(@jakarta.annotation.Nullable Boolean includeUsage) {
    this.includeUsage = includeUsage;
    return this;
  }

  /**
   * Returns {@code include_usage}: Whether one more chunk at the end, with empty `choices`, says
   * how many tokens were used. Default false.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_INCLUDE_USAGE)
  public Boolean getIncludeUsage() {
    return includeUsage;
  }

  /** Sets {@code include_usage}. */
  @JsonProperty(JSON_PROPERTY_INCLUDE_USAGE)
  public void setIncludeUsage(@jakarta.annotation.Nullable Boolean includeUsage) {
    this.includeUsage = includeUsage;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    StreamOptions that = (StreamOptions) o;
    return Objects.equals(this.includeUsage, that.includeUsage);
  }

  @Override
  public int hashCode() {
    return Objects.hash(includeUsage);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class StreamOptions {\n");
    sb.append("    includeUsage: ").append(toIndentedString(includeUsage)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
