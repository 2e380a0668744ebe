package io.github.lmdeploy.client;

/** Blanks in the sense of event streams and JSON: ASCII white space only. */
final class Ascii {
  private static final String WHITE_SPACE = " \t\n\f\r";

  private Ascii() {}

  /** Returns the index of the first character that is not blank, the length if there is none. */
  static int firstVisible(String text) {
    int i = 0;
    while (i < text.length() && WHITE_SPACE.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  static boolean isBlank(String text) {
    return firstVisible(text) == text.length();
  }

  static String strip(String text) {
    int end = text.length();
    while (end > 0 && WHITE_SPACE.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(Math.min(firstVisible(text), end), end);
  }
}
