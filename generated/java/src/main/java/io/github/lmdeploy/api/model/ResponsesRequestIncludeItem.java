// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;


import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One of {@code code_interpreter_call.outputs}, {@code computer_call_output.output.image_url},
 * {@code file_search_call.results}, {@code message.input_image.image_url}, {@code
 * message.output_text.logprobs}, {@code reasoning.encrypted_content}.
 */
public enum ResponsesRequestIncludeItem {
  CODE_INTERPRETER_CALL_OUTPUTS("code_interpreter_call.outputs"),
  COMPUTER_CALL_OUTPUT_OUTPUT_IMAGE_URL("computer_call_output.output.image_url"),
  FILE_SEARCH_CALL_RESULTS("file_search_call.results"),
  MESSAGE_INPUT_IMAGE_IMAGE_URL("message.input_image.image_url"),
  MESSAGE_OUTPUT_TEXT_LOGPROBS("message.output_text.logprobs"),
  REASONING_ENCRYPTED_CONTENT("reasoning.encrypted_content");

  private final String value;

  ResponsesRequestIncludeItem(String value) {
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
  public static ResponsesRequestIncludeItem fromValue(String value) {
    for (var each : values()) {
      if (each.value.equals(value)) {
        return each;
      }
    }
    throw new IllegalArgumentException("Unexpected value '" + value + "'");
  }
}
