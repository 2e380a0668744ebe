package io.github.lmdeploy.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.lmdeploy.api.AnswerForm;
import io.github.lmdeploy.api.Operation;
import io.github.lmdeploy.client.errors.Exchange;
import io.github.lmdeploy.client.errors.LmdeployException;
import io.github.lmdeploy.client.errors.WrongBodyException;

/** Tells what the body of an answer in one piece means: a value of its type, or an error. */
final class AnswerReader<T> {
  /**
   * How a text begins in which LMDeploy's proxy says that it did not do what it was asked, see <a
   * href="https://github.com/InternLM/lmdeploy/blob/v0.18.0/lmdeploy/serve/proxy/proxy.py">its
   * source</a>.
   */
  private static final String FAILED = "Failed";

  private final AnswerForm form;
  private final JavaType type;
  private final Exchange exchange;
  private final ApiKey apiKey;

  /**
   * Creates a reader for one answer.
   *
   * @param exchange the call with the head of its answer, for an error
   * @param apiKey what an error must not show
   */
  AnswerReader(Operation<?, T> operation, Exchange exchange, ApiKey apiKey) {
    this.form = operation.form();
    this.type = Json.MAPPER.constructType(operation.responseType());
    this.exchange = exchange;
    this.apiKey = apiKey;
  }

  /**
   * Reads a body, and returns null if the operation answers nothing.
   *
   * @throws LmdeployException if the body is an error, or not of the type
   */
  T read(String body) {
    return switch (form) {
      case JSON -> object(body);
      case JSON_IN_TEXT -> object(unpacked(body));
      case TEXT -> text(body);
      case NOTHING -> nothing(body);
    };
  }

  /** Reads an object. Servers before 0.14.0 write none where nothing is required: /health. */
  private T object(String body) {
    String text = Ascii.isBlank(body) ? "{}" : body;
    JsonNode json = json(text);
    if (!json.isObject()) {
      throw wrongBody(body, null);
    }
    RequiredMembers.firstMissing(json, type)
        .ifPresent(
            missing -> {
              throw wrongBody(expected() + " with " + missing, body, null);
            });
    return value(json, text);
  }

  /** Returns the JSON in a JSON text; a later server may write it as it is. */
  private String unpacked(String body) {
    JsonNode json = json(body);
    return json.isTextual() ? json.textValue() : body;
  }

  private T text(String body) {
    JsonNode json = json(body);
    if (!json.isTextual()) {
      throw wrongBody(body, null);
    }
    String text = json.textValue();
    if (text.startsWith(FAILED)) {
      throw ErrorShape.exception(exchange, ErrorShape.ofMessage(apiKey.redact(text)));
    }
    // What a node told the proxy is handed on in a text too.
    ErrorShape.parse(text).ifPresent(said -> refuseIfError(said, text));
    return value(json, body);
  }

  private T nothing(String body) {
    if (!Ascii.isBlank(body)) {
      json(body);
    }
    return null;
  }

  /** Parses the body, and throws what it says if it has the shape of an error. */
  private JsonNode json(String body) {
    try {
      JsonNode json = Json.MAPPER.readTree(body);
      refuseIfError(json, body);
      return json;
    } catch (JsonProcessingException notJson) {
      throw wrongBody(body, notJson);
    }
  }

  private T value(JsonNode json, String body) {
    try {
      return Json.MAPPER.treeToValue(json, type);
    } catch (JsonProcessingException notOfTheType) {
      throw wrongBody(body, notOfTheType);
    }
  }

  private void refuseIfError(JsonNode json, String text) {
    if (json.isObject() && ErrorShape.isInAnswer(json)) {
      throw ErrorShape.exception(exchange, ErrorShape.ofText(apiKey.redact(text)));
    }
  }

  private WrongBodyException wrongBody(String body, Throwable cause) {
    return wrongBody(expected(), body, cause);
  }

  private WrongBodyException wrongBody(String expected, String body, Throwable cause) {
    String shown = apiKey.redact(body);
    String what = "expected " + expected + ", got: " + Json.excerpt(shown);
    // The JSON library quotes what it could not read.
    return new WrongBodyException(exchange, what, shown.equals(body) ? cause : null);
  }

  private String expected() {
    return switch (form) {
      case JSON, JSON_IN_TEXT -> "a " + type.getRawClass().getSimpleName();
      case TEXT -> "a JSON text";
      case NOTHING -> "no body, or JSON";
    };
  }
}
