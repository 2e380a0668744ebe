// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;


import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One of {@code auto}, {@code any}. */
public enum MessagesRequestToolChoiceMode {
  AUTO("auto"),
  ANY("any");

  private final String value;

  MessagesRequestToolChoiceMode(String value) {
    this.value = value;
  }

  /** Returns what is sent. */
  @JsonValue
  public String getValue() {
    return value;
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }

  /** Returns what is sent as this value. */
  @JsonCreator
  public static MessagesRequestToolChoiceMode fromValue(String value) {
    for (var each : values()) {
      if (each.value.equals(value)) {
        return each;
      }
    }
    throw new IllegalArgumentException("Unexpected value '" + value + "'");
  }
}
