// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.lmdeploy.api.model.*;
import java.util.Map;

/** The operations of LMDeploy 0.18.0. */
public final class Operations {

  /** Describe the engine to a peer of prefill-decode disaggregation. */
  public static final Operation<Void, DistServeEngineConfig> DISTSERVE_ENGINE_INFO =
      new Operation<>(
          "distserve_engine_info",
          "GET",
          "/distserve/engine_info",
          AnswerForm.JSON_IN_TEXT,
          DistServeEngineConfig.class,
          Map.of());

  /** Free the cache kept for a peer's session. */
  public static final Operation<DistServeCacheFreeRequest, DistServeCacheFreeResponse>
      DISTSERVE_FREE_CACHE =
          new Operation<>(
              "distserve_free_cache",
              "POST",
              "/distserve/free_cache",
              AnswerForm.JSON,
              DistServeCacheFreeResponse.class,
              Map.of());

  /** Connect two engines. */
  public static final Operation<DistServeConnectionRequest, DistServeConnectionResponse>
      DISTSERVE_P2P_CONNECT =
          new Operation<>(
              "distserve_p2p_connect",
              "POST",
              "/distserve/p2p_connect",
              AnswerForm.JSON,
              DistServeConnectionResponse.class,
              Map.of());

  /** Close a connection between two engines. */
  public static final Operation<DistServeDropConnectionRequest, DistServeDropConnectionResponse>
      DISTSERVE_P2P_DROP_CONNECT =
          new Operation<>(
              "distserve_p2p_drop_connect",
              "POST",
              "/distserve/p2p_drop_connect",
              AnswerForm.JSON,
              DistServeDropConnectionResponse.class,
              Map.of());

  /** Prepare a connection between two engines. */
  public static final Operation<DistServeInitRequest, DistServeInitResponse>
      DISTSERVE_P2P_INITIALIZE =
          new Operation<>(
              "distserve_p2p_initialize",
              "POST",
              "/distserve/p2p_initialize",
              AnswerForm.JSON,
              DistServeInitResponse.class,
              Map.of());

  /** Answer a conversation. */
  public static final Operation<ChatCompletionRequest, ChatCompletionResponse> CHAT_COMPLETIONS =
      new Operation<>(
          "chat_completions",
          "POST",
          "/v1/chat/completions",
          AnswerForm.JSON,
          ChatCompletionResponse.class,
          Map.of());

  /** Answer a conversation. As a stream. */
  public static final StreamingOperation<ChatCompletionRequest, ChatCompletionStreamResponse>
      CHAT_COMPLETIONS_STREAM =
          new StreamingOperation<>(
              "chat_completions_stream",
              "POST",
              "/v1/chat/completions",
              ChatCompletionStreamResponse.class,
              Dialect.DONE,
              Map.of());

  /** Complete one or several prompts, without a chat template. */
  public static final Operation<CompletionRequest, CompletionResponse> COMPLETIONS =
      new Operation<>(
          "completions",
          "POST",
          "/v1/completions",
          AnswerForm.JSON,
          CompletionResponse.class,
          Map.of());

  /** Complete one or several prompts, without a chat template. As a stream. */
  public static final StreamingOperation<CompletionRequest, CompletionStreamResponse>
      COMPLETIONS_STREAM =
          new StreamingOperation<>(
              "completions_stream",
              "POST",
              "/v1/completions",
              CompletionStreamResponse.class,
              Dialect.DONE,
              Map.of());

  /** Generate from a prompt or from token ids, with token ids in the answer. */
  public static final Operation<GenerateReqInput, GenerateReqOutput> GENERATE =
      new Operation<>(
          "generate", "POST", "/generate", AnswerForm.JSON, GenerateReqOutput.class, Map.of());

  /** Generate from a prompt or from token ids, with token ids in the answer. As a stream. */
  public static final StreamingOperation<GenerateReqInput, GenerateReqOutput> GENERATE_STREAM =
      new StreamingOperation<>(
          "generate_stream", "POST", "/generate", GenerateReqOutput.class, Dialect.DONE, Map.of());

  /** Answer in the shape of Anthropic's Messages API. */
  public static final Operation<MessagesRequest, MessagesResponse> MESSAGES =
      new Operation<>(
          "messages",
          "POST",
          "/v1/messages",
          AnswerForm.JSON,
          MessagesResponse.class,
          Map.of("anthropic-version", "2023-06-01"));

  /** Answer in the shape of Anthropic's Messages API. As a stream. */
  public static final StreamingOperation<MessagesRequest, AnthropicStreamEvent> MESSAGES_STREAM =
      new StreamingOperation<>(
          "messages_stream",
          "POST",
          "/v1/messages",
          AnthropicStreamEvent.class,
          Dialect.MESSAGE_STOP,
          Map.of("anthropic-version", "2023-06-01"));

  /** Answer in the shape of OpenAI's Responses API. */
  public static final Operation<ResponsesRequest, ResponsesResponse> RESPONSES =
      new Operation<>(
          "responses", "POST", "/v1/responses", AnswerForm.JSON, ResponsesResponse.class, Map.of());

  /** Answer in the shape of OpenAI's Responses API. As a stream. */
  public static final StreamingOperation<ResponsesRequest, ResponsesStreamEvent> RESPONSES_STREAM =
      new StreamingOperation<>(
          "responses_stream",
          "POST",
          "/v1/responses",
          ResponsesStreamEvent.class,
          Dialect.RESPONSE_END,
          Map.of());

  /** Abort one session's request or all of them, if started with --enable-abort-handling. */
  public static final Operation<AbortRequest, Void> ABORT_REQUEST =
      new Operation<>(
          "abort_request", "POST", "/abort_request", AnswerForm.NOTHING, Void.class, Map.of());

  /** Tell whether the engine is healthy; needs no key. */
  public static final Operation<Void, HealthStatus> HEALTH =
      new Operation<>("health", "GET", "/health", AnswerForm.JSON, HealthStatus.class, Map.of());

  /** Tell whether the engine is asleep. */
  public static final Operation<Void, SleepStatus> IS_SLEEPING =
      new Operation<>(
          "is_sleeping", "GET", "/is_sleeping", AnswerForm.JSON, SleepStatus.class, Map.of());

  /** Put the engine to sleep and free its GPU memory; inference is refused until wakeup. */
  public static final Operation<Object, Void> SLEEP =
      new Operation<>("sleep", "POST", "/sleep", AnswerForm.NOTHING, Void.class, Map.of());

  /** End the server process, if it was started with --allow-terminate-by-client. */
  public static final Operation<Void, Void> TERMINATE =
      new Operation<>("terminate", "GET", "/terminate", AnswerForm.NOTHING, Void.class, Map.of());

  /** Wake the engine, whole or by parts. */
  public static final Operation<Object, Void> WAKEUP =
      new Operation<>("wakeup", "POST", "/wakeup", AnswerForm.NOTHING, Void.class, Map.of());

  /** List the models in the Anthropic shape. */
  public static final Operation<Void, AnthropicModelList> LIST_ANTHROPIC_MODELS =
      new Operation<>(
          "list_anthropic_models",
          "GET",
          "/anthropic/v1/models",
          AnswerForm.JSON,
          AnthropicModelList.class,
          Map.of());

  /** List the models the server offers. */
  public static final Operation<Void, ModelList> LIST_MODELS =
      new Operation<>(
          "list_models", "GET", "/v1/models", AnswerForm.JSON, ModelList.class, Map.of());

  /** Add an api_server to the proxy. */
  public static final Operation<Node, String> ADD_NODE =
      new Operation<>("add_node", "POST", "/nodes/add", AnswerForm.TEXT, String.class, Map.of());

  /** Connect every prefilling node of the proxy with every decoding one. */
  public static final Operation<Object, DistServeWarmupResponse> DISTSERVE_CONNECTION_WARMUP =
      new Operation<>(
          "distserve_connection_warmup",
          "POST",
          "/distserve/connection_warmup",
          AnswerForm.JSON,
          DistServeWarmupResponse.class,
          Map.of());

  /** Not implemented by this proxy: always status 500. */
  public static final Operation<Object, Void> DISTSERVE_GC =
      new Operation<>(
          "distserve_gc", "POST", "/distserve/gc", AnswerForm.NOTHING, Void.class, Map.of());

  /** List the proxy's nodes and how busy they are. */
  public static final Operation<Void, Map<String, NodeStatus>> NODE_STATUS =
      new Operation<>(
          "node_status",
          "GET",
          "/nodes/status",
          AnswerForm.JSON,
          new TypeReference<Map<String, NodeStatus>>() {}.getType(),
          Map.of());

  /** Remove an api_server from the proxy. */
  public static final Operation<Node, String> REMOVE_NODE =
      new Operation<>(
          "remove_node", "POST", "/nodes/remove", AnswerForm.TEXT, String.class, Map.of());

  /** End all api_servers of the proxy, and remove them. */
  public static final Operation<Void, String> TERMINATE_ALL_NODES =
      new Operation<>(
          "terminate_all_nodes",
          "GET",
          "/nodes/terminate_all",
          AnswerForm.TEXT,
          String.class,
          Map.of("Content-Type", "application/json"));

  /** End an api_server of the proxy, and remove it. */
  public static final Operation<Node, String> TERMINATE_NODE =
      new Operation<>(
          "terminate_node", "POST", "/nodes/terminate", AnswerForm.TEXT, String.class, Map.of());

  /** Count the tokens of an Anthropic-shaped conversation. */
  public static final Operation<CountTokensRequest, CountTokensResponse> COUNT_TOKENS =
      new Operation<>(
          "count_tokens",
          "POST",
          "/v1/messages/count_tokens",
          AnswerForm.JSON,
          CountTokensResponse.class,
          Map.of("anthropic-version", "2023-06-01"));

  /** Always refused by this server; see pooling. */
  public static final Operation<EmbeddingsRequest, EmbeddingsResponse> EMBEDDINGS =
      new Operation<>(
          "embeddings",
          "POST",
          "/v1/embeddings",
          AnswerForm.JSON,
          EmbeddingsResponse.class,
          Map.of());

  /** Turn text into token ids. */
  public static final Operation<EncodeRequest, EncodeResponse> ENCODE =
      new Operation<>(
          "encode", "POST", "/v1/encode", AnswerForm.JSON, EncodeResponse.class, Map.of());

  /** Measure how well the model foresees a text or token ids. */
  public static final Operation<PPLRequest, PPLResponse> GET_PPL =
      new Operation<>("get_ppl", "POST", "/get_ppl", AnswerForm.JSON, PPLResponse.class, Map.of());

  /** Score inputs by a reward model. */
  public static final Operation<PoolingRequest, PoolingResponse> POOLING =
      new Operation<>(
          "pooling", "POST", "/pooling", AnswerForm.JSON, PoolingResponse.class, Map.of());

  /** Leave the process group of the weight updates. */
  public static final Operation<DestroyWeightsUpdateGroupRequest, WeightsUpdateResult>
      DESTROY_WEIGHTS_UPDATE_GROUP =
          new Operation<>(
              "destroy_weights_update_group",
              "POST",
              "/destroy_weights_update_group",
              AnswerForm.JSON,
              WeightsUpdateResult.class,
              Map.of());

  /** Join the process group through which a trainer broadcasts weights. */
  public static final Operation<InitWeightsUpdateGroupRequest, WeightsUpdateResult>
      INIT_WEIGHTS_UPDATE_GROUP =
          new Operation<>(
              "init_weights_update_group",
              "POST",
              "/init_weights_update_group",
              AnswerForm.JSON,
              WeightsUpdateResult.class,
              Map.of());

  /** Load serialized tensors into the running model. */
  public static final Operation<UpdateParamsRequest, Void> UPDATE_WEIGHTS =
      new Operation<>(
          "update_weights", "POST", "/update_weights", AnswerForm.NOTHING, Void.class, Map.of());

  /** Receive a bucket of weights through the process group. */
  public static final Operation<UpdateWeightsFromDistributedRequest, WeightsUpdateResult>
      UPDATE_WEIGHTS_FROM_DISTRIBUTED =
          new Operation<>(
              "update_weights_from_distributed",
              "POST",
              "/update_weights_from_distributed",
              AnswerForm.JSON,
              WeightsUpdateResult.class,
              Map.of());

  /** Receive weights through CUDA IPC. */
  public static final Operation<UpdateWeightsFromIPCRequest, WeightsUpdateResult>
      UPDATE_WEIGHTS_FROM_IPC =
          new Operation<>(
              "update_weights_from_ipc",
              "POST",
              "/update_weights_from_ipc",
              AnswerForm.JSON,
              WeightsUpdateResult.class,
              Map.of());

  /** Tell whether a weight update through CUDA IPC can start. */
  public static final Operation<Void, UpdateWeightsFromIPCStatus> UPDATE_WEIGHTS_FROM_IPC_STATUS =
      new Operation<>(
          "update_weights_from_ipc_status",
          "GET",
          "/update_weights_from_ipc",
          AnswerForm.JSON,
          UpdateWeightsFromIPCStatus.class,
          Map.of());

  private Operations() {}
}
