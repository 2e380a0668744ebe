// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.calls;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lmdeploy.api.ApiClient;
import io.github.lmdeploy.api.ApiException;
import io.github.lmdeploy.api.ApiResponse;
import io.github.lmdeploy.api.Configuration;
import io.github.lmdeploy.api.model.DistServeCacheFreeRequest;
import io.github.lmdeploy.api.model.DistServeCacheFreeResponse;
import io.github.lmdeploy.api.model.DistServeConnectionRequest;
import io.github.lmdeploy.api.model.DistServeConnectionResponse;
import io.github.lmdeploy.api.model.DistServeDropConnectionRequest;
import io.github.lmdeploy.api.model.DistServeDropConnectionResponse;
import io.github.lmdeploy.api.model.DistServeInitRequest;
import io.github.lmdeploy.api.model.DistServeInitResponse;
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
public class DistserveApi {
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

  public DistserveApi() {
    this(Configuration.getDefaultApiClient());
  }

  public DistserveApi(ApiClient apiClient) {
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
   * Describe the engine to a peer of prefill-decode disaggregation. The server writes the JSON of a
   * DistServeEngineConfig into a JSON text.
   *
   * @return String
   * @throws ApiException if fails to make API call
   */
  public String distserveEngineInfo() throws ApiException {
    return distserveEngineInfo(null);
  }

  /**
   * Describe the engine to a peer of prefill-decode disaggregation. The server writes the JSON of a
   * DistServeEngineConfig into a JSON text.
   *
   * @param headers Optional headers to include in the request
   * @return String
   * @throws ApiException if fails to make API call
   */
  public String distserveEngineInfo(Map<String, String> headers) throws ApiException {
    ApiResponse<String> localVarResponse = distserveEngineInfoWithHttpInfo(headers);
    return localVarResponse.getData();
  }

  /**
   * Describe the engine to a peer of prefill-decode disaggregation. The server writes the JSON of a
   * DistServeEngineConfig into a JSON text.
   *
   * @return ApiResponse&lt;String&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<String> distserveEngineInfoWithHttpInfo() throws ApiException {
    return distserveEngineInfoWithHttpInfo(null);
  }

  /**
   * Describe the engine to a peer of prefill-decode disaggregation. The server writes the JSON of a
   * DistServeEngineConfig into a JSON text.
   *
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;String&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<String> distserveEngineInfoWithHttpInfo(Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = distserveEngineInfoRequestBuilder(headers);
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
          throw getApiException("distserveEngineInfo", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<String>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        String responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(responseBody, new TypeReference<String>() {});

        return new ApiResponse<String>(
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

  private HttpRequest.Builder distserveEngineInfoRequestBuilder(Map<String, String> headers)
      throws ApiException {

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/distserve/engine_info";

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

  /**
   * Free the cache kept for a peer&#39;s session. Called when the decoding engine has taken over
   * what was prefilled.
   *
   * @param distServeCacheFreeRequest (required)
   * @return DistServeCacheFreeResponse
   * @throws ApiException if fails to make API call
   */
  public DistServeCacheFreeResponse distserveFreeCache(
      @jakarta.annotation.Nonnull DistServeCacheFreeRequest distServeCacheFreeRequest)
      throws ApiException {
    return distserveFreeCache(distServeCacheFreeRequest, null);
  }

  /**
   * Free the cache kept for a peer&#39;s session. Called when the decoding engine has taken over
   * what was prefilled.
   *
   * @param distServeCacheFreeRequest (required)
   * @param headers Optional headers to include in the request
   * @return DistServeCacheFreeResponse
   * @throws ApiException if fails to make API call
   */
  public DistServeCacheFreeResponse distserveFreeCache(
      @jakarta.annotation.Nonnull DistServeCacheFreeRequest distServeCacheFreeRequest,
      Map<String, String> headers)
      throws ApiException {
    ApiResponse<DistServeCacheFreeResponse> localVarResponse =
        distserveFreeCacheWithHttpInfo(distServeCacheFreeRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Free the cache kept for a peer&#39;s session. Called when the decoding engine has taken over
   * what was prefilled.
   *
   * @param distServeCacheFreeRequest (required)
   * @return ApiResponse&lt;DistServeCacheFreeResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<DistServeCacheFreeResponse> distserveFreeCacheWithHttpInfo(
      @jakarta.annotation.Nonnull DistServeCacheFreeRequest distServeCacheFreeRequest)
      throws ApiException {
    return distserveFreeCacheWithHttpInfo(distServeCacheFreeRequest, null);
  }

  /**
   * Free the cache kept for a peer&#39;s session. Called when the decoding engine has taken over
   * what was prefilled.
   *
   * @param distServeCacheFreeRequest (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;DistServeCacheFreeResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<DistServeCacheFreeResponse> distserveFreeCacheWithHttpInfo(
      @jakarta.annotation.Nonnull DistServeCacheFreeRequest distServeCacheFreeRequest,
      Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder =
        distserveFreeCacheRequestBuilder(distServeCacheFreeRequest, headers);
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
          throw getApiException("distserveFreeCache", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<DistServeCacheFreeResponse>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        DistServeCacheFreeResponse responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<DistServeCacheFreeResponse>() {});

        return new ApiResponse<DistServeCacheFreeResponse>(
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

  private HttpRequest.Builder distserveFreeCacheRequestBuilder(
      @jakarta.annotation.Nonnull DistServeCacheFreeRequest distServeCacheFreeRequest,
      Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'distServeCacheFreeRequest' is set
    if (distServeCacheFreeRequest == null) {
      throw new ApiException(
          400,
          "Missing the required parameter 'distServeCacheFreeRequest' when calling"
              + " distserveFreeCache");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/distserve/free_cache";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(distServeCacheFreeRequest);
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
   * Connect two engines. Called by the proxy on both engines, each with what the other one answered
   * before.
   *
   * @param distServeConnectionRequest (required)
   * @return DistServeConnectionResponse
   * @throws ApiException if fails to make API call
   */
  public DistServeConnectionResponse distserveP2pConnect(
      @jakarta.annotation.Nonnull DistServeConnectionRequest distServeConnectionRequest)
      throws ApiException {
    return distserveP2pConnect(distServeConnectionRequest, null);
  }

  /**
   * Connect two engines. Called by the proxy on both engines, each with what the other one answered
   * before.
   *
   * @param distServeConnectionRequest (required)
   * @param headers Optional headers to include in the request
   * @return DistServeConnectionResponse
   * @throws ApiException if fails to make API call
   */
  public DistServeConnectionResponse distserveP2pConnect(
      @jakarta.annotation.Nonnull DistServeConnectionRequest distServeConnectionRequest,
      Map<String, String> headers)
      throws ApiException {
    ApiResponse<DistServeConnectionResponse> localVarResponse =
        distserveP2pConnectWithHttpInfo(distServeConnectionRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Connect two engines. Called by the proxy on both engines, each with what the other one answered
   * before.
   *
   * @param distServeConnectionRequest (required)
   * @return ApiResponse&lt;DistServeConnectionResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<DistServeConnectionResponse> distserveP2pConnectWithHttpInfo(
      @jakarta.annotation.Nonnull DistServeConnectionRequest distServeConnectionRequest)
      throws ApiException {
    return distserveP2pConnectWithHttpInfo(distServeConnectionRequest, null);
  }

  /**
   * Connect two engines. Called by the proxy on both engines, each with what the other one answered
   * before.
   *
   * @param distServeConnectionRequest (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;DistServeConnectionResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<DistServeConnectionResponse> distserveP2pConnectWithHttpInfo(
      @jakarta.annotation.Nonnull DistServeConnectionRequest distServeConnectionRequest,
      Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder =
        distserveP2pConnectRequestBuilder(distServeConnectionRequest, headers);
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
          throw getApiException("distserveP2pConnect", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<DistServeConnectionResponse>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        DistServeConnectionResponse responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<DistServeConnectionResponse>() {});

        return new ApiResponse<DistServeConnectionResponse>(
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

  private HttpRequest.Builder distserveP2pConnectRequestBuilder(
      @jakarta.annotation.Nonnull DistServeConnectionRequest distServeConnectionRequest,
      Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'distServeConnectionRequest' is set
    if (distServeConnectionRequest == null) {
      throw new ApiException(
          400,
          "Missing the required parameter 'distServeConnectionRequest' when calling"
              + " distserveP2pConnect");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/distserve/p2p_connect";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(distServeConnectionRequest);
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
   * Close a connection between two engines. Called by the proxy when one of them is gone.
   *
   * @param distServeDropConnectionRequest (required)
   * @return DistServeDropConnectionResponse
   * @throws ApiException if fails to make API call
   */
  public DistServeDropConnectionResponse distserveP2pDropConnect(
      @jakarta.annotation.Nonnull DistServeDropConnectionRequest distServeDropConnectionRequest)
      throws ApiException {
    return distserveP2pDropConnect(distServeDropConnectionRequest, null);
  }

  /**
   * Close a connection between two engines. Called by the proxy when one of them is gone.
   *
   * @param distServeDropConnectionRequest (required)
   * @param headers Optional headers to include in the request
   * @return DistServeDropConnectionResponse
   * @throws ApiException if fails to make API call
   */
  public DistServeDropConnectionResponse distserveP2pDropConnect(
      @jakarta.annotation.Nonnull DistServeDropConnectionRequest distServeDropConnectionRequest,
      Map<String, String> headers)
      throws ApiException {
    ApiResponse<DistServeDropConnectionResponse> localVarResponse =
        distserveP2pDropConnectWithHttpInfo(distServeDropConnectionRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Close a connection between two engines. Called by the proxy when one of them is gone.
   *
   * @param distServeDropConnectionRequest (required)
   * @return ApiResponse&lt;DistServeDropConnectionResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<DistServeDropConnectionResponse> distserveP2pDropConnectWithHttpInfo(
      @jakarta.annotation.Nonnull DistServeDropConnectionRequest distServeDropConnectionRequest)
      throws ApiException {
    return distserveP2pDropConnectWithHttpInfo(distServeDropConnectionRequest, null);
  }

  /**
   * Close a connection between two engines. Called by the proxy when one of them is gone.
   *
   * @param distServeDropConnectionRequest (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;DistServeDropConnectionResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<DistServeDropConnectionResponse> distserveP2pDropConnectWithHttpInfo(
      @jakarta.annotation.Nonnull DistServeDropConnectionRequest distServeDropConnectionRequest,
      Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder =
        distserveP2pDropConnectRequestBuilder(distServeDropConnectionRequest, headers);
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
          throw getApiException("distserveP2pDropConnect", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<DistServeDropConnectionResponse>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        DistServeDropConnectionResponse responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<DistServeDropConnectionResponse>() {});

        return new ApiResponse<DistServeDropConnectionResponse>(
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

  private HttpRequest.Builder distserveP2pDropConnectRequestBuilder(
      @jakarta.annotation.Nonnull DistServeDropConnectionRequest distServeDropConnectionRequest,
      Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'distServeDropConnectionRequest' is set
    if (distServeDropConnectionRequest == null) {
      throw new ApiException(
          400,
          "Missing the required parameter 'distServeDropConnectionRequest' when calling"
              + " distserveP2pDropConnect");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/distserve/p2p_drop_connect";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody =
          memberVarObjectMapper.writeValueAsBytes(distServeDropConnectionRequest);
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
   * Prepare a connection between two engines. Called by the proxy on both engines, before
   * distserve_p2p_connect.
   *
   * @param distServeInitRequest (required)
   * @return DistServeInitResponse
   * @throws ApiException if fails to make API call
   */
  public DistServeInitResponse distserveP2pInitialize(
      @jakarta.annotation.Nonnull DistServeInitRequest distServeInitRequest) throws ApiException {
    return distserveP2pInitialize(distServeInitRequest, null);
  }

  /**
   * Prepare a connection between two engines. Called by the proxy on both engines, before
   * distserve_p2p_connect.
   *
   * @param distServeInitRequest (required)
   * @param headers Optional headers to include in the request
   * @return DistServeInitResponse
   * @throws ApiException if fails to make API call
   */
  public DistServeInitResponse distserveP2pInitialize(
      @jakarta.annotation.Nonnull DistServeInitRequest distServeInitRequest,
      Map<String, String> headers)
      throws ApiException {
    ApiResponse<DistServeInitResponse> localVarResponse =
        distserveP2pInitializeWithHttpInfo(distServeInitRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Prepare a connection between two engines. Called by the proxy on both engines, before
   * distserve_p2p_connect.
   *
   * @param distServeInitRequest (required)
   * @return ApiResponse&lt;DistServeInitResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<DistServeInitResponse> distserveP2pInitializeWithHttpInfo(
      @jakarta.annotation.Nonnull DistServeInitRequest distServeInitRequest) throws ApiException {
    return distserveP2pInitializeWithHttpInfo(distServeInitRequest, null);
  }

  /**
   * Prepare a connection between two engines. Called by the proxy on both engines, before
   * distserve_p2p_connect.
   *
   * @param distServeInitRequest (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;DistServeInitResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<DistServeInitResponse> distserveP2pInitializeWithHttpInfo(
      @jakarta.annotation.Nonnull DistServeInitRequest distServeInitRequest,
      Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder =
        distserveP2pInitializeRequestBuilder(distServeInitRequest, headers);
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
          throw getApiException("distserveP2pInitialize", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<DistServeInitResponse>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        DistServeInitResponse responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<DistServeInitResponse>() {});

        return new ApiResponse<DistServeInitResponse>(
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

  private HttpRequest.Builder distserveP2pInitializeRequestBuilder(
      @jakarta.annotation.Nonnull DistServeInitRequest distServeInitRequest,
      Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'distServeInitRequest' is set
    if (distServeInitRequest == null) {
      throw new ApiException(
          400,
          "Missing the required parameter 'distServeInitRequest' when calling"
              + " distserveP2pInitialize");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/distserve/p2p_initialize";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(distServeInitRequest);
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
