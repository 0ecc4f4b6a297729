package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** What binds actors, read off the list of ties, and random graphs with all sorts of ties. */
final class SlowPosition {
  private static final TieKind[] BILATERAL = {TieKind.PARTNERSHIP, TieKind.TRADE, TieKind.DISPUTE};
  private static final TieKind[] MULTILATERAL = {TieKind.MEMBERSHIP, TieKind.ASSOCIATE};

  private SlowPosition() {}

  /** States with isolates, parallel, directed, double and negative ties, and institutions. */
  static TieGraph graph(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Actor> actors = new ArrayList<>();
    int states = random.nextInt(1, 9);
    int institutions = random.nextInt(0, 5);
    for (int i = 0; i < states; i++) {
      actors.add(Sketch.state(Sketch.code(i)));
    }
    for (int i = 0; i < institutions; i++) {
      Set<String> issues = i % 2 == 0 ? Set.of("security") : Set.of("trade");
      actors.add(new Institution("I" + i, "Institution " + i, issues));
    }
    List<Tie> ties = new ArrayList<>();
    for (int i = random.nextInt(0, 25); i > 0; i--) {
      Actor from = actors.get(random.nextInt(states));
      Actor to = actors.get(random.nextInt(actors.size()));
      TieKind[] kinds = to instanceof Institution ? MULTILATERAL : BILATERAL;
      if (!from.equals(to)) {
        Tie tie = Tie.of(from, to, kinds[random.nextInt(kinds.length)]);
        ties.add(tie.withWeight(random.nextInt(1, 6)));
      }
    }
    if (institutions > 1) {
      ties.add(Tie.of(actors.get(states), actors.get(states + 1), TieKind.MEMBERSHIP));
    }
    if (states > 1) {
      Set<TieKind> pledges = Set.of(TieKind.DEFENSE, TieKind.ENTENTE);
      ties.add(new Tie(actors.get(0), actors.get(1), pledges, 1, Spell.ALWAYS, ""));
    }
    return TieGraph.of(ties).among(actors);
  }

  static List<Actor> partners(TieGraph graph) {
    return graph.actors().stream().filter(actor -> !(actor instanceof Institution)).toList();
  }

  static Set<Actor> members(TieGraph graph, Institution hub, TieKind kind) {
    Set<Actor> members = new TreeSet<>();
    for (Tie tie : graph.ties()) {
      if (tie.kinds().contains(kind) && (tie.from().equals(hub) || tie.to().equals(hub))) {
        members.add(tie.other(hub));
      }
    }
    members.removeIf(Institution.class::isInstance);
    return members;
  }

  static List<Institution> institutions(TieGraph graph) {
    return graph.actors().stream()
        .filter(Institution.class::isInstance)
        .map(Institution.class::cast)
        .toList();
  }

  /** Weights either way, and institutions shared. */
  static double strength(TieGraph graph, TieKind kind, Actor one, Actor two) {
    double sum = 0;
    for (Tie tie : graph.ties()) {
      if (tie.kinds().contains(kind) && Set.of(tie.from(), tie.to()).equals(Set.of(one, two))) {
        sum += tie.weight();
      }
    }
    for (Institution hub : institutions(graph)) {
      sum += members(graph, hub, kind).containsAll(List.of(one, two)) ? 1 : 0;
    }
    return sum;
  }

  /** The values of all pairs of partners, as a matrix. */
  static double[][] logged(TieGraph graph, TieKind kind) {
    List<Actor> partners = partners(graph);
    double[][] values = new double[partners.size()][partners.size()];
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < values.length; j++) {
        double x = i == j ? 0 : strength(graph, kind, partners.get(i), partners.get(j));
        values[i][j] = Math.log1p(x);
      }
    }
    return values;
  }

  static double[][] standardised(double[][] values) {
    int n = values.length;
    double mean = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        mean += values[i][j] / (n * (n - 1) / 2.0);
      }
    }
    double variance = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        variance += Math.pow(values[i][j] - mean, 2) / (n * (n - 1) / 2.0);
      }
    }
    double[][] result = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        boolean none = i == j || variance < 1e-12;
        result[i][j] = none ? 0 : (values[i][j] - mean) / Math.sqrt(variance);
      }
    }
    return result;
  }
}
