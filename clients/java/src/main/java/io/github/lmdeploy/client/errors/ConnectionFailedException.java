package io.github.lmdeploy.client.errors;

import java.nio.channels.UnresolvedAddressException;

/** No answer came: the server could not be reached, or the connection broke before its answer. */
public final class ConnectionFailedException extends LmdeployException {
  private static final long serialVersionUID = 1L;

  /** Creates the error from what the HTTP client reported. */
  public ConnectionFailedException(Exchange exchange, Throwable cause) {
    super(ErrorKind.CONNECTION, exchange, what(cause), cause);
  }

  /** Says what happened; the JDK's own errors have no text where no connection was made. */
  private static String what(Throwable cause) {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each instanceof UnresolvedAddressException) {
        return "the host is not known";
      }
      if (each.getMessage() != null) {
        return "no answer: " + each.getMessage();
      }
    }
    return "could not connect";
  }
}
