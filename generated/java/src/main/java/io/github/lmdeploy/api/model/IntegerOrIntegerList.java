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
@JsonDeserialize(using = IntegerOrIntegerList.Reader.class)
public final class IntegerOrIntegerList {
  private final Object value;

  private IntegerOrIntegerList(Object value) {
    this.value = Objects.requireNonNull(value, "IntegerOrIntegerList cannot be null");
  }

  /** Returns the shape {@code Integer}. */
  public static IntegerOrIntegerList ofInteger(Long value) {
    return new IntegerOrIntegerList(value);
  }

  /** Returns the shape {@code IntegerList}. */
  public static IntegerOrIntegerList ofIntegerList(List<Long> value) {
    return new IntegerOrIntegerList(value);
  }

  /** Returns the value, whose class is that of one of the shapes. */
  @JsonValue
  public Object value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IntegerOrIntegerList same && value.equals(same.value);
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
  static final class Reader extends StdDeserializer<IntegerOrIntegerList> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(IntegerOrIntegerList.class);
    }

    @Override
    public IntegerOrIntegerList deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      var mapper = (ObjectMapper) parser.getCodec();
      var tree = context.readTree(parser);
      try {
        var value = mapper.convertValue(tree, new TypeReference<Long>() {});
        JsonNode back = mapper.valueToTree(value);
        if (tree.equals(Comparator.comparing(JsonNode::toString), back)) {
          return new IntegerOrIntegerList(value);
        }
      } catch (IllegalArgumentException otherShape) {
        // The next shape may fit.
      }
      try {
        var value = mapper.convertValue(tree, new TypeReference<List<Long>>() {});
        JsonNode back = mapper.valueToTree(value);
        if (tree.equals(Comparator.comparing(JsonNode::toString), back)) {
          return new IntegerOrIntegerList(value);
        }
      } catch (IllegalArgumentException otherShape) {
        // The next shape may fit.
      }
      return ((IntegerOrIntegerList)
          context.reportInputMismatch(this, "no shape of IntegerOrIntegerList fits"));
    }
  }
}
