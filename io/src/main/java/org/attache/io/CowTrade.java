package org.attache.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.Attributes;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.State;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.attache.TieSink;

/** The COW trade data: flows by dyad and year, totals by state and year. */
final class CowTrade {
  static final String TITLE = "COW Trade";
  static final String CITATION =
      "Barbieri, Katherine, Omar M. G. Keshk and Brian Pollins. 2009. \"TRADING DATA: Evaluating"
          + " our Assumptions and Coding Rules.\" Conflict Management and Peace Science 26(5):"
          + " 471–491. doi:10.1177/0738894209343887. Barbieri, Katherine and Omar M. G. Keshk."
          + " 2016. Correlates of War Project Trade Data Set Codebook, Version 4.0. Online:"
          + " http://correlatesofwar.org.";

  private static final Set<TieKind> TRADE = Set.of(TieKind.TRADE);
  private static final double MISSING = -9;
  private static final String HINT =
      "trade() reads Dyadic_COW_4.0.csv, trade(year) a file of one year without the column year,"
          + " nationalTrade() National_COW_4.0.csv";

  private final CsvFile file;
  private final StateNumbers states;
  private final Problems problems;
  private final YearGaps gaps = new YearGaps();
  private final DyadYears listed;
  private final String flow1;
  private final String flow2;
  private Spell year = Spell.ALWAYS;

  CowTrade(CsvFile file, StateNumbers states, Problems problems) {
    this.file = file;
    this.states = states;
    this.listed = new DyadYears(states.size());
    this.problems = problems;
    this.flow1 = file.name() + ":flow1";
    this.flow2 = file.name() + ":flow2";
  }

  /** A row is what each of two states imports from the other in a year. */
  TieHistory flows(String title, String edition, List<Spell> observed) {
    List<String> columns = List.of("ccode1", "ccode2", "year", "flow1", "flow2");
    CsvFile.Layout layout = new CsvFile.Layout(columns, List.of(), HINT);
    return TieHistory.of(
        sink -> file.rows(layout, row -> flows(row, row.year("year"), sink)),
        () -> coverage(title, edition, observed));
  }

  /** The same of one year that stands in no column. */
  TieHistory flows(int year, String title, String edition, List<Spell> observed) {
    List<String> columns = List.of("ccode1", "ccode2", "flow1", "flow2");
    CsvFile.Layout layout = new CsvFile.Layout(columns, List.of("year"), HINT);
    return TieHistory.of(
        sink -> file.rows(layout, row -> flows(row, year, sink)),
        () -> coverage(title, edition, observed));
  }

  private void flows(CsvRow row, int year, TieSink sink) {
    int one = states.place(row, "ccode1");
    int two = states.other(row, "ccode2", one, "ccode1");
    double toOne = amount(row, "flow1");
    double toTwo = amount(row, "flow2");
    if (row.isSound() && !listed.add(Math.min(one, two), Math.max(one, two), year)) {
      row.report("ccode2", "each dyad once a year", "");
    }
    if (row.isSound()) {
      imports(row, flow1, states.at(two), states.at(one), year, toOne, sink);
      imports(row, flow2, states.at(one), states.at(two), year, toTwo, sink);
    }
  }

  /** A flow of zero is no tie; one that is missing is not known to be none. */
  private void imports(
      CsvRow row, String source, State from, State to, int year, double amount, TieSink sink) {
    if (amount == MISSING) {
      String why = "exports of " + from + " to " + to + " missing";
      gaps.dyad(from, to, TieKind.TRADE, year, year, why);
    } else if (amount > 0) {
      sink.tie(from, to, TRADE, amount, spell(year), source, (int) row.line());
    }
  }

  private Spell spell(int wanted) {
    if (year.start().getYear() != wanted) {
      year = Spell.year(wanted);
    }
    return year;
  }

  private static double amount(CsvRow row, String column) {
    double amount = row.number(column, Set.of()).orElse(MISSING);
    if (amount < 0 && amount != MISSING) {
      row.report(column, "an amount of 0 or more, or -9 or nothing where it is missing", "");
    }
    return amount;
  }

  private Coverage coverage(String title, String edition, List<Spell> observed) {
    problems.settle();
    listed.unlisted(
        (one, two, unlisted) -> {
          String why = one == two ? "not listed" : "no row";
          gaps.dyad(states.at(one), states.at(two), TieKind.TRADE, unlisted, unlisted, why);
        });
    Coverage.Source source = file.source(title, edition);
    return Coverage.of(source, TRADE, observed)
        .withGaps(gaps.gaps())
        .withNotes(problems.note(file.name()).stream().toList());
  }

  /** A row is a state in a year. */
  Attributes totals(String title, String edition) {
    List<String> columns = List.of("ccode", "year", "imports", "exports");
    List<Attributes.Value> values = new ArrayList<>();
    file.rows(new CsvFile.Layout(columns, List.of(), HINT), row -> totals(row, values));
    problems.settle();
    return Attributes.of(values).withSource(file.source(title, edition));
  }

  private void totals(CsvRow row, List<Attributes.Value> values) {
    int state = states.place(row, "ccode");
    int year = row.year("year");
    double imports = amount(row, "imports");
    double exports = amount(row, "exports");
    if (row.isSound() && !listed.add(state, state, year)) {
      row.report("year", "each state once a year", "");
    }
    if (row.isSound()) {
      total("imports", states.at(state), year, imports).ifPresent(values::add);
      total("exports", states.at(state), year, exports).ifPresent(values::add);
    }
  }

  private static Optional<Attributes.Value> total(
      String name, State state, int year, double amount) {
    return amount == MISSING
        ? Optional.empty()
        : Optional.of(new Attributes.Value(name, state, year, amount));
  }
}
