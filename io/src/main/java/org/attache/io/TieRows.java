package org.attache.io;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.Actor;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieKind;

/** Ties as tidy rows, one a tie, that read back as the same ties. */
final class TieRows {
  static final List<String> COLUMNS =
      List.of(
          "from",
          "from_type",
          "from_name",
          "from_issues",
          "to",
          "to_type",
          "to_name",
          "to_issues",
          "kinds",
          "spheres",
          "signs",
          "directed",
          "weight",
          "first_day",
          "last_day",
          "ref");

  private final Set<String> refs = new HashSet<>();

  static Content of(List<Tie> ties) {
    return Delimited.of(
        COLUMNS,
        rows -> {
          for (Tie tie : ties) {
            write(tie, rows);
          }
        });
  }

  private static void write(Tie tie, Delimited.Rows rows) throws IOException {
    rows.row(
        tie.from().code(),
        Packed.type(tie.from()),
        tie.from().name(),
        Packed.issues(tie.from()),
        tie.to().code(),
        Packed.type(tie.to()),
        tie.to().name(),
        Packed.issues(tie.to()),
        Packed.kinds(tie.kinds()),
        Packed.spheres(tie.kinds()),
        Packed.signs(tie.kinds()),
        tie.directed(),
        tie.weight(),
        Days.first(tie.spell()),
        Days.last(tie.spell()),
        tie.ref());
  }

  static List<Tie> read(CsvFile file, Problems problems) {
    TieRows reader = new TieRows();
    List<Tie> ties = new ArrayList<>();
    String hint = "this reads the ties that Export.csv wrote";
    file.rows(new CsvFile.Layout(COLUMNS, List.of(), hint), row -> reader.read(row, ties));
    problems.settle();
    return ties;
  }

  private void read(CsvRow row, List<Tie> ties) {
    Actor from = actor(row, "from");
    Actor to = actor(row, "to");
    Set<TieKind> kinds = kinds(row);
    double weight = row.number("weight", Set.of()).orElse(Double.NaN);
    if (row.isSound() && !(weight > 0)) {
      row.report("weight", "a number above 0", "");
    }
    Spell spell = spell(row);
    String ref = row.verbatim("ref");
    if (ref.isEmpty() || !refs.add(ref)) {
      row.report("ref", "a reference that no other row has", "");
    }
    if (row.isSound()) {
      try {
        ties.add(new Tie(from, to, kinds, weight, spell, ref));
      } catch (IllegalArgumentException e) {
        row.report("kinds", "kinds that go together", String.valueOf(e.getMessage()));
      }
    }
  }

  private static Actor actor(CsvRow row, String end) {
    try {
      return Packed.actor(
          row.verbatim(end + "_type"),
          row.verbatim(end),
          row.verbatim(end + "_name"),
          row.verbatim(end + "_issues"));
    } catch (IllegalArgumentException e) {
      row.report(end, "an actor", String.valueOf(e.getMessage()));
      return new State("?", "?");
    }
  }

  private static Set<TieKind> kinds(CsvRow row) {
    try {
      return Packed.kinds(
          row.verbatim("kinds"),
          row.verbatim("spheres"),
          row.verbatim("signs"),
          row.verbatim("directed"));
    } catch (IllegalArgumentException e) {
      row.report("kinds", "kinds of tie", String.valueOf(e.getMessage()));
      return Set.of(TieKind.ENTENTE);
    }
  }

  private static Spell spell(CsvRow row) {
    try {
      return Days.spell(row.verbatim("first_day"), row.verbatim("last_day"));
    } catch (DateTimeException | IllegalArgumentException e) {
      row.report("first_day", "a day such as 1914-06-28", String.valueOf(e.getMessage()));
      return Spell.ALWAYS;
    }
  }
}
