package io.github.lmdeploy.client;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the type of an answer requires, in the answer itself and in each object below. The JSON
 * library does not look for it.
 */
final class RequiredMembers {
  /** The members of each type met so far, as finding them takes longer than reading an answer. */
  private static final Map<JavaType, List<BeanPropertyDefinition>> MEMBERS =
      new ConcurrentHashMap<>();

  private RequiredMembers() {}

  /** Returns the first one that is not there, not even as null, such as {@code choices.index}. */
  static Optional<String> firstMissing(JsonNode json, JavaType type) {
    return missing(json, type).findFirst();
  }

  private static Stream<String> missing(JsonNode json, JavaType type) {
    if (type.isContainerType()) {
      return StreamSupport.stream(json.spliterator(), false)
          .flatMap(each -> missing(each, type.getContentType()));
    }
    return json.isObject()
        ? members(type).stream().flatMap(member -> missing(json, member))
        : Stream.empty();
  }

  private static Stream<String> missing(JsonNode object, BeanPropertyDefinition member) {
    String name = member.getName();
    JsonNode value = object.get(name);
    if (value == null) {
      return member.isRequired() ? Stream.of(name) : Stream.empty();
    }
    return missing(value, member.getPrimaryType()).map(below -> name + "." + below);
  }

  private static List<BeanPropertyDefinition> members(JavaType type) {
    return MEMBERS.computeIfAbsent(
        type, each -> Json.MAPPER.getDeserializationConfig().introspect(each).findProperties());
  }
}
