package io.github.lmdeploy.client.errors;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One call and how far its answer had come.
 *
 * @param operation the operation's name, for instance {@code chat_completions_stream}
 * @param method the HTTP method
 * @param url the URL asked, which never holds a key
 * @param status the status of the answer, or null if none came
 * @param headers the headers of the answer, looked up in any case; empty if none came
 * @param events how many events of a stream had been received
 * @param bytes how many bytes of the body had been received
 */
public record Exchange(
    String operation,
    String method,
    String url,
    Integer status,
    Map<String, List<String>> headers,
    long events,
    long bytes)
    implements Serializable {

  /** What an error carries that was met outside of any call, by a decoder used on its own. */
  public static final Exchange NONE = new Exchange("", "", "", null, Map.of(), 0, 0);

  /** Describes a call that has not been answered yet. */
  public static Exchange asked(String operation, String method, String url) {
    return new Exchange(operation, method, url, null, Map.of(), 0, 0);
  }

  /** Returns this call with the head of its answer. */
  public Exchange answered(int status, Map<String, List<String>> headers) {
    return new Exchange(operation, method, url, status, headers, events, bytes);
  }

  /** Returns this call with what of its body has been received. */
  public Exchange received(long events, long bytes) {
    return new Exchange(operation, method, url, status, headers, events, bytes);
  }
}
