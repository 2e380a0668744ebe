// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.calls;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lmdeploy.api.ApiClient;
import io.github.lmdeploy.api.ApiException;
import io.github.lmdeploy.api.ApiResponse;
import io.github.lmdeploy.api.Configuration;
import io.github.lmdeploy.api.model.DestroyWeightsUpdateGroupRequest;
import io.github.lmdeploy.api.model.InitWeightsUpdateGroupRequest;
import io.github.lmdeploy.api.model.UpdateParamsRequest;
import io.github.lmdeploy.api.model.UpdateWeightsFromDistributedRequest;
import io.github.lmdeploy.api.model.UpdateWeightsFromIPCRequest;
import io.github.lmdeploy.api.model.UpdateWeightsFromIPCStatus;
import io.github.lmdeploy.api.model.WeightsUpdateResult;
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
public class WeightsApi {
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

  public WeightsApi() {
    this(Configuration.getDefaultApiClient());
  }

  public WeightsApi(ApiClient apiClient) {
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
   * Leave the process group of the weight updates. The last of three; the engine keeps the weights
   * it has.
   *
   * @param destroyWeightsUpdateGroupRequest (required)
   * @return WeightsUpdateResult
   * @throws ApiException if fails to make API call
   */
  public WeightsUpdateResult destroyWeightsUpdateGroup(
      @jakarta.annotation.Nonnull DestroyWeightsUpdateGroupRequest destroyWeightsUpdateGroupRequest)
      throws ApiException {
    return destroyWeightsUpdateGroup(destroyWeightsUpdateGroupRequest, null);
  }

  /**
   * Leave the process group of the weight updates. The last of three; the engine keeps the weights
   * it has.
   *
   * @param destroyWeightsUpdateGroupRequest (required)
   * @param headers Optional headers to include in the request
   * @return WeightsUpdateResult
   * @throws ApiException if fails to make API call
   */
  public WeightsUpdateResult destroyWeightsUpdateGroup(
      @jakarta.annotation.Nonnull DestroyWeightsUpdateGroupRequest destroyWeightsUpdateGroupRequest,
      Map<String, String> headers)
      throws ApiException {
    ApiResponse<WeightsUpdateResult> localVarResponse =
        destroyWeightsUpdateGroupWithHttpInfo(destroyWeightsUpdateGroupRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Leave the process group of the weight updates. The last of three; the engine keeps the weights
   * it has.
   *
   * @param destroyWeightsUpdateGroupRequest (required)
   * @return ApiResponse&lt;WeightsUpdateResult&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<WeightsUpdateResult> destroyWeightsUpdateGroupWithHttpInfo(
      @jakarta.annotation.Nonnull DestroyWeightsUpdateGroupRequest destroyWeightsUpdateGroupRequest)
      throws ApiException {
    return destroyWeightsUpdateGroupWithHttpInfo(destroyWeightsUpdateGroupRequest, null);
  }

  /**
   * Leave the process group of the weight updates. The last of three; the engine keeps the weights
   * it has.
   *
   * @param destroyWeightsUpdateGroupRequest (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;WeightsUpdateResult&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<WeightsUpdateResult> destroyWeightsUpdateGroupWithHttpInfo(
      @jakarta.annotation.Nonnull DestroyWeightsUpdateGroupRequest destroyWeightsUpdateGroupRequest,
      Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder =
        destroyWeightsUpdateGroupRequestBuilder(destroyWeightsUpdateGroupRequest, headers);
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
          throw getApiException("destroyWeightsUpdateGroup", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<WeightsUpdateResult>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        WeightsUpdateResult responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<WeightsUpdateResult>() {});

        return new ApiResponse<WeightsUpdateResult>(
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

  private HttpRequest.Builder destroyWeightsUpdateGroupRequestBuilder(
      @jakarta.annotation.Nonnull DestroyWeightsUpdateGroupRequest destroyWeightsUpdateGroupRequest,
      Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'destroyWeightsUpdateGroupRequest' is set
    if (destroyWeightsUpdateGroupRequest == null) {
      throw new ApiException(
          400,
          "Missing the required parameter 'destroyWeightsUpdateGroupRequest' when calling"
              + " destroyWeightsUpdateGroup");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/destroy_weights_update_group";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody =
          memberVarObjectMapper.writeValueAsBytes(destroyWeightsUpdateGroupRequest);
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
   * Join the process group through which a trainer broadcasts weights. The first of three: join,
   * update_weights_from_distributed, leave.
   *
   * @param initWeightsUpdateGroupRequest (required)
   * @return WeightsUpdateResult
   * @throws ApiException if fails to make API call
   */
  public WeightsUpdateResult initWeightsUpdateGroup(
      @jakarta.annotation.Nonnull InitWeightsUpdateGroupRequest initWeightsUpdateGroupRequest)
      throws ApiException {
    return initWeightsUpdateGroup(initWeightsUpdateGroupRequest, null);
  }

  /**
   * Join the process group through which a trainer broadcasts weights. The first of three: join,
   * update_weights_from_distributed, leave.
   *
   * @param initWeightsUpdateGroupRequest (required)
   * @param headers Optional headers to include in the request
   * @return WeightsUpdateResult
   * @throws ApiException if fails to make API call
   */
  public WeightsUpdateResult initWeightsUpdateGroup(
      @jakarta.annotation.Nonnull InitWeightsUpdateGroupRequest initWeightsUpdateGroupRequest,
      Map<String, String> headers)
      throws ApiException {
    ApiResponse<WeightsUpdateResult> localVarResponse =
        initWeightsUpdateGroupWithHttpInfo(initWeightsUpdateGroupRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Join the process group through which a trainer broadcasts weights. The first of three: join,
   * update_weights_from_distributed, leave.
   *
   * @param initWeightsUpdateGroupRequest (required)
   * @return ApiResponse&lt;WeightsUpdateResult&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<WeightsUpdateResult> initWeightsUpdateGroupWithHttpInfo(
      @jakarta.annotation.Nonnull InitWeightsUpdateGroupRequest initWeightsUpdateGroupRequest)
      throws ApiException {
    return initWeightsUpdateGroupWithHttpInfo(initWeightsUpdateGroupRequest, null);
  }

  /**
   * Join the process group through which a trainer broadcasts weights. The first of three: join,
   * update_weights_from_distributed, leave.
   *
   * @param initWeightsUpdateGroupRequest (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;WeightsUpdateResult&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<WeightsUpdateResult> initWeightsUpdateGroupWithHttpInfo(
      @jakarta.annotation.Nonnull InitWeightsUpdateGroupRequest initWeightsUpdateGroupRequest,
      Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder =
        initWeightsUpdateGroupRequestBuilder(initWeightsUpdateGroupRequest, headers);
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
          throw getApiException("initWeightsUpdateGroup", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<WeightsUpdateResult>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        WeightsUpdateResult responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<WeightsUpdateResult>() {});

        return new ApiResponse<WeightsUpdateResult>(
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

  private HttpRequest.Builder initWeightsUpdateGroupRequestBuilder(
      @jakarta.annotation.Nonnull InitWeightsUpdateGroupRequest initWeightsUpdateGroupRequest,
      Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'initWeightsUpdateGroupRequest' is set
    if (initWeightsUpdateGroupRequest == null) {
      throw new ApiException(
          400,
          "Missing the required parameter 'initWeightsUpdateGroupRequest' when calling"
              + " initWeightsUpdateGroup");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/init_weights_update_group";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody =
          memberVarObjectMapper.writeValueAsBytes(initWeightsUpdateGroupRequest);
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
   * Load serialized tensors into the running model. For trainers: in buckets, the last one with
   * &#x60;finished: true&#x60;.
   *
   * @param updateParamsRequest (required)
   * @throws ApiException if fails to make API call
   */
  public void updateWeights(@jakarta.annotation.Nonnull UpdateParamsRequest updateParamsRequest)
      throws ApiException {
    updateWeights(updateParamsRequest, null);
  }

  /**
   * Load serialized tensors into the running model. For trainers: in buckets, the last one with
   * &#x60;finished: true&#x60;.
   *
   * @param updateParamsRequest (required)
   * @param headers Optional headers to include in the request
   * @throws ApiException if fails to make API call
   */
  public void updateWeights(
      @jakarta.annotation.Nonnull UpdateParamsRequest updateParamsRequest,
      Map<String, String> headers)
      throws ApiException {
    updateWeightsWithHttpInfo(updateParamsRequest, headers);
  }

  /**
   * Load serialized tensors into the running model. For trainers: in buckets, the last one with
   * &#x60;finished: true&#x60;.
   *
   * @param updateParamsRequest (required)
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> updateWeightsWithHttpInfo(
      @jakarta.annotation.Nonnull UpdateParamsRequest updateParamsRequest) throws ApiException {
    return updateWeightsWithHttpInfo(updateParamsRequest, null);
  }

  /**
   * Load serialized tensors into the running model. For trainers: in buckets, the last one with
   * &#x60;finished: true&#x60;.
   *
   * @param updateParamsRequest (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> updateWeightsWithHttpInfo(
      @jakarta.annotation.Nonnull UpdateParamsRequest updateParamsRequest,
      Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder =
        updateWeightsRequestBuilder(updateParamsRequest, headers);
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
          throw getApiException("updateWeights", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody != null) {
          localVarResponseBody.readAllBytes();
        }
        return new ApiResponse<>(
            localVarResponse.statusCode(), localVarResponse.headers().map(), null);
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

  private HttpRequest.Builder updateWeightsRequestBuilder(
      @jakarta.annotation.Nonnull UpdateParamsRequest updateParamsRequest,
      Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'updateParamsRequest' is set
    if (updateParamsRequest == null) {
      throw new ApiException(
          400, "Missing the required parameter 'updateParamsRequest' when calling updateWeights");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/update_weights";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(updateParamsRequest);
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
   * Receive a bucket of weights through the process group. The names, types and shapes of the
   * tensors that the trainer broadcasts next.
   *
   * @param updateWeightsFromDistributedRequest (required)
   * @return WeightsUpdateResult
   * @throws ApiException if fails to make API call
   */
  public WeightsUpdateResult updateWeightsFromDistributed(
      @jakarta.annotation.Nonnull
          UpdateWeightsFromDistributedRequest updateWeightsFromDistributedRequest)
      throws ApiException {
    return updateWeightsFromDistributed(updateWeightsFromDistributedRequest, null);
  }

  /**
   * Receive a bucket of weights through the process group. The names, types and shapes of the
   * tensors that the trainer broadcasts next.
   *
   * @param updateWeightsFromDistributedRequest (required)
   * @param headers Optional headers to include in the request
   * @return WeightsUpdateResult
   * @throws ApiException if fails to make API call
   */
  public WeightsUpdateResult updateWeightsFromDistributed(
      @jakarta.annotation.Nonnull
          UpdateWeightsFromDistributedRequest updateWeightsFromDistributedRequest,
      Map<String, String> headers)
      throws ApiException {
    ApiResponse<WeightsUpdateResult> localVarResponse =
        updateWeightsFromDistributedWithHttpInfo(updateWeightsFromDistributedRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Receive a bucket of weights through the process group. The names, types and shapes of the
   * tensors that the trainer broadcasts next.
   *
   * @param updateWeightsFromDistributedRequest (required)
   * @return ApiResponse&lt;WeightsUpdateResult&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<WeightsUpdateResult> updateWeightsFromDistributedWithHttpInfo(
      @jakarta.annotation.Nonnull
          UpdateWeightsFromDistributedRequest updateWeightsFromDistributedRequest)
      throws ApiException {
    return updateWeightsFromDistributedWithHttpInfo(updateWeightsFromDistributedRequest, null);
  }

  /**
   * Receive a bucket of weights through the process group. The names, types and shapes of the
   * tensors that the trainer broadcasts next.
   *
   * @param updateWeightsFromDistributedRequest (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;WeightsUpdateResult&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<WeightsUpdateResult> updateWeightsFromDistributedWithHttpInfo(
      @jakarta.annotation.Nonnull
          UpdateWeightsFromDistributedRequest updateWeightsFromDistributedRequest,
      Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder =
        updateWeightsFromDistributedRequestBuilder(updateWeightsFromDistributedRequest, headers);
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
          throw getApiException("updateWeightsFromDistributed", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<WeightsUpdateResult>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        WeightsUpdateResult responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<WeightsUpdateResult>() {});

        return new ApiResponse<WeightsUpdateResult>(
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

  private HttpRequest.Builder updateWeightsFromDistributedRequestBuilder(
      @jakarta.annotation.Nonnull
          UpdateWeightsFromDistributedRequest updateWeightsFromDistributedRequest,
      Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'updateWeightsFromDistributedRequest' is set
    if (updateWeightsFromDistributedRequest == null) {
      throw new ApiException(
          400,
          "Missing the required parameter 'updateWeightsFromDistributedRequest' when calling"
              + " updateWeightsFromDistributed");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/update_weights_from_distributed";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody =
          memberVarObjectMapper.writeValueAsBytes(updateWeightsFromDistributedRequest);
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
   * Receive weights through CUDA IPC. Sleep, wake &#x60;weights&#x60;, then call this: the weights
   * come from checkpoint-engine.
   *
   * @param updateWeightsFromIPCRequest (required)
   * @return WeightsUpdateResult
   * @throws ApiException if fails to make API call
   */
  public WeightsUpdateResult updateWeightsFromIpc(
      @jakarta.annotation.Nonnull UpdateWeightsFromIPCRequest updateWeightsFromIPCRequest)
      throws ApiException {
    return updateWeightsFromIpc(updateWeightsFromIPCRequest, null);
  }

  /**
   * Receive weights through CUDA IPC. Sleep, wake &#x60;weights&#x60;, then call this: the weights
   * come from checkpoint-engine.
   *
   * @param updateWeightsFromIPCRequest (required)
   * @param headers Optional headers to include in the request
   * @return WeightsUpdateResult
   * @throws ApiException if fails to make API call
   */
  public WeightsUpdateResult updateWeightsFromIpc(
      @jakarta.annotation.Nonnull UpdateWeightsFromIPCRequest updateWeightsFromIPCRequest,
      Map<String, String> headers)
      throws ApiException {
    ApiResponse<WeightsUpdateResult> localVarResponse =
        updateWeightsFromIpcWithHttpInfo(updateWeightsFromIPCRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Receive weights through CUDA IPC. Sleep, wake &#x60;weights&#x60;, then call this: the weights
   * come from checkpoint-engine.
   *
   * @param updateWeightsFromIPCRequest (required)
   * @return ApiResponse&lt;WeightsUpdateResult&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<WeightsUpdateResult> updateWeightsFromIpcWithHttpInfo(
      @jakarta.annotation.Nonnull UpdateWeightsFromIPCRequest updateWeightsFromIPCRequest)
      throws ApiException {
    return updateWeightsFromIpcWithHttpInfo(updateWeightsFromIPCRequest, null);
  }

  /**
   * Receive weights through CUDA IPC. Sleep, wake &#x60;weights&#x60;, then call this: the weights
   * come from checkpoint-engine.
   *
   * @param updateWeightsFromIPCRequest (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;WeightsUpdateResult&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<WeightsUpdateResult> updateWeightsFromIpcWithHttpInfo(
      @jakarta.annotation.Nonnull UpdateWeightsFromIPCRequest updateWeightsFromIPCRequest,
      Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder =
        updateWeightsFromIpcRequestBuilder(updateWeightsFromIPCRequest, headers);
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
          throw getApiException("updateWeightsFromIpc", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<WeightsUpdateResult>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        WeightsUpdateResult responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<WeightsUpdateResult>() {});

        return new ApiResponse<WeightsUpdateResult>(
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

  private HttpRequest.Builder updateWeightsFromIpcRequestBuilder(
      @jakarta.annotation.Nonnull UpdateWeightsFromIPCRequest updateWeightsFromIPCRequest,
      Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'updateWeightsFromIPCRequest' is set
    if (updateWeightsFromIPCRequest == null) {
      throw new ApiException(
          400,
          "Missing the required parameter 'updateWeightsFromIPCRequest' when calling"
              + " updateWeightsFromIpc");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/update_weights_from_ipc";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody =
          memberVarObjectMapper.writeValueAsBytes(updateWeightsFromIPCRequest);
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
   * Tell whether a weight update through CUDA IPC can start. Needs the PyTorch backend on CUDA,
   * checkpoint-engine, and a sleeping engine.
   *
   * @return UpdateWeightsFromIPCStatus
   * @throws ApiException if fails to make API call
   */
  public UpdateWeightsFromIPCStatus updateWeightsFromIpcStatus() throws ApiException {
    return updateWeightsFromIpcStatus(null);
  }

  /**
   * Tell whether a weight update through CUDA IPC can start. Needs the PyTorch backend on CUDA,
   * checkpoint-engine, and a sleeping engine.
   *
   * @param headers Optional headers to include in the request
   * @return UpdateWeightsFromIPCStatus
   * @throws ApiException if fails to make API call
   */
  public UpdateWeightsFromIPCStatus updateWeightsFromIpcStatus(Map<String, String> headers)
      throws ApiException {
    ApiResponse<UpdateWeightsFromIPCStatus> localVarResponse =
        updateWeightsFromIpcStatusWithHttpInfo(headers);
    return localVarResponse.getData();
  }

  /**
   * Tell whether a weight update through CUDA IPC can start. Needs the PyTorch backend on CUDA,
   * checkpoint-engine, and a sleeping engine.
   *
   * @return ApiResponse&lt;UpdateWeightsFromIPCStatus&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<UpdateWeightsFromIPCStatus> updateWeightsFromIpcStatusWithHttpInfo()
      throws ApiException {
    return updateWeightsFromIpcStatusWithHttpInfo(null);
  }

  /**
   * Tell whether a weight update through CUDA IPC can start. Needs the PyTorch backend on CUDA,
   * checkpoint-engine, and a sleeping engine.
   *
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;UpdateWeightsFromIPCStatus&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<UpdateWeightsFromIPCStatus> updateWeightsFromIpcStatusWithHttpInfo(
      Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = updateWeightsFromIpcStatusRequestBuilder(headers);
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
          throw getApiException("updateWeightsFromIpcStatus", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<UpdateWeightsFromIPCStatus>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        UpdateWeightsFromIPCStatus responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<UpdateWeightsFromIPCStatus>() {});

        return new ApiResponse<UpdateWeightsFromIPCStatus>(
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

  private HttpRequest.Builder updateWeightsFromIpcStatusRequestBuilder(Map<String, String> headers)
      throws ApiException {

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/update_weights_from_ipc";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Accept", "application/json");

    localVarRequestBuilder.method("GET", HttpRequest.BodyPublishers.noBody());
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
