// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api;

/** How a family of operations ends a stream and reports errors in it. */
public enum Dialect {
  /** Ends with {@code data: [DONE]}. */
  DONE,
  /** Ends with an event of type {@code message_stop}. */
  MESSAGE_STOP,
  /** Ends with {@code response.completed}, {@code .incomplete} or {@code .failed}. */
  RESPONSE_END
}
