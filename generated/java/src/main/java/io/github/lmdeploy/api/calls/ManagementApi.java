// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.calls;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lmdeploy.api.ApiClient;
import io.github.lmdeploy.api.ApiException;
import io.github.lmdeploy.api.ApiResponse;
import io.github.lmdeploy.api.Configuration;
import io.github.lmdeploy.api.Pair;
import io.github.lmdeploy.api.model.AbortRequest;
import io.github.lmdeploy.api.model.HealthStatus;
import io.github.lmdeploy.api.model.SleepStatus;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;

@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ManagementApi {
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

  public ManagementApi() {
    this(Configuration.getDefaultApiClient());
  }

  public ManagementApi(ApiClient apiClient) {
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
   * Abort one session&#39;s request or all of them, if started with --enable-abort-handling.
   * Answers of aborted requests end with the finish reason &#x60;abort&#x60;. Else 501, as text.
   *
   * @param abortRequest (required)
   * @throws ApiException if fails to make API call
   */
  public void abortRequest(@jakarta.annotation.Nonnull AbortRequest abortRequest)
      throws ApiException {
    abortRequest(abortRequest, null);
  }

  /**
   * Abort one session&#39;s request or all of them, if started with --enable-abort-handling.
   * Answers of aborted requests end with the finish reason &#x60;abort&#x60;. Else 501, as text.
   *
   * @param abortRequest (required)
   * @param headers Optional headers to include in the request
   * @throws ApiException if fails to make API call
   */
  public void abortRequest(
      @jakarta.annotation.Nonnull AbortRequest abortRequest, Map<String, String> headers)
      throws ApiException {
    abortRequestWithHttpInfo(abortRequest, headers);
  }

  /**
   * Abort one session&#39;s request or all of them, if started with --enable-abort-handling.
   * Answers of aborted requests end with the finish reason &#x60;abort&#x60;. Else 501, as text.
   *
   * @param abortRequest (required)
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> abortRequestWithHttpInfo(
      @jakarta.annotation.Nonnull AbortRequest abortRequest) throws ApiException {
    return abortRequestWithHttpInfo(abortRequest, null);
  }

  /**
   * Abort one session&#39;s request or all of them, if started with --enable-abort-handling.
   * Answers of aborted requests end with the finish reason &#x60;abort&#x60;. Else 501, as text.
   *
   * @param abortRequest (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> abortRequestWithHttpInfo(
      @jakarta.annotation.Nonnull AbortRequest abortRequest, Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = abortRequestRequestBuilder(abortRequest, headers);
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
          throw getApiException("abortRequest", localVarResponse);
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

  private HttpRequest.Builder abortRequestRequestBuilder(
      @jakarta.annotation.Nonnull AbortRequest abortRequest, Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'abortRequest' is set
    if (abortRequest == null) {
      throw new ApiException(
          400, "Missing the required parameter 'abortRequest' when calling abortRequest");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/abort_request";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(abortRequest);
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
   * Tell whether the engine is healthy; needs no key. Status 200 when healthy or asleep, 503 when
   * starting or unhealthy, with the same body. Servers before 0.14.0 answer with an empty body.
   *
   * @return HealthStatus
   * @throws ApiException if fails to make API call
   */
  public HealthStatus health() throws ApiException {
    return health(null);
  }

  /**
   * Tell whether the engine is healthy; needs no key. Status 200 when healthy or asleep, 503 when
   * starting or unhealthy, with the same body. Servers before 0.14.0 answer with an empty body.
   *
   * @param headers Optional headers to include in the request
   * @return HealthStatus
   * @throws ApiException if fails to make API call
   */
  public HealthStatus health(Map<String, String> headers) throws ApiException {
    ApiResponse<HealthStatus> localVarResponse = healthWithHttpInfo(headers);
    return localVarResponse.getData();
  }

  /**
   * Tell whether the engine is healthy; needs no key. Status 200 when healthy or asleep, 503 when
   * starting or unhealthy, with the same body. Servers before 0.14.0 answer with an empty body.
   *
   * @return ApiResponse&lt;HealthStatus&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<HealthStatus> healthWithHttpInfo() throws ApiException {
    return healthWithHttpInfo(null);
  }

  /**
   * Tell whether the engine is healthy; needs no key. Status 200 when healthy or asleep, 503 when
   * starting or unhealthy, with the same body. Servers before 0.14.0 answer with an empty body.
   *
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;HealthStatus&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<HealthStatus> healthWithHttpInfo(Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = healthRequestBuilder(headers);
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
          throw getApiException("health", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<HealthStatus>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        HealthStatus responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<HealthStatus>() {});

        return new ApiResponse<HealthStatus>(
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

  private HttpRequest.Builder healthRequestBuilder(Map<String, String> headers)
      throws ApiException {

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/health";

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
   * Tell whether the engine is asleep. True from /sleep on until everything has been woken, weights
   * and cache.
   *
   * @return SleepStatus
   * @throws ApiException if fails to make API call
   */
  public SleepStatus isSleeping() throws ApiException {
    return isSleeping(null);
  }

  /**
   * Tell whether the engine is asleep. True from /sleep on until everything has been woken, weights
   * and cache.
   *
   * @param headers Optional headers to include in the request
   * @return SleepStatus
   * @throws ApiException if fails to make API call
   */
  public SleepStatus isSleeping(Map<String, String> headers) throws ApiException {
    ApiResponse<SleepStatus> localVarResponse = isSleepingWithHttpInfo(headers);
    return localVarResponse.getData();
  }

  /**
   * Tell whether the engine is asleep. True from /sleep on until everything has been woken, weights
   * and cache.
   *
   * @return ApiResponse&lt;SleepStatus&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<SleepStatus> isSleepingWithHttpInfo() throws ApiException {
    return isSleepingWithHttpInfo(null);
  }

  /**
   * Tell whether the engine is asleep. True from /sleep on until everything has been woken, weights
   * and cache.
   *
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;SleepStatus&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<SleepStatus> isSleepingWithHttpInfo(Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = isSleepingRequestBuilder(headers);
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
          throw getApiException("isSleeping", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<SleepStatus>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        SleepStatus responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<SleepStatus>() {});

        return new ApiResponse<SleepStatus>(
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

  private HttpRequest.Builder isSleepingRequestBuilder(Map<String, String> headers)
      throws ApiException {

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/is_sleeping";

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
   * Put the engine to sleep and free its GPU memory; inference is refused until wakeup. Running
   * requests are aborted. Inference then gets 503 until /wakeup.
   *
   * @param body (required)
   * @param level 1 keeps the weights in CPU memory, 2 drops them. (optional)
   * @throws ApiException if fails to make API call
   */
  public void sleep(
      @jakarta.annotation.Nonnull Object body, @jakarta.annotation.Nullable Long level)
      throws ApiException {
    sleep(body, level, null);
  }

  /**
   * Put the engine to sleep and free its GPU memory; inference is refused until wakeup. Running
   * requests are aborted. Inference then gets 503 until /wakeup.
   *
   * @param body (required)
   * @param level 1 keeps the weights in CPU memory, 2 drops them. (optional)
   * @param headers Optional headers to include in the request
   * @throws ApiException if fails to make API call
   */
  public void sleep(
      @jakarta.annotation.Nonnull Object body,
      @jakarta.annotation.Nullable Long level,
      Map<String, String> headers)
      throws ApiException {
    sleepWithHttpInfo(body, level, headers);
  }

  /**
   * Put the engine to sleep and free its GPU memory; inference is refused until wakeup. Running
   * requests are aborted. Inference then gets 503 until /wakeup.
   *
   * @param body (required)
   * @param level 1 keeps the weights in CPU memory, 2 drops them. (optional)
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> sleepWithHttpInfo(
      @jakarta.annotation.Nonnull Object body, @jakarta.annotation.Nullable Long level)
      throws ApiException {
    return sleepWithHttpInfo(body, level, null);
  }

  /**
   * Put the engine to sleep and free its GPU memory; inference is refused until wakeup. Running
   * requests are aborted. Inference then gets 503 until /wakeup.
   *
   * @param body (required)
   * @param level 1 keeps the weights in CPU memory, 2 drops them. (optional)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> sleepWithHttpInfo(
      @jakarta.annotation.Nonnull Object body,
      @jakarta.annotation.Nullable Long level,
      Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = sleepRequestBuilder(body, level, headers);
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
          throw getApiException("sleep", localVarResponse);
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

  private HttpRequest.Builder sleepRequestBuilder(
      @jakarta.annotation.Nonnull Object body,
      @jakarta.annotation.Nullable Long level,
      Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'body' is set
    if (body == null) {
      throw new ApiException(400, "Missing the required parameter 'body' when calling sleep");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/sleep";

    List<Pair> localVarQueryParams = new ArrayList<>();
    StringJoiner localVarQueryStringJoiner = new StringJoiner("&");
    String localVarQueryParameterBaseName;
    localVarQueryParameterBaseName = "level";
    localVarQueryParams.addAll(ApiClient.parameterToPairs("level", level));

    if (!localVarQueryParams.isEmpty() || localVarQueryStringJoiner.length() != 0) {
      StringJoiner queryJoiner = new StringJoiner("&");
      localVarQueryParams.forEach(p -> queryJoiner.add(p.getName() + '=' + p.getValue()));
      if (localVarQueryStringJoiner.length() != 0) {
        queryJoiner.add(localVarQueryStringJoiner.toString());
      }
      localVarRequestBuilder.uri(
          URI.create(memberVarBaseUri + localVarPath + '?' + queryJoiner.toString()));
    } else {
      localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));
    }

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
   * End the server process, if it was started with --allow-terminate-by-client. Running requests
   * are lost. Refused with 400 unless the server allows it.
   *
   * @throws ApiException if fails to make API call
   */
  public void terminate() throws ApiException {
    terminate(null);
  }

  /**
   * End the server process, if it was started with --allow-terminate-by-client. Running requests
   * are lost. Refused with 400 unless the server allows it.
   *
   * @param headers Optional headers to include in the request
   * @throws ApiException if fails to make API call
   */
  public void terminate(Map<String, String> headers) throws ApiException {
    terminateWithHttpInfo(headers);
  }

  /**
   * End the server process, if it was started with --allow-terminate-by-client. Running requests
   * are lost. Refused with 400 unless the server allows it.
   *
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> terminateWithHttpInfo() throws ApiException {
    return terminateWithHttpInfo(null);
  }

  /**
   * End the server process, if it was started with --allow-terminate-by-client. Running requests
   * are lost. Refused with 400 unless the server allows it.
   *
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> terminateWithHttpInfo(Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = terminateRequestBuilder(headers);
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
          throw getApiException("terminate", localVarResponse);
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

  private HttpRequest.Builder terminateRequestBuilder(Map<String, String> headers)
      throws ApiException {

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/terminate";

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
   * Wake the engine, whole or by parts. After new weights: wake &#x60;weights&#x60;, load them,
   * then wake &#x60;kv_cache&#x60;.
   *
   * @param body (required)
   * @param tags What to wake: &#x60;weights&#x60;, &#x60;kv_cache&#x60;; all of it by default.
   *     (optional)
   * @throws ApiException if fails to make API call
   */
  public void wakeup(
      @jakarta.annotation.Nonnull Object body, @jakarta.annotation.Nullable List<String> tags)
      throws ApiException {
    wakeup(body, tags, null);
  }

  /**
   * Wake the engine, whole or by parts. After new weights: wake &#x60;weights&#x60;, load them,
   * then wake &#x60;kv_cache&#x60;.
   *
   * @param body (required)
   * @param tags What to wake: &#x60;weights&#x60;, &#x60;kv_cache&#x60;; all of it by default.
   *     (optional)
   * @param headers Optional headers to include in the request
   * @throws ApiException if fails to make API call
   */
  public void wakeup(
      @jakarta.annotation.Nonnull Object body,
      @jakarta.annotation.Nullable List<String> tags,
      Map<String, String> headers)
      throws ApiException {
    wakeupWithHttpInfo(body, tags, headers);
  }

  /**
   * Wake the engine, whole or by parts. After new weights: wake &#x60;weights&#x60;, load them,
   * then wake &#x60;kv_cache&#x60;.
   *
   * @param body (required)
   * @param tags What to wake: &#x60;weights&#x60;, &#x60;kv_cache&#x60;; all of it by default.
   *     (optional)
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> wakeupWithHttpInfo(
      @jakarta.annotation.Nonnull Object body, @jakarta.annotation.Nullable List<String> tags)
      throws ApiException {
    return wakeupWithHttpInfo(body, tags, null);
  }

  /**
   * Wake the engine, whole or by parts. After new weights: wake &#x60;weights&#x60;, load them,
   * then wake &#x60;kv_cache&#x60;.
   *
   * @param body (required)
   * @param tags What to wake: &#x60;weights&#x60;, &#x60;kv_cache&#x60;; all of it by default.
   *     (optional)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> wakeupWithHttpInfo(
      @jakarta.annotation.Nonnull Object body,
      @jakarta.annotation.Nullable List<String> tags,
      Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = wakeupRequestBuilder(body, tags, headers);
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
          throw getApiException("wakeup", localVarResponse);
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

  private HttpRequest.Builder wakeupRequestBuilder(
      @jakarta.annotation.Nonnull Object body,
      @jakarta.annotation.Nullable List<String> tags,
      Map<String, String> headers)
      throws ApiException {
    // verify the required parameter 'body' is set
    if (body == null) {
      throw new ApiException(400, "Missing the required parameter 'body' when calling wakeup");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/wakeup";

    List<Pair> localVarQueryParams = new ArrayList<>();
    StringJoiner localVarQueryStringJoiner = new StringJoiner("&");
    String localVarQueryParameterBaseName;
    localVarQueryParameterBaseName = "tags";
    localVarQueryParams.addAll(ApiClient.parameterToPairs("multi", "tags", tags));

    if (!localVarQueryParams.isEmpty() || localVarQueryStringJoiner.length() != 0) {
      StringJoiner queryJoiner = new StringJoiner("&");
      localVarQueryParams.forEach(p -> queryJoiner.add(p.getName() + '=' + p.getValue()));
      if (localVarQueryStringJoiner.length() != 0) {
        queryJoiner.add(localVarQueryStringJoiner.toString());
      }
      localVarRequestBuilder.uri(
          URI.create(memberVarBaseUri + localVarPath + '?' + queryJoiner.toString()));
    } else {
      localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));
    }

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
}
