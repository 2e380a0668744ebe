// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api;

import io.github.lmdeploy.api.model.*;

/** The operations of LMDeploy 0.18.0. */
public final class Operations {

  /** Describe the engine to a peer of prefill-decode disaggregation. */
  public static final Operation<Void, Object> DISTSERVE_ENGINE_INFO =
      new Operation<>("distserve_engine_info", "GET", "/distserve/engine_info", Object.class);

  /** Free the cache kept for a peer's session. */
  public static final Operation<DistServeCacheFreeRequest, Object> DISTSERVE_FREE_CACHE =
      new Operation<>("distserve_free_cache", "POST", "/distserve/free_cache", Object.class);

  /** Connect two engines. */
  public static final Operation<DistServeConnectionRequest, Object> DISTSERVE_P2P_CONNECT =
      new Operation<>("distserve_p2p_connect", "POST", "/distserve/p2p_connect", Object.class);

  /** Close a connection between two engines. */
  public static final Operation<DistServeDropConnectionRequest, Object> DISTSERVE_P2P_DROP_CONNECT =
      new Operation<>(
          "distserve_p2p_drop_connect", "POST", "/distserve/p2p_drop_connect", Object.class);

  /** Prepare a connection between two engines. */
  public static final Operation<DistServeInitRequest, Object> DISTSERVE_P2P_INITIALIZE =
      new Operation<>(
          "distserve_p2p_initialize", "POST", "/distserve/p2p_initialize", Object.class);

  /** Answer a conversation. */
  public static final Operation<ChatCompletionRequest, ChatCompletionResponse> CHAT_COMPLETIONS =
      new Operation<>(
          "chat_completions", "POST", "/v1/chat/completions", ChatCompletionResponse.class);

  /** Answer a conversation. As a stream. */
  public static final StreamingOperation<ChatCompletionRequest, ChatCompletionStreamResponse>
      CHAT_COMPLETIONS_STREAM =
          new StreamingOperation<>(
              "chat_completions_stream",
              "POST",
              "/v1/chat/completions",
              ChatCompletionStreamResponse.class,
              Dialect.DONE);

  /** Complete one or several prompts, without a chat template. */
  public static final Operation<CompletionRequest, CompletionResponse> COMPLETIONS =
      new Operation<>("completions", "POST", "/v1/completions", CompletionResponse.class);

  /** Complete one or several prompts, without a chat template. As a stream. */
  public static final StreamingOperation<CompletionRequest, CompletionStreamResponse>
      COMPLETIONS_STREAM =
          new StreamingOperation<>(
              "completions_stream",
              "POST",
              "/v1/completions",
              CompletionStreamResponse.class,
              Dialect.DONE);

  /** Generate from a prompt or from token ids, with token ids in the answer. */
  public static final Operation<GenerateReqInput, GenerateReqOutput> GENERATE =
      new Operation<>("generate", "POST", "/generate", GenerateReqOutput.class);

  /** Generate from a prompt or from token ids, with token ids in the answer. As a stream. */
  public static final StreamingOperation<GenerateReqInput, GenerateReqOutput> GENERATE_STREAM =
      new StreamingOperation<>(
          "generate_stream", "POST", "/generate", GenerateReqOutput.class, Dialect.DONE);

  /** Answer in the shape of Anthropic's Messages API. */
  public static final Operation<MessagesRequest, MessagesResponse> MESSAGES =
      new Operation<>("messages", "POST", "/v1/messages", MessagesResponse.class);

  /** Answer in the shape of OpenAI's Responses API. */
  public static final Operation<ResponsesRequest, Object> RESPONSES =
      new Operation<>("responses", "POST", "/v1/responses", Object.class);

  /** Abort one session's request or all of them, if started with --enable-abort-handling. */
  public static final Operation<AbortRequest, Void> ABORT_REQUEST =
      new Operation<>("abort_request", "POST", "/abort_request", Void.class);

  /** Tell whether the engine is healthy; needs no key. */
  public static final Operation<Void, HealthStatus> HEALTH =
      new Operation<>("health", "GET", "/health", HealthStatus.class);

  /** Tell whether the engine is asleep. */
  public static final Operation<Void, SleepStatus> IS_SLEEPING =
      new Operation<>("is_sleeping", "GET", "/is_sleeping", SleepStatus.class);

  /** Put the engine to sleep and free its GPU memory; inference is refused until wakeup. */
  public static final Operation<Object, Void> SLEEP =
      new Operation<>("sleep", "POST", "/sleep", Void.class);

  /** End the server process, if it was started with --allow-terminate-by-client. */
  public static final Operation<Void, Void> TERMINATE =
      new Operation<>("terminate", "GET", "/terminate", Void.class);

  /** Wake the engine, whole or by parts. */
  public static final Operation<Object, Void> WAKEUP =
      new Operation<>("wakeup", "POST", "/wakeup", Void.class);

  /** List the models in the Anthropic shape. */
  public static final Operation<Void, AnthropicModelList> LIST_ANTHROPIC_MODELS =
      new Operation<>(
          "list_anthropic_models", "GET", "/anthropic/v1/models", AnthropicModelList.class);

  /** List the models the server offers. */
  public static final Operation<Void, ModelList> LIST_MODELS =
      new Operation<>("list_models", "GET", "/v1/models", ModelList.class);

  /** Count the tokens of an Anthropic-shaped conversation. */
  public static final Operation<CountTokensRequest, CountTokensResponse> COUNT_TOKENS =
      new Operation<>(
          "count_tokens", "POST", "/v1/messages/count_tokens", CountTokensResponse.class);

  /** Always refused by this server; see pooling. */
  public static final Operation<EmbeddingsRequest, EmbeddingsResponse> EMBEDDINGS =
      new Operation<>("embeddings", "POST", "/v1/embeddings", EmbeddingsResponse.class);

  /** Turn text into token ids. */
  public static final Operation<EncodeRequest, EncodeResponse> ENCODE =
      new Operation<>("encode", "POST", "/v1/encode", EncodeResponse.class);

  /** Measure the perplexity of a text or of token ids. */
  public static final Operation<PPLRequest, PPLResponse> GET_PPL =
      new Operation<>("get_ppl", "POST", "/get_ppl", PPLResponse.class);

  /** Pool the hidden states of the input: reward models and embeddings. */
  public static final Operation<PoolingRequest, PoolingResponse> POOLING =
      new Operation<>("pooling", "POST", "/pooling", PoolingResponse.class);

  /** Leave the process group of the weight updates. */
  public static final Operation<DestroyWeightsUpdateGroupRequest, Object>
      DESTROY_WEIGHTS_UPDATE_GROUP =
          new Operation<>(
              "destroy_weights_update_group",
              "POST",
              "/destroy_weights_update_group",
              Object.class);

  /** Join the process group through which a trainer broadcasts weights. */
  public static final Operation<InitWeightsUpdateGroupRequest, Object> INIT_WEIGHTS_UPDATE_GROUP =
      new Operation<>(
          "init_weights_update_group", "POST", "/init_weights_update_group", Object.class);

  /** Load serialized tensors into the running model. */
  public static final Operation<UpdateParamsRequest, Object> UPDATE_WEIGHTS =
      new Operation<>("update_weights", "POST", "/update_weights", Object.class);

  /** Receive a bucket of weights through the process group. */
  public static final Operation<UpdateWeightsFromDistributedRequest, Object>
      UPDATE_WEIGHTS_FROM_DISTRIBUTED =
          new Operation<>(
              "update_weights_from_distributed",
              "POST",
              "/update_weights_from_distributed",
              Object.class);

  /** Receive weights through CUDA IPC. */
  public static final Operation<UpdateWeightsFromIPCRequest, Object> UPDATE_WEIGHTS_FROM_IPC =
      new Operation<>("update_weights_from_ipc", "POST", "/update_weights_from_ipc", Object.class);

  /** Tell whether a weight update through CUDA IPC can start. */
  public static final Operation<Void, UpdateWeightsFromIPCStatus> UPDATE_WEIGHTS_FROM_IPC_STATUS =
      new Operation<>(
          "update_weights_from_ipc_status",
          "GET",
          "/update_weights_from_ipc",
          UpdateWeightsFromIPCStatus.class);

  private Operations() {}
}
