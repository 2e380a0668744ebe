package io.github.lmdeploy.client.errors;

import java.time.Duration;

/** One of the waits was over before what was waited for came. */
public final class TimedOutException extends LmdeployException {
  private static final long serialVersionUID = 1L;

  /** The waits a call can have. Later versions may add some: keep a default branch. */
  public enum Wait {
    /** Until the connection is made. */
    CONNECT("connect");

    private final String word;

    Wait(String word) {
      this.word = word;
    }

    /** Returns the wait as it is spelled in messages. */
    @Override
    public String toString() {
      return word;
    }
  }

  private final Wait which;

  /** Creates the error for the wait that was over. */
  public TimedOutException(Exchange exchange, Wait which, Duration limit, Throwable cause) {
    super(
        ErrorKind.TIMEOUT,
        exchange,
        "the " + which + " timeout of " + limit.toMillis() + " ms is over",
        cause);
    this.which = which;
  }

  /** Returns which wait was over. */
  public Wait which() {
    return which;
  }
}
