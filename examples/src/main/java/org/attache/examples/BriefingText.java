package org.attache.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Projection;
import org.attache.Scores;
import org.attache.Spell;
import org.attache.State;
import org.attache.Table;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.attache.centrality.Centrality;
import org.attache.coalition.Reach;
import org.attache.coalition.Reached;
import org.jgrapht.alg.connectivity.ConnectivityInspector;

/** The sections of a briefing. */
final class BriefingText {
  private static final int SHOWN = 8;

  private final World world;
  private final Evidence evidence;
  private final int year;
  private final State state;
  private final TieHistory alliances;
  private final TieGraph system;
  private final TieGraph institutions;

  BriefingText(World world, Evidence evidence, int year, State state) {
    this.world = world;
    this.evidence = evidence;
    this.year = year;
    this.state = state;
    this.alliances = world.alliances().among(world.states());
    this.system = alliances.at(year);
    this.institutions = world.memberships().among(world.states()).at(year);
    if (!system.actors().contains(state)) {
      throw new IllegalArgumentException(
          state
              + " ("
              + state.name()
              + ") was no member of the system in "
              + year
              + "; it was in "
              + spells());
    }
  }

  private String spells() {
    return world.states().memberships().stream()
        .filter(member -> member.state().equals(state))
        .map(member -> member.spell().start() + " to " + member.spell().lastDay())
        .collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return Stream.of(
            title(),
            numbers(),
            whoMatters(),
            reach(),
            company(),
            new RecruitmentText(evidence, year, state).toString(),
            decades(),
            provenance())
        .map(Table::wrapped)
        .collect(Collectors.joining("\n\n"));
  }

  private String title() {
    String title = state.name() + " in " + year;
    return title + "\n" + "=".repeat(title.length());
  }

  private String numbers() {
    List<Integer> components =
        new ConnectivityInspector<>(system.withoutIsolates().asGraph())
            .connectedSets().stream()
                .map(set -> set.size())
                .sorted(Comparator.reverseOrder())
                .toList();
    long hubs = institutions.actors().stream().filter(actor -> !(actor instanceof State)).count();
    return "The system: "
        + system.actors().size()
        + " states, "
        + system.withoutIsolates().actors().size()
        + " of them allied, in "
        + system.dyads()
        + " pairs with "
        + system.ties().size()
        + " pacts in force;\nblocs that no pact connects: "
        + (components.isEmpty() ? "none" : components)
        + "; institutions and pacts: "
        + hubs
        + " with "
        + institutions.ties().size()
        + " memberships.";
  }

  private String whoMatters() {
    List<Scores> measures =
        List.of(
            Centrality.degree().of(system),
            Centrality.betweenness().of(system),
            Centrality.pageRank().of(system));
    List<Actor> shown = new ArrayList<>(measures.get(2).top(SHOWN).actors());
    if (!shown.contains(state)) {
      shown.add(state);
    }
    List<List<Object>> rows = new ArrayList<>();
    for (Actor actor : shown) {
      List<Object> row = new ArrayList<>(List.of(actor.equals(state) ? "▸" : "", actor.name()));
      for (Scores scores : measures) {
        row.add(scores.of(actor));
        row.add(scores.ranked().rank(actor));
      }
      rows.add(row);
    }
    List<String> columns =
        List.of("", "state", "partners", "rank", "betweenness", "rank", "PageRank", "rank");
    return "Who matters among "
        + system.actors().size()
        + " states, in the order of PageRank\n"
        + Table.of(columns, rows);
  }

  private String reach() {
    Reached defense = Reach.from(state).over(TieKind.DEFENSE).of(system);
    Reached all = Reach.from(state).of(system);
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
      through.forEach((broker, codes) -> rows.add(List.of(at, codes.size(), broker, list(codes))));
    }
    return "Whom "
        + state.name()
        + " could reach over defence pledges, and through whom (topology is not consent)\n"
        + (rows.isEmpty()
            ? "Nobody."
            : Table.of(List.of("hops", "states", "how", "potential partners"), rows))
        + "\nOver pacts of any kind: "
        + (all.levels().isEmpty()
            ? "nobody"
            : all.levels().stream()
                    .map(level -> "" + level.size())
                    .collect(Collectors.joining(" + "))
                + " states")
        + ".";
  }

  private static String list(List<String> codes) {
    return codes.size() <= SHOWN
        ? String.join(" ", codes)
        : String.join(" ", codes.subList(0, SHOWN)) + " and " + (codes.size() - SHOWN) + " more";
  }

  private String company() {
    if (!institutions.actors().contains(state) || hubs(institutions).isEmpty()) {
      return "Institutions and pacts that " + state.name() + " is in: none recorded.";
    }
    TieGraph shared = institutions.projected(Projection.NEWMAN);
    List<String> company =
        shared.ties().stream()
            .filter(tie -> tie.touches(state))
            .sorted(Comparator.comparingDouble(Tie::weight).reversed())
            .limit(SHOWN)
            .map(tie -> tie.other(state).name())
            .toList();
    return "Institutions and pacts that "
        + state.name()
        + " is in: "
        + list(hubs(institutions))
        + "\nClosest company there (small circles bind more): "
        + String.join(", ", company)
        + ".";
  }

  private List<String> hubs(TieGraph graph) {
    return graph.ties().stream()
        .filter(tie -> tie.touches(state))
        .map(tie -> tie.other(state).code())
        .distinct()
        .toList();
  }

  private String decades() {
    List<List<Object>> rows = new ArrayList<>();
    for (int at : years()) {
      TieGraph graph = alliances.at(at);
      boolean member = graph.actors().contains(state);
      Scores degree = Centrality.degree().of(graph);
      rows.add(
          List.of(
              (at == year ? "▸" : " ") + at,
              graph.actors().size(),
              graph.withoutIsolates().actors().size(),
              graph.dyads(),
              graph.only(TieKind.DEFENSE).dyads(),
              100 * degree.centralization(),
              leaders(degree),
              member ? "" + (int) degree.of(state) : "–",
              member
                  ? "" + Reach.from(state).over(TieKind.DEFENSE).of(graph).steps().size()
                  : "–"));
    }
    return "Over the decades\n"
        + Table.of(
            List.of(
                "year",
                "states",
                "allied",
                "pairs",
                "defence",
                "central. %",
                "most partners",
                state.code(),
                "reached"),
            rows);
  }

  private static String leaders(Scores degree) {
    List<String> first =
        degree.ranked().entries().stream()
            .filter(entry -> entry.rank() == 1)
            .map(entry -> entry.actor().name())
            .toList();
    return first.get(0) + (first.size() > 1 ? " and " + (first.size() - 1) + " more" : "");
  }

  /** Every tenth year the alliances and states observed, and the year asked for. */
  private List<Integer> years() {
    List<Integer> years = new ArrayList<>();
    for (int at = 1820; at < 2100; at++) {
      Spell spell = Spell.year(at);
      boolean observed =
          alliances.kinds().stream().allMatch(kind -> alliances.coverage().observes(kind, spell))
              && world.states().coverage().observes(TieKind.MEMBERSHIP, spell);
      if (observed && (at % 10 == 0 || at == year)) {
        years.add(at);
      }
    }
    return years;
  }

  private String provenance() {
    List<String> notes = alliances.coverage().notes();
    return "From "
        + alliances.coverage().sources().stream()
            .map(Object::toString)
            .collect(Collectors.joining("; "))
        + (notes.isEmpty()
            ? "."
            : "; " + notes.size() + (notes.size() == 1 ? " reading note." : " reading notes."));
  }
}
