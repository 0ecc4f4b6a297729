package org.attache.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.CoalitionEvents;
import org.attache.Codes;
import org.attache.Coverage;
import org.attache.StateSystem;

/**
 * Files of coalition events with a header and a participant a row.
 *
 * <pre>{@code
 * Coalitions.read(Path.of("coalitions.csv"), system)
 * Coalitions.among(system)
 *     .withColumn(Coalitions.Column.PARTICIPANT, "ccode")
 *     .without(Coalitions.Column.VICTIM, Coalitions.Column.CERTAINTY)
 *     .read(Path.of("others.csv"))
 * }</pre>
 *
 * <p>Rows of the same event need not stand together, but must agree on the pivotal state, the
 * targets, the victims and the date; several targets or victims are separated by semicolons. A row
 * of the pivotal state itself is checked, left out of the participants and noted. Further columns
 * are let be.
 *
 * <p>States are told by the numbers, abbreviations and names of the system, on the day of the
 * event: one that was no member then is a problem, told with the members in its place, such as
 * {@code GFR} for {@code GMY} in August 1990. A target takes no part, and no state takes part
 * twice. A victim may take part, and is noted.
 *
 * <p>Dates are days, months or years: 1990-08-07, 1990-08, 1990. Of a month or year the first day
 * is taken and noted, for joining the first that is not before the event. Who joined before the
 * event is a problem. Where the day of joining is empty it is not known. The certainty is {@code
 * certain} or {@code uncertain}; empty is certain.
 */
public final class Coalitions {
  private final StateSystem system;
  private final Map<Column, String> columns;
  private final Set<Codes> codes;
  private final Optional<Coverage.Source> title;
  private final Charset charset;
  private final Optional<Consumer<DatasetIssue>> listener;

  private Coalitions(
      StateSystem system,
      Map<Column, String> columns,
      Set<Codes> codes,
      Optional<Coverage.Source> title,
      Charset charset,
      Optional<Consumer<DatasetIssue>> listener) {
    this.system = system;
    this.columns = columns;
    this.codes = codes;
    this.title = title;
    this.charset = charset;
    this.listener = listener;
  }

  /** What a column tells; unless stated it has that name, in small letters. */
  public enum Column {
    /** What the coalition is called. */
    EVENT,
    /** The state that built it. */
    PIVOTAL,
    /** Against whom; may be empty. */
    TARGET,
    /** On whose behalf; may be empty. */
    VICTIM,
    /** When it began to act. */
    DATE,
    /** The state that took part. */
    PARTICIPANT,
    /** Since when; empty where not known. */
    JOINED,
    /** Of what kind, in the words of the file. */
    CONTRIBUTION,
    /** How sure the file is that it took part. */
    CERTAINTY,
    /** Where that is said. */
    SOURCE;

    private static final Set<Column> NEEDED = EnumSet.of(EVENT, PIVOTAL, DATE, PARTICIPANT);

    String usual() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * {@return the usual columns, all of which a file must have}
   *
   * @param system who was a state when, and by which codes
   */
  public static Coalitions among(StateSystem system) {
    Map<Column, String> columns = new EnumMap<>(Column.class);
    Stream.of(Column.values()).forEach(column -> columns.put(column, column.usual()));
    return new Coalitions(
        system,
        columns,
        EnumSet.of(system.numbering(), Codes.NAME),
        Optional.empty(),
        StandardCharsets.UTF_8,
        Optional.empty());
  }

  /**
   * {@return the coalitions of a file with the usual columns}
   *
   * @param file the file
   * @param system who was a state when, and by which codes
   */
  public static CoalitionEvents read(Path file, StateSystem system) {
    return among(system).read(file);
  }

  private Coalitions with(Map<Column, String> others) {
    return new Coalitions(system, others, codes, title, charset, listener);
  }

  /**
   * {@return the same where a column has another name}
   *
   * @param column what it tells
   * @param name how it is called, whatever its capitals
   */
  public Coalitions withColumn(Column column, String name) {
    Map<Column, String> others = new EnumMap<>(columns);
    others.put(column, name.strip().toLowerCase(Locale.ROOT));
    return with(others);
  }

  /**
   * {@return the same for files that lack columns; what they would tell is taken as empty}
   *
   * @param lacking the columns; that of the event, the pivotal state, the date or the participant
   *     is refused
   */
  public Coalitions without(Column... lacking) {
    Map<Column, String> others = new EnumMap<>(columns);
    for (Column column : lacking) {
      if (Column.NEEDED.contains(column)) {
        throw new IllegalArgumentException("a file of coalitions needs a column " + column.usual());
      }
      others.remove(column);
    }
    return with(others);
  }

  /**
   * {@return the same with states told by other codes than the system's own and names}
   *
   * @param schemes one scheme or more
   */
  public Coalitions withCodes(Codes... schemes) {
    if (schemes.length == 0) {
      throw new IllegalArgumentException("withCodes needs at least one scheme");
    }
    Set<Codes> others = EnumSet.copyOf(List.of(schemes));
    return new Coalitions(system, columns, others, title, charset, listener);
  }

  /**
   * {@return the same with the name that results cite instead of the file's}
   *
   * @param name the title of the data set
   * @param edition its version; may be empty
   */
  public Coalitions withTitle(String name, String edition) {
    Optional<Coverage.Source> other = Optional.of(new Coverage.Source(name, edition, ""));
    return new Coalitions(system, columns, codes, other, charset, listener);
  }

  /**
   * {@return the same for a file that is not UTF-8}
   *
   * @param other such as windows-1252
   */
  public Coalitions withCharset(Charset other) {
    return new Coalitions(system, columns, codes, title, other, listener);
  }

  /**
   * {@return the same, lenient: rows with problems are left out, and every problem is told}
   *
   * @param told who is told
   */
  public Coalitions withIssues(Consumer<DatasetIssue> told) {
    return new Coalitions(system, columns, codes, title, charset, Optional.of(told));
  }

  /**
   * Reads a file, plain, {@code .gz} or in a {@code .zip}.
   *
   * @param file the file; in an archive its path below that of the archive
   * @return the coalitions, oldest first, with notes on what was read by a rule
   */
  public CoalitionEvents read(Path file) {
    Problems problems = listener.map(Problems::toldTo).orElseGet(Problems::strict);
    CsvFile csv = CsvFile.read(file, charset, problems);
    return new CoalitionRows(columns, new StatesOfDays(system, codes), problems).read(csv, title);
  }

  /** {@return the columns, and by which codes states are told} */
  @Override
  public String toString() {
    return "coalitions by "
        + columns.entrySet().stream()
            .map(e -> e.getKey().usual() + (named(e) ? "" : " (" + e.getValue() + ")"))
            .collect(Collectors.joining(", "))
        + "; states by "
        + codes.stream().map(Codes::toString).collect(Collectors.joining(", "));
  }

  private static boolean named(Map.Entry<Column, String> column) {
    return column.getKey().usual().equals(column.getValue());
  }
}
