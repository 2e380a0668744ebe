package io.github.lmdeploy.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lmdeploy.api.Operation;
import io.github.lmdeploy.api.StreamingOperation;
import io.github.lmdeploy.api.Versions;
import io.github.lmdeploy.client.errors.CancelledException;
import io.github.lmdeploy.client.errors.ConnectionFailedException;
import io.github.lmdeploy.client.errors.Exchange;
import io.github.lmdeploy.client.errors.TimedOutException;
import io.github.lmdeploy.client.errors.TruncatedException;
import io.github.lmdeploy.client.errors.WrongBodyException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Builds requests, sends them, and refuses what is no answer to them. May be shared. */
final class Transport {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  /** How much of a body is read only to say what is wrong with it, in bytes. */
  private static final int MAX_ERROR_BYTES = 64 * 1024;

  private static final String USER_AGENT =
      "lmdeploy-client-java/" + Versions.CLIENT + " (LMDeploy " + Versions.SERVER + ")";

  private final ClientOptions options;
  private final HttpClient http =
      HttpClient.newBuilder()
          // The JDK would offer an upgrade to HTTP/2, and uvicorn with httptools answers that with
          // an empty request body.
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_TIMEOUT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  Transport(ClientOptions options) {
    this.options = options;
  }

  /** Calls an operation that takes no body and answers in one piece. */
  <T> T call(Operation<Void, T> operation) {
    return answer(operation, Query.NONE, BodyPublishers.noBody());
  }

  /** Calls an operation that answers in one piece. */
  <R, T> T call(Operation<R, T> operation, R request) {
    return call(operation, Query.NONE, request);
  }

  /** Calls an operation that takes a query and answers in one piece. */
  <R, T> T call(Operation<R, T> operation, Query query, R request) {
    ObjectNode json = json(request);
    if (json.path("stream").asBoolean()) {
      throw new IllegalArgumentException(
          "the request asks for a stream: call " + operation.name() + "_stream");
    }
    return answer(operation, query, body(json));
  }

  private <T> T answer(Operation<?, T> operation, Query query, BodyPublisher body) {
    String target = operation.path() + query.behindPath();
    Exchange asked = asked(operation.name(), operation.method(), target);
    HttpResponse<ResponseBody> response =
        send(asked, "application/json", operation.headers(), body);
    Exchange answered = answered(asked, response);
    String text = readAll(answered, response.body());
    return new AnswerReader<>(operation, answered, options.apiKey()).read(text);
  }

  /** Calls an operation that answers with a stream. */
  <R, C> ChunkStream<C> stream(
      StreamingOperation<R, C> operation, R request, RequestOptions callOptions) {
    Exchange asked = asked(operation.name(), operation.method(), operation.path());
    HttpResponse<ResponseBody> response =
        send(
            asked,
            "text/event-stream",
            operation.headers(),
            body(json(request).put("stream", true)));
    Exchange answered = answered(asked, response);
    refuseIfNoStream(answered, response);
    return new ChunkStream<>(
        response.body(),
        Dialect.of(operation.dialect()),
        operation.chunkType(),
        answered,
        options,
        callOptions);
  }

  private Exchange asked(String operation, String method, String target) {
    return Exchange.asked(operation, method, options.baseUrl() + target);
  }

  private static ObjectNode json(Object request) {
    return Json.MAPPER.valueToTree(Objects.requireNonNull(request, "request"));
  }

  private static BodyPublisher body(ObjectNode json) {
    try {
      return BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(json));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a JSON tree can always be written", impossible);
    }
  }

  private HttpResponse<ResponseBody> send(
      Exchange asked, String accept, Map<String, String> headers, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(asked.url()))
            .method(asked.method(), body)
            .header("Accept", accept)
            .header("Accept-Encoding", "identity")
            .header("User-Agent", USER_AGENT);
    options.apiKey().authorization().ifPresent(key -> request.header("Authorization", key));
    if (body.contentLength() > 0) {
      request.header("Content-Type", "application/json");
    }
    headers.forEach(request::setHeader);
    try {
      return http.send(request.build(), head -> new ResponseBody());
    } catch (HttpConnectTimeoutException late) {
      throw new TimedOutException(asked, TimedOutException.Wait.CONNECT, CONNECT_TIMEOUT, late);
    } catch (IOException failed) {
      throw new ConnectionFailedException(asked, options.apiKey().redact(failed));
    } catch (InterruptedException interrupted) {
      throw cancelled(asked, interrupted);
    }
  }

  /** Returns the call with the head of its answer, unless the status refuses it. */
  private Exchange answered(Exchange asked, HttpResponse<ResponseBody> response) {
    int status = response.statusCode();
    Exchange answered = asked.answered(status, options.apiKey().redact(response.headers().map()));
    if (status / 100 != 2) {
      String body = readBeginning(answered, response.body());
      throw ErrorShape.exception(answered, ErrorShape.ofRefusal(status, body));
    }
    return answered;
  }

  private void refuseIfNoStream(Exchange answered, HttpResponse<ResponseBody> response) {
    Optional<String> contentType = response.headers().firstValue("Content-Type");
    if (contentType.isEmpty() || isEventStream(contentType.get())) {
      return;
    }
    String body = readBeginning(answered, response.body());
    ErrorShape.parse(body)
        .filter(ErrorShape::isInAnswer)
        .ifPresent(
            error -> {
              throw ErrorShape.exception(answered, ErrorShape.ofText(body));
            });
    String got = options.apiKey().redact(contentType.get()) + ": " + Json.excerpt(body);
    throw new WrongBodyException(answered, "expected text/event-stream, got " + got, null);
  }

  private static boolean isEventStream(String contentType) {
    int semicolon = contentType.indexOf(';');
    String mediaType = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
    return mediaType.strip().equalsIgnoreCase("text/event-stream");
  }

  private static String readAll(Exchange answered, ResponseBody body) {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try {
      body.readInto(read, Integer.MAX_VALUE);
    } catch (IOException broken) {
      Exchange partly = answered.received(0, read.size());
      String what = "body ended after " + read.size() + " bytes, before its end";
      throw new TruncatedException(partly, what, broken);
    } catch (InterruptedException interrupted) {
      body.close();
      throw cancelled(answered.received(0, read.size()), interrupted);
    }
    return text(read);
  }

  /** Reads what is needed of a body to say what is wrong, though the connection may break. */
  private String readBeginning(Exchange answered, ResponseBody body) {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try {
      body.readInto(read, MAX_ERROR_BYTES);
    } catch (IOException broken) {
      return options.apiKey().redact(text(read));
    } catch (InterruptedException interrupted) {
      throw cancelled(answered, interrupted);
    } finally {
      body.close();
    }
    return options.apiKey().redact(text(read));
  }

  private static String text(ByteArrayOutputStream read) {
    return Utf8.decode(read.toByteArray(), 0, read.size());
  }

  private static CancelledException cancelled(Exchange exchange, InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new CancelledException(exchange, "the calling thread was interrupted", cause);
  }
}
