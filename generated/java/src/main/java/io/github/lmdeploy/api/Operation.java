// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api;

import java.lang.reflect.Type;
import java.util.Map;

/**
 * An operation: how it is called and what it answers. Immutable.
 *
 * @param <R> the JSON body it takes; {@code Void} for none
 * @param <T> what it answers; {@code Void} for nothing
 */
public final class Operation<R, T> {
  private final String name;
  private final String method;
  private final String path;
  private final AnswerForm form;
  private final Type responseType;
  private final Map<String, String> headers;

  Operation(
      String name,
      String method,
      String path,
      AnswerForm form,
      Type responseType,
      Map<String, String> headers) {
    this.name = name;
    this.method = method;
    this.path = path;
    this.form = form;
    this.responseType = responseType;
    this.headers = headers;
  }

  /** Returns the name the operation has in every client, such as {@code chat_completions}. */
  public String name() {
    return name;
  }

  /** Returns the HTTP method. */
  public String method() {
    return method;
  }

  /** Returns the path below the server's base URL. */
  public String path() {
    return path;
  }

  /** Returns how {@code T} is written into the body of a success. */
  public AnswerForm form() {
    return form;
  }

  /** Returns the type of the answer, which is {@code T}. */
  public Type responseType() {
    return responseType;
  }

  /** Returns the headers that the server wants besides those of every request. */
  public Map<String, String> headers() {
    return headers;
  }
}
