package io.github.lmdeploy.client;

import io.github.lmdeploy.client.errors.EventTooLargeException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Turns the bytes of an event stream into {@link Event}s, however the bytes are cut.
 *
 * <p>Follows <a
 * href="https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream">the
 * standard</a> whole and knows nothing of HTTP or JSON. A block that is unfinished at the end of
 * the body is dropped, as the standard asks, so there is nothing to call at the end.
 *
 * <pre>{@code
 * var decoder = new EventDecoder();
 * decoder.feed(bytes);
 * for (Event event; (event = decoder.poll()) != null; ) …
 * }</pre>
 *
 * <p>For one thread at a time.
 */
public final class EventDecoder implements Decoder {
  /** How large an event may be if nothing else is said: 16 MiB. */
  public static final int DEFAULT_MAX_EVENT_BYTES = 16 * 1024 * 1024;

  private static final byte[] DATA = "data".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] EVENT = "event".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ID = "id".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] RETRY = "retry".getBytes(StandardCharsets.US_ASCII);

  private final LineBuffer lines;
  private final int maxEventBytes;
  private final boolean bareLines;

  private String type = "";
  private byte[] data = new byte[1024];
  private int dataLength;
  private boolean hasData;
  private String lastEventId = "";
  private Long retry;

  /** Creates a decoder that takes events of up to {@value #DEFAULT_MAX_EVENT_BYTES} bytes. */
  public EventDecoder() {
    this(DEFAULT_MAX_EVENT_BYTES);
  }

  /**
   * Creates a decoder.
   *
   * @param maxEventBytes how long a line, and how large the data of an event, may be
   */
  public EventDecoder(int maxEventBytes) {
    this(maxEventBytes, false);
  }

  /**
   * Creates a decoder that may also hand out bare lines.
   *
   * @param bareLines whether a line that begins with <code>{</code>, as no field of the standard
   *     does, is handed out at once as an event of the type "". LMDeploy's proxy writes its errors
   *     so in the middle of a stream.
   */
  EventDecoder(int maxEventBytes, boolean bareLines) {
    this.lines = new LineBuffer(maxEventBytes);
    this.maxEventBytes = maxEventBytes;
    this.bareLines = bareLines;
  }

  /** Takes bytes. Complete events then come out of {@link #poll()}. */
  public void feed(byte[] bytes) {
    feed(ByteBuffer.wrap(bytes));
  }

  /** Takes all the bytes of the buffer. Complete events then come out of {@link #poll()}. */
  @Override
  public void feed(ByteBuffer bytes) {
    lines.feed(bytes);
  }

  /**
   * Returns the next event, or null until more bytes are fed.
   *
   * @throws EventTooLargeException once, after all earlier events, if a line or the data of an
   *     event is too large. The decoder is finished then.
   */
  @Override
  public Event poll() {
    while (lines.next()) {
      int start = lines.lineStart();
      int end = lines.lineEnd();
      if (start == end) {
        if (hasData) {
          return dispatch();
        }
        type = "";
      } else if (bareLines && lines.array()[start] == '{') {
        return new Event("", Utf8.decode(lines.array(), start, end - start), lastEventId, retry);
      } else {
        takeField(lines.array(), start, end);
      }
    }
    return null;
  }

  /** Returns the text after the last line end, "" if there is none. */
  @Override
  public String unfinishedLine() {
    return lines.unfinishedLine();
  }

  private Event dispatch() {
    Event event =
        new Event(
            type.isEmpty() ? "message" : type,
            Utf8.decode(data, 0, dataLength),
            lastEventId,
            retry);
    type = "";
    dataLength = 0;
    hasData = false;
    return event;
  }

  private void takeField(byte[] line, int start, int end) {
    int colon = start;
    while (colon < end && line[colon] != ':') {
      colon++;
    }
    int value = Math.min(colon + 1, end);
    if (value < end && line[value] == ' ') {
      value++;
    }
    if (isNamed(DATA, line, start, colon)) {
      addData(line, value, end);
    } else if (isNamed(EVENT, line, start, colon)) {
      type = Utf8.decode(line, value, end - value);
    } else if (isNamed(ID, line, start, colon)) {
      String id = Utf8.decode(line, value, end - value);
      if (id.indexOf('\0') < 0) {
        lastEventId = id;
      }
    } else if (isNamed(RETRY, line, start, colon)) {
      takeRetry(line, value, end);
    }
  }

  private static boolean isNamed(byte[] name, byte[] line, int start, int colon) {
    return colon - start == name.length && Arrays.equals(name, 0, name.length, line, start, colon);
  }

  private void addData(byte[] line, int from, int to) {
    int separator = hasData ? 1 : 0;
    long length = (long) dataLength + separator + (to - from);
    if (length > maxEventBytes) {
      throw lines.tooLarge();
    }
    if (length > data.length) {
      data = Arrays.copyOf(data, (int) Math.max(length, Math.min(2L * data.length, maxEventBytes)));
    }
    if (hasData) {
      data[dataLength] = '\n';
    }
    System.arraycopy(line, from, data, dataLength + separator, to - from);
    dataLength = (int) length;
    hasData = true;
  }

  /** Takes a time of nothing but ASCII digits that fits a long, and ignores any other. */
  private void takeRetry(byte[] line, int from, int to) {
    long millis = 0;
    for (int i = from; i < to; i++) {
      int digit = line[i] - '0';
      if (digit < 0 || digit > 9 || millis > (Long.MAX_VALUE - digit) / 10) {
        return;
      }
      millis = 10 * millis + digit;
    }
    if (from < to) {
      retry = millis;
    }
  }
}
