package org.attache.coalition;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.Direction;
import org.attache.Sign;
import org.attache.Sphere;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;

/** Which ties a reach follows; no kinds stand for all that do not divide. */
record FollowedTies(
    Set<TieKind> kinds,
    Optional<Sphere> sphere,
    Optional<TiePattern> pattern,
    Direction direction) {

  private static final String EVERY = "all kinds";

  static final FollowedTies DEFAULT =
      new FollowedTies(Set.of(), Optional.empty(), Optional.empty(), Direction.OUT);

  FollowedTies withKinds(TieKind... kinds) {
    return new FollowedTies(new TreeSet<>(Arrays.asList(kinds)), sphere, pattern, direction);
  }

  FollowedTies withSphere(Sphere sphere) {
    return new FollowedTies(kinds, Optional.of(sphere), pattern, direction);
  }

  FollowedTies withPattern(TiePattern pattern) {
    return new FollowedTies(kinds, sphere, Optional.of(pattern), direction);
  }

  FollowedTies withDirection(Direction direction) {
    return new FollowedTies(kinds, sphere, pattern, direction);
  }

  /** The graph of all its actors and the ties followed. */
  TieGraph in(TieGraph graph) {
    pattern.ifPresent(chosen -> observed(graph, chosen));
    TieGraph named = kinds.isEmpty() ? graph : graph.only(kinds.toArray(TieKind[]::new));
    if (kinds.isEmpty() && !selects(graph.kinds())) {
      return graph;
    }
    return (selects(graph.kinds()) ? named.filter(followed()) : named).among(graph.actors());
  }

  /** Kinds that are not followed need not be observed. */
  TieHistory in(TieHistory history) {
    if (kinds.isEmpty() && !selects(history.kinds())) {
      return history;
    }
    Stream<TieKind> opened = history.kinds().stream().filter(this::opens);
    TieHistory named =
        history.only((kinds.isEmpty() ? opened : kinds.stream()).toArray(TieKind[]::new));
    return selects(named.kinds()) ? named.filter(followed()) : named;
  }

  /** Whether the kinds alone do not say which ties are followed. */
  private boolean selects(Set<TieKind> present) {
    return pattern.isPresent()
        || sphere.isPresent()
        || (kinds.isEmpty() && !present.stream().allMatch(this::opens));
  }

  /** A kind that no source observed is refused, as a misspelt one would be. */
  private static void observed(TieGraph graph, TiePattern pattern) {
    List<TieKind> named = pattern.names().stream().map(TieKind::civilian).toList();
    graph.coverage().only(named);
  }

  private Predicate<Tie> followed() {
    if (pattern.isEmpty()) {
      return tie -> tie.kinds().stream().anyMatch(this::opens);
    }
    ToLongFunction<Tie> fits = fits();
    return tie -> fits.applyAsLong(tie) != 0;
  }

  /** The places of the pattern a tie fits; few sets of kinds are shared by many ties. */
  ToLongFunction<Tie> fits() {
    TiePattern chosen = pattern.orElseThrow();
    Map<Set<TieKind>, Long> known = new HashMap<>();
    return tie ->
        known.computeIfAbsent(tie.kinds(), set -> chosen.fits(set, this::admits, this::opens));
  }

  /** Whether a kind that the pattern names may be followed. */
  private boolean admits(TieKind kind) {
    return (kinds.isEmpty() || names(kind)) && sphere.filter(s -> s != kind.sphere()).isEmpty();
  }

  /** Whether a kind is followed without being named in a pattern. */
  private boolean opens(TieKind kind) {
    return admits(kind) && (kind.sign() == Sign.POSITIVE || names(kind));
  }

  private boolean names(TieKind kind) {
    return kinds.stream().anyMatch(chosen -> chosen.name().equals(kind.name()));
  }

  /** What to print for the kinds; those that divide are named where the graph has some. */
  String over(Set<TieKind> among) {
    if (!kinds.isEmpty()) {
      return kinds.stream().map(TieKind::name).collect(Collectors.joining("+"));
    }
    String left =
        among.stream()
            .filter(kind -> kind.sign() == Sign.NEGATIVE)
            .map(TieKind::name)
            .distinct()
            .collect(Collectors.joining("+"));
    return left.isEmpty() ? EVERY : EVERY + " but " + left;
  }

  /** What to print for paths: their direction where there is one, and the kinds if not all. */
  void putWays(ImmutableMap.Builder<String, String> options, Set<TieKind> among, boolean directed) {
    String over = over(among);
    if (!over.equals(EVERY)) {
      options.put("over", over);
    }
    sphere.ifPresent(chosen -> options.put("in", "the " + chosen + " sphere"));
    if (directed) {
      options.put("direction", direction.toString());
    }
  }

  void putInto(ImmutableMap.Builder<String, String> options) {
    sphere.ifPresent(chosen -> options.put("in", "the " + chosen + " sphere"));
    pattern.ifPresent(chosen -> options.put("along", chosen.toString()));
    if (direction != Direction.OUT) {
      options.put("direction", direction.toString());
    }
  }
}
