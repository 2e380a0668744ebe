package io.github.lmdeploy.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code tests/cases/requests}: what the caller asks for, what a server receives. */
class RequestCasesTest {
  private static final Set<String> KEYS =
      Set.of("name", "why", "operation", "api_key", "base_path", "arguments", "expect");
  private static final Set<String> EXPECT_KEYS =
      Set.of("method", "path", "headers", "absent_headers", "body");

  @TestFactory
  Stream<DynamicTest> requests() {
    return Cases.tests("requests", KEYS, RequestCasesTest::sendCase);
  }

  private static void sendCase(JsonNode given) {
    JsonNode expect = given.path("expect");
    Cases.knowsAll(EXPECT_KEYS, expect);
    String operation = given.path("operation").textValue();
    LoopbackServer.Request request;
    try (var server = LoopbackServer.answering(Answers.to(operation));
        var client =
            Client.builder(server.url() + given.path("base_path").asText(""))
                .apiKey(given.path("api_key").textValue())
                .build()) {
      Calls.call(client, operation, given.path("arguments"), chunk -> {});
      request = server.request();
    } catch (IOException | InterruptedException unexpected) {
      throw new IllegalStateException(unexpected);
    }
    assertEquals(expect.path("method").textValue(), request.method());
    assertEquals(expect.path("path").textValue(), request.path());
    for (Map.Entry<String, JsonNode> header : expect.path("headers").properties()) {
      assertEquals(
          header.getValue().textValue(), request.headers().get(header.getKey()), header.getKey());
    }
    for (JsonNode absent : expect.path("absent_headers")) {
      assertFalse(request.headers().containsKey(absent.textValue()), absent.textValue());
    }
    compareBody(expect.path("body"), request.text());
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
