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
@JsonDeserialize(using = IntegerListOrIntegerListListOrTextOrTextList.Reader.class)
public final class IntegerListOrIntegerListListOrTextOrTextList {
  private final Object value;

  private IntegerListOrIntegerListListOrTextOrTextList(Object value) {
    this.value =
        Objects.requireNonNull(
            value, "IntegerListOrIntegerListListOrTextOrTextList cannot be null");
  }

  /** Returns the shape {@code IntegerList}. */
  public static IntegerListOrIntegerListListOrTextOrTextList ofIntegerList(List<Long> value) {
    return new IntegerListOrIntegerListListOrTextOrTextList(value);
  }

  /** Returns the shape {@code IntegerListList}. */
  public static IntegerListOrIntegerListListOrTextOrTextList ofIntegerListList(
      List<List<Long>> value) {
    return new IntegerListOrIntegerListListOrTextOrTextList(value);
  }

  /** Returns the shape {@code Text}. */
  public static IntegerListOrIntegerListListOrTextOrTextList ofText(String value) {
    return new IntegerListOrIntegerListListOrTextOrTextList(value);
  }

  /** Returns the shape {@code TextList}. */
  public static IntegerListOrIntegerListListOrTextOrTextList ofTextList(List<String> value) {
    return new IntegerListOrIntegerListListOrTextOrTextList(value);
  }

  /** Returns the value, whose class is that of one of the shapes. */
  @JsonValue
  public Object value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IntegerListOrIntegerListListOrTextOrTextList same
        && value.equals(same.value);
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
  static final class Reader extends StdDeserializer<IntegerListOrIntegerListListOrTextOrTextList> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(IntegerListOrIntegerListListOrTextOrTextList.class);
    }

    @Override
    public IntegerListOrIntegerListListOrTextOrTextList deserialize(
        JsonParser parser, DeserializationContext context) throws IOException {
      var mapper = (ObjectMapper) parser.getCodec();
      var tree = context.readTree(parser);
      try {
        var value = mapper.convertValue(tree, new TypeReference<List<Long>>() {});
        JsonNode back = mapper.valueToTree(value);
        if (tree.equals(Comparator.comparing(JsonNode::toString), back)) {
          return new IntegerListOrIntegerListListOrTextOrTextList(value);
        }
      } catch (IllegalArgumentException otherShape) {
        // The next shape may fit.
      }
      try {
        var value = mapper.convertValue(tree, new TypeReference<List<List<Long>>>() {});
        JsonNode back = mapper.valueToTree(value);
        if (tree.equals(Comparator.comparing(JsonNode::toString), back)) {
          return new IntegerListOrIntegerListListOrTextOrTextList(value);
        }
      } catch (IllegalArgumentException otherShape) {
        // The next shape may fit.
      }
      try {
        var value = mapper.convertValue(tree, new TypeReference<String>() {});
        JsonNode back = mapper.valueToTree(value);
        if (tree.equals(Comparator.comparing(JsonNode::toString), back)) {
          return new IntegerListOrIntegerListListOrTextOrTextList(value);
        }
      } catch (IllegalArgumentException otherShape) {
        // The next shape may fit.
      }
      try {
        var value = mapper.convertValue(tree, new TypeReference<List<String>>() {});
        JsonNode back = mapper.valueToTree(value);
        if (tree.equals(Comparator.comparing(JsonNode::toString), back)) {
          return new IntegerListOrIntegerListListOrTextOrTextList(value);
        }
      } catch (IllegalArgumentException otherShape) {
        // The next shape may fit.
      }
      return ((IntegerListOrIntegerListListOrTextOrTextList)
          context.reportInputMismatch(
              this, "no shape of IntegerListOrIntegerListListOrTextOrTextList fits"));
    }
  }
}
