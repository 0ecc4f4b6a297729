package org.attache.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Run;
import org.attache.State;
import org.attache.Table;
import org.attache.TieGraph;
import org.attache.coalition.Approached;
import org.attache.coalition.Bargaining;
import org.attache.coalition.Blockers;
import org.attache.coalition.CoalitionSearch;
import org.attache.coalition.CommonVenues;
import org.attache.coalition.ParticipationLevel;
import org.attache.coalition.PotentialBlockers;
import org.attache.coalition.Recruited;
import org.attache.coalition.Recruitment;
import org.attache.coalition.RecruitmentSensitivity;
import org.attache.coalition.Venues;

/**
 * The story of a recruitment: the cheapest coalition, how sure that is, in which order, and who.
 */
final class RecruitmentText {
  private static final double SHARE = 0.5;
  private static final int HEADS = 5;
  private static final int DRAWS = 1000;
  private static final long SEED = 1;
  private static final int A_ROUND = 5;
  private static final int SHOWN = 8;
  private static final int MEMBERS = 15;

  private final Evidence evidence;
  private final int year;
  private final State state;
  private final TieGraph graph;
  private final Optional<Attributes> capability;
  private final List<Actor> apart;

  RecruitmentText(Evidence evidence, int year, State state) {
    this.evidence = evidence;
    this.year = year;
    this.state = state;
    this.graph = evidence.graph(year);
    this.capability = evidence.capability(year);
    this.apart = evidence.apart(state, year).stream().filter(graph.actors()::contains).toList();
  }

  @Override
  public String toString() {
    Recruitment terms = terms();
    CoalitionSearch search =
        capability.isPresent() ? terms.reachingShare(SHARE) : terms.ofMembers(HEADS);
    Recruited found = search.of(graph);
    List<String> text = new ArrayList<>();
    text.add("Whom " + state.name() + " could bring together, at least scenario cost");
    text.add(goal());
    if (!found.found()) {
      text.add("No coalition on these terms does.");
    } else if (found.members().isEmpty()) {
      text.add(state.name() + " has that alone.");
    } else {
      RecruitmentSensitivity sure = search.sensitivity(DRAWS, SEED).of(graph, Run.on(2));
      text.add(members(found, sure).first(MEMBERS).toString());
      text.add(summary(found, sure));
      text.add(order(terms));
      text.add(venue(found));
    }
    text.add(blockers());
    text.add("Computed from " + evidence.ages(year) + ".");
    return String.join("\n", text);
  }

  private Recruitment terms() {
    Bargaining bargaining = Bargaining.standard().withReluctanceByDissimilarity();
    Recruitment by =
        Recruitment.by(state)
            .with(
                capability.isPresent()
                    ? bargaining
                    : bargaining.withLevels(ParticipationLevel.FULL))
            .vetoing(apart.toArray(Actor[]::new));
    return capability.map(all -> by.gathering(all, "cinc", year)).orElse(by);
  }

  private String goal() {
    String what =
        capability.isPresent()
            ? "half of the capability of all (CINC)"
            : HEADS + " potential members (no capabilities are at hand)";
    String without =
        apart.isEmpty()
            ? ""
            : " Left out, for force in a dispute in the "
                + Evidence.YEARS_APART
                + " years before: "
                + names(apart)
                + ".";
    return "The goal: "
        + what
        + ". Reluctance is taken from how few partners the two have in common."
        + without;
  }

  private static Table members(Recruited found, RecruitmentSensitivity sure) {
    List<List<Object>> rows = new ArrayList<>();
    for (Recruited.Member member : found.members()) {
      RecruitmentSensitivity.Entry entry = sure.of(member.actor().code());
      rows.add(
          List.of(
              member.actor().name(),
              member.offer().level().name(),
              member.offer().price(),
              percent(member.offer().strength() / found.total()),
              percent(entry.inclusion()),
              entry.low() == entry.high() ? "" + entry.low() : entry.low() + "–" + entry.high(),
              member.prospect().broker().map(Actor::code).orElse("–"),
              member.prospect().venues(),
              member.prospect().smallestVenue().map(Actor::code).orElse("–")));
    }
    return Table.of(
        List.of(
            "state", "level", "cost", "share", "in draws", "rank", "broker", "venues", "smallest"),
        rows);
  }

  private String summary(Recruited found, RecruitmentSensitivity sure) {
    String others =
        sure.entries().stream()
            .filter(entry -> !entry.included() && entry.inclusion() >= 0.05)
            .limit(SHOWN)
            .map(entry -> entry.actor().name() + " " + percent(entry.inclusion()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "Scenario cost %.2f (ordinal), %s of all with %s's own %s; %s.\nIn draws, rank: over %,d"
            + " draws of the weights of kinds of ties.%s",
        found.cost(),
        percent(found.strength() / found.total()),
        state.name(),
        percent(found.own() / found.total()),
        found.guarantee(),
        DRAWS,
        others.isEmpty() ? "" : " Out, but in some draws: " + others + ".");
  }

  private String order(Recruitment terms) {
    var approach = terms.approach().withPerRound(A_ROUND);
    Approached rounds = (capability.isPresent() ? approach.until(SHARE) : approach).of(graph);
    StringBuilder text = new StringBuilder("Whom to approach first, ");
    text.append(A_ROUND).append(" a round, since those who joined lend their ties: ");
    List<List<Actor>> all = rounds.rounds();
    for (int i = 0; i < Math.min(3, all.size()); i++) {
      text.append(i == 0 ? "" : "; then ").append(names(all.get(i)));
    }
    return text.append(all.size() > 3 ? "; and so on." : ".").toString();
  }

  private String venue(Recruited found) {
    List<Actor> together = new ArrayList<>(found.actors());
    together.add(state);
    CommonVenues venues = Venues.common(together.toArray(Actor[]::new)).of(graph);
    return venues.holdingAll().isEmpty()
        ? "No venue holds them all."
        : "The smallest of "
            + venues.holdingAll().size()
            + " venues that hold them all: "
            + venues.holdingAll().get(0).institution().name()
            + ".";
  }

  private String blockers() {
    Blockers found = PotentialBlockers.from(state).of(evidence.pledgesAndDisputes(year));
    List<String> told = new ArrayList<>();
    for (Blockers.Label label : Blockers.Label.values()) {
      List<Actor> actors = found.labelled(label);
      if (!actors.isEmpty()) {
        told.add(label + " " + names(actors));
      }
    }
    String preference = evidence.knowsDisputes(year) ? ", and who by disputes might want to" : "";
    return "Who could block, by position among pledges to defend"
        + preference
        + ": "
        + (told.isEmpty() ? "nobody" : String.join("; ", told))
        + ".";
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  private static String names(List<Actor> actors) {
    String first = actors.stream().limit(SHOWN).map(Actor::name).collect(Collectors.joining(", "));
    return actors.size() <= SHOWN ? first : first + " and " + (actors.size() - SHOWN) + " more";
  }
}
