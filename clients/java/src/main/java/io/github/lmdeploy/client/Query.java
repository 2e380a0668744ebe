package io.github.lmdeploy.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The query of a request: one parameter with each of its values, or nothing. Immutable.
 *
 * @param name the parameter's name, as the server spells it
 * @param values its values; without any there is no query
 */
record Query(String name, List<?> values) {
  static final Query NONE = new Query("", List.of());

  /** Returns what goes behind a path: {@code ?name=value&name=value}, or "". */
  String behindPath() {
    return values.stream()
        .map(value -> name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", values.isEmpty() ? "" : "?", ""));
  }
}
