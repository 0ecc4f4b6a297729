package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Institution;
import org.attache.Tie;
import org.attache.TieGraph;

/**
 * A recruitment in one graph, as ints and doubles: who the candidates are and all that is given.
 */
final class RecruitmentScene {
  final Recruitment recruitment;
  final TieGraph graph;
  final Adjacency actors;
  final int pivotal;

  /** The actor's number of each candidate, rising. */
  final int[] vertex;

  final double[] capability;
  final double[] reluctance;
  final double[] uncertainty;
  final double[] verification;
  final double own;

  /** The capability of all actors that have it. */
  final double total;

  /** Who would be a candidate but lacks a number. */
  final List<Actor> lacking;

  private final boolean[] hostile;

  final RecruitmentLevers levers;

  RecruitmentScene(Recruitment recruitment, TieGraph graph) {
    this.recruitment = recruitment;
    this.graph = graph;
    this.actors = graph.adjacency();
    this.pivotal = recruitment.pivotal.in(graph);
    Actor builder = actors.actor(pivotal);
    checkArgument(!(builder instanceof Institution), "%s is itself an institution", builder);
    double[] strengths =
        numbers(
            recruitment.capability,
            0,
            Double.POSITIVE_INFINITY,
            IntStream.range(0, actors.order()).toArray());
    this.own = strengths[pivotal];
    checkArgument(!Double.isNaN(own), "no %s of %s", recruitment.capability, builder);
    this.hostile = hostile();
    this.total = Arrays.stream(strengths).filter(value -> !Double.isNaN(value)).sum();
    int[] wanted = wanted();
    Bargaining terms = recruitment.bargaining;
    double any = Double.POSITIVE_INFINITY;
    double[] reluctant = numbers(terms.reluctance(graph, builder), -any, any, wanted);
    double[] uncertain = numbers(terms.uncertainty(), 0, any, wanted);
    double[] verified = numbers(terms.verification(), 0, 1, wanted);
    int[] kept =
        IntStream.range(0, wanted.length)
            .filter(i -> !Double.isNaN(strengths[wanted[i]] + reluctant[i] + uncertain[i]))
            .toArray();
    this.lacking = lacking(wanted, kept);
    this.vertex = Arrays.stream(kept).map(i -> wanted[i]).toArray();
    this.capability = Arrays.stream(vertex).mapToDouble(v -> strengths[v]).toArray();
    this.reluctance =
        Arrays.stream(kept)
            .mapToDouble(i -> reluctant[i] + (hostile[wanted[i]] ? terms.hostility() : 0))
            .toArray();
    this.uncertainty = Arrays.stream(kept).mapToDouble(i -> uncertain[i]).toArray();
    this.verification = Arrays.stream(kept).mapToDouble(i -> verified[i]).toArray();
    this.levers = new RecruitmentLevers(recruitment.bargaining.mechanisms, graph, pivotal, vertex);
  }

  /** One number of each of some actors; institutions have 0. */
  private double[] numbers(ActorNumber number, double least, double most, int[] places) {
    double[] result = new double[places.length];
    for (int i = 0; i < result.length; i++) {
      Actor actor = actors.actor(places[i]);
      if (!(actor instanceof Institution)) {
        result[i] = number.of(actor, least, most);
      }
    }
    return result;
  }

  /** Who has a tie of a kind that divides with the pivotal state. */
  private boolean[] hostile() {
    boolean[] hostile = new boolean[actors.order()];
    for (Tie tie : graph.ties()) {
      if (tie.divides()) {
        int from = actors.index(tie.from());
        int to = actors.index(tie.to());
        hostile[from] |= to == pivotal;
        hostile[to] |= from == pivotal;
      }
    }
    return hostile;
  }

  private int[] wanted() {
    Conditions conditions = recruitment.conditions;
    Set<Actor> named = new HashSet<>(found(conditions.among()));
    Set<Actor> vetoed = new HashSet<>(found(conditions.vetoed()));
    for (Actor actor : found(conditions.required())) {
      checkArgument(!vetoed.contains(actor), "%s is both required and vetoed", actor);
    }
    return IntStream.range(0, actors.order())
        .filter(v -> v != pivotal && !(actors.actor(v) instanceof Institution))
        .filter(v -> conditions.wants(actors.actor(v), named))
        .filter(v -> !vetoed.contains(actors.actor(v)))
        .filter(v -> !conditions.barring() || !hostile[v])
        .toArray();
  }

  private List<Actor> found(List<Named> names) {
    return names.stream().map(name -> actors.actor(name.in(graph))).toList();
  }

  private List<Actor> lacking(int[] wanted, int[] kept) {
    Set<Actor> all = new TreeSet<>();
    Arrays.stream(wanted).forEach(v -> all.add(actors.actor(v)));
    Arrays.stream(kept).forEach(i -> all.remove(actors.actor(wanted[i])));
    return new ArrayList<>(all);
  }

  int candidates() {
    return vertex.length;
  }

  Actor candidate(int i) {
    return actors.actor(vertex[i]);
  }

  Actor builder() {
    return actors.actor(pivotal);
  }

  /** The number among candidates of an actor named, −1 if it is none. */
  int candidate(Named name) {
    int found = Arrays.binarySearch(vertex, name.in(graph));
    return Math.max(-1, found);
  }

  boolean isHostile(int i) {
    return hostile[vertex[i]];
  }

  private String hostility(List<Actor> against) {
    return (recruitment.conditions.barring() ? "barred, " : "")
        + "hostile ties with "
        + builder().code()
        + ": "
        + CommonVenues.codes(against)
        + "; a preference, by itself no opportunity to block";
  }

  /** What the reader must know. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    BargainingWords.caution(recruitment.bargaining).ifPresent(notes::add);
    List<Actor> against =
        IntStream.range(0, hostile.length)
            .filter(v -> hostile[v] && v != pivotal && !(actors.actor(v) instanceof Institution))
            .mapToObj(actors::actor)
            .toList();
    if (!against.isEmpty()) {
      notes.add(hostility(against));
    }
    if (!lacking.isEmpty()) {
      notes.add("left out, a number missing: " + CommonVenues.codes(lacking));
    }
    return notes;
  }
}
