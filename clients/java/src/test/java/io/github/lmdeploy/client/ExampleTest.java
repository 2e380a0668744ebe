package io.github.lmdeploy.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the example as its users do: as a source file. */
class ExampleTest {
  private static final String MODELS =
      Answers.json(200, "{\"object\": \"list\", \"data\": [{\"id\": \"m\"}]}");
  private static final String CHAT =
      Answers.STREAM_HEAD + Answers.chunk("Hä") + Answers.chunk("llo") + Answers.DONE;

  @Test
  void stream_chat_prints_the_answer_and_a_line_of_figures() throws Exception {
    // The program lists the models first.
    var answers = List.of(MODELS, CHAT).iterator();
    try (var server = new LoopbackServer((connection, out) -> out.write(utf8(answers.next())))) {
      List<String> lines = run(server.url()).lines().toList();
      assertEquals("Hällo", lines.get(0));
      assertTrue(
          lines.get(1).matches("java: 2 chunks, first token after \\d+ ms, [\\d.]+ chunks/s"),
          lines::toString);
      assertEquals(2, lines.size());
    }
  }

  private static String run(String url) throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "examples/StreamChat.java",
                url)
            .redirectErrorStream(true)
            .start();
    String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, java.waitFor(), output);
    return output;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
