package org.attache.io;

import java.io.IOException;

/** What a file will hold, written when it is asked for. */
@FunctionalInterface
interface Content {

  void writeTo(Appendable out) throws IOException;

  default String text() {
    StringBuilder text = new StringBuilder();
    try {
      writeTo(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return text.toString();
  }
}
