// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/** Whether the engine is asleep. */
@JsonPropertyOrder({SleepStatus.JSON_PROPERTY_IS_SLEEPING})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class SleepStatus {
  public static final String JSON_PROPERTY_IS_SLEEPING = "is_sleeping";
  @jakarta.annotation.Nonnull private Boolean isSleeping;

  public SleepStatus() {}

  /** Sets {@code is_sleeping}: Also while only a part of it has been woken. */
  public SleepStatus isSleeping(@jakarta.annotation.Nonnull Boolean isSleeping) {
    this.isSleeping = isSleeping;
    return this;
  }

  /** Returns {@code is_sleeping}: Also while only a part of it has been woken. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_IS_SLEEPING, required = true)
  public Boolean getIsSleeping() {
    return isSleeping;
  }

  /** Sets {@code is_sleeping}. */
  @JsonProperty(value = JSON_PROPERTY_IS_SLEEPING, required = true)
  public void setIsSleeping(@jakarta.annotation.Nonnull Boolean isSleeping) {
    this.isSleeping = isSleeping;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    SleepStatus that = (SleepStatus) o;
    return Objects.equals(this.isSleeping, that.isSleeping);
  }

  @Override
  public int hashCode() {
    return Objects.hash(isSleeping);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class SleepStatus {\n");
    sb.append("    isSleeping: ").append(toIndentedString(isSleeping)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
