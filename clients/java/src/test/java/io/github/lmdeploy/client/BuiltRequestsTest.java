package io.github.lmdeploy.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.lmdeploy.api.model.ChatCompletionRequest;
import io.github.lmdeploy.api.model.ChatCompletionRequestToolChoice;
import io.github.lmdeploy.api.model.ChatCompletionRequestToolChoiceMode;
import io.github.lmdeploy.api.model.ChatContentPart;
import io.github.lmdeploy.api.model.ChatMessageParam;
import io.github.lmdeploy.api.model.MediaUrl;
import io.github.lmdeploy.api.model.TextOrChatContentPartList;
import io.github.lmdeploy.api.model.TextOrTextList;
import io.github.lmdeploy.api.model.ToolChoice;
import io.github.lmdeploy.api.model.ToolChoiceFuncName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Requests built as a user builds them, and the very bytes that a server receives. */
class BuiltRequestsTest {
  private static final String HEAD =
      "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]";

  @Test
  void content_as_text() throws Exception {
    assertSent(HEAD + "}", hi());
  }

  @Test
  void content_as_parts() throws Exception {
    List<ChatContentPart> parts =
        List.of(
            new ChatContentPart().type("text").text("What is it?"),
            new ChatContentPart().type("image_url").imageUrl(new MediaUrl().url("http://x/y")));
    ChatMessageParam message =
        new ChatMessageParam()
            .role("user")
            .content(TextOrChatContentPartList.ofChatContentPartList(parts));
    assertSent(
        "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":["
            + "{\"type\":\"text\",\"text\":\"What is it?\"},"
            + "{\"type\":\"image_url\",\"image_url\":{\"url\":\"http://x/y\"}}]}]}",
        new ChatCompletionRequest().model("m").messages(List.of(message)));
  }

  @Test
  void stop_as_text() throws Exception {
    assertSent(HEAD + ",\"stop\":\"END\"}", hi().stop(TextOrTextList.ofText("END")));
  }

  @Test
  void stop_as_list() throws Exception {
    List<String> stop = List.of("END", "\n");
    assertSent(HEAD + ",\"stop\":[\"END\",\"\\n\"]}", hi().stop(TextOrTextList.ofTextList(stop)));
  }

  @Test
  void tool_choice_as_word() throws Exception {
    assertSent(
        HEAD + ",\"tool_choice\":\"required\"}",
        hi().toolChoice(
                ChatCompletionRequestToolChoice.ofChatCompletionRequestToolChoiceMode(
                    ChatCompletionRequestToolChoiceMode.REQUIRED)));
  }

  @Test
  void tool_choice_as_object() throws Exception {
    ToolChoice weather = new ToolChoice().function(new ToolChoiceFuncName().name("get_weather"));
    assertSent(
        HEAD + ",\"tool_choice\":{\"function\":{\"name\":\"get_weather\"},\"type\":\"function\"}}",
        hi().toolChoice(ChatCompletionRequestToolChoice.ofToolChoice(weather)));
  }

  @Test
  void a_null_that_the_caller_put_in_a_map_is_sent() throws Exception {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("tools", null);
    assertSent(
        HEAD + ",\"chat_template_kwargs\":{\"tools\":null}}", hi().chatTemplateKwargs(arguments));
  }

  @Test
  void a_required_field_that_is_unset_is_not_sent() throws Exception {
    assertSent("{\"model\":\"m\"}", new ChatCompletionRequest().model("m"));
  }

  @Test
  void a_stream_is_asked_for_without_changing_the_request() throws Exception {
    ChatCompletionRequest request = hi();
    try (var server = LoopbackServer.answering(Answers.STREAM_HEAD, Answers.DONE);
        var client = Client.builder(server.url()).build()) {
      client.chatCompletionsStream(request).close();
      assertEquals(HEAD + ",\"stream\":true}", server.request().text());
    }
    assertNull(request.getStream());
  }

  @Test
  void a_plain_call_refuses_a_request_for_a_stream() {
    try (var client = Client.builder("http://127.0.0.1:9").build()) {
      assertThrows(IllegalArgumentException.class, () -> client.chatCompletions(hi().stream(true)));
    }
  }

  @Test
  void the_client_names_itself_and_asks_for_no_upgrade() throws Exception {
    try (var server = LoopbackServer.answering(Answers.MODELS);
        var client = Client.builder(server.url()).build()) {
      client.listModels();
      Map<String, String> headers = server.request().headers();
      assertEquals("lmdeploy-client-java/0.1.0 (LMDeploy 0.18.0)", headers.get("User-Agent"));
      assertNull(headers.get("Upgrade"));
    }
  }

  private static ChatCompletionRequest hi() {
    return new ChatCompletionRequest()
        .model("m")
        .addMessagesItem(
            new ChatMessageParam().role("user").content(TextOrChatContentPartList.ofText("hi")));
  }

  private static void assertSent(String expected, ChatCompletionRequest request) throws Exception {
    try (var server = LoopbackServer.answering(Answers.CHAT);
        var client = Client.builder(server.url()).build()) {
      client.chatCompletions(request);
      assertEquals(expected, server.request().text());
    }
  }
}
