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
@JsonDeserialize(using = TextOrContentBlockParamList.Reader.class)
public final class TextOrContentBlockParamList {
  private final Object value;

  private TextOrContentBlockParamList(Object value) {
    this.value = Objects.requireNonNull(value, "TextOrContentBlockParamList cannot be null");
  }

  /** Returns the shape {@code Text}. */
  public static TextOrContentBlockParamList ofText(String value) {
    return new TextOrContentBlockParamList(value);
  }

  /** Returns the shape {@code ContentBlockParamList}. */
  public static TextOrContentBlockParamList ofContentBlockParamList(List<ContentBlockParam> value) {
    return new TextOrContentBlockParamList(value);
  }

  /** Returns the value, whose class is that of one of the shapes. */
  @JsonValue
  public Object value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextOrContentBlockParamList same && value.equals(same.value);
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
  static final class Reader extends StdDeserializer<TextOrContentBlockParamList> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(TextOrContentBlockParamList.class);
    }

    @Override
    public TextOrContentBlockParamList deserialize(
        JsonParser parser, DeserializationContext context) throws IOException {
      var mapper = (ObjectMapper) parser.getCodec();
      var tree = context.readTree(parser);
      try {
        var value = mapper.convertValue(tree, new TypeReference<String>() {});
        JsonNode back = mapper.valueToTree(value);
        if (tree.equals(Comparator.comparing(JsonNode::toString), back)) {
          return new TextOrContentBlockParamList(value);
        }
      } catch (IllegalArgumentException otherShape) {
        // The next shape may fit.
      }
      try {
        var value = mapper.convertValue(tree, new TypeReference<List<ContentBlockParam>>() {});
        JsonNode back = mapper.valueToTree(value);
        if (tree.equals(Comparator.comparing(JsonNode::toString), back)) {
          return new TextOrContentBlockParamList(value);
        }
      } catch (IllegalArgumentException otherShape) {
        // The next shape may fit.
      }
      return ((TextOrContentBlockParamList)
          context.reportInputMismatch(this, "no shape of TextOrContentBlockParamList fits"));
    }
  }
}
