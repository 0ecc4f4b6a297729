package org.attache.io;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.attache.TieSink;

/**
 * Memberships by year, one byte a cell. A row is a year of one actor, a column is an actor of the
 * other type: states down and institutions across, or the other way round.
 */
final class IgoYears {
  /** By the codes 1, 2 and 3. */
  static final List<TieKind> STATUSES =
      List.of(TieKind.MEMBERSHIP, TieKind.ASSOCIATE, TieKind.OBSERVER);

  static final byte NONE = 0;
  static final byte NOT_IN_EXISTENCE = -1;
  static final byte UNOBSERVED = -9;
  static final byte NO_CODE = -128;

  static final String CODES = "0, 1, 2 or 3, -1 for what did not exist, or -9 where not known";

  private final String file;
  private final List<String> columns;
  private final List<? extends Actor> across;
  private final TreeMap<Actor, TreeMap<Integer, Row>> down = new TreeMap<>();
  private final Map<Integer, Counts> byYear = new HashMap<>();

  IgoYears(String file, List<String> columns, List<? extends Actor> across) {
    this.file = file;
    this.columns = columns;
    this.across = across;
  }

  private static final class Row {
    private final int line;
    private final byte[] codes;

    private final int open;

    private Row(int line, byte[] codes, int open) {
      this.line = line;
      this.codes = codes;
      this.open = open;
    }
  }

  /** How many rows a year has, and how many of them are unobserved in each column. */
  private static final class Counts {
    private final int[] open;
    private int rows;

    private Counts(int columns) {
      open = new int[columns];
    }
  }

  /** What a cell says; of millions, most have one digit. */
  static byte code(String cell) {
    if (cell.length() == 1 && cell.charAt(0) >= '0' && cell.charAt(0) <= '3') {
      return (byte) (cell.charAt(0) - '0');
    }
    return cell.equals("-1") ? NOT_IN_EXISTENCE : cell.equals("-9") ? UNOBSERVED : NO_CODE;
  }

  /** Takes a row, unless there was one of the actor in that year. */
  boolean add(Actor actor, int year, int line, byte[] codes) {
    TreeMap<Integer, Row> years = down.computeIfAbsent(actor, a -> new TreeMap<>());
    if (years.containsKey(year)) {
      return false;
    }
    Counts counts = counts(year);
    counts.rows++;
    int open = 0;
    for (int place = 0; place < codes.length; place++) {
      if (codes[place] == UNOBSERVED) {
        counts.open[place]++;
        open++;
      }
    }
    years.put(year, new Row(line, codes, open));
    return true;
  }

  private Counts counts(int year) {
    return byYear.computeIfAbsent(year, y -> new Counts(across.size()));
  }

  /** The memberships, and what was not observed of them. */
  TieHistory history(
      Coverage.Source source, List<Spell> observed, List<String> notes, Problems problems) {
    Coverage coverage = Coverage.of(source, Set.copyOf(STATUSES), observed).withNotes(notes);
    return TieHistory.of(
        this::ties,
        () -> coverage.withGaps(gaps()).withNotes(problems.note(file).stream().toList()));
  }

  /** Years of one status that follow each other are one tie; its reference is the first cell. */
  private void ties(TieSink sink) {
    down.forEach(
        (actor, years) -> {
          for (int place = 0; place < across.size(); place++) {
            ties(actor, years, place, sink);
          }
        });
  }

  private void ties(Actor actor, Map<Integer, Row> years, int place, TieSink sink) {
    Run run = new Run(NONE, 0, 0, 0);
    for (var entry : years.entrySet()) {
      int year = entry.getKey();
      Row row = entry.getValue();
      byte code = row.codes[place];
      if (code == run.code && year == run.last + 1) {
        run.last = year;
      } else {
        tie(actor, run, place, sink);
        run = new Run(code, year, year, row.line);
      }
    }
    tie(actor, run, place, sink);
  }

  private static final class Run {
    private final byte code;
    private final int first;
    private final int line;
    private int last;

    private Run(byte code, int first, int last, int line) {
      this.code = code;
      this.first = first;
      this.last = last;
      this.line = line;
    }
  }

  private void tie(Actor actor, Run run, int place, TieSink sink) {
    if (run.code > NONE) {
      Actor other = across.get(place);
      boolean hub = actor instanceof Institution;
      sink.tie(
          hub ? other : actor,
          hub ? actor : other,
          Set.of(STATUSES.get(run.code - 1)),
          1,
          Spell.years(run.first, run.last),
          file + ":" + columns.get(place),
          run.line);
    }
  }

  /**
   * The cells coded -9, years that follow each other as one gap: of the institution where all of
   * its cells of the year are, else of the state and the institution.
   */
  private List<Coverage.Gap> gaps() {
    Map<Set<Actor>, BitSet> open = new LinkedHashMap<>();
    down.forEach(
        (actor, years) ->
            years.forEach(
                (year, row) -> {
                  for (int place = 0; place < row.codes.length; place++) {
                    if (row.codes[place] == UNOBSERVED) {
                      Set<Actor> whose = whose(actor, row, counts(year), place);
                      open.computeIfAbsent(whose, actors -> new BitSet()).set(year);
                    }
                  }
                }));
    List<Coverage.Gap> gaps = new ArrayList<>();
    open.forEach((actors, years) -> gaps(actors, years, gaps));
    return gaps;
  }

  private Set<Actor> whose(Actor actor, Row row, Counts counts, int place) {
    Actor other = across.get(place);
    boolean hubIsDown = actor instanceof Institution;
    boolean all = hubIsDown ? row.open == row.codes.length : counts.open[place] == counts.rows;
    return all ? Set.of(hubIsDown ? actor : other) : Set.of(actor, other);
  }

  private void gaps(Set<Actor> actors, BitSet years, List<Coverage.Gap> gaps) {
    for (int first = years.nextSetBit(0); first >= 0; ) {
      int end = years.nextClearBit(first);
      for (TieKind kind : STATUSES) {
        Spell spell = Spell.years(first, end - 1);
        gaps.add(new Coverage.Gap(actors, kind, spell, "-9 in " + file));
      }
      first = years.nextSetBit(end);
    }
  }
}
