import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lmdeploy.api.ApiClient;
import io.github.lmdeploy.api.ApiException;
import io.github.lmdeploy.api.calls.InferenceApi;
import io.github.lmdeploy.api.calls.ManagementApi;
import io.github.lmdeploy.api.calls.ModelsApi;
import io.github.lmdeploy.api.calls.TokensApi;
import io.github.lmdeploy.api.calls.WeightsApi;
import io.github.lmdeploy.api.model.*;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Makes the calls of a file through the generated package alone; prints what became of each. */
final class Call {
  private static final String ANTHROPIC_VERSION = "2023-06-01";

  private final ObjectMapper json = ApiClient.createDefaultObjectMapper();
  private final InferenceApi inference;
  private final ManagementApi management;
  private final ModelsApi models;
  private final TokensApi tokens;
  private final WeightsApi weights;

  private Call(ApiClient client) {
    inference = new InferenceApi(client);
    management = new ManagementApi(client);
    models = new ModelsApi(client);
    tokens = new TokensApi(client);
    weights = new WeightsApi(client);
  }

  public static void main(String[] arguments) throws IOException {
    var client = new ApiClient();
    client.updateBaseUri(arguments[0]);
    // Unasked, the JDK's client asks for HTTP/2, which the server cannot answer.
    client.setHttpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
    client.setRequestInterceptor(
        request -> request.header("Authorization", "Bearer " + arguments[1]));
    var outcomes = new Call(client).outcomes(new File(arguments[2]));
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(outcomes);
  }

  private JsonNode outcomes(File calls) throws IOException {
    var outcomes = json.createObjectNode();
    for (var call : json.readTree(calls)) {
      outcomes.set(call.get("name").textValue(), outcome(call));
    }
    return outcomes;
  }

  private ObjectNode outcome(JsonNode call) throws JsonProcessingException {
    var outcome = json.createObjectNode();
    try {
      return outcome.set("answer", json.valueToTree(answer(call)));
    } catch (ApiException error) {
      if (error.getCode() == 0) {
        return outcome.put("failure", error.toString());
      }
      return outcome
          .put("status", error.getCode())
          .set("refusal", refusal(call, error.getResponseBody()));
    }
  }

  private Object answer(JsonNode call) throws ApiException, JsonProcessingException {
    var body = call.get("body");
    return switch (call.get("operation").textValue()) {
      case "abort_request" ->
          management.abortRequestWithHttpInfo(read(body, AbortRequest.class)).getData();
      case "chat_completions" -> inference.chatCompletions(read(body, ChatCompletionRequest.class));
      case "completions" -> inference.completions(read(body, CompletionRequest.class));
      case "count_tokens" ->
          tokens.countTokens(ANTHROPIC_VERSION, read(body, CountTokensRequest.class));
      case "embeddings" -> tokens.embeddings(read(body, EmbeddingsRequest.class));
      case "encode" -> tokens.encode(read(body, EncodeRequest.class));
      case "generate" -> inference.generate(read(body, GenerateReqInput.class));
      case "get_ppl" -> tokens.getPpl(read(body, PPLRequest.class));
      case "health" -> management.health();
      case "is_sleeping" -> management.isSleeping();
      case "list_anthropic_models" -> models.listAnthropicModels();
      case "list_models" -> models.listModels();
      case "messages" -> inference.messages(ANTHROPIC_VERSION, read(body, MessagesRequest.class));
      case "pooling" -> tokens.pooling(read(body, PoolingRequest.class));
      case "sleep" ->
          management.sleepWithHttpInfo(body, call.at("/query/level").longValue()).getData();
      case "update_weights_from_ipc_status" -> weights.updateWeightsFromIpcStatus();
      case "wakeup" -> {
        var tags = call.at("/query/tags");
        var list = tags.isMissingNode() ? null : Arrays.asList(read(tags, String[].class));
        yield management.wakeupWithHttpInfo(body, list).getData();
      }
      default -> throw new ApiException("this program cannot call " + call.get("operation"));
    };
  }

  /** The generated calls leave a refusal's text untyped; its type is the caller's to choose. */
  private JsonNode refusal(JsonNode call, String text) {
    var messages = call.get("operation").textValue().equals("messages");
    Class<?> type = messages ? AnthropicErrorResponse.class : ErrorResponse.class;
    try {
      return json.valueToTree(json.readValue(text, type));
    } catch (JsonProcessingException notJson) {
      return null;
    }
  }

  private <T> T read(JsonNode value, Class<T> type) throws JsonProcessingException {
    return json.treeToValue(value, type);
  }
}
