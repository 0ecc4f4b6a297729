package org.attache.io;

import java.io.EOFException;
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
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Opens a file of rows as a stream, compressed or not, and expands none without end. */
final class EventFiles {
  private static final int BUFFER = 1 << 16;
  private static final long FREE = 1L << 26;
  private static final long RATIO = 200;

  private final Path path;
  private final String name;
  private final Problems problems;

  EventFiles(Path path, Problems problems) {
    this.path = path;
    this.name = String.valueOf(path.getFileName());
    this.problems = problems;
  }

  /** Hands over the file's stream, or that of every file in a zip, under its name. */
  void open(BiConsumer<InputStream, String> reader) {
    String lower = name.toLowerCase(Locale.ROOT);
    try (InputStream raw = Files.newInputStream(path)) {
      long size = Files.size(path);
      if (lower.endsWith(".gz")) {
        reader.accept(new Bounded(new GZIPInputStream(raw, BUFFER), size), name);
      } else if (lower.endsWith(".zip")) {
        entries(raw, size, reader);
      } else {
        reader.accept(raw, name);
      }
    } catch (EOFException | ZipException e) {
      throw damaged();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void entries(InputStream raw, long size, BiConsumer<InputStream, String> reader)
      throws IOException {
    ZipInputStream zip = new ZipInputStream(raw);
    InputStream bounded = new Bounded(zip, size);
    int files = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory()) {
        reader.accept(bounded, name + "!" + entry.getName());
        files++;
      }
    }
    if (files == 0) {
      throw refused("a zip archive with a file in it", "");
    }
  }

  private DatasetException damaged() {
    return refused("a whole archive", "it is damaged or ends early; download it again");
  }

  private DatasetException refused(String expected, String hint) {
    return problems.fatal(new DatasetIssue(name, 0, 0, "", "", expected, hint));
  }

  /** Refuses to expand a file to more than a multiple of its size; memory is bounded anyway. */
  private final class Bounded extends FilterInputStream {
    private final long most;
    private long expanded;

    private Bounded(InputStream in, long size) {
      super(in);
      this.most = Math.max(FREE, RATIO * size);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = expand(bytes, offset, length);
      expanded += Math.max(0, read);
      if (expanded > most) {
        throw refused(
            "a file at most " + RATIO + " times as large as its archive",
            "unpack it yourself if you trust it");
      }
      return read;
    }

    private int expand(byte[] bytes, int offset, int length) throws IOException {
      try {
        return super.read(bytes, offset, length);
      } catch (EOFException | ZipException e) {
        throw damaged();
      }
    }
  }
}
