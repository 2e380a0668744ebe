package io.github.lmdeploy.client.errors;

/**
 * The body ended before the answer was complete.
 *
 * <p>For a stream, {@code RequestOptions.builder().allowTruncated(true)} makes it a normal end.
 */
public final class TruncatedException extends LmdeployException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the error.
   *
   * @param what how far the body had come
   * @param cause how the connection broke, or null if the body ended in good order
   */
  public TruncatedException(Exchange exchange, String what, Throwable cause) {
    super(ErrorKind.TRUNCATED, exchange, what, cause);
  }
}
