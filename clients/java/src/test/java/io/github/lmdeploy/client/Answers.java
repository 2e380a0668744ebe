package io.github.lmdeploy.client;

/** Answers of a server that are right and say little. */
final class Answers {
  static final String STREAM_HEAD =
      "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/event-stream\r\n\r\n";
  static final String DONE = "data: [DONE]\n\n";

  static final String CHAT =
      json(
          200,
          """
          {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [],
           "usage": {"prompt_tokens": 1, "completion_tokens": 0, "total_tokens": 1}}
          """);
  static final String MODELS = json(200, "{\"object\": \"list\", \"data\": []}");
  static final String REFUSAL = json(400, "{}");

  private Answers() {}

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
