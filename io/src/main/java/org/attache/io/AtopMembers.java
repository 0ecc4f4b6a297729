package org.attache.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;

/** The ATOP member file: one row a member and phase of an alliance. */
final class AtopMembers {
  private static final AtopRows.Date ENTRY = new AtopRows.Date("yrent", "moent", "dayent");
  private static final AtopRows.Date EXIT = new AtopRows.Date("yrexit", "moexit", "dayexit");
  private static final CsvFile.Layout LAYOUT =
      AtopRows.layout(
          List.of("atopid", "member", "yrent", "moent", "dayent", "yrexit", "moexit", "dayexit"),
          List.of());

  private final CsvFile file;
  private final AtopRows rows;
  private final Problems problems;
  private final List<Member> members = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final List<Coverage.Gap> gaps = new ArrayList<>();
  private final Set<TieKind> kinds = new TreeSet<>(AtopRows.KINDS);

  AtopMembers(CsvFile file, SortedMap<Integer, State> states, Problems problems) {
    this.file = file;
    this.rows = new AtopRows(states);
    this.problems = problems;
    file.rows(LAYOUT, this::row);
    problems.settle();
  }

  /** One row. */
  private record Member(
      State state,
      int alliance,
      int phase,
      Set<TieKind> pledges,
      Set<TieKind> open,
      Spell spell,
      long line) {}

  private void row(CsvRow row) {
    int alliance = row.integer("atopid");
    int number = row.integer("member");
    int phase = row.has("phase") ? row.integer("phase") : 0;
    Spell spell = AtopRows.spell(row, ENTRY, EXIT);
    AtopRows.check(row);
    if (row.isSound()) {
      Set<TieKind> pledges = AtopRows.pledges(row, "1");
      Set<TieKind> open = AtopRows.pledges(row, "");
      State state = rows.state(number);
      members.add(new Member(state, alliance, phase, pledges, open, spell, row.line()));
    }
  }

  /** A row is a membership that carries its pledges. */
  AtopMembers memberships(IntFunction<Institution> names) {
    kinds.add(TieKind.MEMBERSHIP);
    for (Member member : members) {
      Institution alliance = names.apply(member.alliance);
      Set<TieKind> own = new TreeSet<>(member.pledges);
      own.add(TieKind.MEMBERSHIP);
      String ref = file.name() + ":" + member.line;
      ties.add(new Tie(member.state, alliance, own, 1, member.spell, ref));
      gaps(Set.of(member.state, alliance), member.open, member.spell, ref);
    }
    return this;
  }

  /** Two members of a phase are tied while both are in it, by what either pledged. */
  AtopMembers dyads() {
    pairs(
        (one, two) -> {
          Spell spell = shared(one.spell, two.spell);
          Set<TieKind> own = new TreeSet<>(one.pledges);
          own.addAll(two.pledges);
          Set<TieKind> open = new TreeSet<>(one.open);
          open.addAll(two.open);
          open.removeAll(own);
          if (!own.isEmpty()) {
            ties.add(new Tie(one.state, two.state, own, 1, spell, ref(one, two)));
          }
          gaps(Set.of(one.state, two.state), open, spell, ref(one, two));
        });
    return this;
  }

  /** The institution behind each dyad, by the dyad's reference. */
  InstitutionsBehind institutions(IntFunction<Institution> names) {
    Map<String, Institution> byRef = new LinkedHashMap<>();
    pairs((one, two) -> byRef.put(ref(one, two), names.apply(one.alliance)));
    return new InstitutionsBehind(byRef);
  }

  private void pairs(BiConsumer<Member, Member> pair) {
    Map<List<Integer>, List<Member>> phases = new LinkedHashMap<>();
    for (Member member : members) {
      List<Member> before =
          phases.computeIfAbsent(
              List.of(member.alliance, member.phase), phase -> new ArrayList<>());
      for (Member other : before) {
        if (!other.state.equals(member.state) && other.spell.overlaps(member.spell)) {
          pair.accept(other, member);
        }
      }
      before.add(member);
    }
  }

  private static Spell shared(Spell one, Spell two) {
    return new Spell(
        one.start().isAfter(two.start()) ? one.start() : two.start(),
        one.end().isBefore(two.end()) ? one.end() : two.end());
  }

  private String ref(Member one, Member two) {
    return file.name() + ":" + one.line + "+" + two.line;
  }

  private void gaps(Set<Actor> actors, Set<TieKind> open, Spell spell, String ref) {
    open.forEach(
        kind -> gaps.add(new Coverage.Gap(actors, kind, spell, kind + " not coded, " + ref)));
  }

  TieHistory history(String title, String edition, List<Spell> observed) {
    Coverage.Source source = file.source(title, edition);
    return TieHistory.of(
        ties,
        Coverage.of(source, kinds, observed)
            .withGaps(gaps)
            .withNotes(rows.notes())
            .withNotes(problems.note(file.name()).stream().toList()));
  }
}
