package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;

/**
 * Any measure, corrected for age: how far an actor stands out among those that arrived when it did.
 *
 * <pre>R(v) = (s(v) − μ(v)) / σ(v), over the Δ actors whose arrivals are next to that of v</pre>
 *
 * <p>Early arrivals have had longer to gather ties, and a ranking by PageRank or degree prefers
 * them for that. Here μ and σ are the mean and the standard deviation (that of a population) of the
 * scores of actors about as old: Δ of them in order of arrival, with the actor in the middle; for
 * an even Δ one more is older. At either end of time the window is moved inward, so that it always
 * holds Δ, and everybody where there are no more. It is widened to whole days: who arrived on one
 * day is of one age, and what is in the window does not depend on codes. R is a number of standard
 * deviations: 0 for one that is as good as its age has it.
 *
 * <p>Counted: the actors of the graph whose score is defined, isolates too. An actor arrives with
 * the first tie the history has of it, or, if a state system is given, with its first day as a
 * member, where it ever was one; a tie without a beginning is the oldest of all. R is {@code NaN}
 * where the score is, where no arrival is known, and where all in the window score alike.
 *
 * <p>Time that of the measure and O(nΔ), space O(n + m). Source: Mariani, Medo and Zhang,
 * Identification of milestone papers through time-balanced network centrality, Journal of
 * Informetrics 10 (2016) 1207, doi 10.1016/j.joi.2016.10.005.
 */
public final class AgeCorrected implements Analysis<HubRanking> {
  private static final int WINDOW = 30;

  private final Analysis<Scores> measure;
  private final TieHistory history;
  private final Optional<StateSystem> system;
  private final int window;

  private AgeCorrected(
      Analysis<Scores> measure, TieHistory history, Optional<StateSystem> system, int window) {
    this.measure = measure;
    this.history = history;
    this.system = system;
    this.window = window;
  }

  /**
   * {@return the measure corrected for age since the first tie}
   *
   * @param measure what makes a hub, such as PageRank or degree
   * @param history all ties, those before the graph's time too
   */
  public static AgeCorrected byFirstTie(Analysis<Scores> measure, TieHistory history) {
    return new AgeCorrected(measure, history, Optional.empty(), WINDOW);
  }

  /**
   * {@return the measure corrected for age since a state entered the system; others than members
   * arrive with their first tie}
   *
   * @param measure what makes a hub, such as PageRank or degree
   * @param history all ties, those before the graph's time too
   * @param system who was a state when
   */
  public static AgeCorrected byEntry(
      Analysis<Scores> measure, TieHistory history, StateSystem system) {
    return new AgeCorrected(measure, history, Optional.of(system), WINDOW);
  }

  /**
   * {@return this correction with so many actors to compare with}
   *
   * @param actors Δ, the actor itself counted, at least 2; default 30
   */
  public AgeCorrected withWindow(int actors) {
    checkArgument(actors >= 2, "the window must hold at least 2 actors: %s", actors);
    return new AgeCorrected(measure, history, system, actors);
  }

  @Override
  public HubRanking of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public HubRanking of(TieGraph graph, Run run) {
    Scores before = measure.of(graph, run);
    checkArgument(
        before.actors().equals(graph.actors()), "%s does not score the graph's actors", measure);
    Map<Actor, LocalDate> arrivals = arrivals();
    arrivals.keySet().retainAll(before.actors());
    Provenance of = before.provenance();
    Map<String, String> options =
        ImmutableMap.<String, String>builder()
            .putAll(of.options())
            .put("age by", system.isPresent() ? "entry" : "first tie")
            .put("window", Integer.toString(window))
            .buildKeepingLast();
    Provenance provenance = of.withMeasure("age-corrected " + of.measure()).withOptions(options);
    double[] corrected = new AgeWindows(before, arrivals, window).corrected();
    Scores after = Scores.of(graph, corrected, provenance);
    int unknown = before.actors().size() - arrivals.size();
    return new HubRanking(
        before,
        unknown == 0 ? after : after.withNote("arrival unknown and left out: " + unknown),
        arrivals);
  }

  private Map<Actor, LocalDate> arrivals() {
    Map<Actor, LocalDate> arrivals = new TreeMap<>();
    for (Tie tie : history.ties()) {
      earlier(arrivals, tie.from(), tie.spell().start());
      earlier(arrivals, tie.to(), tie.spell().start());
    }
    system.ifPresent(
        states -> {
          Map<Actor, LocalDate> entries = new TreeMap<>();
          states
              .memberships()
              .forEach(member -> earlier(entries, member.state(), member.spell().start()));
          arrivals.putAll(entries);
        });
    return arrivals;
  }

  private static void earlier(Map<Actor, LocalDate> dates, Actor actor, LocalDate date) {
    dates.merge(actor, date, (one, other) -> one.isBefore(other) ? one : other);
  }

  /** {@return the measure, and how its age is told} */
  @Override
  public String toString() {
    return measure
        + ", corrected for age by "
        + (system.isPresent() ? "entry" : "first tie")
        + " (window "
        + window
        + ")";
  }
}
