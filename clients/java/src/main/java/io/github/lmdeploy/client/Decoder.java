package io.github.lmdeploy.client;

import java.nio.ByteBuffer;

/** Bytes in, events out: what a stream needs of a decoder, whatever frames its events. */
sealed interface Decoder permits EventDecoder, LineDecoder {

  /** Takes all the bytes of the buffer. */
  void feed(ByteBuffer bytes);

  /** Returns the next event that is complete, or null until more bytes are fed. */
  Event poll();

  /** Returns the text after the last line end; what to make of it is decided at the body's end. */
  String unfinishedLine();
}
