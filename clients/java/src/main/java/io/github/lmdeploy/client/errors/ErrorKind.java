package io.github.lmdeploy.client.errors;

/**
 * What went wrong, in one word that is the same in the LMDeploy clients of every language.
 *
 * <p>There is one class of exception for each kind. Later versions may add kinds: keep a default
 * branch.
 */
public enum ErrorKind {
  /** See {@link ConnectionFailedException}. */
  CONNECTION("connection"),
  /** See {@link TimedOutException}. */
  TIMEOUT("timeout"),
  /** See {@link RefusedException}. */
  REFUSED("refused"),
  /** See {@link AsleepException}. */
  ASLEEP("asleep"),
  /** See {@link WrongBodyException}. */
  WRONG_BODY("wrong_body"),
  /** See {@link MalformedEventException}. */
  MALFORMED_EVENT("malformed_event"),
  /** See {@link EventTooLargeException}. */
  EVENT_TOO_LARGE("event_too_large"),
  /** See {@link TruncatedException}. */
  TRUNCATED("truncated"),
  /** See {@link CancelledException}. */
  CANCELLED("cancelled");

  private final String word;

  ErrorKind(String word) {
    this.word = word;
  }

  /** Returns the kind as it is spelled in messages, for instance {@code wrong_body}. */
  @Override
  public String toString() {
    return word;
  }
}
