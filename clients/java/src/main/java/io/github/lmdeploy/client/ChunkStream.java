package io.github.lmdeploy.client;

import io.github.lmdeploy.client.errors.AsleepException;
import io.github.lmdeploy.client.errors.CancelledException;
import io.github.lmdeploy.client.errors.EventTooLargeException;
import io.github.lmdeploy.client.errors.Exchange;
import io.github.lmdeploy.client.errors.MalformedEventException;
import io.github.lmdeploy.client.errors.RefusedException;
import io.github.lmdeploy.client.errors.TruncatedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The chunks of one streaming call, in the order the server sent them.
 *
 * <p>There is one iterator: a second loop goes on where the first one stopped. After the end of the
 * stream, an error, or {@link #close()} there is nothing more to iterate. Leaving a loop early
 * leaves the connection open until the stream is closed, so open it in a try-with-resources
 * statement.
 *
 * <p>For one reading thread. {@link #close()} may be called from any thread.
 *
 * @param <C> the type of a chunk
 */
public final class ChunkStream<C> implements Iterable<C>, AutoCloseable {
  private final ResponseBody body;
  private final Dialect dialect;
  private final Decoder decoder;
  private final ChunkReader<C> reader;
  private final Exchange answered;
  private final boolean allowTruncated;
  private final Iterator<C> iterator = new Chunks();

  private long events;
  private long bytes;
  private boolean bodyOver;

  /** Set by the reader at the end, and by whichever thread closes. */
  private volatile boolean over;

  ChunkStream(
      ResponseBody body,
      Dialect dialect,
      Class<C> chunkType,
      Exchange answered,
      ClientOptions clientOptions,
      RequestOptions options) {
    this.body = body;
    this.dialect = dialect;
    this.decoder = dialect.framing().decoder(clientOptions.maxEventBytes());
    this.reader = new ChunkReader<>(dialect, chunkType, this::exchange, clientOptions.apiKey());
    this.answered = answered;
    this.allowTruncated = options.allowTruncated();
  }

  /**
   * Returns the iterator over the chunks, the same one each time.
   *
   * <p>Its {@code hasNext} and {@code next} wait for the server and throw
   *
   * <ul>
   *   <li>{@link RefusedException} or {@link AsleepException} if the server reports an error,
   *   <li>{@link MalformedEventException} if an event is no chunk,
   *   <li>{@link EventTooLargeException} if one is larger than allowed,
   *   <li>{@link TruncatedException} if the body ends before the stream does, and
   *   <li>{@link CancelledException} if the thread is interrupted or the stream closed meanwhile.
   * </ul>
   */
  @Override
  public Iterator<C> iterator() {
    return iterator;
  }

  /**
   * Ends the stream and closes its connection. Wakes a reader that waits in another thread. Does
   * nothing the second time, or after the end.
   */
  @Override
  public void close() {
    over = true;
    body.close();
  }

  private final class Chunks implements Iterator<C> {
    private C next;

    @Override
    public boolean hasNext() {
      if (next == null && !over) {
        next = nextChunk();
      }
      return next != null;
    }

    @Override
    public C next() {
      if (!hasNext()) {
        throw new NoSuchElementException("the stream is over");
      }
      C chunk = next;
      next = null;
      return chunk;
    }
  }

  /** Returns the next chunk, or null at the end. */
  private C nextChunk() {
    try {
      while (!over) {
        Event event = nextEvent();
        if (event == null) {
          close();
          return null;
        }
        ChunkReader.Meaning<C> meaning = reader.read(event);
        if (meaning.end()) {
          close();
        }
        if (meaning.chunk() != null) {
          return meaning.chunk();
        }
      }
      return null;
    } catch (RuntimeException | Error failed) {
      close();
      throw failed;
    }
  }

  /** Returns the next event, or null if the body ended before the stream and that is allowed. */
  private Event nextEvent() {
    try {
      for (Event event; ; ) {
        event = decoder.poll();
        if (event != null) {
          events++;
          return event;
        }
        ByteBuffer piece = body.next();
        if (piece == null) {
          return lastEvent(null);
        }
        bytes += piece.remaining();
        decoder.feed(piece);
      }
    } catch (EventTooLargeException tooLarge) {
      throw new EventTooLargeException(exchange(), tooLarge.maxEventBytes());
    } catch (AsynchronousCloseException closed) {
      throw new CancelledException(exchange(), "the stream was closed by another thread", null);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancelledException(exchange(), "the reading thread was interrupted", interrupted);
    } catch (IOException broken) {
      return lastEvent(broken);
    }
  }

  /**
   * Returns the event in a last line without an end, or null if a truncated stream is allowed.
   *
   * @param broken how the connection broke, or null if the body ended in good order
   */
  private Event lastEvent(IOException broken) {
    Event last = bodyOver ? null : dialect.framing().last(decoder.unfinishedLine());
    bodyOver = true;
    if (last != null && ErrorShape.parse(last.data()).isPresent()) {
      if (!last.type().isEmpty()) {
        events++;
        return last;
      }
      reader.refuseIfError(last);
    }
    if (allowTruncated) {
      return null;
    }
    String what = "stream ended after " + events + " events without " + dialect.end();
    throw new TruncatedException(exchange(), what, broken);
  }

  private Exchange exchange() {
    return answered.received(events, bytes);
  }
}
