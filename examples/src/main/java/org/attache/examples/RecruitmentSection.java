package org.attache.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.State;
import org.attache.Table;
import org.attache.TieGraph;
import org.attache.coalition.Approach;
import org.attache.coalition.Approached;
import org.attache.coalition.Bargaining;
import org.attache.coalition.CoalitionSearch;
import org.attache.coalition.CommonVenues;
import org.attache.coalition.ParticipationLevel;
import org.attache.coalition.Recruited;
import org.attache.coalition.Recruitment;
import org.attache.coalition.RecruitmentSensitivity;
import org.attache.coalition.Venues;
import org.attache.io.figure.CoalitionRounds;
import org.attache.io.figure.Figure;

/**
 * The story of a recruitment: the cheapest coalition, how sure that is, in which order, and who.
 */
final class RecruitmentSection {
  private static final double SHARE = 0.5;
  private static final int HEADS = 5;
  private static final int DRAWS = 1000;
  private static final long SEED = 1;
  private static final int A_ROUND = 5;
  private static final int MEMBERS = 15;
  private static final int DRAWN = 6;

  private final Evidence evidence;
  private final int year;
  private final State state;
  private final TieGraph graph;
  private final Optional<Attributes> capability;
  private final List<Actor> apart;

  RecruitmentSection(Evidence evidence, int year, State state) {
    this.evidence = evidence;
    this.year = year;
    this.state = state;
    this.graph = evidence.graph(year);
    this.capability = evidence.capability(year);
    this.apart = evidence.apart(state, year).stream().filter(graph.actors()::contains).toList();
  }

  Section section() {
    List<Passage> told = new ArrayList<>();
    List<Provenance> results = new ArrayList<>();
    told.add(Passage.words(goal()));
    tell(told, results);
    Blocking blocking = new Blocking(evidence, year, state);
    results.add(blocking.provenance());
    told.add(Passage.words(blocking.words()));
    told.add(Passage.words("Computed from " + evidence.ages(year) + "."));
    return new Section(
        "Who could be brought together",
        "Whom " + Wording.the(state) + " could bring together, at least scenario cost",
        told,
        results);
  }

  private void tell(List<Passage> told, List<Provenance> results) {
    Recruitment terms = terms();
    CoalitionSearch search =
        capability.isPresent() ? terms.reachingShare(SHARE) : terms.ofMembers(HEADS);
    Recruited found = search.of(graph);
    results.add(found.provenance().withSources(evidence.sources(year)));
    if (!found.found()) {
      told.add(Passage.words("No coalition meets the goal."));
      return;
    }
    if (found.members().isEmpty()) {
      told.add(Passage.words(Wording.opening(state) + " has that alone."));
      return;
    }
    RecruitmentSensitivity sure = search.sensitivity(DRAWS, SEED).of(graph, Run.on(2));
    Approached rounds = rounds(terms);
    CommonVenues venues = venues(found);
    results.addAll(List.of(sure.provenance(), rounds.provenance(), venues.provenance()));
    Table members = RecruitmentWords.members(found, sure);
    told.add(new Passage(members.first(MEMBERS).toString(), () -> Passage.scrolling(members)));
    told.add(Passage.words(RecruitmentWords.summary(found, sure, Wording.the(state))));
    told.add(Passage.words(RecruitmentWords.words(rounds, A_ROUND)));
    if (!rounds.steps().isEmpty()) {
      told.add(Passage.picture(width -> picture(rounds, width)));
    }
    told.add(Passage.words(RecruitmentWords.words(venues) + evidence.venues()));
  }

  private Figure picture(Approached rounds, double width) {
    List<List<Actor>> first = rounds.rounds();
    return CoalitionRounds.of(first.subList(0, Math.min(DRAWN, first.size())))
        .withTitle("Whom to approach first")
        .withWidth(width)
        .figure();
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
                + Wording.names(apart)
                + ".";
    return "The goal: "
        + what
        + ". Reluctance is taken from how few partners the two have in common."
        + without;
  }

  private Approached rounds(Recruitment terms) {
    Approach approach = terms.approach().withPerRound(A_ROUND);
    return (capability.isPresent() ? approach.until(SHARE) : approach).of(graph);
  }

  private CommonVenues venues(Recruited found) {
    List<Actor> together = new ArrayList<>(found.actors());
    together.add(state);
    return Venues.common(together.toArray(Actor[]::new)).of(graph);
  }
}
