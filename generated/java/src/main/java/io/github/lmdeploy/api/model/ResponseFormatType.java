// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;


import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One of {@code text}, {@code json_object}, {@code json_schema}, {@code regex_schema}. */
public enum ResponseFormatType {
  TEXT("text"),
  JSON_OBJECT("json_object"),
  JSON_SCHEMA("json_schema"),
  REGEX_SCHEMA("regex_schema");

  private final String value;

  ResponseFormatType(String value) {
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
  public static ResponseFormatType fromValue(String value) {
    for (var each : values()) {
      if (each.value.equals(value)) {
        return each;
      }
    }
    throw new IllegalArgumentException("Unexpected value '" + value + "'");
  }
}
