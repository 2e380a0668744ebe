package io.github.lmdeploy.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.lmdeploy.client.errors.EventTooLargeException;
import io.github.lmdeploy.client.errors.Exchange;
import io.github.lmdeploy.client.errors.LmdeployException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code tests/cases/streams}: bytes in, events or chunks out, without HTTP. */
class StreamCasesTest {
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "why",
          "body",
          "body_base64",
          "body_parts",
          "framing",
          "max_event_bytes",
          "cuts",
          "events",
          "dialect",
          "chunks",
          "end",
          "operation", // with "folded": for clients that accumulate
          "folded");
  private static final Set<String> ERROR_KEYS = Set.of("kind", "type", "message", "code", "param");

  private static final Exchange EXCHANGE =
      Exchange.asked("chat_completions_stream", "POST", "http://server/v1/chat/completions")
          .answered(200, Map.of());

  @TestFactory
  Stream<DynamicTest> streams() {
    return Cases.tests("streams", KEYS, StreamCasesTest::replayCase);
  }

  private static void replayCase(JsonNode given) {
    boolean few = given.path("cuts").asText().equals("few");
    Pieces.each(
        Cases.body(given),
        few,
        (cut, pieces) -> {
          if (given.has("dialect")) {
            compareChunks(given, pieces, cut);
          } else {
            compareEvents(given, pieces, cut);
          }
        });
  }

  private static void compareEvents(JsonNode given, List<ByteBuffer> pieces, String cut) {
    int max = given.path("max_event_bytes").asInt(EventDecoder.DEFAULT_MAX_EVENT_BYTES);
    Dialect.Framing framing =
        Dialect.Framing.valueOf(given.path("framing").asText("events").toUpperCase(Locale.ROOT));
    Decoder decoder =
        framing == Dialect.Framing.LINES ? new LineDecoder(max) : new EventDecoder(max);
    List<Event> events = new ArrayList<>();
    String end = "complete";
    try {
      for (ByteBuffer piece : pieces) {
        decoder.feed(piece.duplicate());
        for (Event event; (event = decoder.poll()) != null; ) {
          events.add(event);
        }
      }
      Event last = framing.last(decoder.unfinishedLine());
      if (last != null && framing == Dialect.Framing.LINES) {
        events.add(last);
      }
    } catch (EventTooLargeException tooLarge) {
      end = tooLarge.kind().toString();
    }
    List<Event> expected = new ArrayList<>();
    for (JsonNode event : given.path("events")) {
      expected.add(
          new Event(
              event.path("type").textValue(),
              event.path("data").textValue(),
              event.path("last_event_id").textValue(),
              event.path("retry").isNull() ? null : event.path("retry").longValue()));
    }
    assertEquals(expected, events, cut);
    assertEquals(given.path("end").textValue(), end, cut);
  }

  private static void compareChunks(JsonNode given, List<ByteBuffer> pieces, String cut) {
    Dialect dialect = Dialect.valueOf(given.path("dialect").asText().toUpperCase(Locale.ROOT));
    int max = given.path("max_event_bytes").asInt(EventDecoder.DEFAULT_MAX_EVENT_BYTES);
    ClientOptions options = new ClientOptions("http://server", new ApiKey(null), max);
    List<JsonNode> chunks = new ArrayList<>();
    JsonNode end = given.path("end");
    try (ChunkStream<JsonNode> stream =
        new ChunkStream<>(
            arrived(pieces), dialect, JsonNode.class, EXCHANGE, options, RequestOptions.DEFAULTS)) {
      stream.forEach(chunks::add);
      assertEquals("complete", end.asText(end.toString()), cut);
    } catch (LmdeployException error) {
      if (end.isTextual()) {
        assertEquals(end.textValue(), error.kind().toString(), () -> cut + ": " + error);
      } else {
        Cases.knowsAll(ERROR_KEYS, end);
        Cases.compareError(end, error, cut);
      }
    }
    JsonNode actual = JsonNodeFactory.instance.arrayNode().addAll(chunks);
    JsonNode expected = given.path("chunks");
    assertTrue(
        Cases.same(expected, actual),
        () -> cut + "\nexpected " + expected + "\nbut was  " + actual);
  }

  private static ResponseBody arrived(List<ByteBuffer> pieces) {
    ResponseBody body = new ResponseBody();
    body.onSubscribe(
        new Flow.Subscription() {
          @Override
          public void request(long lists) {}

          @Override
          public void cancel() {}
        });
    body.onNext(pieces.stream().map(ByteBuffer::duplicate).toList());
    body.onComplete();
    return body;
  }
}
