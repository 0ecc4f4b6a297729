package org.attache.io;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Lines as bytes of UTF-8, each ended by a line feed. */
final class LinesStream extends InputStream {
  private final Iterator<String> lines;
  private byte[] line = {};
  private int at;

  LinesStream(Iterator<String> lines) {
    this.lines = lines;
  }

  @Override
  public int read() {
    return hasMore() ? line[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    int put = 0;
    while (put < length && hasMore()) {
      int part = Math.min(length - put, line.length - at);
      System.arraycopy(line, at, bytes, offset + put, part);
      at += part;
      put += part;
    }
    return put == 0 && length > 0 ? -1 : put;
  }

  private boolean hasMore() {
    if (at == line.length && lines.hasNext()) {
      line = (lines.next() + "\n").getBytes(StandardCharsets.UTF_8);
      at = 0;
    }
    return at < line.length;
  }
}
