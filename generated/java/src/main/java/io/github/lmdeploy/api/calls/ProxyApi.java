// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.calls;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lmdeploy.api.ApiClient;
import io.github.lmdeploy.api.ApiException;
import io.github.lmdeploy.api.ApiResponse;
import io.github.lmdeploy.api.Configuration;
import io.github.lmdeploy.api.model.DistServeWarmupResponse;
import io.github.lmdeploy.api.model.Node;
import io.github.lmdeploy.api.model.NodeStatus;
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
public class ProxyApi {
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

  public ProxyApi() {
    this(Configuration.getDefaultApiClient());
  }

  public ProxyApi(ApiClient apiClient) {
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
   * Add an api_server to the proxy. Needs no key. Without a &#x60;status&#x60; the proxy asks the
   * node for its models. The answer is a sentence, also where it failed: then it begins with
   * &#x60;Failed&#x60;, under status 200.
   *
   * @param node (required)
   * @return String
   * @throws ApiException if fails to make API call
   */
  public String addNode(@jakarta.annotation.Nonnull Node node) throws ApiException {
    return addNode(node, null);
  }

  /**
   * Add an api_server to the proxy. Needs no key. Without a &#x60;status&#x60; the proxy asks the
   * node for its models. The answer is a sentence, also where it failed: then it begins with
   * &#x60;Failed&#x60;, under status 200.
   *
   * @param node (required)
   * @param headers Optional headers to include in the request
   * @return String
   * @throws ApiException if fails to make API call
   */
  public String addNode(@jakarta.annotation.Nonnull Node node, Map<String, String> headers)
      throws ApiException {
    ApiResponse<String> localVarResponse = addNodeWithHttpInfo(node, headers);
    return localVarResponse.getData();
  }

  /**
   * Add an api_server to the proxy. Needs no key. Without a &#x60;status&#x60; the proxy asks the
   * node for its models. The answer is a sentence, also where it failed: then it begins with
   * &#x60;Failed&#x60;, under status 200.
   *
   * @param node (required)
   * @return ApiResponse&lt;String&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<String> addNodeWithHttpInfo(@jakarta.annotation.Nonnull Node node)
      throws ApiException {
    return addNodeWithHttpInfo(node, null);
  }

  /**
   * Add an api_server to the proxy. Needs no key. Without a &#x60;status&#x60; the proxy asks the
   * node for its models. The answer is a sentence, also where it failed: then it begins with
   * &#x60;Failed&#x60;, under status 200.
   *
   * @param node (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;String&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<String> addNodeWithHttpInfo(
      @jakarta.annotation.Nonnull Node node, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = addNodeRequestBuilder(node, headers);
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
          throw getApiException("addNode", localVarResponse);
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

  private HttpRequest.Builder addNodeRequestBuilder(
      @jakarta.annotation.Nonnull Node node, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'node' is set
    if (node == null) {
      throw new ApiException(400, "Missing the required parameter 'node' when calling addNode");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/nodes/add";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(node);
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
   * Connect every prefilling node of the proxy with every decoding one. Without it the connections
   * are made by the first requests that need them.
   *
   * @param body (required)
   * @return DistServeWarmupResponse
   * @throws ApiException if fails to make API call
   */
  public DistServeWarmupResponse distserveConnectionWarmup(@jakarta.annotation.Nonnull Object body)
      throws ApiException {
    return distserveConnectionWarmup(body, null);
  }

  /**
   * Connect every prefilling node of the proxy with every decoding one. Without it the connections
   * are made by the first requests that need them.
   *
   * @param body (required)
   * @param headers Optional headers to include in the request
   * @return DistServeWarmupResponse
   * @throws ApiException if fails to make API call
   */
  public DistServeWarmupResponse distserveConnectionWarmup(
      @jakarta.annotation.Nonnull Object body, Map<String, String> headers) throws ApiException {
    ApiResponse<DistServeWarmupResponse> localVarResponse =
        distserveConnectionWarmupWithHttpInfo(body, headers);
    return localVarResponse.getData();
  }

  /**
   * Connect every prefilling node of the proxy with every decoding one. Without it the connections
   * are made by the first requests that need them.
   *
   * @param body (required)
   * @return ApiResponse&lt;DistServeWarmupResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<DistServeWarmupResponse> distserveConnectionWarmupWithHttpInfo(
      @jakarta.annotation.Nonnull Object body) throws ApiException {
    return distserveConnectionWarmupWithHttpInfo(body, null);
  }

  /**
   * Connect every prefilling node of the proxy with every decoding one. Without it the connections
   * are made by the first requests that need them.
   *
   * @param body (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;DistServeWarmupResponse&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<DistServeWarmupResponse> distserveConnectionWarmupWithHttpInfo(
      @jakarta.annotation.Nonnull Object body, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder =
        distserveConnectionWarmupRequestBuilder(body, headers);
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
          throw getApiException("distserveConnectionWarmup", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<DistServeWarmupResponse>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        DistServeWarmupResponse responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<DistServeWarmupResponse>() {});

        return new ApiResponse<DistServeWarmupResponse>(
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

  private HttpRequest.Builder distserveConnectionWarmupRequestBuilder(
      @jakarta.annotation.Nonnull Object body, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'body' is set
    if (body == null) {
      throw new ApiException(
          400, "Missing the required parameter 'body' when calling distserveConnectionWarmup");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/distserve/connection_warmup";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(body);
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
   * Not implemented by this proxy: always status 500. Meant to free the caches of requests that
   * were never migrated.
   *
   * @param body (required)
   * @throws ApiException if fails to make API call
   */
  public void distserveGc(@jakarta.annotation.Nonnull Object body) throws ApiException {
    distserveGc(body, null);
  }

  /**
   * Not implemented by this proxy: always status 500. Meant to free the caches of requests that
   * were never migrated.
   *
   * @param body (required)
   * @param headers Optional headers to include in the request
   * @throws ApiException if fails to make API call
   */
  public void distserveGc(@jakarta.annotation.Nonnull Object body, Map<String, String> headers)
      throws ApiException {
    distserveGcWithHttpInfo(body, headers);
  }

  /**
   * Not implemented by this proxy: always status 500. Meant to free the caches of requests that
   * were never migrated.
   *
   * @param body (required)
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> distserveGcWithHttpInfo(@jakarta.annotation.Nonnull Object body)
      throws ApiException {
    return distserveGcWithHttpInfo(body, null);
  }

  /**
   * Not implemented by this proxy: always status 500. Meant to free the caches of requests that
   * were never migrated.
   *
   * @param body (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> distserveGcWithHttpInfo(
      @jakarta.annotation.Nonnull Object body, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = distserveGcRequestBuilder(body, headers);
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
          throw getApiException("distserveGc", localVarResponse);
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

  private HttpRequest.Builder distserveGcRequestBuilder(
      @jakarta.annotation.Nonnull Object body, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'body' is set
    if (body == null) {
      throw new ApiException(400, "Missing the required parameter 'body' when calling distserveGc");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/distserve/gc";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(body);
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
   * List the proxy&#39;s nodes and how busy they are. Needs no key. The keys of the answer are the
   * nodes&#39; base URLs.
   *
   * @return Map&lt;String, NodeStatus&gt;
   * @throws ApiException if fails to make API call
   */
  public Map<String, NodeStatus> nodeStatus() throws ApiException {
    return nodeStatus(null);
  }

  /**
   * List the proxy&#39;s nodes and how busy they are. Needs no key. The keys of the answer are the
   * nodes&#39; base URLs.
   *
   * @param headers Optional headers to include in the request
   * @return Map&lt;String, NodeStatus&gt;
   * @throws ApiException if fails to make API call
   */
  public Map<String, NodeStatus> nodeStatus(Map<String, String> headers) throws ApiException {
    ApiResponse<Map<String, NodeStatus>> localVarResponse = nodeStatusWithHttpInfo(headers);
    return localVarResponse.getData();
  }

  /**
   * List the proxy&#39;s nodes and how busy they are. Needs no key. The keys of the answer are the
   * nodes&#39; base URLs.
   *
   * @return ApiResponse&lt;Map&lt;String, NodeStatus&gt;&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Map<String, NodeStatus>> nodeStatusWithHttpInfo() throws ApiException {
    return nodeStatusWithHttpInfo(null);
  }

  /**
   * List the proxy&#39;s nodes and how busy they are. Needs no key. The keys of the answer are the
   * nodes&#39; base URLs.
   *
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;Map&lt;String, NodeStatus&gt;&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Map<String, NodeStatus>> nodeStatusWithHttpInfo(Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = nodeStatusRequestBuilder(headers);
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
          throw getApiException("nodeStatus", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<Map<String, NodeStatus>>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        Map<String, NodeStatus> responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<Map<String, NodeStatus>>() {});

        return new ApiResponse<Map<String, NodeStatus>>(
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

  private HttpRequest.Builder nodeStatusRequestBuilder(Map<String, String> headers)
      throws ApiException {

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/nodes/status";

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
   * Remove an api_server from the proxy. Needs no key. The node goes on serving others. The answer
   * is a sentence, also where it failed: then it begins with &#x60;Failed&#x60;, under status 200.
   *
   * @param node (required)
   * @return String
   * @throws ApiException if fails to make API call
   */
  public String removeNode(@jakarta.annotation.Nonnull Node node) throws ApiException {
    return removeNode(node, null);
  }

  /**
   * Remove an api_server from the proxy. Needs no key. The node goes on serving others. The answer
   * is a sentence, also where it failed: then it begins with &#x60;Failed&#x60;, under status 200.
   *
   * @param node (required)
   * @param headers Optional headers to include in the request
   * @return String
   * @throws ApiException if fails to make API call
   */
  public String removeNode(@jakarta.annotation.Nonnull Node node, Map<String, String> headers)
      throws ApiException {
    ApiResponse<String> localVarResponse = removeNodeWithHttpInfo(node, headers);
    return localVarResponse.getData();
  }

  /**
   * Remove an api_server from the proxy. Needs no key. The node goes on serving others. The answer
   * is a sentence, also where it failed: then it begins with &#x60;Failed&#x60;, under status 200.
   *
   * @param node (required)
   * @return ApiResponse&lt;String&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<String> removeNodeWithHttpInfo(@jakarta.annotation.Nonnull Node node)
      throws ApiException {
    return removeNodeWithHttpInfo(node, null);
  }

  /**
   * Remove an api_server from the proxy. Needs no key. The node goes on serving others. The answer
   * is a sentence, also where it failed: then it begins with &#x60;Failed&#x60;, under status 200.
   *
   * @param node (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;String&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<String> removeNodeWithHttpInfo(
      @jakarta.annotation.Nonnull Node node, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = removeNodeRequestBuilder(node, headers);
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
          throw getApiException("removeNode", localVarResponse);
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

  private HttpRequest.Builder removeNodeRequestBuilder(
      @jakarta.annotation.Nonnull Node node, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'node' is set
    if (node == null) {
      throw new ApiException(400, "Missing the required parameter 'node' when calling removeNode");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/nodes/remove";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(node);
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
   * End all api_servers of the proxy, and remove them. Needs no key, and the header
   * &#x60;Content-Type: application/json&#x60; though it has no body. The answer is a sentence,
   * also where it failed: then it begins with &#x60;Failed&#x60;, under status 200.
   *
   * @return String
   * @throws ApiException if fails to make API call
   */
  public String terminateAllNodes() throws ApiException {
    return terminateAllNodes(null);
  }

  /**
   * End all api_servers of the proxy, and remove them. Needs no key, and the header
   * &#x60;Content-Type: application/json&#x60; though it has no body. The answer is a sentence,
   * also where it failed: then it begins with &#x60;Failed&#x60;, under status 200.
   *
   * @param headers Optional headers to include in the request
   * @return String
   * @throws ApiException if fails to make API call
   */
  public String terminateAllNodes(Map<String, String> headers) throws ApiException {
    ApiResponse<String> localVarResponse = terminateAllNodesWithHttpInfo(headers);
    return localVarResponse.getData();
  }

  /**
   * End all api_servers of the proxy, and remove them. Needs no key, and the header
   * &#x60;Content-Type: application/json&#x60; though it has no body. The answer is a sentence,
   * also where it failed: then it begins with &#x60;Failed&#x60;, under status 200.
   *
   * @return ApiResponse&lt;String&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<String> terminateAllNodesWithHttpInfo() throws ApiException {
    return terminateAllNodesWithHttpInfo(null);
  }

  /**
   * End all api_servers of the proxy, and remove them. Needs no key, and the header
   * &#x60;Content-Type: application/json&#x60; though it has no body. The answer is a sentence,
   * also where it failed: then it begins with &#x60;Failed&#x60;, under status 200.
   *
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;String&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<String> terminateAllNodesWithHttpInfo(Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = terminateAllNodesRequestBuilder(headers);
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
          throw getApiException("terminateAllNodes", localVarResponse);
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

  private HttpRequest.Builder terminateAllNodesRequestBuilder(Map<String, String> headers)
      throws ApiException {

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/nodes/terminate_all";

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
   * End an api_server of the proxy, and remove it. Needs no key. The node must have been started
   * with --allow-terminate-by-client. The answer is a sentence, also where it failed: then it
   * begins with &#x60;Failed&#x60;, under status 200.
   *
   * @param node (required)
   * @return String
   * @throws ApiException if fails to make API call
   */
  public String terminateNode(@jakarta.annotation.Nonnull Node node) throws ApiException {
    return terminateNode(node, null);
  }

  /**
   * End an api_server of the proxy, and remove it. Needs no key. The node must have been started
   * with --allow-terminate-by-client. The answer is a sentence, also where it failed: then it
   * begins with &#x60;Failed&#x60;, under status 200.
   *
   * @param node (required)
   * @param headers Optional headers to include in the request
   * @return String
   * @throws ApiException if fails to make API call
   */
  public String terminateNode(@jakarta.annotation.Nonnull Node node, Map<String, String> headers)
      throws ApiException {
    ApiResponse<String> localVarResponse = terminateNodeWithHttpInfo(node, headers);
    return localVarResponse.getData();
  }

  /**
   * End an api_server of the proxy, and remove it. Needs no key. The node must have been started
   * with --allow-terminate-by-client. The answer is a sentence, also where it failed: then it
   * begins with &#x60;Failed&#x60;, under status 200.
   *
   * @param node (required)
   * @return ApiResponse&lt;String&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<String> terminateNodeWithHttpInfo(@jakarta.annotation.Nonnull Node node)
      throws ApiException {
    return terminateNodeWithHttpInfo(node, null);
  }

  /**
   * End an api_server of the proxy, and remove it. Needs no key. The node must have been started
   * with --allow-terminate-by-client. The answer is a sentence, also where it failed: then it
   * begins with &#x60;Failed&#x60;, under status 200.
   *
   * @param node (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;String&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<String> terminateNodeWithHttpInfo(
      @jakarta.annotation.Nonnull Node node, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = terminateNodeRequestBuilder(node, headers);
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
          throw getApiException("terminateNode", localVarResponse);
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

  private HttpRequest.Builder terminateNodeRequestBuilder(
      @jakarta.annotation.Nonnull Node node, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'node' is set
    if (node == null) {
      throw new ApiException(
          400, "Missing the required parameter 'node' when calling terminateNode");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/nodes/terminate";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(node);
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
