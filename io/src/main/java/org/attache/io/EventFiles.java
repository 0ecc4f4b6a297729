package org.attache.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens files of rows as streams, compressed or not, and expands none without end. */
final class EventFiles {
  private static final int BUFFER = 1 << 16;
  private static final long FREE = 1L << 26;
  private static final long RATIO = 200;

  private EventFiles() {}

  /** Hands over the file's stream, or that of every file in a zip, under its name. */
  static void open(Path path, BiConsumer<InputStream, String> reader) {
    String name = String.valueOf(path.getFileName());
    String lower = name.toLowerCase(Locale.ROOT);
    try (InputStream raw = Files.newInputStream(path)) {
      long size = Files.size(path);
      if (lower.endsWith(".gz")) {
        reader.accept(new Bounded(new GZIPInputStream(raw, BUFFER), name, size), name);
      } else if (lower.endsWith(".zip")) {
        entries(raw, name, size, reader);
      } else {
        reader.accept(raw, name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void entries(
      InputStream raw, String name, long size, BiConsumer<InputStream, String> reader)
      throws IOException {
    ZipInputStream zip = new ZipInputStream(raw);
    InputStream bounded = new Bounded(zip, name, size);
    int files = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory()) {
        reader.accept(bounded, name + "!" + entry.getName());
        files++;
      }
    }
    if (files == 0) {
      throw new IOException(name + " is no zip file, or there is no file in it");
    }
  }

  /** Refuses to expand a file to more than a multiple of its size; memory is bounded anyway. */
  private static final class Bounded extends FilterInputStream {
    private final String name;
    private final long most;
    private long expanded;

    private Bounded(InputStream in, String name, long size) {
      super(in);
      this.name = name;
      this.most = Math.max(FREE, RATIO * size);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      expanded += Math.max(0, read);
      if (expanded > most) {
        throw new IOException(
            name + " expands to more than " + most + " bytes, far beyond its size");
      }
      return read;
    }
  }
}
