package io.github.lmdeploy.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lmdeploy.api.model.ChatCompletionRequest;
import io.github.lmdeploy.client.errors.ConnectionFailedException;
import io.github.lmdeploy.client.errors.ErrorKind;
import io.github.lmdeploy.client.errors.LmdeployException;
import io.github.lmdeploy.client.errors.RefusedException;
import io.github.lmdeploy.client.errors.TruncatedException;
import io.github.lmdeploy.client.errors.WrongBodyException;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What errors say and carry, and that they keep the key to themselves. */
class ErrorsTest {
  private static final String KEY = "sk-01234/56789";

  @Test
  void a_refusal_says_what_was_asked_and_what_came_back() throws Exception {
    String body = "{\"message\": \"bad n\", \"type\": \"x\", \"code\": 400, \"object\": \"error\"}";
    try (var server = LoopbackServer.answering(Answers.json(400, body));
        var client = Client.builder(server.url()).build()) {
      var error = assertThrows(RefusedException.class, client::listModels);
      assertEquals(
          "GET " + server.url() + "/v1/models: status 400: x: bad n (refused)", error.getMessage());
      assertEquals("list_models", error.operation());
      assertEquals(OptionalInt.of(400), error.status());
      assertEquals(List.of("application/json"), error.headers().get("CONTENT-TYPE"));
      assertEquals(400, error.refusal().number());
      assertEquals(body, error.refusal().body());
    }
  }

  @Test
  void a_truncated_stream_says_how_far_it_came() throws Exception {
    String events = Answers.chunk("a") + Answers.chunk("b");
    try (var server = LoopbackServer.answering(Answers.STREAM_HEAD, events);
        var client = Client.builder(server.url()).build();
        var stream = client.chatCompletionsStream(new ChatCompletionRequest())) {
      var error = assertThrows(TruncatedException.class, () -> stream.forEach(chunk -> {}));
      assertEquals(
          "POST "
              + server.url()
              + "/v1/chat/completions: stream ended after 2 events without [DONE] (truncated)",
          error.getMessage());
      assertEquals(2, error.events());
      assertEquals(events.length(), error.bytes());
    }
  }

  @Test
  void a_message_is_one_line_and_shows_the_beginning_only() throws Exception {
    String page = "<html>\n" + "<p>\r\n".repeat(200);
    try (var server =
            LoopbackServer.answering("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", page);
        var client = Client.builder(server.url()).build()) {
      var error =
          assertThrows(
              WrongBodyException.class,
              () -> client.chatCompletionsStream(new ChatCompletionRequest()));
      assertTrue(error.getMessage().contains("text/html: <html> <p> <p>"), error.getMessage());
      assertEquals(1, error.getMessage().lines().count());
      assertTrue(error.getMessage().length() < 400, error.getMessage());
    }
  }

  @Test
  void a_wrong_body_says_what_it_lacks() throws Exception {
    String body = "{\"object\": \"list\", \"data\": [{}]}";
    try (var server = LoopbackServer.answering(Answers.json(200, body));
        var client = Client.builder(server.url()).build()) {
      var error = assertThrows(WrongBodyException.class, client::listModels);
      assertTrue(
          error.getMessage().contains("expected a ModelList with data.id, got: " + body),
          error.getMessage());
    }
  }

  @Test
  void nobody_listening_is_a_failed_connection() throws Exception {
    int freePort;
    try (var socket = new ServerSocket(0)) {
      freePort = socket.getLocalPort();
    }
    try (var client = Client.builder("http://127.0.0.1:" + freePort).build()) {
      var error = assertThrows(ConnectionFailedException.class, client::listModels);
      assertEquals(ErrorKind.CONNECTION, error.kind());
      assertEquals(OptionalInt.empty(), error.status());
      assertInstanceOf(IOException.class, error.getCause());
    }
  }

  @Test
  void a_server_that_hangs_up_without_an_answer_is_a_failed_connection() throws Exception {
    try (var server = LoopbackServer.answering("");
        var client = Client.builder(server.url()).build()) {
      assertThrows(
          ConnectionFailedException.class,
          () -> client.chatCompletions(new ChatCompletionRequest()));
    }
  }

  @TestFactory
  List<DynamicTest> no_text_of_an_error_holds_the_key() {
    String echo = "{\"error\": {\"message\": \"wrong key " + KEY + "\"}}";
    return List.of(
        keepsTheKey("refused", Answers.json(401, echo)),
        keepsTheKey("refused with escapes", Answers.json(401, echo.replace("/", "\\/"))),
        keepsTheKey("status line", "HTTP/1.1 " + KEY + "\r\n\r\n"),
        keepsTheKey("header line", "HTTP/1.1 200 OK\r\nbad " + KEY + "\r\n\r\n"),
        keepsTheKey("refused in text", "HTTP/1.1 401 No\r\n\r\nkey " + KEY),
        keepsTheKey("refused in the stream", Answers.STREAM_HEAD + "data: " + echo + "\n\n"),
        keepsTheKey("malformed event", Answers.STREAM_HEAD + "data: {" + KEY + "}\n\n"),
        keepsTheKey("wrong body", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + KEY),
        keepsTheKey("header", "HTTP/1.1 403 No\r\nX-Key: " + KEY + "\r\n\r\n"),
        keepsTheKey("truncated", Answers.STREAM_HEAD));
  }

  private static DynamicTest keepsTheKey(String name, String answer) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          try (var server = LoopbackServer.answering(answer);
              var client = Client.builder(server.url()).apiKey(KEY).build()) {
            LmdeployException error =
                assertThrows(
                    LmdeployException.class,
                    () -> {
                      try (var stream = client.chatCompletionsStream(new ChatCompletionRequest())) {
                        stream.forEach(chunk -> {});
                      }
                    });
            assertFalse(Errors.everyText(error).contains(KEY), error::toString);
            assertEquals("Bearer " + KEY, server.request().headers().get("Authorization"));
          }
        });
  }

  @Test
  void settings_are_refused_without_showing_the_key() {
    for (String key : List.of("", "sk 0123456789", "sk-0123456789\n", "sk-ü")) {
      var error =
          assertThrows(
              IllegalArgumentException.class,
              () -> Client.builder("http://localhost").apiKey(key).build());
      assertFalse(!key.isEmpty() && error.toString().contains(key), error::toString);
    }
  }

  @Test
  void a_base_url_must_be_http_with_a_host_and_nothing_behind_the_path() {
    List<String> unusable =
        List.of(
            "localhost:23333",
            "ftp://localhost",
            "http://",
            "http:///v1",
            "http://user:secret@localhost",
            "http://local host",
            "http://localhost?x=1",
            "http://localhost#x",
            "http://localhost:65536");
    for (String url : unusable) {
      var error =
          assertThrows(
              IllegalArgumentException.class, () -> Client.builder(url).build(), () -> url);
      assertFalse(error.toString().contains("secret"), error::toString);
    }
  }
}
