package io.github.lmdeploy.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.lmdeploy.client.errors.AsleepException;
import io.github.lmdeploy.client.errors.Exchange;
import io.github.lmdeploy.client.errors.LmdeployException;
import io.github.lmdeploy.client.errors.Refusal;
import io.github.lmdeploy.client.errors.RefusedException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The shapes in which LMDeploy, its proxy, and the servers and gateways around them report errors.
 *
 * <pre>
 * {"object": "error", "message", "type", "code", "param"}   LMDeploy's OpenAI endpoints
 * {"error": {"message", "type", "code", "param"}}            OpenAI and most gateways
 * {"type": "error", "error": {"type", "message"}}            Anthropic
 * {"error_code": 10400, "text"}                              LMDeploy's proxy
 * {"error": true, "status": 500, "message"}                  gateways
 * {"error": "text"}                                          gateways
 * {"detail": "text" or […]}                                  FastAPI, never under a good status
 * </pre>
 */
final class ErrorShape {
  /** Fields of an answer that came: an error beside one of them is a part of that answer. */
  private static final List<String> ANSWERS =
      List.of("choices", "content", "data", "output", "text");

  private static final int SERVICE_UNAVAILABLE = 503;

  private ErrorShape() {}

  /** Reads what a server said with a status other than 2xx. */
  static Refusal ofRefusal(int status, String body) {
    return body.isBlank() ? words(ReasonPhrase.of(status), body) : ofText(body);
  }

  /** Reads what a server said under a good status, in whatever form. */
  static Refusal ofText(String text) {
    return parse(text).map(json -> read(json, text)).orElseGet(() -> words(text, text));
  }

  /** Returns what a server said in nothing but a message. */
  static Refusal ofMessage(String message) {
    return saying(message, message);
  }

  /** Returns whether an answer under a good status, or what came instead of a stream, is one. */
  static boolean isInAnswer(JsonNode answer) {
    JsonNode error = answer.path("error");
    return isCalledError(answer.path("object"))
        || answer.hasNonNull("error_code")
        || (isSaid(error) && ANSWERS.stream().noneMatch(answer::has));
  }

  /** Returns whether an object in the middle of a stream is an error. */
  static boolean isInStream(JsonNode object) {
    JsonNode error = object.path("error");
    boolean empty = (error.isTextual() || error.isObject()) && isEmpty(error);
    return (isSaid(error) && !empty)
        || isCalledError(object.path("object"))
        || isCalledError(object.path("type"))
        || object.hasNonNull("error_code");
  }

  /** Returns the exception for what a server said: it refused, or its engine sleeps. */
  static LmdeployException exception(Exchange exchange, Refusal refusal) {
    boolean unavailable =
        Objects.equals(exchange.status(), SERVICE_UNAVAILABLE)
            || String.valueOf(SERVICE_UNAVAILABLE).equals(refusal.code());
    boolean sleeping = refusal.message().toLowerCase(Locale.ROOT).contains("sleeping");
    return unavailable && sleeping
        ? new AsleepException(exchange, refusal)
        : new RefusedException(exchange, refusal);
  }

  /** Parses a body that may be JSON; only an object can have one of the shapes. */
  static Optional<JsonNode> parse(String body) {
    if (!Json.beginsObject(body)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.MAPPER.readTree(body));
    } catch (JsonProcessingException notJson) {
      return Optional.empty();
    }
  }

  /** Reads the first of the shapes that fits. */
  private static Refusal read(JsonNode json, String body) {
    JsonNode error = json.path("error");
    if (error.isObject()) {
      return fields(error, "message", "code", body);
    }
    if (error.isTextual() && !error.textValue().isEmpty()) {
      return saying(error.textValue(), body);
    }
    if (error.isBoolean() && error.booleanValue()) {
      return fields(json, "message", "status", body);
    }
    if (json.hasNonNull("error_code")) {
      return fields(json, "text", "error_code", body);
    }
    if (json.hasNonNull("detail")) {
      JsonNode detail = json.path("detail");
      return saying(detail.isTextual() ? detail.textValue() : detail.toString(), body);
    }
    return fields(json, "message", "code", body);
  }

  private static Refusal words(String text, String body) {
    return saying(Json.excerpt(text), body);
  }

  private static Refusal saying(String message, String body) {
    return new Refusal(
        message.isEmpty() ? Json.excerpt(body) : message, null, null, null, null, body);
  }

  /** Reads an object's fields; one of another type than expected says nothing. */
  private static Refusal fields(JsonNode from, String messageName, String codeName, String body) {
    String message = from.path(messageName).textValue();
    JsonNode code = from.path(codeName);
    return new Refusal(
        message == null || message.isEmpty() ? Json.excerpt(body) : message,
        from.path("type").textValue(),
        from.path("param").textValue(),
        code.isTextual() || code.isIntegralNumber() ? code.asText() : null,
        code.isIntegralNumber() && code.canConvertToLong() ? code.longValue() : null,
        body);
  }

  private static boolean isSaid(JsonNode error) {
    boolean denied = error.isBoolean() && !error.booleanValue();
    return !error.isMissingNode() && !error.isNull() && !denied;
  }

  private static boolean isCalledError(JsonNode name) {
    return name.isTextual() && name.textValue().equals("error");
  }

  private static boolean isEmpty(JsonNode node) {
    return node.isTextual() ? node.textValue().isEmpty() : node.isEmpty();
  }
}
