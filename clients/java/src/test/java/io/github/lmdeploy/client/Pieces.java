package io.github.lmdeploy.client;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/** The ways in which the bytes of a body may be cut on their way. */
final class Pieces {
  private static final int LARGE = 2_000;

  private Pieces() {}

  /** Calls {@code replay} with a name and the pieces of each way. */
  static void each(byte[] body, boolean few, BiConsumer<String, List<ByteBuffer>> replay) {
    replay.accept("whole", sized(body, Math.max(body.length, 1)));
    if (few) {
      replay.accept("in 512-byte pieces", sized(body, 512));
      replay.accept("in 4096-byte pieces", sized(body, 4096));
      return;
    }
    replay.accept("byte by byte", sized(body, 1));
    Random random = new Random(1);
    int cuts = body.length > LARGE ? 200 : Math.max(body.length - 1, 0);
    for (int i = 1; i <= cuts; i++) {
      int cut = body.length > LARGE ? 1 + random.nextInt(body.length - 1) : i;
      replay.accept(
          "cut at " + cut,
          List.of(ByteBuffer.wrap(body, 0, cut), ByteBuffer.wrap(body, cut, body.length - cut)));
    }
  }

  private static List<ByteBuffer> sized(byte[] body, int size) {
    List<ByteBuffer> pieces = new ArrayList<>();
    for (int from = 0; from < body.length; from += size) {
      pieces.add(ByteBuffer.wrap(body, from, Math.min(size, body.length - from)));
    }
    return pieces;
  }
}
