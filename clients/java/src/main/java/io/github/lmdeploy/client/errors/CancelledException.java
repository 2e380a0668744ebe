package io.github.lmdeploy.client.errors;

/**
 * This side gave up while a thread waited for the server: the thread was interrupted, or another
 * thread closed the stream.
 *
 * <p>After an interrupt, the thread's interrupt flag is set again.
 */
public final class CancelledException extends LmdeployException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the error.
   *
   * @param what who gave up
   * @param cause the interrupt, or null if the stream was closed
   */
  public CancelledException(Exchange exchange, String what, Throwable cause) {
    super(ErrorKind.CANCELLED, exchange, what, cause);
  }
}
