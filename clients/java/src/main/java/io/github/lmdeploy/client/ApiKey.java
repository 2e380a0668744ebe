package io.github.lmdeploy.client;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The key of a server, or none: the only place that holds it.
 *
 * <p>Servers and gateways are known to quote the key that they refuse, so what they send is
 * redacted before it goes into an error. Immutable.
 */
final class ApiKey {
  /** A shorter key is a placeholder such as EMPTY, and part of too many words to be hidden. */
  private static final int SHORTEST_SECRET = 8;

  private static final String HIDDEN = "***";

  private final String key;

  /** The key as a text shows it, or null if none is to be hidden. */
  private final Pattern shown;

  /**
   * Checks a key.
   *
   * @param key the key, or null for none
   * @throws IllegalArgumentException if it is not usable; the message does not show it
   */
  ApiKey(String key) {
    if (key != null && (key.isEmpty() || !key.chars().allMatch(c -> c > ' ' && c < 0x7F))) {
      throw new IllegalArgumentException(
          "API key must be visible ASCII characters without spaces, and not empty");
    }
    this.key = key;
    this.shown = key == null || key.length() < SHORTEST_SECRET ? null : shown(key);
  }

  /** Returns a pattern of the key that allows for the backslashes of JSON. */
  private static Pattern shown(String key) {
    return Pattern.compile(
        key.chars()
            .mapToObj(c -> Pattern.quote(Character.toString(c)))
            .collect(Collectors.joining("\\\\?")));
  }

  Optional<String> authorization() {
    return Optional.ofNullable(key).map(given -> "Bearer " + given);
  }

  /** Returns the text with the key hidden in it. */
  String redact(String text) {
    return shown == null ? text : shown.matcher(text).replaceAll(HIDDEN);
  }

  /** Returns headers with the key hidden in them, looked up in any case. */
  Map<String, List<String>> redact(Map<String, List<String>> headers) {
    Map<String, List<String>> redacted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach(
        (name, values) -> redacted.put(name, values.stream().map(this::redact).toList()));
    return Collections.unmodifiableMap(redacted);
  }

  /**
   * Returns the failure, or only its text if the HTTP client quotes a bad status line with the key.
   */
  IOException redact(IOException failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      String text = Objects.requireNonNullElse(each.getMessage(), "");
      String redacted = redact(text);
      if (!redacted.equals(text)) {
        return new IOException(redacted);
      }
    }
    return failure;
  }

  @Override
  public String toString() {
    return key == null ? "none" : HIDDEN;
  }
}
