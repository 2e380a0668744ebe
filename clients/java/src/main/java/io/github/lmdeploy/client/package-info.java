/**
 * A client for the HTTP API of LMDeploy.
 *
 * <pre>{@code
 * try (var client = Client.builder("http://localhost:23333").build()) {
 *   var request =
 *       new ChatCompletionRequest()
 *           .model(client.listModels().getData().get(0).getId())
 *           .addMessagesItem(
 *               new ChatMessageParam()
 *                   .role("user")
 *                   .content(TextOrChatContentPartList.ofText("Hello!")));
 *   try (var stream = client.chatCompletionsStream(request)) {
 *     for (var chunk : stream) {
 *       System.out.print(ChatText.of(chunk));
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>Requests and answers are the generated types of {@code io.github.lmdeploy.api.model}, which
 * are in this jar. Everything that can go wrong is in {@link io.github.lmdeploy.client.errors}.
 */
package io.github.lmdeploy.client;
