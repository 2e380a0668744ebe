// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Log probabilities of an answer, or of one chunk of it. */
@JsonPropertyOrder({ChoiceLogprobs.JSON_PROPERTY_CONTENT})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ChoiceLogprobs {
  public static final String JSON_PROPERTY_CONTENT = "content";
  @jakarta.annotation.Nullable private List<ChatCompletionTokenLogprob> content;

  public ChoiceLogprobs() {}

  /** Sets {@code content}: One entry a token, in their order. */
  public ChoiceLogprobs content(
      @jakarta.annotation.Nullable List<ChatCompletionTokenLogprob> content) {
    this.content = content;
    return this;
  }

  /** Adds an item to {@code content}. */
  public ChoiceLogprobs addContentItem(ChatCompletionTokenLogprob contentItem) {
    if (this.content == null) {
      this.content = new ArrayList<>();
    }
    this.content.add(contentItem);
    return this;
  }

  /** Returns {@code content}: One entry a token, in their order. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_CONTENT)
  public List<ChatCompletionTokenLogprob> getContent() {
    return content;
  }

  /** Sets {@code content}. */
  @JsonProperty(JSON_PROPERTY_CONTENT)
  public void setContent(@jakarta.annotation.Nullable List<ChatCompletionTokenLogprob> content) {
    this.content = content;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ChoiceLogprobs that = (ChoiceLogprobs) o;
    return Objects.equals(this.content, that.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(content);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ChoiceLogprobs {\n");
    sb.append("    content: ").append(toIndentedString(content)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
