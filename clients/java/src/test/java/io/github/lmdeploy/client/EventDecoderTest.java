package io.github.lmdeploy.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.lmdeploy.client.errors.ErrorKind;
import io.github.lmdeploy.client.errors.EventTooLargeException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the decoder promises beside the cases in {@code tests/cases/streams}. */
class EventDecoderTest {
  private static final int MIB = 1024 * 1024;

  private final EventDecoder decoder = new EventDecoder(64);

  @Test
  void an_event_comes_out_as_soon_as_its_blank_line_is_there() {
    feed(decoder, "data: a\n");
    assertNull(decoder.poll());
    feed(decoder, "\n");
    assertEquals(new Event("message", "a", "", null), decoder.poll());
    assertNull(decoder.poll());
  }

  @Test
  void feeding_takes_all_of_a_buffer_and_keeps_none_of_it() {
    byte[] bytes = "data: a\n\n".getBytes(StandardCharsets.UTF_8);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    decoder.feed(buffer);
    Arrays.fill(bytes, (byte) '?');
    assertEquals(0, buffer.remaining());
    assertEquals("a", decoder.poll().data());
  }

  @Test
  void the_unfinished_line_is_readable() {
    assertEquals("", decoder.unfinishedLine());
    feed(decoder, "data: a\n\n{\"error\": \"ü");
    decoder.poll();
    decoder.poll();
    assertEquals("{\"error\": \"ü", decoder.unfinishedLine());
  }

  @Test
  void too_large_an_event_finishes_the_decoder_after_the_earlier_events() {
    feed(decoder, "data: a\n\ndata: " + "x".repeat(64));
    assertEquals("a", decoder.poll().data());
    EventTooLargeException error =
        assertThrows(EventTooLargeException.class, decoder::poll, "64 bytes and a field name");
    assertEquals(ErrorKind.EVENT_TOO_LARGE, error.kind());
    assertEquals(64, error.maxEventBytes());
    feed(decoder, "\n\ndata: b\n\n");
    assertNull(decoder.poll());
  }

  @Test
  void bare_lines_do_not_disturb_the_block_around_them() {
    EventDecoder tolerant = new EventDecoder(64, true);
    feed(tolerant, "id: 1\ndata: a\n{\"error\": true}\ndata: b\n\n");
    assertEquals(new Event("", "{\"error\": true}", "1", null), tolerant.poll());
    assertEquals(new Event("message", "a\nb", "1", null), tolerant.poll());
  }

  @Test
  void a_limit_must_be_positive() {
    assertThrows(IllegalArgumentException.class, () -> new EventDecoder(0));
  }

  /** A decoder that scans or copies from the beginning at each feed takes minutes for this. */
  @Test
  void one_event_of_16_mib_in_pieces_of_512_bytes_takes_linear_time() {
    EventDecoder large = new EventDecoder();
    byte[] piece = new byte[512];
    Arrays.fill(piece, (byte) 'x');
    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          feed(large, "data:");
          for (int sent = 0; sent < 16 * MIB - 512; sent += piece.length) {
            large.feed(piece);
            assertNull(large.poll());
          }
          feed(large, "\n\n");
          assertEquals(16 * MIB - 512, large.poll().data().length());
        });
  }

  private static void feed(EventDecoder decoder, String text) {
    decoder.feed(text.getBytes(StandardCharsets.UTF_8));
  }
}
