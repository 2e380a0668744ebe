import io.github.lmdeploy.api.model.ChatCompletionRequest;
import io.github.lmdeploy.api.model.ChatMessageParam;
import io.github.lmdeploy.api.model.ModelCard;
import io.github.lmdeploy.api.model.TextOrChatContentPartList;
import io.github.lmdeploy.client.ChatText;
import io.github.lmdeploy.client.Client;
import io.github.lmdeploy.client.errors.LmdeployException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Asks the first model of a server and prints its answer as it comes.
 *
 * <pre>
 * java -cp 'target/lmdeploy-client.jar:target/lib/*' examples/StreamChat.java BASE_URL [PROMPT]
 * </pre>
 *
 * <p>The key, if the server wants one, is in LMDEPLOY_API_KEY.
 */
public final class StreamChat {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final long start = System.nanoTime();
  private long firstToken;
  private int chunks;

  public static void main(String[] arguments) {
    if (arguments.length < 1 || arguments.length > 2) {
      System.err.println("usage: StreamChat BASE_URL [PROMPT]");
      System.exit(2);
    }
    String key = System.getenv("LMDEPLOY_API_KEY");
    String prompt = arguments.length == 2 ? arguments[1] : "Hello!";
    try (var client =
        Client.builder(arguments[0]).apiKey(key == null || key.isEmpty() ? null : key).build()) {
      List<ModelCard> models = client.listModels().getData();
      if (models.isEmpty()) {
        throw new IllegalStateException("the server has no model");
      }
      new StreamChat().print(client, models.get(0).getId(), prompt);
    } catch (LmdeployException | IllegalArgumentException | IllegalStateException failed) {
      System.err.println(failed.getMessage());
      System.exit(1);
    }
  }

  private void print(Client client, String model, String prompt) {
    var request =
        new ChatCompletionRequest()
            .model(model)
            .addMessagesItem(
                new ChatMessageParam()
                    .role("user")
                    .content(TextOrChatContentPartList.ofText(prompt)));
    try (var stream = client.chatCompletionsStream(request)) {
      for (var chunk : stream) {
        String text = ChatText.of(chunk);
        OUT.print(text);
        OUT.flush();
        count(text);
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    OUT.printf(
        Locale.ROOT,
        "%njava: %d chunks, first token after %d ms, %.1f chunks/s%n",
        chunks,
        firstToken / 1_000_000,
        chunks / seconds);
  }

  private void count(String text) {
    chunks++;
    if (firstToken == 0 && !text.isEmpty()) {
      firstToken = System.nanoTime() - start;
    }
  }
}
