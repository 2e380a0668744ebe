// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api;

import java.util.Map;

/**
 * An operation that answers with a stream of events when {@code stream} is true. Immutable.
 *
 * @param <R> the JSON body it takes
 * @param <C> the data of one event
 */
public final class StreamingOperation<R, C> {
  private final String name;
  private final String method;
  private final String path;
  private final Class<C> chunkType;
  private final Dialect dialect;
  private final Map<String, String> headers;

  StreamingOperation(
      String name,
      String method,
      String path,
      Class<C> chunkType,
      Dialect dialect,
      Map<String, String> headers) {
    this.name = name;
    this.method = method;
    this.path = path;
    this.chunkType = chunkType;
    this.dialect = dialect;
    this.headers = headers;
  }

  /** Returns the name the operation has in every client, such as {@code generate_stream}. */
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

  /** Returns the type of one event's data. */
  public Class<C> chunkType() {
    return chunkType;
  }

  /** Returns how the stream ends and reports errors. */
  public Dialect dialect() {
    return dialect;
  }

  /** Returns the headers that the server wants besides those of every request. */
  public Map<String, String> headers() {
    return headers;
  }
}
