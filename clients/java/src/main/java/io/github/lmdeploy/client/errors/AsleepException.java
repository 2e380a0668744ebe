package io.github.lmdeploy.client.errors;

/**
 * The server refused because its engine sleeps; {@code client.wakeup()} wakes it.
 *
 * <p>LMDeploy answers 503 and "is sleeping" between {@code /sleep} and {@code /wakeup}.
 */
public final class AsleepException extends LmdeployException {
  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  /** Creates the error from what the server said. */
  public AsleepException(Exchange exchange, Refusal refusal) {
    super(
        ErrorKind.ASLEEP, exchange, "status " + exchange.status() + ": " + refusal.message(), null);
    this.refusal = refusal;
  }

  /** Returns what the server said. */
  public Refusal refusal() {
    return refusal;
  }
}
