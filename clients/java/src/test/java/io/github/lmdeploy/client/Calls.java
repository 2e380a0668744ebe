package io.github.lmdeploy.client;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lmdeploy.api.model.*;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The operations that cases name, and how the client is asked for each. */
final class Calls {
  /**
   * What a case asks for.
   *
   * @param request the body as JSON, missing if there is none
   * @param parameters the query parameters, missing if there are none
   */
  record Arguments(JsonNode request, JsonNode parameters) {}

  /** Makes one call; returns the typed answer, or null for a stream and for nothing. */
  private interface Call {
    Object make(Client client, Arguments arguments, Consumer<Object> chunk);
  }

  private static final Map<String, Call> CALLS =
      Map.ofEntries(
          entry("chat_completions", with(ChatCompletionRequest.class, Client::chatCompletions)),
          entry(
              "chat_completions_stream",
              streaming(ChatCompletionRequest.class, Client::chatCompletionsStream)),
          entry("completions", with(CompletionRequest.class, Client::completions)),
          entry(
              "completions_stream", streaming(CompletionRequest.class, Client::completionsStream)),
          entry("generate", with(GenerateReqInput.class, Client::generate)),
          entry("generate_stream", streaming(GenerateReqInput.class, Client::generateStream)),
          entry("responses", with(ResponsesRequest.class, Client::responses)),
          entry("responses_stream", streaming(ResponsesRequest.class, Client::responsesStream)),
          entry("messages", with(MessagesRequest.class, Client::messages)),
          entry("messages_stream", streaming(MessagesRequest.class, Client::messagesStream)),
          entry("list_models", plain(Client::listModels)),
          entry("list_anthropic_models", plain(Client::listAnthropicModels)),
          entry("encode", with(EncodeRequest.class, Client::encode)),
          entry("count_tokens", with(CountTokensRequest.class, Client::countTokens)),
          entry("get_ppl", with(PPLRequest.class, Client::getPpl)),
          entry("pooling", with(PoolingRequest.class, Client::pooling)),
          entry("embeddings", with(EmbeddingsRequest.class, Client::embeddings)),
          entry("health", plain(Client::health)),
          entry("is_sleeping", plain(Client::isSleeping)),
          entry("sleep", nothing((client, arguments) -> sleep(client, arguments.parameters()))),
          entry("wakeup", nothing((client, arguments) -> wakeup(client, arguments.parameters()))),
          entry("abort_request", nothingWith(AbortRequest.class, Client::abortRequest)),
          entry("terminate", nothing((client, arguments) -> client.terminate())),
          entry("update_weights", nothingWith(UpdateParamsRequest.class, Client::updateWeights)),
          entry(
              "update_weights_from_ipc",
              with(UpdateWeightsFromIPCRequest.class, Client::updateWeightsFromIpc)),
          entry("update_weights_from_ipc_status", plain(Client::updateWeightsFromIpcStatus)),
          entry(
              "init_weights_update_group",
              with(InitWeightsUpdateGroupRequest.class, Client::initWeightsUpdateGroup)),
          entry(
              "update_weights_from_distributed",
              with(
                  UpdateWeightsFromDistributedRequest.class, Client::updateWeightsFromDistributed)),
          entry(
              "destroy_weights_update_group",
              with(DestroyWeightsUpdateGroupRequest.class, Client::destroyWeightsUpdateGroup)),
          entry("distserve_engine_info", plain(Client::distserveEngineInfo)),
          entry(
              "distserve_p2p_initialize",
              with(DistServeInitRequest.class, Client::distserveP2pInitialize)),
          entry(
              "distserve_p2p_connect",
              with(DistServeConnectionRequest.class, Client::distserveP2pConnect)),
          entry(
              "distserve_p2p_drop_connect",
              with(DistServeDropConnectionRequest.class, Client::distserveP2pDropConnect)),
          entry(
              "distserve_free_cache",
              with(DistServeCacheFreeRequest.class, Client::distserveFreeCache)),
          entry("node_status", plain(Client::nodeStatus)),
          entry("add_node", with(Node.class, Client::addNode)),
          entry("remove_node", with(Node.class, Client::removeNode)),
          entry("terminate_node", with(Node.class, Client::terminateNode)),
          entry("terminate_all_nodes", plain(Client::terminateAllNodes)),
          entry("distserve_connection_warmup", plain(Client::distserveConnectionWarmup)),
          entry("distserve_gc", nothing((client, arguments) -> client.distserveGc())));

  private Calls() {}

  /**
   * Calls an operation by its name.
   *
   * @param chunk what to do with each chunk of a stream, while it is read
   * @return the typed answer, or null for a stream and for nothing
   */
  static Object call(Client client, String operation, Arguments arguments, Consumer<Object> chunk) {
    Call call = CALLS.get(operation);
    if (call == null) {
      throw new IllegalArgumentException("operation " + operation);
    }
    return call.make(client, arguments, chunk);
  }

  private static Call plain(Function<Client, Object> call) {
    return (client, arguments, chunk) -> call.apply(client);
  }

  private static <R> Call with(Class<R> type, BiFunction<Client, R, Object> call) {
    return (client, arguments, chunk) -> call.apply(client, read(type, arguments));
  }

  private static Call nothing(BiConsumer<Client, Arguments> call) {
    return (client, arguments, chunk) -> {
      call.accept(client, arguments);
      return null;
    };
  }

  private static <R> Call nothingWith(Class<R> type, BiConsumer<Client, R> call) {
    return nothing((client, arguments) -> call.accept(client, read(type, arguments)));
  }

  private static <R> Call streaming(Class<R> type, BiFunction<Client, R, ChunkStream<?>> call) {
    return (client, arguments, chunk) -> {
      try (ChunkStream<?> stream = call.apply(client, read(type, arguments))) {
        stream.forEach(chunk);
      }
      return null;
    };
  }

  private static <R> R read(Class<R> type, Arguments arguments) {
    return Json.MAPPER.convertValue(arguments.request(), type);
  }

  private static void sleep(Client client, JsonNode parameters) {
    if (parameters.has("level")) {
      client.sleep(parameters.path("level").intValue());
    } else {
      client.sleep();
    }
  }

  private static void wakeup(Client client, JsonNode parameters) {
    client.wakeup(
        StreamSupport.stream(parameters.path("tags").spliterator(), false)
            .map(JsonNode::textValue)
            .toArray(String[]::new));
  }
}
