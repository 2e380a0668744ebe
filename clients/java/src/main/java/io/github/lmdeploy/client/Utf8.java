package io.github.lmdeploy.client;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text from bytes, with one U+FFFD for each <em>maximal subpart</em> that is not UTF-8, as <a
 * href="https://encoding.spec.whatwg.org/#utf-8-decoder">the Encoding Standard</a> decodes.
 */
final class Utf8 {
  private Utf8() {}

  static String decode(byte[] bytes, int from, int length) {
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : decodeSurrogatesByByte(bytes, from, length);
  }

  /**
   * The JDK takes a surrogate written in three bytes (ED A0–BF ..) for one broken character, the
   * standard for three. ED only ever begins a character, so FF, which no character contains, can
   * stand in for it there.
   */
  private static String decodeSurrogatesByByte(byte[] bytes, int from, int length) {
    byte[] copy = Arrays.copyOfRange(bytes, from, from + length);
    for (int i = 0; i + 1 < length; i++) {
      if (copy[i] == (byte) 0xED && (copy[i + 1] & 0xE0) == 0xA0) {
        copy[i] = (byte) 0xFF;
      }
    }
    return new String(copy, StandardCharsets.UTF_8);
  }
}
