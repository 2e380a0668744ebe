// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;


import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One of {@code auto}, {@code default}, {@code flex}, {@code scale}, {@code priority}. */
public enum ResponsesRequestServiceTier {
  AUTO("auto"),
  DEFAULT("default"),
  FLEX("flex"),
  SCALE("scale"),
  PRIORITY("priority");

  private final String value;

  ResponsesRequestServiceTier(String value) {
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
  public static ResponsesRequestServiceTier fromValue(String value) {
    for (var each : values()) {
      if (each.value.equals(value)) {
        return each;
      }
    }
    throw new IllegalArgumentException("Unexpected value '" + value + "'");
  }
}
