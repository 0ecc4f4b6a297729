package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.Institution;
import org.attache.Projection;
import org.attache.Sign;
import org.attache.Sphere;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/**
 * What binds two actors, and how it becomes one number: the choices that the measures of position
 * share.
 *
 * @param kinds the names of the kinds that count; all positive ones of the graph if empty
 * @param spheres the spheres that count
 * @param logged whether a strength x counts as ln(1 + x)
 * @param standardised whether it is then standardised over all dyads
 * @param weights the weights of kinds by name; 1 for any other
 * @param projection what a shared institution adds
 * @param issue the issue of the institutions that count; all if empty
 */
record Bonds(
    Set<String> kinds,
    Set<Sphere> spheres,
    boolean logged,
    boolean standardised,
    Map<String, Double> weights,
    Projection projection,
    String issue) {

  /** All positive kinds alike, ln(1 + x). */
  static final Bonds LOGGED =
      new Bonds(
          Set.of(),
          ImmutableSet.copyOf(Sphere.values()),
          true,
          false,
          Map.of(),
          Projection.COUNT,
          "");

  Bonds over(TieKind... chosen) {
    Set<String> names = new TreeSet<>();
    for (TieKind kind : chosen) {
      checkArgument(kind.sign() == Sign.POSITIVE, "%s divides; it binds nobody", kind);
      names.add(kind.name());
    }
    return new Bonds(names, spheres, logged, standardised, weights, projection, issue);
  }

  Bonds withSphere(Sphere sphere) {
    return new Bonds(kinds, Set.of(sphere), logged, standardised, weights, projection, issue);
  }

  Bonds withLog(boolean log) {
    return new Bonds(kinds, spheres, log, standardised, weights, projection, issue);
  }

  Bonds withStandardization(boolean standardise) {
    return new Bonds(kinds, spheres, logged, standardise, weights, projection, issue);
  }

  Bonds withWeight(TieKind kind, double weight) {
    checkArgument(
        weight >= 0 && weight < Double.POSITIVE_INFINITY,
        "the weight of %s must be finite and not negative: %s",
        kind,
        weight);
    Map<String, Double> more = new TreeMap<>(weights);
    more.put(kind.name(), weight);
    Map<String, Double> sorted = ImmutableSortedMap.copyOf(more);
    return new Bonds(kinds, spheres, logged, standardised, sorted, projection, issue);
  }

  Bonds withProjection(Projection other) {
    return new Bonds(kinds, spheres, logged, standardised, weights, other, issue);
  }

  Bonds withIssue(String area) {
    checkArgument(!area.isBlank(), "the issue must not be blank");
    return new Bonds(kinds, spheres, logged, standardised, weights, projection, area);
  }

  private boolean counts(TieKind kind) {
    return kind.sign() == Sign.POSITIVE
        && spheres.contains(kind.sphere())
        && (kinds.isEmpty() || kinds.contains(kind.name()));
  }

  private boolean counts(Tie tie) {
    return tie.kinds().stream().anyMatch(this::counts)
        && (issue.isEmpty() || tie.institution().map(this::counts).orElse(true));
  }

  private boolean counts(Institution hub) {
    return hub.issues().contains(issue);
  }

  /**
   * The strengths in a graph: the ties that count, among all its actors. A kind that merely came
   * along with one the graph was narrowed to does not count unless named.
   */
  BondStrengths in(TieGraph graph) {
    TieGraph bound = LeverageKinds.in(graph, kinds).among(graph.actors()).filter(this::counts);
    Memberships memberships =
        new Memberships(bound, issue, actor -> !(actor instanceof Institution));
    DyadStrengths dyads = new DyadStrengths(bound, projection, logged);
    List<TieKind> all = dyads.kinds();
    int[] chosen = new int[all.size()];
    int size = 0;
    for (int kind = 0; kind < chosen.length; kind++) {
      if (counts(all.get(kind))) {
        chosen[size++] = kind;
      }
    }
    return new BondStrengths(this, dyads, memberships, Arrays.copyOf(chosen, size));
  }

  double weight(TieKind kind) {
    return weights.getOrDefault(kind.name(), 1.0);
  }

  Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("kinds", kinds.isEmpty() ? "all" : String.join("+", kinds));
    if (spheres.size() == 1) {
      options.put("sphere", spheres.iterator().next().toString());
    }
    options.put("strength", (standardised ? "standardised " : "") + (logged ? "ln(1 + x)" : "x"));
    if (!weights.isEmpty()) {
      options.put("weights", words(weights));
    }
    if (projection != Projection.COUNT) {
      options.put("joint memberships", projection == Projection.NEWMAN ? "Newman" : "given");
    }
    if (!issue.isEmpty()) {
      options.put("issue", issue);
    }
    return options.buildOrThrow();
  }

  private static String words(Map<String, Double> weights) {
    return weights.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining("+"));
  }
}
