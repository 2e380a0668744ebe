package io.github.lmdeploy.client;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * The checked settings of a {@link Client}.
 *
 * @param baseUrl the URL before an operation's path, without a slash at its end
 * @param apiKey the key to send, if any
 * @param maxEventBytes how large one event of a stream may be
 */
record ClientOptions(String baseUrl, ApiKey apiKey, int maxEventBytes) {
  private static final int MAX_PORT = 65_535;

  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if one of them is not usable
   */
  ClientOptions {
    baseUrl = checkedBaseUrl(baseUrl);
    if (maxEventBytes < 1) {
      throw new IllegalArgumentException("maxEventBytes must be positive: " + maxEventBytes);
    }
  }

  private static String checkedBaseUrl(String baseUrl) {
    URI uri;
    try {
      uri = new URI(baseUrl);
    } catch (URISyntaxException malformed) {
      // The exception itself would show the URL with a password that may stand in it.
      throw new IllegalArgumentException(
          "base URL: " + malformed.getReason() + " at index " + malformed.getIndex());
    }
    if (!"http".equalsIgnoreCase(uri.getScheme()) && !"https".equalsIgnoreCase(uri.getScheme())) {
      throw new IllegalArgumentException("base URL must begin with http:// or https://");
    }
    if (uri.getRawUserInfo() != null) {
      throw new IllegalArgumentException("base URL must not contain a user or password");
    }
    if (uri.getHost() == null) {
      throw new IllegalArgumentException("base URL must name a host");
    }
    if (uri.getPort() > MAX_PORT) {
      throw new IllegalArgumentException("base URL must have a port up to " + MAX_PORT);
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new IllegalArgumentException("base URL must not have a query or fragment");
    }
    return baseUrl.replaceAll("/+$", "");
  }
}
