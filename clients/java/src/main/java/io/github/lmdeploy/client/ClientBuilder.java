package io.github.lmdeploy.client;

import java.util.Objects;

/** Collects the settings of a {@link Client}. Not to be shared between threads. */
public final class ClientBuilder {
  private final String baseUrl;
  private String apiKey;
  private int maxEventBytes = EventDecoder.DEFAULT_MAX_EVENT_BYTES;

  ClientBuilder(String baseUrl) {
    this.baseUrl = Objects.requireNonNull(baseUrl, "baseUrl");
  }

  /** Sets the key that the server asks for. Default: null, which sends none. */
  public ClientBuilder apiKey(String apiKey) {
    this.apiKey = apiKey;
    return this;
  }

  /**
   * Sets how large one event of a stream may be, in bytes. Default: 16 MiB. It cannot be switched
   * off.
   */
  public ClientBuilder maxEventBytes(int maxEventBytes) {
    this.maxEventBytes = maxEventBytes;
    return this;
  }

  /**
   * Returns the client.
   *
   * @throws IllegalArgumentException if the base URL is not an http or https URL with a host and
   *     without user, query and fragment, if the key is empty or not visible ASCII, or if a limit
   *     is not positive; its message never holds the key
   */
  public Client build() {
    return new Client(new ClientOptions(baseUrl, new ApiKey(apiKey), maxEventBytes));
  }
}
