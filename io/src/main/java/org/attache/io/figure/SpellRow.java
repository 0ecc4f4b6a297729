package org.attache.io.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attache.Spell;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;

/** One row of a timeline: whose spells they are, of what kind. */
record SpellRow(String code, String name, Optional<TieKind> kind, List<Spell> spells) {
  private static final Comparator<Spell> BY_START =
      Comparator.comparing(Spell::start).thenComparing(Spell::end);

  SpellRow {
    spells = spells.stream().sorted(BY_START).toList();
  }

  LocalDate start() {
    return spells.get(0).start();
  }

  /** The row with the spells that share a day with the window; empty where none does. */
  Optional<SpellRow> during(Spell window) {
    List<Spell> some = spells.stream().filter(window::overlaps).toList();
    return some.isEmpty() ? Optional.empty() : Optional.of(new SpellRow(code, name, kind, some));
  }

  /** A row a pair and kind; only the other is named where one actor is in all pairs. */
  static List<SpellRow> of(TieHistory history) {
    TieNames names = TieNames.of(history.ties());
    Map<String, List<Tie>> alike = new TreeMap<>();
    for (Tie tie : history.ties()) {
      String key = lead(tie).name() + "\n" + names.code(tie);
      alike.computeIfAbsent(key, k -> new ArrayList<>()).add(tie);
    }
    List<SpellRow> rows = new ArrayList<>();
    for (List<Tie> ties : alike.values()) {
      Tie one = ties.get(0);
      List<Spell> spells = ties.stream().map(Tie::spell).toList();
      rows.add(new SpellRow(names.code(one), names.name(one), Optional.of(lead(one)), spells));
    }
    return sorted(rows);
  }

  private static TieKind lead(Tie tie) {
    return tie.kinds().stream().min(Links.ORDER).orElseThrow();
  }

  static List<SpellRow> of(StateSystem system) {
    Map<String, SpellRow> rows = new TreeMap<>();
    for (StateSystem.Member member : system.memberships()) {
      String code = member.state().code();
      List<Spell> spells = new ArrayList<>(List.of(member.spell()));
      if (rows.containsKey(code)) {
        spells.addAll(rows.get(code).spells);
      }
      rows.put(code, new SpellRow(code, member.state().name(), Optional.empty(), spells));
    }
    return sorted(rows.values());
  }

  static List<SpellRow> of(Map<String, ? extends Collection<Spell>> spells) {
    List<SpellRow> rows = new ArrayList<>();
    spells.forEach(
        (label, own) -> {
          if (!own.isEmpty()) {
            rows.add(new SpellRow(label, label, Optional.empty(), List.copyOf(own)));
          }
        });
    return sorted(rows);
  }

  static List<SpellRow> sorted(Collection<SpellRow> rows) {
    return rows.stream()
        .sorted(
            Comparator.comparing(SpellRow::start)
                .thenComparing(row -> row.spells().get(0).end())
                .thenComparing(SpellRow::code))
        .toList();
  }
}
