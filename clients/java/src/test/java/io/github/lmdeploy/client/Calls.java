package io.github.lmdeploy.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lmdeploy.api.model.ChatCompletionRequest;
import java.util.function.Consumer;

/** The operations that cases name. */
final class Calls {
  private Calls() {}

  /**
   * Calls an operation by its name.
   *
   * @param chunk what to do with each chunk of a stream, while it is read
   * @return the typed answer, or null for a stream
   */
  static Object call(Client client, String operation, JsonNode arguments, Consumer<Object> chunk) {
    return switch (operation) {
      case "list_models" -> client.listModels();
      case "chat_completions" -> client.chatCompletions(chat(arguments));
      case "chat_completions_stream" -> {
        try (var stream = client.chatCompletionsStream(chat(arguments))) {
          stream.forEach(chunk);
        }
        yield null;
      }
      default -> throw new IllegalArgumentException("operation " + operation);
    };
  }

  private static ChatCompletionRequest chat(JsonNode arguments) {
    return Json.MAPPER.convertValue(arguments, ChatCompletionRequest.class);
  }
}
