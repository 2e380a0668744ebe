package io.github.lmdeploy.client;

import io.github.lmdeploy.api.model.ChatCompletionResponseStreamChoice;
import io.github.lmdeploy.api.model.ChatCompletionStreamResponse;

/** The text in the chunks of a chat. */
public final class ChatText {
  private ChatText() {}

  /**
   * Returns the text that a chunk adds to the first choice, "" if it adds none: the first chunk
   * often has a role only, the last one the usage.
   */
  public static String of(ChatCompletionStreamResponse chunk) {
    if (chunk.getChoices() == null || chunk.getChoices().isEmpty()) {
      return "";
    }
    ChatCompletionResponseStreamChoice first = chunk.getChoices().get(0);
    if (first.getDelta() == null || first.getDelta().getContent() == null) {
      return "";
    }
    return first.getDelta().getContent();
  }
}
