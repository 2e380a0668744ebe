package io.github.lmdeploy.client;

/** Answers of a server that are right and say little. */
final class Answers {
  static final String STREAM_HEAD =
      "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/event-stream\r\n\r\n";
  static final String DONE = "data: [DONE]\n\n";

  private Answers() {}

  static String to(String operation) {
    return switch (operation) {
      case "list_models" -> json(200, "{\"object\": \"list\", \"data\": []}");
      case "chat_completions" -> json(200, "{\"id\": \"1\", \"choices\": []}");
      case "chat_completions_stream" -> STREAM_HEAD + DONE;
      default -> throw new IllegalArgumentException("operation " + operation);
    };
  }

  static String json(int status, String body) {
    return "HTTP/1.1 "
        + status
        + " Status\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  /** Returns the event of a chunk whose first choice says this. */
  static String chunk(String text) {
    return "data: {\"id\": \"1\", \"choices\": [{\"index\": 0, \"delta\": {\"content\": \""
        + text
        + "\"}}]}\n\n";
  }
}
