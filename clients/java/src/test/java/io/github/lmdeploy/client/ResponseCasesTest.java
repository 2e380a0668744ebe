package io.github.lmdeploy.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lmdeploy.api.model.ChatCompletionStreamResponse;
import io.github.lmdeploy.client.errors.LmdeployException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code tests/cases/responses}: what a server answers, what a call makes of it. */
class ResponseCasesTest {
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "why",
          "operation",
          "api_key",
          "status",
          "reason",
          "headers",
          "body",
          "body_base64",
          "close",
          "arguments",
          "expect");
  private static final Set<String> EXPECT_KEYS =
      Set.of(
          "value",
          "texts",
          "chunks",
          "chunk_values",
          "end",
          "kind",
          "status",
          "type",
          "param",
          "message",
          "code");

  /** What is seen of a stream, with an error or without one. */
  private static final Set<String> SEEN_KEYS = Set.of("texts", "chunks", "chunk_values");

  @TestFactory
  Stream<DynamicTest> responses() {
    return Cases.tests("responses", KEYS, ResponseCasesTest::answerCase);
  }

  private static void answerCase(JsonNode given) {
    ObjectNode expect = given.path("expect").deepCopy();
    Cases.knowsAll(EXPECT_KEYS, expect);
    List<Object> chunks = new ArrayList<>();
    Semaphore seen = new Semaphore(0);
    try (var server = new LoopbackServer((connection, out) -> answer(given, seen, out));
        var client =
            Client.builder(server.url()).apiKey(given.path("api_key").textValue()).build()) {
      Object value =
          Calls.call(
              client,
              given.path("operation").textValue(),
              Cases.arguments(given),
              chunk -> {
                chunks.add(chunk);
                seen.release();
              });
      if (expect.has("kind")) {
        fail("expected " + expect + ", got " + (value == null ? chunks : value));
      }
      Cases.compareValue(expect.path("value"), Json.MAPPER.valueToTree(value), "");
    } catch (LmdeployException error) {
      if (!expect.has("kind")) {
        throw error;
      }
      Cases.compareError(expect.deepCopy().without(SEEN_KEYS), error, "error");
      keepsTheKey(given.path("api_key").asText(""), error);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
    compareChunks(expect, chunks);
  }

  private static void compareChunks(JsonNode expect, List<Object> chunks) {
    if (expect.has("chunks")) {
      assertEquals(expect.path("chunks").intValue(), chunks.size(), "chunks");
    }
    if (expect.has("chunk_values")) {
      assertEquals(expect.path("chunk_values").size(), chunks.size(), "chunk_values");
      for (int i = 0; i < chunks.size(); i++) {
        JsonNode chunk = Json.MAPPER.valueToTree(chunks.get(i));
        Cases.compareValue(expect.path("chunk_values").path(i), chunk, "chunk " + i + " ");
      }
    }
    if (expect.has("texts")) {
      List<String> texts =
          chunks.stream()
              .map(chunk -> ChatText.of((ChatCompletionStreamResponse) chunk))
              .filter(text -> !text.isEmpty())
              .toList();
      assertEquals(texts(expect.path("texts")), texts, "texts");
    }
  }

  /** Looks for the key in all that the error can show; a shorter key is no secret. */
  private static void keepsTheKey(String key, LmdeployException error) {
    if (key.length() >= 8) {
      assertFalse(Errors.everyText(error).contains(key), error::toString);
    }
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::textValue).toList();
  }

  /**
   * Writes the answer of a case.
   *
   * <p>The last line of a chunked body waits for the texts before it to be read: the JDK's client
   * drops what it read from the socket together with a bad chunk size.
   */
  private static void answer(JsonNode given, Semaphore seen, OutputStream out) throws Exception {
    byte[] answer = answer(given);
    int held = 0;
    if (given.path("headers").has("transfer-encoding")) {
      String text = new String(answer, StandardCharsets.ISO_8859_1);
      held = text.length() - 1 - text.lastIndexOf('\n', text.length() - 2);
    }
    out.write(answer, 0, answer.length - held);
    if (seen.tryAcquire(given.at("/expect/texts").size(), 10, TimeUnit.SECONDS)) {
      out.write(answer, answer.length - held, held);
    }
  }

  private static byte[] answer(JsonNode given) {
    byte[] body = Cases.body(given);
    StringBuilder head = new StringBuilder("HTTP/1.1 ");
    head.append(given.path("status").intValue()).append(' ');
    head.append(given.path("reason").textValue()).append("\r\n");
    for (Map.Entry<String, JsonNode> header : given.path("headers").properties()) {
      head.append(header.getKey())
          .append(": ")
          .append(header.getValue().textValue())
          .append("\r\n");
    }
    if (!given.path("headers").has("transfer-encoding")) {
      int missing = given.path("close").asText("clean").equals("cut") ? 100 : 0;
      head.append("content-length: ").append(body.length + missing).append("\r\n");
    }
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    answer.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    answer.writeBytes(body);
    return answer.toByteArray();
  }
}
