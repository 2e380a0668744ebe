package io.github.lmdeploy.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lmdeploy.client.errors.AsleepException;
import io.github.lmdeploy.client.errors.LmdeployException;
import io.github.lmdeploy.client.errors.Refusal;
import io.github.lmdeploy.client.errors.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The shared cases in {@code tests/cases}, whose README gives their format. */
final class Cases {
  private static final Path FOLDER = Path.of("..", "..", "tests", "cases");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Cases() {}

  /** Makes one test of each file in a folder, named like the file. */
  static Stream<DynamicTest> tests(String folder, Set<String> keys, Consumer<JsonNode> test) {
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER.resolve(folder))) {
      files = all.sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    if (files.isEmpty()) {
      throw new IllegalStateException("no cases in " + FOLDER.resolve(folder));
    }
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    file.toUri(),
                    () -> test.accept(load(file, keys))));
  }

  /** Returns what a case asks for: its own arguments, or those of {@code arguments.json}. */
  static Calls.Arguments arguments(JsonNode given) {
    String operation = given.path("operation").textValue().replaceFirst("_stream$", "");
    JsonNode request =
        given.has("arguments")
            ? given.path("arguments")
            : read(FOLDER.resolve("arguments.json")).path(operation);
    return new Calls.Arguments(request, given.path("parameters"));
  }

  private static JsonNode load(Path file, Set<String> keys) {
    JsonNode loaded = read(file);
    knowsAll(keys, loaded);
    return loaded;
  }

  private static JsonNode read(Path file) {
    try {
      return MAPPER.readTree(file.toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file.toString(), unreadable);
    }
  }

  /** Fails on a key that the test would otherwise pass over. */
  static void knowsAll(Set<String> known, JsonNode object) {
    Set<String> unknown = new TreeSet<>();
    object.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(known);
    assertEquals(Set.of(), unknown, "keys this test does not know");
  }

  static byte[] body(JsonNode given) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    if (given.has("body")) {
      body.writeBytes(given.path("body").textValue().getBytes(StandardCharsets.UTF_8));
    } else if (given.has("body_base64")) {
      body.writeBytes(Base64.getDecoder().decode(given.path("body_base64").textValue()));
    } else {
      for (JsonNode part : given.path("body_parts")) {
        byte[] bytes =
            part.has("text")
                ? part.path("text").textValue().getBytes(StandardCharsets.UTF_8)
                : Base64.getDecoder().decode(part.path("base64").textValue());
        for (int times = part.path("times").asInt(1); times > 0; times--) {
          body.writeBytes(bytes);
        }
      }
    }
    return body.toByteArray();
  }

  /** Compares two JSON values; numbers are equal if their values are, whatever their types. */
  static boolean same(JsonNode a, JsonNode b) {
    return a.equals(
        (x, y) ->
            x.isNumber() && y.isNumber()
                ? x.decimalValue().compareTo(y.decimalValue())
                : x.equals(y) ? 0 : 1,
        b);
  }

  /** Compares what JSON pointers lead to. */
  static void compareValue(JsonNode pointers, JsonNode value, String where) {
    for (Map.Entry<String, JsonNode> each : pointers.properties()) {
      JsonNode actual = value.at(each.getKey());
      assertTrue(
          same(each.getValue(), actual),
          () ->
              "%s%s: expected %s but was %s"
                  .formatted(where, each.getKey(), each.getValue(), actual));
    }
  }

  /** Compares the fields of an error that a case gives. */
  static void compareError(JsonNode expected, LmdeployException error, String where) {
    for (Iterator<String> names = expected.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      String actual =
          switch (name) {
            case "kind" -> json(error.kind().toString());
            case "status" -> Integer.toString(error.status().orElseThrow());
            case "message" -> json(refusal(error).message());
            case "type" -> json(refusal(error).type());
            case "param" -> json(refusal(error).param());
            case "code" ->
                refusal(error).number() == null
                    ? json(refusal(error).code())
                    : refusal(error).number().toString();
            default -> throw new IllegalArgumentException("field " + name + " of an error");
          };
      assertEquals(
          expected.path(name).toString(), actual, () -> where + ": " + name + " of " + error);
    }
  }

  private static Refusal refusal(LmdeployException error) {
    return error instanceof AsleepException asleep
        ? asleep.refusal()
        : ((RefusedException) error).refusal();
  }

  private static String json(String text) {
    return MAPPER.valueToTree(text).toString();
  }
}
