package io.github.lmdeploy.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lmdeploy.client.errors.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code tests/cases/requests}: what the caller asks for, what a server receives. */
class RequestCasesTest {
  private static final Set<String> KEYS =
      Set.of(
          "name", "why", "operation", "api_key", "base_path", "arguments", "parameters", "expect");
  private static final Set<String> EXPECT_KEYS =
      Set.of("method", "path", "query", "headers", "absent_headers", "body");
  private static final JsonNode NO_QUERY = Json.MAPPER.createObjectNode();

  @TestFactory
  Stream<DynamicTest> requests() {
    return Cases.tests("requests", KEYS, RequestCasesTest::sendCase);
  }

  private static void sendCase(JsonNode given) {
    JsonNode expect = given.path("expect");
    Cases.knowsAll(EXPECT_KEYS, expect);
    String operation = given.path("operation").textValue();
    LoopbackServer.Request request;
    try (var server = LoopbackServer.answering(Answers.REFUSAL);
        var client =
            Client.builder(server.url() + given.path("base_path").asText(""))
                .apiKey(given.path("api_key").textValue())
                .build()) {
      assertThrows(
          RefusedException.class,
          () -> Calls.call(client, operation, Cases.arguments(given), chunk -> {}));
      request = server.request();
    } catch (IOException | InterruptedException unexpected) {
      throw new IllegalStateException(unexpected);
    }
    assertEquals(expect.path("method").textValue(), request.method());
    String[] target = request.target().split("\\?", 2);
    assertEquals(expect.path("path").textValue(), target[0]);
    JsonNode query = expect.has("query") ? expect.path("query") : NO_QUERY;
    assertEquals(query, target.length == 1 ? NO_QUERY : parse(target[1]));
    for (Map.Entry<String, JsonNode> header : expect.path("headers").properties()) {
      assertEquals(
          header.getValue().textValue(), request.headers().get(header.getKey()), header.getKey());
    }
    for (JsonNode absent : expect.path("absent_headers")) {
      assertFalse(request.headers().containsKey(absent.textValue()), absent.textValue());
    }
    compareBody(expect.path("body"), request.text());
  }

  private static JsonNode parse(String query) {
    ObjectNode parameters = Json.MAPPER.createObjectNode();
    for (String pair : query.split("&")) {
      String[] both = pair.split("=", 2);
      parameters.withArray(decoded(both[0])).add(decoded(both[1]));
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static void compareBody(JsonNode expected, String body) {
    if (expected.isNull()) {
      assertEquals("", body);
      return;
    }
    try {
      JsonNode actual = Json.MAPPER.readTree(body);
      assertTrue(
          Cases.same(expected, actual), () -> "expected " + expected + "\nbut was  " + actual);
    } catch (IOException notJson) {
      throw new UncheckedIOException("not JSON: " + body, notJson);
    }
  }
}
