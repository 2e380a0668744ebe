package io.github.lmdeploy.client.errors;

/** An event of the stream is not what the operation streams. */
public final class MalformedEventException extends LmdeployException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the error.
   *
   * @param what what is wrong with the event, with the beginning of its data
   * @param cause what the JSON library reported, or null
   */
  public MalformedEventException(Exchange exchange, String what, Throwable cause) {
    super(ErrorKind.MALFORMED_EVENT, exchange, "event " + exchange.events() + " " + what, cause);
  }
}
