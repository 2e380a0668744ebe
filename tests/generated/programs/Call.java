import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lmdeploy.api.ApiClient;
import io.github.lmdeploy.api.ApiException;
import io.github.lmdeploy.api.calls.DistserveApi;
import io.github.lmdeploy.api.calls.InferenceApi;
import io.github.lmdeploy.api.calls.ManagementApi;
import io.github.lmdeploy.api.calls.ModelsApi;
import io.github.lmdeploy.api.calls.ProxyApi;
import io.github.lmdeploy.api.calls.TokensApi;
import io.github.lmdeploy.api.calls.WeightsApi;
import io.github.lmdeploy.api.model.*;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Makes the calls of a file through the generated package alone; prints what became of each. */
final class Call {
  private static final String ANTHROPIC_VERSION = "2023-06-01";

  /** Makes one call and returns its typed answer, null if it answers nothing. */
  private interface Operation {
    Object answer(JsonNode call) throws ApiException, JsonProcessingException;
  }

  private interface Asking<R> {
    Object answer(R request) throws ApiException;
  }

  private interface Telling<R> {
    void tell(R request) throws ApiException;
  }

  private interface Reading {
    Object answer() throws ApiException;
  }

  private final ObjectMapper json = ApiClient.createDefaultObjectMapper();
  private final Map<String, Operation> operations;

  private Call(ApiClient client) {
    var distserve = new DistserveApi(client);
    var inference = new InferenceApi(client);
    var management = new ManagementApi(client);
    var models = new ModelsApi(client);
    var proxy = new ProxyApi(client);
    var tokens = new TokensApi(client);
    var weights = new WeightsApi(client);
    operations =
        Map.ofEntries(
            entry("abort_request", telling(AbortRequest.class, management::abortRequest)),
            entry("add_node", asking(Node.class, proxy::addNode)),
            entry(
                "chat_completions",
                asking(ChatCompletionRequest.class, inference::chatCompletions)),
            entry("completions", asking(CompletionRequest.class, inference::completions)),
            entry(
                "count_tokens",
                asking(
                    CountTokensRequest.class,
                    request -> tokens.countTokens(ANTHROPIC_VERSION, request))),
            entry(
                "destroy_weights_update_group",
                asking(DestroyWeightsUpdateGroupRequest.class, weights::destroyWeightsUpdateGroup)),
            entry(
                "distserve_connection_warmup",
                asking(Object.class, proxy::distserveConnectionWarmup)),
            entry("distserve_engine_info", reading(distserve::distserveEngineInfo)),
            entry(
                "distserve_free_cache",
                asking(DistServeCacheFreeRequest.class, distserve::distserveFreeCache)),
            entry("distserve_gc", telling(Object.class, proxy::distserveGc)),
            entry(
                "distserve_p2p_connect",
                asking(DistServeConnectionRequest.class, distserve::distserveP2pConnect)),
            entry(
                "distserve_p2p_drop_connect",
                asking(DistServeDropConnectionRequest.class, distserve::distserveP2pDropConnect)),
            entry(
                "distserve_p2p_initialize",
                asking(DistServeInitRequest.class, distserve::distserveP2pInitialize)),
            entry("embeddings", asking(EmbeddingsRequest.class, tokens::embeddings)),
            entry("encode", asking(EncodeRequest.class, tokens::encode)),
            entry("generate", asking(GenerateReqInput.class, inference::generate)),
            entry("get_ppl", asking(PPLRequest.class, tokens::getPpl)),
            entry("health", reading(management::health)),
            entry(
                "init_weights_update_group",
                asking(InitWeightsUpdateGroupRequest.class, weights::initWeightsUpdateGroup)),
            entry("is_sleeping", reading(management::isSleeping)),
            entry("list_anthropic_models", reading(models::listAnthropicModels)),
            entry("list_models", reading(models::listModels)),
            entry(
                "messages",
                asking(
                    MessagesRequest.class,
                    request -> inference.messages(ANTHROPIC_VERSION, request))),
            entry("node_status", reading(proxy::nodeStatus)),
            entry("pooling", asking(PoolingRequest.class, tokens::pooling)),
            entry("remove_node", asking(Node.class, proxy::removeNode)),
            entry("responses", asking(ResponsesRequest.class, inference::responses)),
            entry(
                "sleep",
                call -> management.sleepWithHttpInfo(call.get("body"), level(call)).getData()),
            entry("terminate", call -> management.terminateWithHttpInfo().getData()),
            entry("terminate_all_nodes", reading(proxy::terminateAllNodes)),
            entry("terminate_node", asking(Node.class, proxy::terminateNode)),
            entry("update_weights", telling(UpdateParamsRequest.class, weights::updateWeights)),
            entry(
                "update_weights_from_distributed",
                asking(
                    UpdateWeightsFromDistributedRequest.class,
                    weights::updateWeightsFromDistributed)),
            entry(
                "update_weights_from_ipc",
                asking(UpdateWeightsFromIPCRequest.class, weights::updateWeightsFromIpc)),
            entry("update_weights_from_ipc_status", reading(weights::updateWeightsFromIpcStatus)),
            entry(
                "wakeup",
                call -> management.wakeupWithHttpInfo(call.get("body"), tags(call)).getData()));
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
    var operation = operations.get(call.get("operation").textValue());
    if (operation == null) {
      return outcome.put("failure", "this program cannot call " + call.get("operation"));
    }
    try {
      return outcome.set("answer", json.valueToTree(operation.answer(call)));
    } catch (ApiException error) {
      if (error.getCode() == 0) {
        return outcome.put("failure", error.toString());
      }
      return outcome
          .put("status", error.getCode())
          .set("refusal", refusal(call, error.getResponseBody()));
    }
  }

  private <R> Operation asking(Class<R> type, Asking<R> asked) {
    return call -> asked.answer(json.treeToValue(call.get("body"), type));
  }

  private <R> Operation telling(Class<R> type, Telling<R> told) {
    return call -> {
      told.tell(json.treeToValue(call.get("body"), type));
      return null;
    };
  }

  private static Operation reading(Reading read) {
    return call -> read.answer();
  }

  private static Long level(JsonNode call) {
    var level = call.at("/query/level");
    return level.isMissingNode() ? null : level.longValue();
  }

  private List<String> tags(JsonNode call) throws JsonProcessingException {
    var tags = call.at("/query/tags");
    return tags.isMissingNode() ? null : Arrays.asList(json.treeToValue(tags, String[].class));
  }

  /** The generated calls leave a refusal's text untyped; its type is the caller's to choose. */
  private JsonNode refusal(JsonNode call, String text) {
    Class<?> type =
        switch (call.get("operation").textValue()) {
          case "messages" -> AnthropicErrorResponse.class;
          case "responses" -> ResponsesErrorResponse.class;
          default -> ErrorResponse.class;
        };
    try {
      return json.valueToTree(json.readValue(text, type));
    } catch (JsonProcessingException notJson) {
      return null;
    }
  }
}
