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
@JsonDeserialize(using = IntegerListListListOrText.Reader.class)
public final class IntegerListListListOrText {
  private final Object value;

  private IntegerListListListOrText(Object value) {
    this.value = Objects.requireNonNull(value, "IntegerListListListOrText cannot be null");
  }

  /** Returns the shape {@code IntegerListListList}. */
  public static IntegerListListListOrText ofIntegerListListList(List<List<List<Long>>> value) {
    return new IntegerListListListOrText(value);
  }

  /** Returns the shape {@code Text}. */
  public static IntegerListListListOrText ofText(String value) {
    return new IntegerListListListOrText(value);
  }

  /** Returns the value, whose class is that of one of the shapes. */
  @JsonValue
  public Object value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IntegerListListListOrText same && value.equals(same.value);
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
  static final class Reader extends StdDeserializer<IntegerListListListOrText> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(IntegerListListListOrText.class);
    }

    @Override
    public IntegerListListListOrText deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      var mapper = (ObjectMapper) parser.getCodec();
      var tree = context.readTree(parser);
      try {
        var value = mapper.convertValue(tree, new TypeReference<List<List<List<Long>>>>() {});
        JsonNode back = mapper.valueToTree(value);
        if (tree.equals(Comparator.comparing(JsonNode::toString), back)) {
          return new IntegerListListListOrText(value);
        }
      } catch (IllegalArgumentException otherShape) {
        // The next shape may fit.
      }
      try {
        var value = mapper.convertValue(tree, new TypeReference<String>() {});
        JsonNode back = mapper.valueToTree(value);
        if (tree.equals(Comparator.comparing(JsonNode::toString), back)) {
          return new IntegerListListListOrText(value);
        }
      } catch (IllegalArgumentException otherShape) {
        // The next shape may fit.
      }
      return ((IntegerListListListOrText)
          context.reportInputMismatch(this, "no shape of IntegerListListListOrText fits"));
    }
  }
}
