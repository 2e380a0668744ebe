package io.github.lmdeploy.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * The body of one answer, pulled piece by piece by one thread.
 *
 * <p>Differs from the JDK's own {@code BodySubscribers.ofInputStream()} in that all that arrived
 * before the connection broke is given out before the failure, and nothing is copied on the way. At
 * most one list of the HTTP client's buffers is read ahead, so a slow reader slows the server.
 *
 * <p>{@link #close()} may be called from any thread.
 */
final class ResponseBody implements HttpResponse.BodySubscriber<ResponseBody> {
  // All fields are touched by the HTTP client's threads, the reader and the closer, under `this`.
  private final Queue<ByteBuffer> arrived = new ArrayDeque<>();
  private Flow.Subscription subscription;
  private boolean complete;
  private Throwable failure;
  private boolean closed;

  /** Returns this body at once, so that an answer is at hand as soon as its headers are. */
  @Override
  public CompletionStage<ResponseBody> getBody() {
    return CompletableFuture.completedStage(this);
  }

  /**
   * Waits for the next piece of the body and returns it, or null if the body is over.
   *
   * @throws AsynchronousCloseException if the body was closed
   * @throws IOException if the connection broke
   */
  ByteBuffer next() throws IOException, InterruptedException {
    ByteBuffer piece;
    Flow.Subscription wantsMore;
    synchronized (this) {
      while (arrived.isEmpty() && !complete && failure == null && !closed) {
        wait();
      }
      if (closed) {
        throw new AsynchronousCloseException();
      }
      piece = arrived.poll();
      if (piece == null) {
        if (failure != null) {
          throw failure instanceof IOException broken ? broken : new IOException(failure);
        }
        return null;
      }
      wantsMore = arrived.isEmpty() && !complete && failure == null ? subscription : null;
    }
    if (wantsMore != null) {
      wantsMore.request(1);
    }
    return piece;
  }

  /** Reads the body to its end, or up to so many bytes, into {@code target}. */
  void readInto(ByteArrayOutputStream target, int limit) throws IOException, InterruptedException {
    for (ByteBuffer piece; target.size() < limit && (piece = next()) != null; ) {
      byte[] bytes = new byte[Math.min(piece.remaining(), limit - target.size())];
      piece.get(bytes);
      target.write(bytes, 0, bytes.length);
    }
  }

  /** Wakes a waiting reader and closes the connection, unless the body is already over. */
  void close() {
    Flow.Subscription cancelled;
    synchronized (this) {
      closed = true;
      arrived.clear();
      cancelled = subscription;
      notifyAll();
    }
    if (cancelled != null) {
      cancelled.cancel();
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    boolean tooLate;
    synchronized (this) {
      subscription = given;
      tooLate = closed;
    }
    if (tooLate) {
      given.cancel();
    } else {
      given.request(1);
    }
  }

  @Override
  public synchronized void onNext(List<ByteBuffer> pieces) {
    if (!closed) {
      arrived.addAll(pieces);
      notifyAll();
    }
  }

  @Override
  public synchronized void onError(Throwable broken) {
    failure = broken;
    notifyAll();
  }

  @Override
  public synchronized void onComplete() {
    complete = true;
    notifyAll();
  }
}
