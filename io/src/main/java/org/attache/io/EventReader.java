package org.attache.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attache.Run;

/** Counts the rows of streams; used by one thread, then thrown away. */
final class EventReader {
  private static final int WATCHED = 1 << 16;
  private static final int MISSING = -1;
  private static final int FLAWED = EventBytes.FLAWED;

  private final EventRows spec;
  private final EventLayout layout;
  private final Problems problems;
  private final CodeBook codes = new CodeBook();
  private final TieCounts counts;
  private final int kindField;
  private final int kindMost;
  private long read;
  private long nowhere;
  private long domestic;
  private long uncoded;
  private long flawed;
  private int lastDate;
  private int lastPeriod = FLAWED;

  EventReader(EventRows spec, Problems problems) {
    this.spec = spec;
    this.layout = spec.layout();
    this.problems = problems;
    this.counts = new TieCounts(spec.limit());
    boolean told =
        spec.kinds() == EventRows.Kinds.QUAD_CLASSES
            && !layout.names().get(EventLayout.QUAD).isEmpty();
    this.kindField = told ? EventLayout.QUAD : EventLayout.CODE;
    this.kindMost = told ? 4 : 20;
  }

  void read(InputStream in, String name) {
    ByteRows rows = new ByteRows(in, (char) spec.header().orElse('\t'));
    try {
      Part part = spec.header().isPresent() ? headed(rows, name) : new Part(rows, name);
      while (rows.next()) {
        read++;
        if (read % WATCHED == 0) {
          Run.stopIfInterrupted();
        }
        if (!part.hasWidth() || !part.counted()) {
          flawed++;
        }
      }
    } catch (ByteRows.Unreadable e) {
      String hint = "look for a stray \" in the row that begins here, or is this no text?";
      throw problems.fatal(
          new DatasetIssue(name, e.line(), 0, "", "", String.valueOf(e.getMessage()), hint));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Part headed(ByteRows rows, String name) throws IOException {
    List<String> header = new ArrayList<>();
    if (rows.next()) {
      for (int i = 0; i < rows.fields(); i++) {
        header.add(rows.text(i));
      }
    }
    int[] places = new int[layout.names().size()];
    Optional<String> unfound = layout.find(header, places);
    if (unfound.isPresent()) {
      String value = String.join(",", header);
      String expected = "a header with a column " + unfound.orElseThrow();
      throw problems.fatal(new DatasetIssue(name, rows.line(), 0, "", value, expected, unheaded()));
    }
    return new Part(rows, name, places, header.size());
  }

  private String unheaded() {
    return layout.isGdelt()
        ? "published files have no header; " + layout.call() + " reads them without withHeader"
        : "EventRows.gdelt2() and gdelt1() read GDELT";
  }

  /** All or nothing: throws if a file must be refused. */
  TieAggregator aggregator() {
    problems.settle();
    return new TieAggregator(
        spec, codes.codes(), counts, new EventTally(read, nowhere, domestic, uncoded, flawed));
  }

  /** The rows of one stream. */
  private final class Part {
    private final ByteRows rows;
    private final String name;
    private final int[] places;
    private final int width;
    private boolean sound = true;

    private Part(ByteRows rows, String name) {
      this(rows, name, layout.places().stream().mapToInt(place -> place).toArray(), 0);
    }

    private Part(ByteRows rows, String name, int[] places, int width) {
      this.rows = rows;
      this.name = name;
      this.places = places;
      this.width = width;
    }

    private boolean hasWidth() {
      int fields = rows.fields();
      if (width > 0 ? fields == width : layout.widths().contains(fields)) {
        return true;
      }
      String expected = width > 0 ? width + " fields, as in the header" : layout.expectedWidth();
      problems.add(
          new DatasetIssue(
              name,
              rows.line(),
              0,
              "",
              fields + " fields",
              expected,
              width > 0 ? "" : layout.hint(fields)));
      return false;
    }

    /** Whether nothing is wrong with the row, which then is counted here or there. */
    private boolean counted() {
      sound = true;
      int period = period();
      int kind = kind();
      long intensity = intensity();
      int from = actor(EventLayout.FROM);
      int to = actor(EventLayout.TO);
      if (!sound) {
        return false;
      }
      if (from == MISSING || to == MISSING) {
        nowhere++;
      } else if (from == to) {
        domestic++;
      } else if (kind == MISSING) {
        uncoded++;
      } else {
        boolean rated = intensity != MISSING;
        long key = TieCounts.key(period, from, to, kind);
        counts.add(key, 1, rated ? 1 : 0, rated ? intensity : 0);
      }
      return true;
    }

    private int begin(int field) {
      return rows.begin(places[field]);
    }

    private int end(int field) {
      return rows.end(places[field]);
    }

    private int actor(int field) {
      int from = begin(field);
      int to = end(field);
      if (from == to) {
        return MISSING;
      }
      int known = codes.find(rows.bytes(), from, to);
      return known >= 0 ? known : unknownActor(field, from, to);
    }

    private int unknownActor(int field, int from, int to) {
      try {
        String code = ByteRows.decoded(Arrays.copyOfRange(rows.bytes(), from, to)).strip();
        if (code.isEmpty() || layout.missing().contains(code)) {
          return MISSING;
        }
        if (code.chars().noneMatch(Character::isISOControl)) {
          return codes.number(code);
        }
        report(field, "a code or name of a country", "");
      } catch (CharacterCodingException e) {
        report(field, "a code or name of a country in UTF-8", "");
      }
      return FLAWED;
    }

    /** Rows of one day come together, so that the last day is the likeliest. */
    private int period() {
      byte[] bytes = rows.bytes();
      int from = begin(EventLayout.DATE);
      int date = EventBytes.date(bytes, from, end(EventLayout.DATE), layout.isDashed());
      if (date != lastDate || date < 0) {
        lastDate = date;
        lastPeriod = date < 0 ? FLAWED : period(date);
      }
      if (lastPeriod == FLAWED) {
        report(
            EventLayout.DATE,
            layout.isDashed() ? "a date such as 2014-01-31" : "a date such as 20140131",
            "");
      }
      return lastPeriod;
    }

    private int period(int date) {
      try {
        LocalDate day = LocalDate.of(date / 10_000, date / 100 % 100, date % 100);
        return day.getYear() == 0 ? FLAWED : EventKinds.period(spec.period(), day);
      } catch (DateTimeException e) {
        return FLAWED;
      }
    }

    private int kind() {
      int from = begin(kindField);
      int to = end(kindField);
      if (from == to) {
        return MISSING;
      }
      boolean told = kindField == EventLayout.QUAD;
      int number = EventBytes.small(rows.bytes(), from, told ? to : Math.min(to, from + 2));
      if (number >= 1 && number <= kindMost && (told || to - from >= 2)) {
        boolean quads = spec.kinds() == EventRows.Kinds.QUAD_CLASSES;
        return quads && !told ? EventKinds.quad(number) : number;
      }
      if (layout.missing().contains(rows.text(places[kindField]))) {
        return MISSING;
      }
      report(
          kindField,
          told ? "a quad class from 1 to 4" : "a CAMEO code that begins with 01 to 20",
          told ? "" : "leading zeros belong to the code");
      return FLAWED;
    }

    /** How far from 0, in millionths: whole numbers, whose sum is exact in any order. */
    private long intensity() {
      int from = begin(EventLayout.INTENSITY);
      int to = end(EventLayout.INTENSITY);
      if (from == to) {
        return MISSING;
      }
      long value = EventBytes.millionths(rows.bytes(), from, to);
      if (value == FLAWED) {
        report(EventLayout.INTENSITY, "a number with at most 6 decimals", "");
      }
      return value;
    }

    private void report(int field, String expected, String hint) {
      sound = false;
      int place = places[field];
      problems.add(
          new DatasetIssue(
              name,
              rows.line(),
              rows.column(place),
              layout.names().get(field),
              rows.text(place),
              expected,
              hint));
    }
  }
}
