package io.github.lmdeploy.client;

import io.github.lmdeploy.api.Operations;
import io.github.lmdeploy.api.model.ChatCompletionRequest;
import io.github.lmdeploy.api.model.ChatCompletionResponse;
import io.github.lmdeploy.api.model.ChatCompletionStreamResponse;
import io.github.lmdeploy.api.model.ModelList;
import io.github.lmdeploy.client.errors.LmdeployException;
import java.util.Objects;

/**
 * A client of one LMDeploy server.
 *
 * <p>Every call throws an {@link LmdeployException} if it fails, and {@link IllegalStateException}
 * after {@link #close()}. May be shared by any number of threads.
 */
public final class Client implements AutoCloseable {
  /** Null once the client is closed. */
  private volatile Transport transport;

  private Client(ClientOptions options) {
    this.transport = new Transport(options);
  }

  /**
   * Returns a builder of a client.
   *
   * @param baseUrl where the server is, for instance {@code http://localhost:23333}; a path in it
   *     is kept, and goes before the paths of the operations
   */
  public static Builder builder(String baseUrl) {
    return new Builder(baseUrl);
  }

  /** Lists the models that the server serves. */
  public ModelList listModels() {
    return open().call(Operations.LIST_MODELS);
  }

  /**
   * Answers a chat in one piece.
   *
   * @throws IllegalArgumentException if the request asks for a stream
   */
  public ChatCompletionResponse chatCompletions(ChatCompletionRequest request) {
    return open().call(Operations.CHAT_COMPLETIONS, request);
  }

  /** Answers a chat in chunks, as the model writes it. Close the stream. */
  public ChunkStream<ChatCompletionStreamResponse> chatCompletionsStream(
      ChatCompletionRequest request) {
    return chatCompletionsStream(request, RequestOptions.DEFAULTS);
  }

  /** Answers a chat in chunks, as the model writes it. Close the stream. */
  public ChunkStream<ChatCompletionStreamResponse> chatCompletionsStream(
      ChatCompletionRequest request, RequestOptions options) {
    return open().stream(Operations.CHAT_COMPLETIONS_STREAM, request, options);
  }

  /**
   * Lets go of the connections. Open streams go on until they are closed themselves. Does nothing
   * the second time.
   */
  @Override
  public void close() {
    // The JDK's client ends its thread and connections when nothing refers to it any more.
    transport = null;
  }

  private Transport open() {
    Transport current = transport;
    if (current == null) {
      throw new IllegalStateException("the client is closed");
    }
    return current;
  }

  /** Collects the settings of a client. Not to be shared between threads. */
  public static final class Builder {
    private final String baseUrl;
    private String apiKey;
    private int maxEventBytes = EventDecoder.DEFAULT_MAX_EVENT_BYTES;

    private Builder(String baseUrl) {
      this.baseUrl = Objects.requireNonNull(baseUrl, "baseUrl");
    }

    /** Sets the key that the server asks for. Default: null, which sends none. */
    public Builder apiKey(String apiKey) {
      this.apiKey = apiKey;
      return this;
    }

    /**
     * Sets how large one event of a stream may be, in bytes. Default: 16 MiB. It cannot be switched
     * off.
     */
    public Builder maxEventBytes(int maxEventBytes) {
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
}
