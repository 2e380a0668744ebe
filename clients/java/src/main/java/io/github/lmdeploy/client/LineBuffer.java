package io.github.lmdeploy.client;

import io.github.lmdeploy.client.errors.EventTooLargeException;
import io.github.lmdeploy.client.errors.Exchange;
import java.nio.ByteBuffer;

/**
 * Cuts bytes into lines that end with CRLF, LF or CR, after an optional byte order mark.
 *
 * <p>Every byte is looked at once and moved a constant number of times, however small the pieces:
 * the scan goes on where it stopped, and the array doubles. For one thread.
 */
final class LineBuffer {
  /** Room for one read from the connection, in bytes; most streams never need more. */
  private static final int FIRST_CAPACITY = 16 * 1024;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final int maxLineBytes;
  private byte[] bytes = new byte[FIRST_CAPACITY];
  private int end;

  /** Where the line begins that is not yet complete, and how far it has been scanned. */
  private int begin;

  private int scanned;

  private int lineStart;
  private int lineEnd;

  private boolean atStart = true;
  private boolean afterCarriageReturn;
  private boolean stopped;

  LineBuffer(int maxLineBytes) {
    if (maxLineBytes < 1) {
      throw new IllegalArgumentException("maxEventBytes must be positive: " + maxLineBytes);
    }
    this.maxLineBytes = maxLineBytes;
  }

  void feed(ByteBuffer piece) {
    if (stopped) {
      return;
    }
    int length = piece.remaining();
    makeRoom(length);
    piece.get(bytes, end, length);
    end += length;
  }

  /**
   * Moves to the next complete line, or returns false until more bytes are fed.
   *
   * @throws EventTooLargeException if a line is too long, though it may be unfinished
   */
  boolean next() {
    if (stopped || (atStart && !passByteOrderMark())) {
      return false;
    }
    if (afterCarriageReturn && begin < end) {
      // The LF of a CRLF, which may have come a piece later than the CR that ended the line.
      if (bytes[begin] == '\n') {
        begin++;
        scanned = begin;
      }
      afterCarriageReturn = false;
    }
    byte[] b = bytes;
    int i = scanned;
    int stop = end;
    while (i < stop && b[i] != '\n' && b[i] != '\r') {
      i++;
    }
    scanned = i;
    if (i - begin > maxLineBytes) {
      throw tooLarge();
    }
    if (i == stop) {
      return false;
    }
    lineStart = begin;
    lineEnd = i;
    afterCarriageReturn = b[i] == '\r';
    begin = i + 1;
    scanned = begin;
    return true;
  }

  /** The array that holds the current line, valid until the next feed. */
  byte[] array() {
    return bytes;
  }

  int lineStart() {
    return lineStart;
  }

  int lineEnd() {
    return lineEnd;
  }

  String unfinishedLine() {
    return Utf8.decode(bytes, begin, end - begin);
  }

  /** Drops everything, now and from now on, and returns the error to throw. */
  EventTooLargeException tooLarge() {
    stopped = true;
    bytes = new byte[0];
    begin = end = 0;
    return new EventTooLargeException(Exchange.NONE, maxLineBytes);
  }

  /** Returns false while the bytes may still be the beginning of a byte order mark. */
  private boolean passByteOrderMark() {
    for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
      if (i == end) {
        return false;
      }
      if (bytes[i] != BYTE_ORDER_MARK[i]) {
        atStart = false;
        return true;
      }
    }
    begin = scanned = BYTE_ORDER_MARK.length;
    atStart = false;
    return true;
  }

  private void makeRoom(int more) {
    if (begin == end && !atStart) {
      begin = scanned = end = 0;
    }
    if (more <= bytes.length - end) {
      return;
    }
    int kept = end - begin;
    long wanted = (long) kept + more;
    byte[] target = bytes;
    if (wanted > bytes.length / 2) {
      target = new byte[(int) Math.max(wanted, Math.min(2L * bytes.length, Integer.MAX_VALUE - 8))];
    }
    System.arraycopy(bytes, begin, target, 0, kept);
    bytes = target;
    scanned -= begin;
    begin = 0;
    end = kept;
  }
}
