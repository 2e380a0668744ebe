// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Texts to embed. LMDeploy refuses every such request with status 400. */
@JsonPropertyOrder({
  EmbeddingsRequest.JSON_PROPERTY_MODEL,
  EmbeddingsRequest.JSON_PROPERTY_INPUT,
  EmbeddingsRequest.JSON_PROPERTY_USER
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class EmbeddingsRequest {
  public static final String JSON_PROPERTY_MODEL = "model";
  @jakarta.annotation.Nullable private String model;

  public static final String JSON_PROPERTY_INPUT = "input";
  @jakarta.annotation.Nonnull private TextOrTextList input;

  public static final String JSON_PROPERTY_USER = "user";
  @jakarta.annotation.Nullable private String user;

  public EmbeddingsRequest() {}

  /** Sets {@code model}: Not read: every request is refused. */
  public EmbeddingsRequest model(@jakarta.annotation.Nullable String model) {
    this.model = model;
    return this;
  }

  /** Returns {@code model}: Not read: every request is refused. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_MODEL)
  public String getModel() {
    return model;
  }

  /** Sets {@code model}. */
  @JsonProperty(JSON_PROPERTY_MODEL)
  public void setModel(@jakarta.annotation.Nullable String model) {
    this.model = model;
  }

  /** Sets {@code input}: Not read: every request is refused. */
  public EmbeddingsRequest input(@jakarta.annotation.Nonnull TextOrTextList input) {
    this.input = input;
    return this;
  }

  /** Returns {@code input}: Not read: every request is refused. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_INPUT, required = true)
  public TextOrTextList getInput() {
    return input;
  }

  /** Sets {@code input}. */
  @JsonProperty(value = JSON_PROPERTY_INPUT, required = true)
  public void setInput(@jakarta.annotation.Nonnull TextOrTextList input) {
    this.input = input;
  }

  /** Sets {@code user}: Not read: every request is refused. */
  public EmbeddingsRequest user(@jakarta.annotation.Nullable String user) {
    this.user = user;
    return this;
  }

  /** Returns {@code user}: Not read: every request is refused. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_USER)
  public String getUser() {
    return user;
  }

  /** Sets {@code user}. */
  @JsonProperty(JSON_PROPERTY_USER)
  public void setUser(@jakarta.annotation.Nullable String user) {
    this.user = user;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    EmbeddingsRequest that = (EmbeddingsRequest) o;
    return Objects.equals(this.model, that.model)
        && Objects.equals(this.input, that.input)
        && Objects.equals(this.user, that.user);
  }

  @Override
  public int hashCode() {
    return Objects.hash(model, input, user);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class EmbeddingsRequest {\n");
    sb.append("    model: ").append(toIndentedString(model)).append("\n");
    sb.append("    input: ").append(toIndentedString(input)).append("\n");
    sb.append("    user: ").append(toIndentedString(user)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
