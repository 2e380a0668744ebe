package io.github.lmdeploy.client;

import io.github.lmdeploy.api.Operations;
import io.github.lmdeploy.api.Versions;
import io.github.lmdeploy.api.model.AbortRequest;
import io.github.lmdeploy.api.model.AnthropicModelList;
import io.github.lmdeploy.api.model.AnthropicStreamEvent;
import io.github.lmdeploy.api.model.ChatCompletionRequest;
import io.github.lmdeploy.api.model.ChatCompletionResponse;
import io.github.lmdeploy.api.model.ChatCompletionStreamResponse;
import io.github.lmdeploy.api.model.CompletionRequest;
import io.github.lmdeploy.api.model.CompletionResponse;
import io.github.lmdeploy.api.model.CompletionStreamResponse;
import io.github.lmdeploy.api.model.CountTokensRequest;
import io.github.lmdeploy.api.model.CountTokensResponse;
import io.github.lmdeploy.api.model.DestroyWeightsUpdateGroupRequest;
import io.github.lmdeploy.api.model.DistServeCacheFreeRequest;
import io.github.lmdeploy.api.model.DistServeCacheFreeResponse;
import io.github.lmdeploy.api.model.DistServeConnectionRequest;
import io.github.lmdeploy.api.model.DistServeConnectionResponse;
import io.github.lmdeploy.api.model.DistServeDropConnectionRequest;
import io.github.lmdeploy.api.model.DistServeDropConnectionResponse;
import io.github.lmdeploy.api.model.DistServeEngineConfig;
import io.github.lmdeploy.api.model.DistServeInitRequest;
import io.github.lmdeploy.api.model.DistServeInitResponse;
import io.github.lmdeploy.api.model.DistServeWarmupResponse;
import io.github.lmdeploy.api.model.EmbeddingsRequest;
import io.github.lmdeploy.api.model.EmbeddingsResponse;
import io.github.lmdeploy.api.model.EncodeRequest;
import io.github.lmdeploy.api.model.EncodeResponse;
import io.github.lmdeploy.api.model.GenerateReqInput;
import io.github.lmdeploy.api.model.GenerateReqOutput;
import io.github.lmdeploy.api.model.HealthStatus;
import io.github.lmdeploy.api.model.InitWeightsUpdateGroupRequest;
import io.github.lmdeploy.api.model.MessagesRequest;
import io.github.lmdeploy.api.model.MessagesResponse;
import io.github.lmdeploy.api.model.ModelList;
import io.github.lmdeploy.api.model.Node;
import io.github.lmdeploy.api.model.NodeStatus;
import io.github.lmdeploy.api.model.PPLRequest;
import io.github.lmdeploy.api.model.PPLResponse;
import io.github.lmdeploy.api.model.PoolingRequest;
import io.github.lmdeploy.api.model.PoolingResponse;
import io.github.lmdeploy.api.model.ResponsesRequest;
import io.github.lmdeploy.api.model.ResponsesResponse;
import io.github.lmdeploy.api.model.ResponsesStreamEvent;
import io.github.lmdeploy.api.model.SleepStatus;
import io.github.lmdeploy.api.model.UpdateParamsRequest;
import io.github.lmdeploy.api.model.UpdateWeightsFromDistributedRequest;
import io.github.lmdeploy.api.model.UpdateWeightsFromIPCRequest;
import io.github.lmdeploy.api.model.UpdateWeightsFromIPCStatus;
import io.github.lmdeploy.api.model.WeightsUpdateResult;
import io.github.lmdeploy.client.errors.AsleepException;
import io.github.lmdeploy.client.errors.LmdeployException;
import io.github.lmdeploy.client.errors.RefusedException;
import java.util.List;
import java.util.Map;

/**
 * A client of one LMDeploy server, or of a proxy in front of several.
 *
 * <p>Every operation of LMDeploy {@value Versions#SERVER} has a method here. It throws an {@link
 * LmdeployException} if the call fails, a {@link RefusedException} among them if the server says
 * no, and {@link IllegalStateException} after {@link #close()}. May be shared by any number of
 * threads.
 */
public final class Client implements AutoCloseable {
  /** What operations are sent that want a JSON body and nothing in it. */
  private static final Map<String, Object> EMPTY = Map.of();

  /** Null once the client is closed. */
  private volatile Transport transport;

  Client(ClientOptions options) {
    this.transport = new Transport(options);
  }

  /**
   * Returns a builder of a client.
   *
   * @param baseUrl where the server is, for instance {@code http://localhost:23333}; a path in it
   *     is kept, and goes before the paths of the operations
   */
  public static ClientBuilder builder(String baseUrl) {
    return new ClientBuilder(baseUrl);
  }

  /**
   * Answers a conversation: {@code POST /v1/chat/completions} of LMDeploy's api_server and proxy.
   *
   * @throws AsleepException if the engine sleeps
   * @throws IllegalArgumentException if the request asks for a stream
   */
  public ChatCompletionResponse chatCompletions(ChatCompletionRequest request) {
    return open().call(Operations.CHAT_COMPLETIONS, request);
  }

  /**
   * Answers like {@link #chatCompletions}, in chunks as the model writes. Close the stream.
   *
   * @throws AsleepException if the engine sleeps
   */
  public ChunkStream<ChatCompletionStreamResponse> chatCompletionsStream(
      ChatCompletionRequest request) {
    return chatCompletionsStream(request, RequestOptions.DEFAULTS);
  }

  /** Does the same with settings for this call. */
  public ChunkStream<ChatCompletionStreamResponse> chatCompletionsStream(
      ChatCompletionRequest request, RequestOptions options) {
    return open().stream(Operations.CHAT_COMPLETIONS_STREAM, request, options);
  }

  /**
   * Completes one or several prompts without a chat template: {@code POST /v1/completions} of
   * LMDeploy's api_server and proxy.
   *
   * @throws AsleepException if the engine sleeps
   * @throws IllegalArgumentException if the request asks for a stream
   */
  public CompletionResponse completions(CompletionRequest request) {
    return open().call(Operations.COMPLETIONS, request);
  }

  /**
   * Completes like {@link #completions}, in chunks as the model writes. Close the stream.
   *
   * @throws AsleepException if the engine sleeps
   */
  public ChunkStream<CompletionStreamResponse> completionsStream(CompletionRequest request) {
    return completionsStream(request, RequestOptions.DEFAULTS);
  }

  /** Does the same with settings for this call. */
  public ChunkStream<CompletionStreamResponse> completionsStream(
      CompletionRequest request, RequestOptions options) {
    return open().stream(Operations.COMPLETIONS_STREAM, request, options);
  }

  /**
   * Generates from a text or from token ids, with token ids in the answer: {@code POST /generate}
   * of LMDeploy's api_server.
   *
   * @throws AsleepException if the engine sleeps
   * @throws IllegalArgumentException if the request asks for a stream
   */
  public GenerateReqOutput generate(GenerateReqInput request) {
    return open().call(Operations.GENERATE, request);
  }

  /**
   * Generates like {@link #generate}, in chunks as the model writes. Close the stream.
   *
   * @throws AsleepException if the engine sleeps
   */
  public ChunkStream<GenerateReqOutput> generateStream(GenerateReqInput request) {
    return generateStream(request, RequestOptions.DEFAULTS);
  }

  /** Does the same with settings for this call. */
  public ChunkStream<GenerateReqOutput> generateStream(
      GenerateReqInput request, RequestOptions options) {
    return open().stream(Operations.GENERATE_STREAM, request, options);
  }

  /**
   * Answers in the shape of OpenAI's Responses API: {@code POST /v1/responses} of LMDeploy's
   * api_server.
   *
   * @throws AsleepException if the engine sleeps
   * @throws IllegalArgumentException if the request asks for a stream
   */
  public ResponsesResponse responses(ResponsesRequest request) {
    return open().call(Operations.RESPONSES, request);
  }

  /**
   * Answers like {@link #responses}, in chunks as the model writes. Close the stream.
   *
   * @throws AsleepException if the engine sleeps
   */
  public ChunkStream<ResponsesStreamEvent> responsesStream(ResponsesRequest request) {
    return responsesStream(request, RequestOptions.DEFAULTS);
  }

  /** Does the same with settings for this call. */
  public ChunkStream<ResponsesStreamEvent> responsesStream(
      ResponsesRequest request, RequestOptions options) {
    return open().stream(Operations.RESPONSES_STREAM, request, options);
  }

  /**
   * Answers in the shape of Anthropic's Messages API: {@code POST /v1/messages} of LMDeploy's
   * api_server.
   *
   * @throws AsleepException if the engine sleeps
   * @throws IllegalArgumentException if the request asks for a stream
   */
  public MessagesResponse messages(MessagesRequest request) {
    return open().call(Operations.MESSAGES, request);
  }

  /**
   * Answers like {@link #messages}, in chunks as the model writes. Close the stream.
   *
   * @throws AsleepException if the engine sleeps
   */
  public ChunkStream<AnthropicStreamEvent> messagesStream(MessagesRequest request) {
    return messagesStream(request, RequestOptions.DEFAULTS);
  }

  /** Does the same with settings for this call. */
  public ChunkStream<AnthropicStreamEvent> messagesStream(
      MessagesRequest request, RequestOptions options) {
    return open().stream(Operations.MESSAGES_STREAM, request, options);
  }

  /**
   * Lists the models that can be asked: {@code GET /v1/models} of LMDeploy's api_server and proxy.
   */
  public ModelList listModels() {
    return open().call(Operations.LIST_MODELS);
  }

  /**
   * Lists the same models in Anthropic's shape: {@code GET /anthropic/v1/models} of LMDeploy's
   * api_server.
   */
  public AnthropicModelList listAnthropicModels() {
    return open().call(Operations.LIST_ANTHROPIC_MODELS);
  }

  /** Turns text into token ids: {@code POST /v1/encode} of LMDeploy's api_server. */
  public EncodeResponse encode(EncodeRequest request) {
    return open().call(Operations.ENCODE, request);
  }

  /**
   * Counts the tokens of a request to {@link #messages messages} without answering it: {@code POST
   * /v1/messages/count_tokens} of LMDeploy's api_server.
   */
  public CountTokensResponse countTokens(CountTokensRequest request) {
    return open().call(Operations.COUNT_TOKENS, request);
  }

  /**
   * Measures the perplexity of a text or of token ids: {@code POST /get_ppl} of LMDeploy's
   * api_server.
   */
  public PPLResponse getPpl(PPLRequest request) {
    return open().call(Operations.GET_PPL, request);
  }

  /** Scores inputs by a reward model: {@code POST /pooling} of LMDeploy's api_server. */
  public PoolingResponse pooling(PoolingRequest request) {
    return open().call(Operations.POOLING, request);
  }

  /**
   * Asks for embeddings, which this server never gives: {@code POST /v1/embeddings} of LMDeploy's
   * api_server.
   *
   * @throws RefusedException always
   */
  public EmbeddingsResponse embeddings(EmbeddingsRequest request) {
    return open().call(Operations.EMBEDDINGS, request);
  }

  /**
   * Tells how the engine is, healthy or asleep: {@code GET /health} of LMDeploy's api_server.
   *
   * @throws RefusedException with status 503 if it is starting or unhealthy
   */
  public HealthStatus health() {
    return open().call(Operations.HEALTH);
  }

  /** Tells whether the engine is asleep: {@code GET /is_sleeping} of LMDeploy's api_server. */
  public SleepStatus isSleeping() {
    return open().call(Operations.IS_SLEEPING);
  }

  /**
   * Puts the engine to sleep and keeps its weights in CPU memory: {@code POST /sleep} of LMDeploy's
   * api_server.
   */
  public void sleep() {
    open().call(Operations.SLEEP, EMPTY);
  }

  /**
   * Puts the engine to sleep: {@code POST /sleep?level=} of LMDeploy's api_server. Level 1 keeps
   * its weights in CPU memory, level 2 drops them.
   *
   * @throws RefusedException if there is no such level
   */
  public void sleep(int level) {
    open().call(Operations.SLEEP, new Query("level", List.of(level)), EMPTY);
  }

  /**
   * Wakes the parts of the engine named {@code weights} or {@code kv_cache}, or all of it if none
   * is named: {@code POST /wakeup?tags=} of LMDeploy's api_server.
   */
  public void wakeup(String... tags) {
    open().call(Operations.WAKEUP, new Query("tags", List.of(tags)), EMPTY);
  }

  /**
   * Aborts the request of one session, or all of them: {@code POST /abort_request} of LMDeploy's
   * api_server.
   *
   * @throws RefusedException with status 501 unless it was started with {@code
   *     --enable-abort-handling}
   */
  public void abortRequest(AbortRequest request) {
    open().call(Operations.ABORT_REQUEST, request);
  }

  /**
   * Ends the server's process: {@code GET /terminate} of LMDeploy's api_server.
   *
   * @throws RefusedException unless it was started with {@code --allow-terminate-by-client}
   */
  public void terminate() {
    open().call(Operations.TERMINATE);
  }

  /**
   * Loads serialized tensors into the running model: {@code POST /update_weights} of LMDeploy's
   * api_server.
   */
  public void updateWeights(UpdateParamsRequest request) {
    open().call(Operations.UPDATE_WEIGHTS, request);
  }

  /**
   * Lets the engine receive weights through CUDA IPC: {@code POST /update_weights_from_ipc} of
   * LMDeploy's api_server.
   *
   * @throws RefusedException if the engine cannot
   */
  public WeightsUpdateResult updateWeightsFromIpc(UpdateWeightsFromIPCRequest request) {
    return open().call(Operations.UPDATE_WEIGHTS_FROM_IPC, request);
  }

  /**
   * Tells whether the engine can receive weights through CUDA IPC now: {@code GET
   * /update_weights_from_ipc} of LMDeploy's api_server.
   */
  public UpdateWeightsFromIPCStatus updateWeightsFromIpcStatus() {
    return open().call(Operations.UPDATE_WEIGHTS_FROM_IPC_STATUS);
  }

  /**
   * Lets the engine join the process group through which a trainer sends weights: {@code POST
   * /init_weights_update_group} of LMDeploy's api_server.
   *
   * @throws RefusedException if the engine cannot
   */
  public WeightsUpdateResult initWeightsUpdateGroup(InitWeightsUpdateGroupRequest request) {
    return open().call(Operations.INIT_WEIGHTS_UPDATE_GROUP, request);
  }

  /**
   * Lets the engine receive weights through that process group: {@code POST
   * /update_weights_from_distributed} of LMDeploy's api_server.
   *
   * @throws RefusedException if the engine cannot
   */
  public WeightsUpdateResult updateWeightsFromDistributed(
      UpdateWeightsFromDistributedRequest request) {
    return open().call(Operations.UPDATE_WEIGHTS_FROM_DISTRIBUTED, request);
  }

  /**
   * Lets the engine leave that process group: {@code POST /destroy_weights_update_group} of
   * LMDeploy's api_server.
   *
   * @throws RefusedException if the engine cannot
   */
  public WeightsUpdateResult destroyWeightsUpdateGroup(DestroyWeightsUpdateGroupRequest request) {
    return open().call(Operations.DESTROY_WEIGHTS_UPDATE_GROUP, request);
  }

  /**
   * Describes the engine to one that takes over its prefilled requests: {@code GET
   * /distserve/engine_info} of LMDeploy's api_server.
   */
  public DistServeEngineConfig distserveEngineInfo() {
    return open().call(Operations.DISTSERVE_ENGINE_INFO);
  }

  /**
   * Prepares the connection of two engines: {@code POST /distserve/p2p_initialize} of LMDeploy's
   * api_server.
   */
  public DistServeInitResponse distserveP2pInitialize(DistServeInitRequest request) {
    return open().call(Operations.DISTSERVE_P2P_INITIALIZE, request);
  }

  /** Connects two engines: {@code POST /distserve/p2p_connect} of LMDeploy's api_server. */
  public DistServeConnectionResponse distserveP2pConnect(DistServeConnectionRequest request) {
    return open().call(Operations.DISTSERVE_P2P_CONNECT, request);
  }

  /**
   * Closes the connection of two engines: {@code POST /distserve/p2p_drop_connect} of LMDeploy's
   * api_server.
   */
  public DistServeDropConnectionResponse distserveP2pDropConnect(
      DistServeDropConnectionRequest request) {
    return open().call(Operations.DISTSERVE_P2P_DROP_CONNECT, request);
  }

  /**
   * Frees the cache that was kept for another engine's session: {@code POST /distserve/free_cache}
   * of LMDeploy's api_server.
   */
  public DistServeCacheFreeResponse distserveFreeCache(DistServeCacheFreeRequest request) {
    return open().call(Operations.DISTSERVE_FREE_CACHE, request);
  }

  /**
   * Tells how busy each node is, by its base URL: {@code GET /nodes/status} of LMDeploy's proxy.
   */
  public Map<String, NodeStatus> nodeStatus() {
    return open().call(Operations.NODE_STATUS);
  }

  /**
   * Adds an api_server as a node, and says so: {@code POST /nodes/add} of LMDeploy's proxy.
   *
   * @throws RefusedException if the proxy could not
   */
  public String addNode(Node request) {
    return open().call(Operations.ADD_NODE, request);
  }

  /**
   * Removes a node, which goes on serving, and says so: {@code POST /nodes/remove} of LMDeploy's
   * proxy.
   *
   * @throws RefusedException if the proxy could not
   */
  public String removeNode(Node request) {
    return open().call(Operations.REMOVE_NODE, request);
  }

  /**
   * Ends a node and removes it, and says so: {@code POST /nodes/terminate} of LMDeploy's proxy.
   *
   * @throws RefusedException if the proxy could not
   */
  public String terminateNode(Node request) {
    return open().call(Operations.TERMINATE_NODE, request);
  }

  /**
   * Ends all nodes and removes them, and says so: {@code GET /nodes/terminate_all} of LMDeploy's
   * proxy.
   *
   * @throws RefusedException if the proxy could not
   */
  public String terminateAllNodes() {
    return open().call(Operations.TERMINATE_ALL_NODES);
  }

  /**
   * Connects every prefilling node with every decoding one: {@code POST
   * /distserve/connection_warmup} of LMDeploy's proxy.
   */
  public DistServeWarmupResponse distserveConnectionWarmup() {
    return open().call(Operations.DISTSERVE_CONNECTION_WARMUP, EMPTY);
  }

  /**
   * Asks to free what was never migrated, which LMDeploy 0.18.0 does not implement: {@code POST
   * /distserve/gc} of LMDeploy's proxy.
   *
   * @throws RefusedException always, with status 500
   */
  public void distserveGc() {
    open().call(Operations.DISTSERVE_GC, EMPTY);
  }

  /**
   * Lets go of the connections. Open streams go on until they are closed themselves. Does nothing
   * the second time.
   */
  @Override
  public void close() {
    // The JDK's client ends its thread and connections when nothing refers to it any more.
    transport = null;
  }

  private Transport open() {
    Transport current = transport;
    if (current == null) {
      throw new IllegalStateException("the client is closed");
    }
    return current;
  }
}
