// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** One message of an Anthropic-shaped conversation. */
@JsonPropertyOrder({MessageParam.JSON_PROPERTY_ROLE, MessageParam.JSON_PROPERTY_CONTENT})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class MessageParam {
  public static final String JSON_PROPERTY_ROLE = "role";
  @jakarta.annotation.Nonnull private MessageParamRole role;

  public static final String JSON_PROPERTY_CONTENT = "content";
  @jakarta.annotation.Nonnull private TextOrContentBlockParamList content;

  public MessageParam() {}

  /**
   * Sets {@code role}: Who speaks. Messages of `system` may stand between others; the server moves
   * them to the front if the chat template needs it.
   */
  public MessageParam role(@jakarta.annotation.Nonnull MessageParamRole role) {
    this.role = role;
    return this;
  }

  /**
   * Returns {@code role}: Who speaks. Messages of `system` may stand between others; the server
   * moves them to the front if the chat template needs it.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ROLE, required = true)
  public MessageParamRole getRole() {
    return role;
  }

  /** Sets {@code role}. */
  @JsonProperty(value = JSON_PROPERTY_ROLE, required = true)
  public void setRole(@jakarta.annotation.Nonnull MessageParamRole role) {
    this.role = role;
  }

  /**
   * Sets {@code content}: Text or blocks. Of a `system` message only the blocks of text are read.
   */
  public MessageParam content(@jakarta.annotation.Nonnull TextOrContentBlockParamList content) {
    this.content = content;
    return this;
  }

  /**
   * Returns {@code content}: Text or blocks. Of a `system` message only the blocks of text are
   * read.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CONTENT, required = true)
  public TextOrContentBlockParamList getContent() {
    return content;
  }

  /** Sets {@code content}. */
  @JsonProperty(value = JSON_PROPERTY_CONTENT, required = true)
  public void setContent(@jakarta.annotation.Nonnull TextOrContentBlockParamList content) {
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
    MessageParam that = (MessageParam) o;
    return Objects.equals(this.role, that.role) && Objects.equals(this.content, that.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, content);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class MessageParam {\n");
    sb.append("    role: ").append(toIndentedString(role)).append("\n");
    sb.append("    content: ").append(toIndentedString(content)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
