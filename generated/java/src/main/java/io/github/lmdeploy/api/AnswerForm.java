// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api;

/** How an answer is written into the body of a success. */
public enum AnswerForm {
  /** As JSON. */
  JSON,
  /** As a JSON text that holds the JSON. */
  JSON_IN_TEXT,
  /** As a JSON text, also where the server refuses: that begins with {@code Failed}. */
  TEXT,
  /** Not at all: a success says no more than that. */
  NOTHING
}
