package io.github.lmdeploy.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lmdeploy.api.ApiClient;

/** How the generated types are written and read. */
final class Json {
  /** How much of a text a message shows, in characters. */
  private static final int EXCERPT = 200;

  /** May be shared, and is never configured again. */
  static final ObjectMapper MAPPER = mapper();

  private Json() {}

  /** Returns whether the text, if it is JSON at all, is an object. */
  static boolean beginsObject(String text) {
    return text.startsWith("{", Ascii.firstVisible(text));
  }

  /** Returns the first 200 characters of the text without the blanks around it. */
  static String excerpt(String text) {
    String stripped = text.strip();
    if (stripped.codePointCount(0, stripped.length()) <= EXCERPT) {
      return stripped;
    }
    return stripped.substring(0, stripped.offsetByCodePoints(0, EXCERPT));
  }

  private static ObjectMapper mapper() {
    ObjectMapper mapper =
        ApiClient.createDefaultObjectMapper()
            // Unset fields are left out; a null in a caller's own map is what the caller set.
            .setDefaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            // A null is as good as an absent member: compatible servers send both.
            .setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP))
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    // How long a text may be is decided by maxEventBytes, not by the JSON library's 20 million.
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build());
    return mapper;
  }
}
