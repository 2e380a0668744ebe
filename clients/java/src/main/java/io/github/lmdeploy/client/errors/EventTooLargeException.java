package io.github.lmdeploy.client.errors;

/** An event of the stream, or one of its lines, is larger than {@code maxEventBytes} allows. */
public final class EventTooLargeException extends LmdeployException {
  private static final long serialVersionUID = 1L;

  private final int maxEventBytes;

  /** Creates the error. */
  public EventTooLargeException(Exchange exchange, int maxEventBytes) {
    super(
        ErrorKind.EVENT_TOO_LARGE,
        exchange,
        "event "
            + (exchange.events() + 1)
            + " is larger than "
            + maxEventBytes
            + " bytes; maxEventBytes sets the limit",
        null);
    this.maxEventBytes = maxEventBytes;
  }

  /** Returns the limit, in bytes. */
  public int maxEventBytes() {
    return maxEventBytes;
  }
}
