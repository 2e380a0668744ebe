// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.calls;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lmdeploy.api.ApiClient;
import io.github.lmdeploy.api.ApiException;
import io.github.lmdeploy.api.ApiResponse;
import io.github.lmdeploy.api.Configuration;
import io.github.lmdeploy.api.model.CountTokensRequest;
import io.github.lmdeploy.api.model.CountTokensResponse;
import io.github.lmdeploy.api.model.EmbeddingsRequest;
import io.github.lmdeploy.api.model.EmbeddingsResponse;
import io.github.lmdeploy.api.model.EncodeRequest;
import io.github.lmdeploy.api.model.EncodeResponse;
import io.github.lmdeploy.api.model.PPLRequest;
import io.github.lmdeploy.api.model.PPLResponse;
import io.github.lmdeploy.api.model.PoolingRequest;
import io.github.lmdeploy.api.model.PoolingResponse;
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
public class TokensApi {
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

  public TokensApi() {
    this(Configuration.getDefaultApiClient());
  }

  public TokensApi(ApiClient apiClient) {
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
   * Count the tokens of an Anthropic-shaped conversation. Counts the messages and the system
   * prompt, and generates nothing. Tools are not counted, images as the text of their JSON.
   *
   * @param anthropicVersion Any date; Anthropic&#39;s clients send &#x60;2023-06-01&#x60;.
   *     (required)
   * @param countTokensRequest (required)
   * @return CountTokensResponse
   * @throws ApiException if fails to make API call
   */
  public CountTokensResponse countTokens(
      @jakarta.annotation.Nonnull String anthropicVersion,
      @jakarta.annotation.Nonnull CountTokensRequest countTokensRequest)
      throws ApiException {
    return countTokens(anthropicVersion, countTokensRequest, null);
  }

  /**
   * Count the tokens of an Anthropic-shaped conversation. Counts the messages and the system
   * prompt, and generates nothing. Tools are not counted, images as the text of their JSON.
   *
   * @param anthropicVersion Any date; Anthropic&#39;s clients send &#x60;2023-06-01&#x60;.
   *     (required)
   * @param countTokensRequest (required)
   * @param headers Optional headers to include in the request
   * @return CountTokensResponse
   * @throws ApiException if fails to make API call
   */
  public CountTokensResponse countTokens(
      @jakarta.annotation.Nonnull String anthropicVersion,
      @jakarta.annotation.Nonnull CountTokensRequest countTokensRequest,
      Map<String, String> headers)
      throws ApiException {
    ApiResponse<CountTokensResponse> localVarResponse =
        countTokensWithHttpInfo(anthropicVersion, countTokensRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Count the tokens of an Anthropic-shaped conversation. Counts the messages and the system
   * prompt, and generates nothing. Tools are not counted, images as the text of their JSON.
   *
   * @param anthropicVersion Any date; Anthropic&#39;s clients send &#x60;2023-06-01&#x60;.
   *     (required)
   * @param countTokensRequest (required)
   * @return ApiResponse&lt;CountTokensResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<CountTokensResponse> countTokensWithHttpInfo(
      @jakarta.annotation.Nonnull String anthropicVersion,
      @jakarta.annotation.Nonnull CountTokensRequest countTokensRequest)
      throws ApiException {
    return countTokensWithHttpInfo(anthropicVersion, countTokensRequest, null);
  }

  /**
   * Count the tokens of an Anthropic-shaped conversation. Counts the messages and the system
   * prompt, and generates nothing. Tools are not counted, images as the text of their JSON.
   *
   * @param anthropicVersion Any date; Anthropic&#39;s clients send &#x60;2023-06-01&#x60;.
   *     (required)
   * @param countTokensRequest (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;CountTokensResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<CountTokensResponse> countTokensWithHttpInfo(
      @jakarta.annotation.Nonnull String anthropicVersion,
      @jakarta.annotation.Nonnull CountTokensRequest countTokensRequest,
      Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder =
        countTokensRequestBuilder(anthropicVersion, countTokensRequest, headers);
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
          throw getApiException("countTokens", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<CountTokensResponse>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        CountTokensResponse responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<CountTokensResponse>() {});

        return new ApiResponse<CountTokensResponse>(
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

  private HttpRequest.Builder countTokensRequestBuilder(
      @jakarta.annotation.Nonnull String anthropicVersion,
      @jakarta.annotation.Nonnull CountTokensRequest countTokensRequest,
      Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'anthropicVersion' is set
    if (anthropicVersion == null) {
      throw new ApiException(
          400, "Missing the required parameter 'anthropicVersion' when calling countTokens");
    }
    // verify the required parameter 'countTokensRequest' is set
    if (countTokensRequest == null) {
      throw new ApiException(
          400, "Missing the required parameter 'countTokensRequest' when calling countTokens");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/v1/messages/count_tokens";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    if (anthropicVersion != null) {
      localVarRequestBuilder.header("anthropic-version", anthropicVersion.toString());
    }
    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(countTokensRequest);
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
   * Always refused by this server; see pooling. Kept by the server for a clear refusal: status 400
   * whatever the request says.
   *
   * @param embeddingsRequest (required)
   * @return EmbeddingsResponse
   * @throws ApiException if fails to make API call
   */
  public EmbeddingsResponse embeddings(
      @jakarta.annotation.Nonnull EmbeddingsRequest embeddingsRequest) throws ApiException {
    return embeddings(embeddingsRequest, null);
  }

  /**
   * Always refused by this server; see pooling. Kept by the server for a clear refusal: status 400
   * whatever the request says.
   *
   * @param embeddingsRequest (required)
   * @param headers Optional headers to include in the request
   * @return EmbeddingsResponse
   * @throws ApiException if fails to make API call
   */
  public EmbeddingsResponse embeddings(
      @jakarta.annotation.Nonnull EmbeddingsRequest embeddingsRequest, Map<String, String> headers)
      throws ApiException {
    ApiResponse<EmbeddingsResponse> localVarResponse =
        embeddingsWithHttpInfo(embeddingsRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Always refused by this server; see pooling. Kept by the server for a clear refusal: status 400
   * whatever the request says.
   *
   * @param embeddingsRequest (required)
   * @return ApiResponse&lt;EmbeddingsResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<EmbeddingsResponse> embeddingsWithHttpInfo(
      @jakarta.annotation.Nonnull EmbeddingsRequest embeddingsRequest) throws ApiException {
    return embeddingsWithHttpInfo(embeddingsRequest, null);
  }

  /**
   * Always refused by this server; see pooling. Kept by the server for a clear refusal: status 400
   * whatever the request says.
   *
   * @param embeddingsRequest (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;EmbeddingsResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<EmbeddingsResponse> embeddingsWithHttpInfo(
      @jakarta.annotation.Nonnull EmbeddingsRequest embeddingsRequest, Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder =
        embeddingsRequestBuilder(embeddingsRequest, headers);
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
          throw getApiException("embeddings", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<EmbeddingsResponse>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        EmbeddingsResponse responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<EmbeddingsResponse>() {});

        return new ApiResponse<EmbeddingsResponse>(
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

  private HttpRequest.Builder embeddingsRequestBuilder(
      @jakarta.annotation.Nonnull EmbeddingsRequest embeddingsRequest, Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'embeddingsRequest' is set
    if (embeddingsRequest == null) {
      throw new ApiException(
          400, "Missing the required parameter 'embeddingsRequest' when calling embeddings");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/v1/embeddings";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(embeddingsRequest);
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
   * Turn text into token ids. One text gives a list of ids, several give a list of lists.
   *
   * @param encodeRequest (required)
   * @return EncodeResponse
   * @throws ApiException if fails to make API call
   */
  public EncodeResponse encode(@jakarta.annotation.Nonnull EncodeRequest encodeRequest)
      throws ApiException {
    return encode(encodeRequest, null);
  }

  /**
   * Turn text into token ids. One text gives a list of ids, several give a list of lists.
   *
   * @param encodeRequest (required)
   * @param headers Optional headers to include in the request
   * @return EncodeResponse
   * @throws ApiException if fails to make API call
   */
  public EncodeResponse encode(
      @jakarta.annotation.Nonnull EncodeRequest encodeRequest, Map<String, String> headers)
      throws ApiException {
    ApiResponse<EncodeResponse> localVarResponse = encodeWithHttpInfo(encodeRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Turn text into token ids. One text gives a list of ids, several give a list of lists.
   *
   * @param encodeRequest (required)
   * @return ApiResponse&lt;EncodeResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<EncodeResponse> encodeWithHttpInfo(
      @jakarta.annotation.Nonnull EncodeRequest encodeRequest) throws ApiException {
    return encodeWithHttpInfo(encodeRequest, null);
  }

  /**
   * Turn text into token ids. One text gives a list of ids, several give a list of lists.
   *
   * @param encodeRequest (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;EncodeResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<EncodeResponse> encodeWithHttpInfo(
      @jakarta.annotation.Nonnull EncodeRequest encodeRequest, Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = encodeRequestBuilder(encodeRequest, headers);
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
          throw getApiException("encode", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<EncodeResponse>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        EncodeResponse responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<EncodeResponse>() {});

        return new ApiResponse<EncodeResponse>(
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

  private HttpRequest.Builder encodeRequestBuilder(
      @jakarta.annotation.Nonnull EncodeRequest encodeRequest, Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'encodeRequest' is set
    if (encodeRequest == null) {
      throw new ApiException(
          400, "Missing the required parameter 'encodeRequest' when calling encode");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/v1/encode";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(encodeRequest);
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
   * Measure how well the model foresees a text or token ids. Answers with the mean cross-entropy
   * loss of the input, of which the perplexity is the exponential. No chat template is applied.
   *
   * @param ppLRequest (required)
   * @return PPLResponse
   * @throws ApiException if fails to make API call
   */
  public PPLResponse getPpl(@jakarta.annotation.Nonnull PPLRequest ppLRequest) throws ApiException {
    return getPpl(ppLRequest, null);
  }

  /**
   * Measure how well the model foresees a text or token ids. Answers with the mean cross-entropy
   * loss of the input, of which the perplexity is the exponential. No chat template is applied.
   *
   * @param ppLRequest (required)
   * @param headers Optional headers to include in the request
   * @return PPLResponse
   * @throws ApiException if fails to make API call
   */
  public PPLResponse getPpl(
      @jakarta.annotation.Nonnull PPLRequest ppLRequest, Map<String, String> headers)
      throws ApiException {
    ApiResponse<PPLResponse> localVarResponse = getPplWithHttpInfo(ppLRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Measure how well the model foresees a text or token ids. Answers with the mean cross-entropy
   * loss of the input, of which the perplexity is the exponential. No chat template is applied.
   *
   * @param ppLRequest (required)
   * @return ApiResponse&lt;PPLResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<PPLResponse> getPplWithHttpInfo(
      @jakarta.annotation.Nonnull PPLRequest ppLRequest) throws ApiException {
    return getPplWithHttpInfo(ppLRequest, null);
  }

  /**
   * Measure how well the model foresees a text or token ids. Answers with the mean cross-entropy
   * loss of the input, of which the perplexity is the exponential. No chat template is applied.
   *
   * @param ppLRequest (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;PPLResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<PPLResponse> getPplWithHttpInfo(
      @jakarta.annotation.Nonnull PPLRequest ppLRequest, Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = getPplRequestBuilder(ppLRequest, headers);
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
          throw getApiException("getPpl", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<PPLResponse>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        PPLResponse responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<PPLResponse>() {});

        return new ApiResponse<PPLResponse>(
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

  private HttpRequest.Builder getPplRequestBuilder(
      @jakarta.annotation.Nonnull PPLRequest ppLRequest, Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'ppLRequest' is set
    if (ppLRequest == null) {
      throw new ApiException(
          400, "Missing the required parameter 'ppLRequest' when calling getPpl");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/get_ppl";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(ppLRequest);
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
   * Score inputs by a reward model. One score an input, of InternLM2 and Qwen2 reward models;
   * others answer with 500.
   *
   * @param poolingRequest (required)
   * @return PoolingResponse
   * @throws ApiException if fails to make API call
   */
  public PoolingResponse pooling(@jakarta.annotation.Nonnull PoolingRequest poolingRequest)
      throws ApiException {
    return pooling(poolingRequest, null);
  }

  /**
   * Score inputs by a reward model. One score an input, of InternLM2 and Qwen2 reward models;
   * others answer with 500.
   *
   * @param poolingRequest (required)
   * @param headers Optional headers to include in the request
   * @return PoolingResponse
   * @throws ApiException if fails to make API call
   */
  public PoolingResponse pooling(
      @jakarta.annotation.Nonnull PoolingRequest poolingRequest, Map<String, String> headers)
      throws ApiException {
    ApiResponse<PoolingResponse> localVarResponse = poolingWithHttpInfo(poolingRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Score inputs by a reward model. One score an input, of InternLM2 and Qwen2 reward models;
   * others answer with 500.
   *
   * @param poolingRequest (required)
   * @return ApiResponse&lt;PoolingResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<PoolingResponse> poolingWithHttpInfo(
      @jakarta.annotation.Nonnull PoolingRequest poolingRequest) throws ApiException {
    return poolingWithHttpInfo(poolingRequest, null);
  }

  /**
   * Score inputs by a reward model. One score an input, of InternLM2 and Qwen2 reward models;
   * others answer with 500.
   *
   * @param poolingRequest (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;PoolingResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<PoolingResponse> poolingWithHttpInfo(
      @jakarta.annotation.Nonnull PoolingRequest poolingRequest, Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = poolingRequestBuilder(poolingRequest, headers);
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
          throw getApiException("pooling", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<PoolingResponse>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        PoolingResponse responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<PoolingResponse>() {});

        return new ApiResponse<PoolingResponse>(
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

  private HttpRequest.Builder poolingRequestBuilder(
      @jakarta.annotation.Nonnull PoolingRequest poolingRequest, Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'poolingRequest' is set
    if (poolingRequest == null) {
      throw new ApiException(
          400, "Missing the required parameter 'poolingRequest' when calling pooling");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/pooling";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(poolingRequest);
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
