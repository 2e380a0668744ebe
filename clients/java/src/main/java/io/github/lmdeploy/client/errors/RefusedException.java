package io.github.lmdeploy.client.errors;

/**
 * The server said no, by the status of its answer or, under a good status, in the body or inside
 * the stream.
 */
public final class RefusedException extends LmdeployException {
  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  /** Creates the error from what the server said. */
  public RefusedException(Exchange exchange, Refusal refusal) {
    super(ErrorKind.REFUSED, exchange, what(exchange, refusal), null);
    this.refusal = refusal;
  }

  /** Returns what the server said. */
  public Refusal refusal() {
    return refusal;
  }

  private static String what(Exchange exchange, Refusal refusal) {
    String type = refusal.type() == null ? "" : refusal.type() + ": ";
    String when = exchange.events() == 0 ? "" : " in event " + exchange.events();
    return "status " + exchange.status() + when + ": " + type + refusal.message();
  }
}
