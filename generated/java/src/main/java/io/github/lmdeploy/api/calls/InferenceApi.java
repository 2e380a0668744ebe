// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.calls;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lmdeploy.api.ApiClient;
import io.github.lmdeploy.api.ApiException;
import io.github.lmdeploy.api.ApiResponse;
import io.github.lmdeploy.api.Configuration;
import io.github.lmdeploy.api.model.ChatCompletionRequest;
import io.github.lmdeploy.api.model.ChatCompletionResponse;
import io.github.lmdeploy.api.model.CompletionRequest;
import io.github.lmdeploy.api.model.CompletionResponse;
import io.github.lmdeploy.api.model.GenerateReqInput;
import io.github.lmdeploy.api.model.GenerateReqOutput;
import io.github.lmdeploy.api.model.MessagesRequest;
import io.github.lmdeploy.api.model.MessagesResponse;
import io.github.lmdeploy.api.model.ResponsesRequest;
import io.github.lmdeploy.api.model.ResponsesResponse;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class InferenceApi {
  /** Utility class for extending HttpRequest.Builder functionality. */
  private static class HttpRequestBuilderExtensions {
    /**
     * Adds additional headers to the provided HttpRequest.Builder. Useful for adding
     * method/endpoint specific headers.
     *
     * @param builder the HttpRequest.Builder to which headers will be added
     * @param headers a map of header names and values to add; may be null
     * @return the same HttpRequest.Builder instance with the additional headers set
     */
    static HttpRequest.Builder withAdditionalHeaders(
        HttpRequest.Builder builder, Map<String, String> headers) {
      if (headers != null) {
        for (Map.Entry<String, String> entry : headers.entrySet()) {
          builder.header(entry.getKey(), entry.getValue());
        }
      }
      return builder;
    }
  }

  private final HttpClient memberVarHttpClient;
  private final ObjectMapper memberVarObjectMapper;
  private final String memberVarBaseUri;
  private final Consumer<HttpRequest.Builder> memberVarInterceptor;
  private final Duration memberVarReadTimeout;
  private final Consumer<HttpResponse<InputStream>> memberVarResponseInterceptor;
  private final Consumer<HttpResponse<InputStream>> memberVarAsyncResponseInterceptor;

  public InferenceApi() {
    this(Configuration.getDefaultApiClient());
  }

  public InferenceApi(ApiClient apiClient) {
    memberVarHttpClient = apiClient.getHttpClient();
    memberVarObjectMapper = apiClient.getObjectMapper();
    memberVarBaseUri = apiClient.getBaseUri();
    memberVarInterceptor = apiClient.getRequestInterceptor();
    memberVarReadTimeout = apiClient.getReadTimeout();
    memberVarResponseInterceptor = apiClient.getResponseInterceptor();
    memberVarAsyncResponseInterceptor = apiClient.getAsyncResponseInterceptor();
  }

  protected ApiException getApiException(String operationId, HttpResponse<InputStream> response)
      throws IOException {
    InputStream responseBody = ApiClient.getResponseBody(response);
    String body = null;
    try {
      body = responseBody == null ? null : new String(responseBody.readAllBytes());
    } finally {
      if (responseBody != null) {
        responseBody.close();
      }
    }
    String message = formatExceptionMessage(operationId, response.statusCode(), body);
    return new ApiException(response.statusCode(), message, response.headers(), body);
  }

  private String formatExceptionMessage(String operationId, int statusCode, String body) {
    if (body == null || body.isEmpty()) {
      body = "[no body]";
    }
    return operationId + " call failed with: " + statusCode + " - " + body;
  }

  /**
   * Download file from the given response.
   *
   * @param response Response
   * @return File
   * @throws ApiException If fail to read file content from response and write to disk
   */
  public File downloadFileFromResponse(HttpResponse<InputStream> response, InputStream responseBody)
      throws ApiException {
    if (responseBody == null) {
      throw new ApiException(new IOException("Response body is empty"));
    }
    try {
      File file = prepareDownloadFile(response);
      java.nio.file.Files.copy(
          responseBody, file.toPath(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new ApiException(e);
    }
  }

  /**
   * Prepare the file for download from the response.
   *
   * @param response a {@link java.net.http.HttpResponse} object.
   * @return a {@link java.io.File} object.
   * @throws java.io.IOException if any.
   */
  private File prepareDownloadFile(HttpResponse<InputStream> response) throws IOException {
    String filename = null;
    java.util.Optional<String> contentDisposition =
        response.headers().firstValue("Content-Disposition");
    if (contentDisposition.isPresent() && !"".equals(contentDisposition.get())) {
      // Get filename from the Content-Disposition header.
      java.util.regex.Pattern pattern =
          java.util.regex.Pattern.compile("filename=['\"]?([^'\"\\s]+)['\"]?");
      java.util.regex.Matcher matcher = pattern.matcher(contentDisposition.get());
      if (matcher.find()) filename = matcher.group(1);
    }
    File file = null;
    if (filename != null) {
      java.nio.file.Path tempDir = java.nio.file.Files.createTempDirectory("swagger-gen-native");
      java.nio.file.Path filePath = java.nio.file.Files.createFile(tempDir.resolve(filename));
      file = filePath.toFile();
      tempDir.toFile().deleteOnExit(); // best effort cleanup
      file.deleteOnExit(); // best effort cleanup
    } else {
      file = java.nio.file.Files.createTempFile("download-", "").toFile();
      file.deleteOnExit(); // best effort cleanup
    }
    return file;
  }

  /**
   * Answer a conversation. Continues the messages by one of the assistant, through the model&#39;s
   * chat template. The request is OpenAI&#39;s with LMDeploy&#39;s own parameters. With
   * &#x60;stream: true&#x60; the answer comes as events, each a ChatCompletionStreamResponse, and
   * ends with &#x60;data: [DONE]&#x60;; an error after the first event comes as a StreamError.
   *
   * @param chatCompletionRequest (required)
   * @return ChatCompletionResponse
   * @throws ApiException if fails to make API call
   */
  public ChatCompletionResponse chatCompletions(
      @jakarta.annotation.Nonnull ChatCompletionRequest chatCompletionRequest) throws ApiException {
    return chatCompletions(chatCompletionRequest, null);
  }

  /**
   * Answer a conversation. Continues the messages by one of the assistant, through the model&#39;s
   * chat template. The request is OpenAI&#39;s with LMDeploy&#39;s own parameters. With
   * &#x60;stream: true&#x60; the answer comes as events, each a ChatCompletionStreamResponse, and
   * ends with &#x60;data: [DONE]&#x60;; an error after the first event comes as a StreamError.
   *
   * @param chatCompletionRequest (required)
   * @param headers Optional headers to include in the request
   * @return ChatCompletionResponse
   * @throws ApiException if fails to make API call
   */
  public ChatCompletionResponse chatCompletions(
      @jakarta.annotation.Nonnull ChatCompletionRequest chatCompletionRequest,
      Map<String, String> headers)
      throws ApiException {
    ApiResponse<ChatCompletionResponse> localVarResponse =
        chatCompletionsWithHttpInfo(chatCompletionRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Answer a conversation. Continues the messages by one of the assistant, through the model&#39;s
   * chat template. The request is OpenAI&#39;s with LMDeploy&#39;s own parameters. With
   * &#x60;stream: true&#x60; the answer comes as events, each a ChatCompletionStreamResponse, and
   * ends with &#x60;data: [DONE]&#x60;; an error after the first event comes as a StreamError.
   *
   * @param chatCompletionRequest (required)
   * @return ApiResponse&lt;ChatCompletionResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<ChatCompletionResponse> chatCompletionsWithHttpInfo(
      @jakarta.annotation.Nonnull ChatCompletionRequest chatCompletionRequest) throws ApiException {
    return chatCompletionsWithHttpInfo(chatCompletionRequest, null);
  }

  /**
   * Answer a conversation. Continues the messages by one of the assistant, through the model&#39;s
   * chat template. The request is OpenAI&#39;s with LMDeploy&#39;s own parameters. With
   * &#x60;stream: true&#x60; the answer comes as events, each a ChatCompletionStreamResponse, and
   * ends with &#x60;data: [DONE]&#x60;; an error after the first event comes as a StreamError.
   *
   * @param chatCompletionRequest (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;ChatCompletionResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<ChatCompletionResponse> chatCompletionsWithHttpInfo(
      @jakarta.annotation.Nonnull ChatCompletionRequest chatCompletionRequest,
      Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder =
        chatCompletionsRequestBuilder(chatCompletionRequest, headers);
    try {
      HttpResponse<InputStream> localVarResponse =
          memberVarHttpClient.send(
              localVarRequestBuilder.build(), HttpResponse.BodyHandlers.ofInputStream());
      if (memberVarResponseInterceptor != null) {
        memberVarResponseInterceptor.accept(localVarResponse);
      }
      InputStream localVarResponseBody = null;
      try {
        if (localVarResponse.statusCode() / 100 != 2) {
          throw getApiException("chatCompletions", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<ChatCompletionResponse>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        ChatCompletionResponse responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<ChatCompletionResponse>() {});

        return new ApiResponse<ChatCompletionResponse>(
            localVarResponse.statusCode(), localVarResponse.headers().map(), responseValue);
      } finally {
        if (localVarResponseBody != null) {
          localVarResponseBody.close();
        }
      }
    } catch (IOException e) {
      throw new ApiException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiException(e);
    }
  }

  private HttpRequest.Builder chatCompletionsRequestBuilder(
      @jakarta.annotation.Nonnull ChatCompletionRequest chatCompletionRequest,
      Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'chatCompletionRequest' is set
    if (chatCompletionRequest == null) {
      throw new ApiException(
          400,
          "Missing the required parameter 'chatCompletionRequest' when calling chatCompletions");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/v1/chat/completions";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(chatCompletionRequest);
      localVarRequestBuilder.method(
          "POST", HttpRequest.BodyPublishers.ofByteArray(localVarPostBody));
    } catch (IOException e) {
      throw new ApiException(e);
    }
    if (memberVarReadTimeout != null) {
      localVarRequestBuilder.timeout(memberVarReadTimeout);
    }
    // Add custom headers if provided
    localVarRequestBuilder =
        HttpRequestBuilderExtensions.withAdditionalHeaders(localVarRequestBuilder, headers);
    if (memberVarInterceptor != null) {
      memberVarInterceptor.accept(localVarRequestBuilder);
    }
    return localVarRequestBuilder;
  }

  /**
   * Complete one or several prompts, without a chat template. Continues each prompt as it stands.
   * With &#x60;stream: true&#x60; the answer comes as events, each a CompletionStreamResponse, and
   * ends with &#x60;data: [DONE]&#x60;; several prompts are answered one after the other.
   *
   * @param completionRequest (required)
   * @return CompletionResponse
   * @throws ApiException if fails to make API call
   */
  public CompletionResponse completions(
      @jakarta.annotation.Nonnull CompletionRequest completionRequest) throws ApiException {
    return completions(completionRequest, null);
  }

  /**
   * Complete one or several prompts, without a chat template. Continues each prompt as it stands.
   * With &#x60;stream: true&#x60; the answer comes as events, each a CompletionStreamResponse, and
   * ends with &#x60;data: [DONE]&#x60;; several prompts are answered one after the other.
   *
   * @param completionRequest (required)
   * @param headers Optional headers to include in the request
   * @return CompletionResponse
   * @throws ApiException if fails to make API call
   */
  public CompletionResponse completions(
      @jakarta.annotation.Nonnull CompletionRequest completionRequest, Map<String, String> headers)
      throws ApiException {
    ApiResponse<CompletionResponse> localVarResponse =
        completionsWithHttpInfo(completionRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Complete one or several prompts, without a chat template. Continues each prompt as it stands.
   * With &#x60;stream: true&#x60; the answer comes as events, each a CompletionStreamResponse, and
   * ends with &#x60;data: [DONE]&#x60;; several prompts are answered one after the other.
   *
   * @param completionRequest (required)
   * @return ApiResponse&lt;CompletionResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<CompletionResponse> completionsWithHttpInfo(
      @jakarta.annotation.Nonnull CompletionRequest completionRequest) throws ApiException {
    return completionsWithHttpInfo(completionRequest, null);
  }

  /**
   * Complete one or several prompts, without a chat template. Continues each prompt as it stands.
   * With &#x60;stream: true&#x60; the answer comes as events, each a CompletionStreamResponse, and
   * ends with &#x60;data: [DONE]&#x60;; several prompts are answered one after the other.
   *
   * @param completionRequest (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;CompletionResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<CompletionResponse> completionsWithHttpInfo(
      @jakarta.annotation.Nonnull CompletionRequest completionRequest, Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder =
        completionsRequestBuilder(completionRequest, headers);
    try {
      HttpResponse<InputStream> localVarResponse =
          memberVarHttpClient.send(
              localVarRequestBuilder.build(), HttpResponse.BodyHandlers.ofInputStream());
      if (memberVarResponseInterceptor != null) {
        memberVarResponseInterceptor.accept(localVarResponse);
      }
      InputStream localVarResponseBody = null;
      try {
        if (localVarResponse.statusCode() / 100 != 2) {
          throw getApiException("completions", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<CompletionResponse>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        CompletionResponse responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<CompletionResponse>() {});

        return new ApiResponse<CompletionResponse>(
            localVarResponse.statusCode(), localVarResponse.headers().map(), responseValue);
      } finally {
        if (localVarResponseBody != null) {
          localVarResponseBody.close();
        }
      }
    } catch (IOException e) {
      throw new ApiException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiException(e);
    }
  }

  private HttpRequest.Builder completionsRequestBuilder(
      @jakarta.annotation.Nonnull CompletionRequest completionRequest, Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'completionRequest' is set
    if (completionRequest == null) {
      throw new ApiException(
          400, "Missing the required parameter 'completionRequest' when calling completions");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/v1/completions";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(completionRequest);
      localVarRequestBuilder.method(
          "POST", HttpRequest.BodyPublishers.ofByteArray(localVarPostBody));
    } catch (IOException e) {
      throw new ApiException(e);
    }
    if (memberVarReadTimeout != null) {
      localVarRequestBuilder.timeout(memberVarReadTimeout);
    }
    // Add custom headers if provided
    localVarRequestBuilder =
        HttpRequestBuilderExtensions.withAdditionalHeaders(localVarRequestBuilder, headers);
    if (memberVarInterceptor != null) {
      memberVarInterceptor.accept(localVarRequestBuilder);
    }
    return localVarRequestBuilder;
  }

  /**
   * Generate from a prompt or from token ids, with token ids in the answer. For trainers and
   * evaluators: what goes in and comes out can be token ids, and log probabilities and routed
   * experts can be asked for. With &#x60;stream: true&#x60; the answer comes as events and ends
   * with &#x60;data: [DONE]&#x60;.
   *
   * @param generateReqInput (required)
   * @return GenerateReqOutput
   * @throws ApiException if fails to make API call
   */
  public GenerateReqOutput generate(@jakarta.annotation.Nonnull GenerateReqInput generateReqInput)
      throws ApiException {
    return generate(generateReqInput, null);
  }

  /**
   * Generate from a prompt or from token ids, with token ids in the answer. For trainers and
   * evaluators: what goes in and comes out can be token ids, and log probabilities and routed
   * experts can be asked for. With &#x60;stream: true&#x60; the answer comes as events and ends
   * with &#x60;data: [DONE]&#x60;.
   *
   * @param generateReqInput (required)
   * @param headers Optional headers to include in the request
   * @return GenerateReqOutput
   * @throws ApiException if fails to make API call
   */
  public GenerateReqOutput generate(
      @jakarta.annotation.Nonnull GenerateReqInput generateReqInput, Map<String, String> headers)
      throws ApiException {
    ApiResponse<GenerateReqOutput> localVarResponse =
        generateWithHttpInfo(generateReqInput, headers);
    return localVarResponse.getData();
  }

  /**
   * Generate from a prompt or from token ids, with token ids in the answer. For trainers and
   * evaluators: what goes in and comes out can be token ids, and log probabilities and routed
   * experts can be asked for. With &#x60;stream: true&#x60; the answer comes as events and ends
   * with &#x60;data: [DONE]&#x60;.
   *
   * @param generateReqInput (required)
   * @return ApiResponse&lt;GenerateReqOutput&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<GenerateReqOutput> generateWithHttpInfo(
      @jakarta.annotation.Nonnull GenerateReqInput generateReqInput) throws ApiException {
    return generateWithHttpInfo(generateReqInput, null);
  }

  /**
   * Generate from a prompt or from token ids, with token ids in the answer. For trainers and
   * evaluators: what goes in and comes out can be token ids, and log probabilities and routed
   * experts can be asked for. With &#x60;stream: true&#x60; the answer comes as events and ends
   * with &#x60;data: [DONE]&#x60;.
   *
   * @param generateReqInput (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;GenerateReqOutput&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<GenerateReqOutput> generateWithHttpInfo(
      @jakarta.annotation.Nonnull GenerateReqInput generateReqInput, Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = generateRequestBuilder(generateReqInput, headers);
    try {
      HttpResponse<InputStream> localVarResponse =
          memberVarHttpClient.send(
              localVarRequestBuilder.build(), HttpResponse.BodyHandlers.ofInputStream());
      if (memberVarResponseInterceptor != null) {
        memberVarResponseInterceptor.accept(localVarResponse);
      }
      InputStream localVarResponseBody = null;
      try {
        if (localVarResponse.statusCode() / 100 != 2) {
          throw getApiException("generate", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<GenerateReqOutput>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        GenerateReqOutput responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<GenerateReqOutput>() {});

        return new ApiResponse<GenerateReqOutput>(
            localVarResponse.statusCode(), localVarResponse.headers().map(), responseValue);
      } finally {
        if (localVarResponseBody != null) {
          localVarResponseBody.close();
        }
      }
    } catch (IOException e) {
      throw new ApiException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiException(e);
    }
  }

  private HttpRequest.Builder generateRequestBuilder(
      @jakarta.annotation.Nonnull GenerateReqInput generateReqInput, Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'generateReqInput' is set
    if (generateReqInput == null) {
      throw new ApiException(
          400, "Missing the required parameter 'generateReqInput' when calling generate");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/generate";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(generateReqInput);
      localVarRequestBuilder.method(
          "POST", HttpRequest.BodyPublishers.ofByteArray(localVarPostBody));
    } catch (IOException e) {
      throw new ApiException(e);
    }
    if (memberVarReadTimeout != null) {
      localVarRequestBuilder.timeout(memberVarReadTimeout);
    }
    // Add custom headers if provided
    localVarRequestBuilder =
        HttpRequestBuilderExtensions.withAdditionalHeaders(localVarRequestBuilder, headers);
    if (memberVarInterceptor != null) {
      memberVarInterceptor.accept(localVarRequestBuilder);
    }
    return localVarRequestBuilder;
  }

  /**
   * Answer in the shape of Anthropic&#39;s Messages API. The key is sent as a bearer token:
   * &#x60;x-api-key&#x60; is not read. With &#x60;stream: true&#x60; the answer comes as events and
   * ends with &#x60;message_stop&#x60;; an &#x60;error&#x60; event ends it earlier.
   *
   * @param anthropicVersion Any date; Anthropic&#39;s clients send &#x60;2023-06-01&#x60;.
   *     (required)
   * @param messagesRequest (required)
   * @return MessagesResponse
   * @throws ApiException if fails to make API call
   */
  public MessagesResponse messages(
      @jakarta.annotation.Nonnull String anthropicVersion,
      @jakarta.annotation.Nonnull MessagesRequest messagesRequest)
      throws ApiException {
    return messages(anthropicVersion, messagesRequest, null);
  }

  /**
   * Answer in the shape of Anthropic&#39;s Messages API. The key is sent as a bearer token:
   * &#x60;x-api-key&#x60; is not read. With &#x60;stream: true&#x60; the answer comes as events and
   * ends with &#x60;message_stop&#x60;; an &#x60;error&#x60; event ends it earlier.
   *
   * @param anthropicVersion Any date; Anthropic&#39;s clients send &#x60;2023-06-01&#x60;.
   *     (required)
   * @param messagesRequest (required)
   * @param headers Optional headers to include in the request
   * @return MessagesResponse
   * @throws ApiException if fails to make API call
   */
  public MessagesResponse messages(
      @jakarta.annotation.Nonnull String anthropicVersion,
      @jakarta.annotation.Nonnull MessagesRequest messagesRequest,
      Map<String, String> headers)
      throws ApiException {
    ApiResponse<MessagesResponse> localVarResponse =
        messagesWithHttpInfo(anthropicVersion, messagesRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Answer in the shape of Anthropic&#39;s Messages API. The key is sent as a bearer token:
   * &#x60;x-api-key&#x60; is not read. With &#x60;stream: true&#x60; the answer comes as events and
   * ends with &#x60;message_stop&#x60;; an &#x60;error&#x60; event ends it earlier.
   *
   * @param anthropicVersion Any date; Anthropic&#39;s clients send &#x60;2023-06-01&#x60;.
   *     (required)
   * @param messagesRequest (required)
   * @return ApiResponse&lt;MessagesResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<MessagesResponse> messagesWithHttpInfo(
      @jakarta.annotation.Nonnull String anthropicVersion,
      @jakarta.annotation.Nonnull MessagesRequest messagesRequest)
      throws ApiException {
    return messagesWithHttpInfo(anthropicVersion, messagesRequest, null);
  }

  /**
   * Answer in the shape of Anthropic&#39;s Messages API. The key is sent as a bearer token:
   * &#x60;x-api-key&#x60; is not read. With &#x60;stream: true&#x60; the answer comes as events and
   * ends with &#x60;message_stop&#x60;; an &#x60;error&#x60; event ends it earlier.
   *
   * @param anthropicVersion Any date; Anthropic&#39;s clients send &#x60;2023-06-01&#x60;.
   *     (required)
   * @param messagesRequest (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;MessagesResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<MessagesResponse> messagesWithHttpInfo(
      @jakarta.annotation.Nonnull String anthropicVersion,
      @jakarta.annotation.Nonnull MessagesRequest messagesRequest,
      Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder =
        messagesRequestBuilder(anthropicVersion, messagesRequest, headers);
    try {
      HttpResponse<InputStream> localVarResponse =
          memberVarHttpClient.send(
              localVarRequestBuilder.build(), HttpResponse.BodyHandlers.ofInputStream());
      if (memberVarResponseInterceptor != null) {
        memberVarResponseInterceptor.accept(localVarResponse);
      }
      InputStream localVarResponseBody = null;
      try {
        if (localVarResponse.statusCode() / 100 != 2) {
          throw getApiException("messages", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<MessagesResponse>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        MessagesResponse responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<MessagesResponse>() {});

        return new ApiResponse<MessagesResponse>(
            localVarResponse.statusCode(), localVarResponse.headers().map(), responseValue);
      } finally {
        if (localVarResponseBody != null) {
          localVarResponseBody.close();
        }
      }
    } catch (IOException e) {
      throw new ApiException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiException(e);
    }
  }

  private HttpRequest.Builder messagesRequestBuilder(
      @jakarta.annotation.Nonnull String anthropicVersion,
      @jakarta.annotation.Nonnull MessagesRequest messagesRequest,
      Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'anthropicVersion' is set
    if (anthropicVersion == null) {
      throw new ApiException(
          400, "Missing the required parameter 'anthropicVersion' when calling messages");
    }
    // verify the required parameter 'messagesRequest' is set
    if (messagesRequest == null) {
      throw new ApiException(
          400, "Missing the required parameter 'messagesRequest' when calling messages");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/v1/messages";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    if (anthropicVersion != null) {
      localVarRequestBuilder.header("anthropic-version", anthropicVersion.toString());
    }
    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(messagesRequest);
      localVarRequestBuilder.method(
          "POST", HttpRequest.BodyPublishers.ofByteArray(localVarPostBody));
    } catch (IOException e) {
      throw new ApiException(e);
    }
    if (memberVarReadTimeout != null) {
      localVarRequestBuilder.timeout(memberVarReadTimeout);
    }
    // Add custom headers if provided
    localVarRequestBuilder =
        HttpRequestBuilderExtensions.withAdditionalHeaders(localVarRequestBuilder, headers);
    if (memberVarInterceptor != null) {
      memberVarInterceptor.accept(localVarRequestBuilder);
    }
    return localVarRequestBuilder;
  }

  /**
   * Answer in the shape of OpenAI&#39;s Responses API. Text and function calls only; nothing is
   * stored, so &#x60;previous_response_id&#x60; and &#x60;conversation&#x60; are refused. With
   * &#x60;stream: true&#x60; the answer comes as events and ends with
   * &#x60;response.completed&#x60;, &#x60;response.incomplete&#x60; or &#x60;response.failed&#x60;.
   *
   * @param responsesRequest (required)
   * @return ResponsesResponse
   * @throws ApiException if fails to make API call
   */
  public ResponsesResponse responses(@jakarta.annotation.Nonnull ResponsesRequest responsesRequest)
      throws ApiException {
    return responses(responsesRequest, null);
  }

  /**
   * Answer in the shape of OpenAI&#39;s Responses API. Text and function calls only; nothing is
   * stored, so &#x60;previous_response_id&#x60; and &#x60;conversation&#x60; are refused. With
   * &#x60;stream: true&#x60; the answer comes as events and ends with
   * &#x60;response.completed&#x60;, &#x60;response.incomplete&#x60; or &#x60;response.failed&#x60;.
   *
   * @param responsesRequest (required)
   * @param headers Optional headers to include in the request
   * @return ResponsesResponse
   * @throws ApiException if fails to make API call
   */
  public ResponsesResponse responses(
      @jakarta.annotation.Nonnull ResponsesRequest responsesRequest, Map<String, String> headers)
      throws ApiException {
    ApiResponse<ResponsesResponse> localVarResponse =
        responsesWithHttpInfo(responsesRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Answer in the shape of OpenAI&#39;s Responses API. Text and function calls only; nothing is
   * stored, so &#x60;previous_response_id&#x60; and &#x60;conversation&#x60; are refused. With
   * &#x60;stream: true&#x60; the answer comes as events and ends with
   * &#x60;response.completed&#x60;, &#x60;response.incomplete&#x60; or &#x60;response.failed&#x60;.
   *
   * @param responsesRequest (required)
   * @return ApiResponse&lt;ResponsesResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<ResponsesResponse> responsesWithHttpInfo(
      @jakarta.annotation.Nonnull ResponsesRequest responsesRequest) throws ApiException {
    return responsesWithHttpInfo(responsesRequest, null);
  }

  /**
   * Answer in the shape of OpenAI&#39;s Responses API. Text and function calls only; nothing is
   * stored, so &#x60;previous_response_id&#x60; and &#x60;conversation&#x60; are refused. With
   * &#x60;stream: true&#x60; the answer comes as events and ends with
   * &#x60;response.completed&#x60;, &#x60;response.incomplete&#x60; or &#x60;response.failed&#x60;.
   *
   * @param responsesRequest (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;ResponsesResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<ResponsesResponse> responsesWithHttpInfo(
      @jakarta.annotation.Nonnull ResponsesRequest responsesRequest, Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = responsesRequestBuilder(responsesRequest, headers);
    try {
      HttpResponse<InputStream> localVarResponse =
          memberVarHttpClient.send(
              localVarRequestBuilder.build(), HttpResponse.BodyHandlers.ofInputStream());
      if (memberVarResponseInterceptor != null) {
        memberVarResponseInterceptor.accept(localVarResponse);
      }
      InputStream localVarResponseBody = null;
      try {
        if (localVarResponse.statusCode() / 100 != 2) {
          throw getApiException("responses", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<ResponsesResponse>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        ResponsesResponse responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<ResponsesResponse>() {});

        return new ApiResponse<ResponsesResponse>(
            localVarResponse.statusCode(), localVarResponse.headers().map(), responseValue);
      } finally {
        if (localVarResponseBody != null) {
          localVarResponseBody.close();
        }
      }
    } catch (IOException e) {
      throw new ApiException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiException(e);
    }
  }

  private HttpRequest.Builder responsesRequestBuilder(
      @jakarta.annotation.Nonnull ResponsesRequest responsesRequest, Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'responsesRequest' is set
    if (responsesRequest == null) {
      throw new ApiException(
          400, "Missing the required parameter 'responsesRequest' when calling responses");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/v1/responses";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(responsesRequest);
      localVarRequestBuilder.method(
          "POST", HttpRequest.BodyPublishers.ofByteArray(localVarPostBody));
    } catch (IOException e) {
      throw new ApiException(e);
    }
    if (memberVarReadTimeout != null) {
      localVarRequestBuilder.timeout(memberVarReadTimeout);
    }
    // Add custom headers if provided
    localVarRequestBuilder =
        HttpRequestBuilderExtensions.withAdditionalHeaders(localVarRequestBuilder, headers);
    if (memberVarInterceptor != null) {
      memberVarInterceptor.accept(localVarRequestBuilder);
    }
    return localVarRequestBuilder;
  }
}
