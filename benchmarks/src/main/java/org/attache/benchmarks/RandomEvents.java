package org.attache.benchmarks;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Rows in the layout of GDELT 2.0, as long and as lopsided as real ones: some 400 bytes, a few
 * countries in most of them, a fifth without a second country. The same rows for the same numbers.
 */
final class RandomEvents extends InputStream {
  private static final long SEED = 1979;
  private static final int TEXTS = 1024;
  private static final int COUNTRIES = 200;
  private static final int DATE = 10;
  private static final int NEW_YEAR = 20_170_000;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<Row> rows = new ArrayList<>();
  private long left;
  private byte[] row = {};
  private int at;

  RandomEvents(long events) {
    left = events;
    for (int i = 0; i < TEXTS; i++) {
      boolean both = i % 5 > 0;
      rows.add(new Row(random.nextInt(20) + 1, random.nextInt(90), random.nextInt(80), both));
    }
  }

  /** A row whose date and countries are filled in anew each time. */
  private static final class Row {
    private final byte[] bytes;
    private final int from;
    private final int to;

    private Row(int root, int path, int place, boolean both) {
      String head = "123456789\t20170101\t201701\t2017\t2017.0027\tAAAGOV\tGOVERNMENT\t";
      String middle = "AAA\t\t\t\t\tGOV\t\t\tBBBMIL\tARMED FORCES\t";
      String code = (root < 10 ? "0" : "") + root;
      int quad = root < 6 ? 1 : root < 10 ? 2 : root < 15 ? 3 : 4;
      String geo = "\t4\t" + "Town, Région, Country".repeat(1 + place % 2) + "\tUS\tUS0" + place;
      String places = (geo + "\t\t12.3457\t-98.7654\t-" + place * 4711).repeat(3);
      String event = "\t1\t" + code + "0\t" + code + "0\t" + code + "\t" + quad + "\t-" + place / 8;
      String tail = event + ".5\t10\t1\t10\t-1.838755304" + places + "\t20170701234500\t";
      String url = "http://www.example.org/news/" + "article/".repeat(path / 8) + path + "\n";
      from = head.length();
      to = both ? from + middle.length() : from;
      bytes =
          (head + middle + (both ? "BBB" : "") + "\t\t\t\t\tMIL\t\t" + tail + url)
              .getBytes(StandardCharsets.UTF_8);
    }
  }

  @Override
  public int read() {
    return hasMore() ? row[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    int put = 0;
    while (put < length && hasMore()) {
      int part = Math.min(length - put, row.length - at);
      System.arraycopy(row, at, target, offset + put, part);
      at += part;
      put += part;
    }
    return put == 0 && length > 0 ? -1 : put;
  }

  private boolean hasMore() {
    if (at == row.length && left > 0) {
      left--;
      at = 0;
      Row next = rows.get(random.nextInt(TEXTS));
      row = next.bytes;
      digits(NEW_YEAR + 100 * (1 + random.nextInt(12)) + 1 + random.nextInt(28));
      country(next.from);
      country(next.to);
    }
    return at < row.length;
  }

  private void digits(int date) {
    int rest = date;
    for (int i = DATE + 7; i >= DATE; i--) {
      row[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }

  private void country(int place) {
    double lopsided = random.nextDouble();
    int country = (int) (COUNTRIES * lopsided * lopsided * lopsided);
    row[place] = 'A';
    row[place + 1] = (byte) ('A' + country / 26);
    row[place + 2] = (byte) ('A' + country % 26);
  }
}
