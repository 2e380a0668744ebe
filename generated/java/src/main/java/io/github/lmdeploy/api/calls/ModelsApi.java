// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.calls;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lmdeploy.api.ApiClient;
import io.github.lmdeploy.api.ApiException;
import io.github.lmdeploy.api.ApiResponse;
import io.github.lmdeploy.api.Configuration;
import io.github.lmdeploy.api.model.AnthropicModelList;
import io.github.lmdeploy.api.model.ModelList;
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
public class ModelsApi {
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

  public ModelsApi() {
    this(Configuration.getDefaultApiClient());
  }

  public ModelsApi(ApiClient apiClient) {
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
   * List the models in the Anthropic shape. The same models as /v1/models, for clients that expect
   * Anthropic&#39;s listing.
   *
   * @return AnthropicModelList
   * @throws ApiException if fails to make API call
   */
  public AnthropicModelList listAnthropicModels() throws ApiException {
    return listAnthropicModels(null);
  }

  /**
   * List the models in the Anthropic shape. The same models as /v1/models, for clients that expect
   * Anthropic&#39;s listing.
   *
   * @param headers Optional headers to include in the request
   * @return AnthropicModelList
   * @throws ApiException if fails to make API call
   */
  public AnthropicModelList listAnthropicModels(Map<String, String> headers) throws ApiException {
    ApiResponse<AnthropicModelList> localVarResponse = listAnthropicModelsWithHttpInfo(headers);
    return localVarResponse.getData();
  }

  /**
   * List the models in the Anthropic shape. The same models as /v1/models, for clients that expect
   * Anthropic&#39;s listing.
   *
   * @return ApiResponse&lt;AnthropicModelList&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<AnthropicModelList> listAnthropicModelsWithHttpInfo() throws ApiException {
    return listAnthropicModelsWithHttpInfo(null);
  }

  /**
   * List the models in the Anthropic shape. The same models as /v1/models, for clients that expect
   * Anthropic&#39;s listing.
   *
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;AnthropicModelList&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<AnthropicModelList> listAnthropicModelsWithHttpInfo(
      Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = listAnthropicModelsRequestBuilder(headers);
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
          throw getApiException("listAnthropicModels", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<AnthropicModelList>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        AnthropicModelList responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(
                    responseBody, new TypeReference<AnthropicModelList>() {});

        return new ApiResponse<AnthropicModelList>(
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

  private HttpRequest.Builder listAnthropicModelsRequestBuilder(Map<String, String> headers)
      throws ApiException {

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/anthropic/v1/models";

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
   * List the models the server offers. One card a model; a proxy lists the models of all its nodes.
   *
   * @return ModelList
   * @throws ApiException if fails to make API call
   */
  public ModelList listModels() throws ApiException {
    return listModels(null);
  }

  /**
   * List the models the server offers. One card a model; a proxy lists the models of all its nodes.
   *
   * @param headers Optional headers to include in the request
   * @return ModelList
   * @throws ApiException if fails to make API call
   */
  public ModelList listModels(Map<String, String> headers) throws ApiException {
    ApiResponse<ModelList> localVarResponse = listModelsWithHttpInfo(headers);
    return localVarResponse.getData();
  }

  /**
   * List the models the server offers. One card a model; a proxy lists the models of all its nodes.
   *
   * @return ApiResponse&lt;ModelList&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<ModelList> listModelsWithHttpInfo() throws ApiException {
    return listModelsWithHttpInfo(null);
  }

  /**
   * List the models the server offers. One card a model; a proxy lists the models of all its nodes.
   *
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;ModelList&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<ModelList> listModelsWithHttpInfo(Map<String, String> headers)
      throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = listModelsRequestBuilder(headers);
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
          throw getApiException("listModels", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<ModelList>(
              localVarResponse.statusCode(), localVarResponse.headers().map(), null);
        }

        String responseBody = new String(localVarResponseBody.readAllBytes());
        ModelList responseValue =
            responseBody.isBlank()
                ? null
                : memberVarObjectMapper.readValue(responseBody, new TypeReference<ModelList>() {});

        return new ApiResponse<ModelList>(
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

  private HttpRequest.Builder listModelsRequestBuilder(Map<String, String> headers)
      throws ApiException {

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/v1/models";

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
