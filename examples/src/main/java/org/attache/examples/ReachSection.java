package org.attache.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attache.State;
import org.attache.Table;
import org.attache.TieKind;
import org.attache.coalition.Reach;
import org.attache.coalition.Reached;
import org.attache.io.figure.CoalitionRounds;

/** Whom the state could reach, and through whom. */
final class ReachSection {
  private final State state;
  private final Reached defense;
  private final Reached all;

  ReachSection(Subject subject) {
    this.state = subject.state();
    this.defense = Reach.from(state).over(TieKind.DEFENSE).of(subject.system());
    this.all = Reach.from(state).of(subject.system());
  }

  Section section() {
    List<Passage> passages = new ArrayList<>();
    if (defense.steps().isEmpty()) {
      passages.add(Passage.words("Nobody."));
    } else {
      passages.add(Passage.table(table()));
    }
    passages.add(Passage.words("Over pacts of any kind: " + levels() + "."));
    if (!defense.steps().isEmpty()) {
      passages.add(
          Passage.picture(
              width ->
                  CoalitionRounds.of(defense.table())
                      .withTitle("Reach over defence pledges")
                      .withWidth(width)
                      .figure()));
    }
    return new Section(
        "Who could be reached",
        "Whom "
            + Wording.the(state)
            + " could reach over defence pledges, and through whom (topology is not consent)",
        passages,
        List.of(defense.provenance(), all.provenance()));
  }

  private Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (int hop = 1; hop <= defense.levels().size(); hop++) {
      Map<String, List<String>> through = new TreeMap<>();
      for (Reached.Step step : defense.steps()) {
        if (step.hops() == hop) {
          String broker = hop == 1 ? "directly" : "through " + step.through().name();
          through.computeIfAbsent(broker, b -> new ArrayList<>()).add(step.actor().code());
        }
      }
      int at = hop;
      through.forEach(
          (broker, codes) -> rows.add(List.of(at, codes.size(), broker, Wording.list(codes))));
    }
    return Table.of(List.of("hops", "states", "how", "potential partners"), rows);
  }

  private String levels() {
    return all.levels().isEmpty()
        ? "nobody"
        : all.levels().stream().map(level -> "" + level.size()).collect(Collectors.joining(" + "))
            + " states";
  }
}
