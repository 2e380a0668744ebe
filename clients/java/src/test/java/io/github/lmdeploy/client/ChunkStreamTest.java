package io.github.lmdeploy.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lmdeploy.api.model.ChatCompletionRequest;
import io.github.lmdeploy.api.model.ChatCompletionStreamResponse;
import io.github.lmdeploy.client.errors.CancelledException;
import io.github.lmdeploy.client.errors.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a stream is read and closed; what it makes of bytes is in the cases. */
@Timeout(30)
class ChunkStreamTest {
  private static final ChatCompletionRequest REQUEST = new ChatCompletionRequest();

  @Test
  void a_chunk_is_there_before_the_body_is_over() throws Exception {
    CountDownLatch read = new CountDownLatch(1);
    try (var server =
            new LoopbackServer(
                (connection, out) -> {
                  out.write(utf8(Answers.STREAM_HEAD + Answers.chunk("a")));
                  assertTrue(read.await(20, TimeUnit.SECONDS));
                  out.write(utf8(Answers.chunk("b") + Answers.DONE));
                });
        var client = Client.builder(server.url()).build();
        var stream = client.chatCompletionsStream(REQUEST)) {
      var chunks = stream.iterator();
      assertEquals("a", ChatText.of(chunks.next()));
      read.countDown();
      assertEquals("b", ChatText.of(chunks.next()));
      assertFalse(chunks.hasNext());
      assertThrows(NoSuchElementException.class, chunks::next);
    }
  }

  @Test
  void a_second_loop_goes_on_where_the_first_one_stopped() throws Exception {
    try (var server = answeringChunks("a", "b", "c");
        var client = Client.builder(server.url()).build();
        var stream = client.chatCompletionsStream(REQUEST)) {
      for (var chunk : stream) {
        assertEquals("a", ChatText.of(chunk));
        break;
      }
      assertEquals(List.of("b", "c"), texts(stream));
      assertEquals(List.of(), texts(stream));
      assertSame(stream.iterator(), stream.iterator());
    }
  }

  @Test
  void nothing_is_left_to_iterate_after_an_error() throws Exception {
    String error = "data: {\"error\": {\"message\": \"engine died\"}}\n\n";
    try (var server =
            LoopbackServer.answering(Answers.STREAM_HEAD, error, Answers.chunk("a"), Answers.DONE);
        var client = Client.builder(server.url()).build();
        var stream = client.chatCompletionsStream(REQUEST)) {
      assertThrows(RefusedException.class, () -> texts(stream));
      assertEquals(List.of(), texts(stream));
    }
  }

  @Test
  void a_truncated_stream_ends_normally_if_that_is_allowed() throws Exception {
    RequestOptions options = RequestOptions.builder().allowTruncated(true).build();
    try (var server = LoopbackServer.answering(Answers.STREAM_HEAD, Answers.chunk("a"), "data: {");
        var client = Client.builder(server.url()).build();
        var stream = client.chatCompletionsStream(REQUEST, options)) {
      assertEquals(List.of("a"), texts(stream));
    }
  }

  @Test
  void closing_from_another_thread_wakes_the_reader() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    try (var server = hangingAfter(Answers.chunk("a"), over);
        var client = Client.builder(server.url()).build()) {
      var stream = client.chatCompletionsStream(REQUEST);
      var chunks = stream.iterator();
      chunks.next();
      Thread reader = Thread.currentThread();
      CompletableFuture<Void> closing =
          CompletableFuture.runAsync(
              () -> {
                awaitWaiting(reader);
                stream.close();
              });
      assertThrows(CancelledException.class, chunks::hasNext);
      assertFalse(chunks.hasNext());
      closing.join();
    } finally {
      over.countDown();
    }
  }

  @Test
  void an_interrupt_ends_the_stream_and_stays_visible() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    try (var server = hangingAfter(Answers.chunk("a"), over);
        var client = Client.builder(server.url()).build();
        var stream = client.chatCompletionsStream(REQUEST)) {
      var chunks = stream.iterator();
      chunks.next();
      Thread.currentThread().interrupt();
      var error = assertThrows(CancelledException.class, chunks::hasNext);
      assertTrue(Thread.interrupted(), "the flag was cleared");
      assertEquals(InterruptedException.class, error.getCause().getClass());
    } finally {
      over.countDown();
    }
  }

  @Test
  void an_interrupt_ends_a_plain_call() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    try (var server = hangingAfter("", over);
        var client = Client.builder(server.url()).build()) {
      Thread.currentThread().interrupt();
      assertThrows(CancelledException.class, client::listModels);
      assertTrue(Thread.interrupted(), "the flag was cleared");
    } finally {
      over.countDown();
    }
  }

  @Test
  void the_server_sees_that_a_stream_was_left_early() throws Exception {
    CompletableFuture<Integer> seen = new CompletableFuture<>();
    try (var server =
            new LoopbackServer(
                (connection, out) -> {
                  out.write(utf8(Answers.STREAM_HEAD + Answers.chunk("a")));
                  seen.complete(connection.getInputStream().read());
                });
        var client = Client.builder(server.url()).build()) {
      try (var stream = client.chatCompletionsStream(REQUEST)) {
        stream.iterator().next();
      }
      assertEquals(-1, seen.get(20, TimeUnit.SECONDS));
    }
  }

  @Test
  void closing_twice_or_after_the_end_does_nothing() throws Exception {
    try (var server = answeringChunks("a");
        var client = Client.builder(server.url()).build()) {
      var stream = client.chatCompletionsStream(REQUEST);
      assertEquals(List.of("a"), texts(stream));
      stream.close();
      stream.close();
      assertEquals(List.of(), texts(stream));
    }
  }

  @Test
  void a_closed_client_says_so() {
    var client = Client.builder("http://localhost").build();
    client.close();
    client.close();
    assertThrows(IllegalStateException.class, client::listModels);
  }

  private static LoopbackServer answeringChunks(String... texts) throws Exception {
    StringBuilder events = new StringBuilder();
    for (String text : texts) {
      events.append(Answers.chunk(text));
    }
    return LoopbackServer.answering(Answers.STREAM_HEAD, events.toString(), Answers.DONE);
  }

  /** Answers a stream with these events, then nothing until the test is over. */
  private static LoopbackServer hangingAfter(String events, CountDownLatch over) throws Exception {
    return new LoopbackServer(
        (connection, out) -> {
          out.write(utf8(events.isEmpty() ? "" : Answers.STREAM_HEAD + events));
          over.await();
        });
  }

  private static void awaitWaiting(Thread reader) {
    while (reader.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }

  private static List<String> texts(ChunkStream<ChatCompletionStreamResponse> stream) {
    List<String> texts = new ArrayList<>();
    stream.forEach(chunk -> texts.add(ChatText.of(chunk)));
    return texts;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
