package io.github.lmdeploy.client.errors;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A call that failed: which call it was, what had come back, and {@link #kind() why}.
 *
 * <p>The message is one line, {@code METHOD URL: what came back (kind)}.
 */
public abstract sealed class LmdeployException extends RuntimeException
    permits ConnectionFailedException,
        TimedOutException,
        RefusedException,
        AsleepException,
        WrongBodyException,
        MalformedEventException,
        EventTooLargeException,
        TruncatedException,
        CancelledException {

  private static final long serialVersionUID = 1L;

  private final ErrorKind kind;
  private final Exchange exchange;

  LmdeployException(ErrorKind kind, Exchange exchange, String what, Throwable cause) {
    super(line(kind, exchange, what), cause);
    this.kind = kind;
    this.exchange = exchange;
  }

  /** Returns what went wrong, in one word. */
  public ErrorKind kind() {
    return kind;
  }

  /** Returns the name of the operation that was called. */
  public String operation() {
    return exchange.operation();
  }

  /** Returns the HTTP method. */
  public String method() {
    return exchange.method();
  }

  /** Returns the URL that was asked. */
  public String url() {
    return exchange.url();
  }

  /** Returns the status of the answer, or empty if none came. */
  public OptionalInt status() {
    return exchange.status() == null ? OptionalInt.empty() : OptionalInt.of(exchange.status());
  }

  /** Returns the headers of the answer, looked up in any case; empty if none came. */
  public Map<String, List<String>> headers() {
    return exchange.headers();
  }

  /** Returns how many events of a stream had been received. */
  public long events() {
    return exchange.events();
  }

  /** Returns how many bytes of the body had been received. */
  public long bytes() {
    return exchange.bytes();
  }

  private static String line(ErrorKind kind, Exchange exchange, String what) {
    String call = exchange.url().isEmpty() ? "" : exchange.method() + " " + exchange.url() + ": ";
    return (call + what + " (" + kind + ")").replaceAll("\\s*\\R\\s*", " ");
  }
}
