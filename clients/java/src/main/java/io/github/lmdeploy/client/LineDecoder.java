package io.github.lmdeploy.client;

import java.nio.ByteBuffer;

/**
 * Turns the bytes of a stream of JSON lines into events: each line that is not blank is one.
 *
 * <p>LMDeploy up to 0.9.2 streams {@code /v1/chat/interactive} so. For one thread at a time.
 */
final class LineDecoder implements Decoder {
  private final LineBuffer lines;

  LineDecoder(int maxEventBytes) {
    this.lines = new LineBuffer(maxEventBytes);
  }

  @Override
  public void feed(ByteBuffer bytes) {
    lines.feed(bytes);
  }

  @Override
  public Event poll() {
    while (lines.next()) {
      int start = lines.lineStart();
      String line = Utf8.decode(lines.array(), start, lines.lineEnd() - start);
      if (!Ascii.isBlank(line)) {
        return new Event("message", line, "", null);
      }
    }
    return null;
  }

  @Override
  public String unfinishedLine() {
    return lines.unfinishedLine();
  }
}
