package io.github.lmdeploy.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.lmdeploy.client.errors.Exchange;
import io.github.lmdeploy.client.errors.LmdeployException;
import io.github.lmdeploy.client.errors.MalformedEventException;
import java.util.function.Supplier;

/** Tells what each event of a stream means: a chunk, the end, an error, or nothing. */
final class ChunkReader<C> {
  private final Dialect dialect;
  private final Class<C> chunkType;
  private final ObjectReader chunks;
  private final Supplier<Exchange> exchange;
  private final ApiKey apiKey;

  /**
   * Creates a reader for one stream.
   *
   * @param exchange says how far the stream has come, for an error
   * @param apiKey what an error must not show
   */
  ChunkReader(Dialect dialect, Class<C> chunkType, Supplier<Exchange> exchange, ApiKey apiKey) {
    this.dialect = dialect;
    this.chunkType = chunkType;
    this.chunks = Json.MAPPER.readerFor(chunkType);
    this.exchange = exchange;
    this.apiKey = apiKey;
  }

  /**
   * What one event meant.
   *
   * @param chunk the chunk in it, or null if there is none
   * @param end whether the stream ends with this event
   */
  record Meaning<C>(C chunk, boolean end) {}

  /**
   * Reads one event.
   *
   * @throws LmdeployException if the event is an error or no chunk
   */
  Meaning<C> read(Event event) {
    String data = event.data();
    if (Ascii.isBlank(data)) {
      return new Meaning<>(null, false);
    }
    if (dialect.endsAt(data)) {
      return new Meaning<>(null, true);
    }
    if (event.type().equals("error")) {
      throw refused(data);
    }
    if (event.type().isEmpty()) {
      refuseIfError(event);
      throw malformed("is a line without a field", data, null);
    }
    if (!Json.beginsObject(data)) {
      throw malformed("is no JSON object", data, null);
    }
    try {
      return mayBeErrorOrEnd(data) ? readWhole(data) : new Meaning<>(chunks.readValue(data), false);
    } catch (JsonProcessingException notOfTheType) {
      throw malformed("is no chunk of this operation", data, notOfTheType);
    }
  }

  /** Throws what a bare line says, if it has the shape of an error. */
  void refuseIfError(Event bareLine) {
    ErrorShape.parse(bareLine.data())
        .filter(ErrorShape::isInStream)
        .ifPresent(
            error -> {
              throw refused(bareLine.data());
            });
  }

  private Meaning<C> readWhole(String data) throws JsonProcessingException {
    JsonNode json = Json.MAPPER.readTree(data);
    if (ErrorShape.isInStream(json)) {
      throw refused(data);
    }
    return new Meaning<>(Json.MAPPER.treeToValue(json, chunkType), dialect.endsWith(json));
  }

  /**
   * Returns false if the data is certainly a chunk in the middle of a stream, as nearly all are: it
   * can then be read straight into its type, without a tree of its JSON to look for other members.
   *
   * <p>A letter of a member's name may also be written as an escape.
   */
  private boolean mayBeErrorOrEnd(String data) {
    return dialect.mayEndWith(data) || data.contains("error") || data.contains("\\u00");
  }

  private LmdeployException refused(String data) {
    return ErrorShape.exception(exchange.get(), ErrorShape.ofText(apiKey.redact(data)));
  }

  private MalformedEventException malformed(String what, String data, Throwable cause) {
    String shown = apiKey.redact(data);
    // The JSON library quotes what it could not read.
    Throwable shownCause = shown.equals(data) ? cause : null;
    return new MalformedEventException(
        exchange.get(), what + ": " + Json.excerpt(shown), shownCause);
  }
}
