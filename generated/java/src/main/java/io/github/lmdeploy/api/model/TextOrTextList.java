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
import java.util.List;
import java.util.Objects;

/** One of several shapes. Immutable. */
@JsonDeserialize(using = TextOrTextList.Reader.class)
public final class TextOrTextList {
  private final Object value;

  private TextOrTextList(Object value) {
    this.value = Objects.requireNonNull(value, "TextOrTextList cannot be null");
  }

  /** Returns the shape {@code Text}. */
  public static TextOrTextList ofText(String value) {
    return new TextOrTextList(value);
  }

  /** Returns the shape {@code TextList}. */
  public static TextOrTextList ofTextList(List<String> value) {
    return new TextOrTextList(value);
  }

  /** Returns the value, whose class is that of one of the shapes. */
  @JsonValue
  public Object value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextOrTextList same && value.equals(same.value);
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
  static final class Reader extends StdDeserializer<TextOrTextList> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(TextOrTextList.class);
    }

    @Override
    public TextOrTextList deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      var mapper = (ObjectMapper) parser.getCodec();
      var tree = context.readTree(parser);
      try {
        var value = mapper.convertValue(tree, new TypeReference<String>() {});
        JsonNode back = mapper.valueToTree(value);
        if (tree.equals(Comparator.comparing(JsonNode::toString), back)) {
          return new TextOrTextList(value);
        }
      } catch (IllegalArgumentException otherShape) {
        // The next shape may fit.
      }
      try {
        var value = mapper.convertValue(tree, new TypeReference<List<String>>() {});
        JsonNode back = mapper.valueToTree(value);
        if (tree.equals(Comparator.comparing(JsonNode::toString), back)) {
          return new TextOrTextList(value);
        }
      } catch (IllegalArgumentException otherShape) {
        // The next shape may fit.
      }
      return ((TextOrTextList)
          context.reportInputMismatch(this, "no shape of TextOrTextList fits"));
    }
  }
}
