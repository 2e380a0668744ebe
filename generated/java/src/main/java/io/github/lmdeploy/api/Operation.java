// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api;

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
  private final Class<T> responseType;

  Operation(String name, String method, String path, Class<T> responseType) {
    this.name = name;
    this.method = method;
    this.path = path;
    this.responseType = responseType;
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

  /** Returns the type of the answer. */
  public Class<T> responseType() {
    return responseType;
  }
}
