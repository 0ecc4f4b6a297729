package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.attache.CoalitionEvent;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.State;
import org.attache.Table;

/**
 * Who could have joined each coalition, what was known of each before it began, and who joined.
 *
 * <p>A row is a candidate of an event, whether it joined or not; see {@link CoalitionCandidates}.
 * Rows are grouped by event, in the order of the events, and within one they are in code order.
 * What is unknown of a candidate is {@code NaN}, printed NA, and never taken for zero. The events
 * are attempts: what the numbers predict, they predict conditional on an attempt.
 *
 * <p>{@link #table()} is the table other programs read, written by {@code Export.csv(table)} of
 * module {@code org.attache.io}. In R, with {@code t <- read.csv("candidates.csv")}:
 *
 * <pre>{@code
 * clogit(joined ~ pact + strata(event), t)                                # survival
 * glm(joined ~ 0 + factor(event) + pact, binomial, t)                     # stats
 *
 * s <- sort(union(t$pivotal, t$candidate))                                # amen, btergm: sociomatrices
 * m <- function(x, e) with(e, tapply(e[[x]], list(factor(pivotal, s), factor(candidate, s)), max))
 * ame(m("joined", subset(t, event == "Gulf War")), m("pact", subset(t, event == "Gulf War")))
 * btergm(y ~ edges + edgecov(x))      # y, x <- lapply(split(t, t$event), \(e) m("joined", e))
 * }</pre>
 *
 * Pairs that were no candidates are NA there: amen treats them as missing, btergm wants 0 in their
 * place.
 */
public final class CandidateTable implements Result {
  private static final List<String> KEYS =
      List.of("event", "date", "pivotal", "candidate", "name", "number", "joined");
  private static final int PRINTED = 30;

  private final CandidateRows rows;
  private final List<CandidateColumn> columns;
  private final List<String> notes;
  private final Provenance provenance;

  private CandidateTable(
      CandidateRows rows,
      List<CandidateColumn> columns,
      List<String> notes,
      Provenance provenance) {
    this.rows = rows;
    this.columns = List.copyOf(columns);
    this.notes = List.copyOf(notes);
    this.provenance = provenance;
  }

  /**
   * The table of these rows and columns.
   *
   * @param rows who could have joined
   * @param columns what was known of them, each with a name of its own
   * @param notes remarks for the reader
   * @param provenance how it came about
   */
  static CandidateTable of(
      CandidateRows rows,
      List<CandidateColumn> columns,
      List<String> notes,
      Provenance provenance) {
    Set<String> names = new HashSet<>(KEYS);
    for (CandidateColumn column : columns) {
      checkArgument(
          names.add(column.name()),
          "two columns are called %s; name one otherwise with named(…)",
          column.name());
    }
    return new CandidateTable(rows, columns, notes, provenance);
  }

  private CandidateTable select(int[] kept, List<String> allNotes) {
    List<CandidateColumn> chosen = columns.stream().map(column -> column.select(kept)).toList();
    return new CandidateTable(rows.select(kept), chosen, allNotes, provenance);
  }

  /** {@return the events that have a candidate, in the order of the rows} */
  public List<CoalitionEvent> events() {
    return rows.events();
  }

  /** {@return the names of the covariates, in the order of their columns} */
  public List<String> covariates() {
    return columns.stream().map(CandidateColumn::name).toList();
  }

  /**
   * {@return whether a covariate depends on who the pivotal state is}
   *
   * @param covariate its name; an unknown one is refused
   */
  public boolean ofPivotal(String covariate) {
    return found(covariate).ofPivotal();
  }

  private CandidateColumn found(String covariate) {
    return columns.stream()
        .filter(column -> column.name().equals(covariate))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no covariate " + covariate + " among " + covariates()));
  }

  /** {@return the number of rows: candidates, summed over the events} */
  public int size() {
    return rows.size();
  }

  /**
   * {@return the event of a row}
   *
   * @param row from 0 to size − 1
   */
  public CoalitionEvent event(int row) {
    return events().get(eventNumber(row));
  }

  /** The place of the event of a row among {@link #events()}. */
  int eventNumber(int row) {
    return rows.event(checkElementIndex(row, size(), "row"));
  }

  /** The first row of an event; for the number of events, the number of rows. */
  int begin(int event) {
    return rows.begin(event);
  }

  /**
   * {@return who could have joined}
   *
   * @param row from 0 to size − 1
   */
  public State candidate(int row) {
    return rows.candidate(row);
  }

  /**
   * {@return whether it joined}
   *
   * @param row from 0 to size − 1
   */
  public boolean joined(int row) {
    return rows.joined(row);
  }

  /** Whether each candidate joined, a copy. */
  boolean[] joined() {
    boolean[] joined = new boolean[size()];
    for (int row = 0; row < joined.length; row++) {
      joined[row] = joined(row);
    }
    return joined;
  }

  /**
   * {@return what was known of the candidate, {@code NaN} where that is unknown}
   *
   * @param row from 0 to size − 1
   * @param covariate the name of a covariate; an unknown one is refused
   */
  public double value(int row, String covariate) {
    return found(covariate).at(row);
  }

  /** All values of a covariate, a copy. */
  double[] column(String covariate) {
    return found(covariate).toArray();
  }

  /**
   * {@return the same candidates with some of the covariates}
   *
   * @param covariates the names of those to keep, in their new order
   */
  public CandidateTable only(String... covariates) {
    return of(rows, Arrays.stream(covariates).map(this::found).toList(), notes, provenance);
  }

  /**
   * {@return the candidates of some of the events}
   *
   * @param test which events to keep
   */
  public CandidateTable ofEvents(Predicate<? super CoalitionEvent> test) {
    return select(IntStream.range(0, size()).filter(r -> test.test(event(r))).toArray(), notes);
  }

  /**
   * {@return the candidates of whom every covariate is known; the notes say how many were left out
   * of which event, how many of those had joined, and what was unknown of them}
   */
  public CandidateTable complete() {
    IncompleteRows incomplete = new IncompleteRows(rows, columns);
    List<String> all = new ArrayList<>(notes);
    all.addAll(incomplete.notes());
    return select(incomplete.others(), all);
  }

  /**
   * {@return remarks for the reader: states that stand for their predecessors, sources that looked
   * years before, candidates left out}
   */
  public List<String> notes() {
    return notes;
  }

  /** {@return how the table came about} */
  @Override
  public Provenance provenance() {
    return provenance;
  }

  /**
   * {@return a row for each candidate of an event: the event, its date and pivotal state, the code,
   * name and number of the candidate, joined as 1 or 0, and a column for each covariate}
   */
  @Override
  public Table table() {
    List<String> names = new ArrayList<>(KEYS);
    names.addAll(covariates());
    List<List<Object>> lines = new ArrayList<>();
    for (int row = 0; row < size(); row++) {
      lines.add(line(row));
    }
    List<String> below = new ArrayList<>(notes);
    below.add(provenance.toString());
    return Table.of(names, lines).withTitle(title()).withFooter(String.join("\n", below));
  }

  private List<Object> line(int row) {
    CoalitionEvent event = event(row);
    State candidate = candidate(row);
    List<Object> line =
        new ArrayList<>(List.of(event.name(), event.date(), event.pivotal().code()));
    line.addAll(List.of(candidate.code(), candidate.name(), rows.number(row)));
    line.add(joined(row) ? 1 : 0);
    columns.forEach(column -> line.add(column.at(row)));
    return line;
  }

  private String title() {
    long joined = IntStream.range(0, size()).filter(this::joined).count();
    return "candidates: " + size() + " in events: " + events().size() + ", joined: " + joined;
  }

  /** {@return the first rows of the table, and the notes} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
