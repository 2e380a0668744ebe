package io.github.lmdeploy.client;

import io.github.lmdeploy.client.errors.LmdeployException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a test can learn of an error beyond its accessors. */
final class Errors {
  private Errors() {}

  /** Returns all that an error can show: its stack trace with causes, and each of its fields. */
  static String everyText(LmdeployException error) {
    StringWriter trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace));
    ByteArrayOutputStream fields = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(fields)) {
      out.writeObject(error);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
    return trace + fields.toString(StandardCharsets.ISO_8859_1);
  }
}
