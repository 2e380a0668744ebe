package io.github.lmdeploy.client.errors;

/** The status is good, but the body is not what the operation answers: a proxy's page, say. */
public final class WrongBodyException extends LmdeployException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the error.
   *
   * @param what what was expected and what came, with the beginning of the body
   * @param cause what the JSON library reported, or null
   */
  public WrongBodyException(Exchange exchange, String what, Throwable cause) {
    super(ErrorKind.WRONG_BODY, exchange, "status " + exchange.status() + ": " + what, cause);
  }
}
