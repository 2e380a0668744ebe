// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Comparator;
import java.util.Objects;

/** One of several shapes. Immutable. */
@JsonDeserialize(using = MessagesRequestToolChoice.Reader.class)
public final class MessagesRequestToolChoice {
  private final Object value;

  private MessagesRequestToolChoice(Object value) {
    this.value = Objects.requireNonNull(value, "MessagesRequestToolChoice cannot be null");
  }

  /** Returns the shape {@code ToolChoiceAutoParam}. */
  public static MessagesRequestToolChoice ofToolChoiceAutoParam(ToolChoiceAutoParam value) {
    return new MessagesRequestToolChoice(value);
  }

  /** Returns the shape {@code ToolChoiceAnyParam}. */
  public static MessagesRequestToolChoice ofToolChoiceAnyParam(ToolChoiceAnyParam value) {
    return new MessagesRequestToolChoice(value);
  }

  /** Returns the shape {@code ToolChoiceToolParam}. */
  public static MessagesRequestToolChoice ofToolChoiceToolParam(ToolChoiceToolParam value) {
    return new MessagesRequestToolChoice(value);
  }

  /** Returns the shape {@code MessagesRequestToolChoiceMode}. */
  public static MessagesRequestToolChoice ofMessagesRequestToolChoiceMode(
      MessagesRequestToolChoiceMode value) {
    return new MessagesRequestToolChoice(value);
  }

  /** Returns the value, whose class is that of one of the shapes. */
  @JsonValue
  public Object value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MessagesRequestToolChoice same && value.equals(same.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value.toString();
  }

  /** Reads the first shape that gives the same JSON back. */
  static final class Reader extends StdDeserializer<MessagesRequestToolChoice> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(MessagesRequestToolChoice.class);
    }

    @Override
    public MessagesRequestToolChoice deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      var mapper = (ObjectMapper) parser.getCodec();
      var tree = context.readTree(parser);
      try {
        var value = mapper.convertValue(tree, new TypeReference<ToolChoiceAutoParam>() {});
        JsonNode back = mapper.valueToTree(value);
        if (tree.equals(Comparator.comparing(JsonNode::toString), back)) {
          return new MessagesRequestToolChoice(value);
        }
      } catch (IllegalArgumentException otherShape) {
        // The next shape may fit.
      }
      try {
        var value = mapper.convertValue(tree, new TypeReference<ToolChoiceAnyParam>() {});
        JsonNode back = mapper.valueToTree(value);
        if (tree.equals(Comparator.comparing(JsonNode::toString), back)) {
          return new MessagesRequestToolChoice(value);
        }
      } catch (IllegalArgumentException otherShape) {
        // The next shape may fit.
      }
      try {
        var value = mapper.convertValue(tree, new TypeReference<ToolChoiceToolParam>() {});
        JsonNode back = mapper.valueToTree(value);
        if (tree.equals(Comparator.comparing(JsonNode::toString), back)) {
          return new MessagesRequestToolChoice(value);
        }
      } catch (IllegalArgumentException otherShape) {
        // The next shape may fit.
      }
      try {
        var value =
            mapper.convertValue(tree, new TypeReference<MessagesRequestToolChoiceMode>() {});
        JsonNode back = mapper.valueToTree(value);
        if (tree.equals(Comparator.comparing(JsonNode::toString), back)) {
          return new MessagesRequestToolChoice(value);
        }
      } catch (IllegalArgumentException otherShape) {
        // The next shape may fit.
      }
      return ((MessagesRequestToolChoice)
          context.reportInputMismatch(this, "no shape of MessagesRequestToolChoice fits"));
    }
  }
}
