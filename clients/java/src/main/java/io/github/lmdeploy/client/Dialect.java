package io.github.lmdeploy.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * How each family of operations frames its events and ends its streams.
 *
 * <p>Errors in a stream have the same shapes in all of them, see {@link ErrorShape}.
 */
enum Dialect {
  /** Chat, completions, generate: data that is no JSON. */
  DONE(Framing.EVENTS, "[DONE]") {
    @Override
    boolean endsAt(String data) {
      return Ascii.strip(data).equals("[DONE]");
    }
  },

  /** Anthropic's messages: an event of this type, which is part of the stream. */
  MESSAGE_STOP(Framing.EVENTS, "message_stop", "message_stop"),

  /** OpenAI's responses: an event of one of these types, which is part of the stream. */
  RESPONSE_END(
      Framing.EVENTS,
      "response.completed, response.incomplete or response.failed",
      "response.completed",
      "response.incomplete",
      "response.failed"),

  /** {@code /v1/chat/interactive} of LMDeploy up to 0.9.2: a chunk that says why it is the last. */
  FINISH_REASON(Framing.LINES, "a finish_reason") {
    @Override
    boolean mayEndWith(String data) {
      return true;
    }

    @Override
    boolean endsWith(JsonNode chunk) {
      JsonNode reason = chunk.path("finish_reason");
      return reason.isTextual() && !reason.textValue().isEmpty();
    }
  };

  private final Framing framing;
  private final String end;
  private final Set<String> lastTypes;

  /**
   * @param end what ends a stream, for messages
   * @param lastTypes the {@code type} of the last chunk, where that is what ends a stream
   */
  Dialect(Framing framing, String end, String... lastTypes) {
    this.framing = framing;
    this.end = end;
    this.lastTypes = Set.of(lastTypes);
  }

  /** Returns the dialect that the generated package names for an operation. */
  static Dialect of(io.github.lmdeploy.api.Dialect named) {
    return switch (named) {
      case DONE -> DONE;
      case MESSAGE_STOP -> MESSAGE_STOP;
      case RESPONSE_END -> RESPONSE_END;
    };
  }

  Framing framing() {
    return framing;
  }

  String end() {
    return end;
  }

  /** Returns whether this data ends the stream by itself and is no chunk. */
  boolean endsAt(String data) {
    return false;
  }

  /**
   * Returns false if the stream certainly goes on after this data, unless it is written with
   * escapes.
   */
  boolean mayEndWith(String data) {
    for (String type : lastTypes) {
      if (data.contains(type)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether this chunk is the last one of the stream. */
  boolean endsWith(JsonNode chunk) {
    JsonNode type = chunk.path("type");
    return type.isTextual() && lastTypes.contains(type.textValue());
  }

  /** How the events of a stream lie in its bytes. */
  enum Framing {
    /** As in the standard, with LMDeploy's bare lines among them. */
    EVENTS {
      @Override
      Decoder decoder(int maxEventBytes) {
        return new EventDecoder(maxEventBytes, true);
      }

      @Override
      Event last(String unfinishedLine) {
        return unfinishedLine.startsWith("{") ? new Event("", unfinishedLine, "", null) : null;
      }
    },

    /** One line of JSON each. */
    LINES {
      @Override
      Decoder decoder(int maxEventBytes) {
        return new LineDecoder(maxEventBytes);
      }

      @Override
      Event last(String unfinishedLine) {
        return Ascii.isBlank(unfinishedLine)
            ? null
            : new Event("message", unfinishedLine, "", null);
      }
    };

    abstract Decoder decoder(int maxEventBytes);

    /** Returns the event that the end of the body makes of an unfinished line, or null. */
    abstract Event last(String unfinishedLine);
  }
}
