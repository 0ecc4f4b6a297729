package org.attache.io;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.State;
import org.attache.TieKind;

/** The ATOP alliance file: one row an alliance. */
final class AtopCatalogue {
  private static final AtopRows.Date BEGIN = new AtopRows.Date("begyr", "begmo", "begday");
  private static final AtopRows.Date END = new AtopRows.Date("endyr", "endmo", "endday");
  private static final CsvFile.Layout LAYOUT =
      AtopRows.layout(
          List.of("atopid", "begyr", "begmo", "begday", "endyr", "endmo", "endday"), List.of());
  private static final Pattern MEMBER = Pattern.compile("mem\\d+");

  private final AtopRows rows;
  private final IntFunction<Institution> names;
  private final List<AtopAlliance> alliances = new ArrayList<>();

  AtopCatalogue(SortedMap<Integer, State> states, IntFunction<Institution> names) {
    this.rows = new AtopRows(states);
    this.names = names;
  }

  List<AtopAlliance> read(CsvFile file, Problems problems) {
    file.rows(LAYOUT, this::row);
    problems.settle();
    return List.copyOf(alliances);
  }

  private void row(CsvRow row) {
    int number = row.integer("atopid");
    Spell spell = AtopRows.spell(row, BEGIN, END);
    AtopRows.check(row);
    Set<State> members = members(row);
    boolean joined = row.has("cow4id") && !row.text("cow4id").isEmpty();
    OptionalInt cow = joined ? OptionalInt.of(row.integer("cow4id")) : OptionalInt.empty();
    if (row.isSound()) {
      Set<TieKind> pledges = AtopRows.pledges(row, "1");
      alliances.add(new AtopAlliance(names.apply(number), members, pledges, spell, cow, row.ref()));
    }
  }

  private Set<State> members(CsvRow row) {
    Set<State> members = new TreeSet<>();
    for (String column : row.columns()) {
      if (MEMBER.matcher(column).matches() && !row.text(column).isEmpty()) {
        members.add(rows.state(row.integer(column)));
      }
    }
    return members;
  }
}
