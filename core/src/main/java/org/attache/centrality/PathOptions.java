package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Length;
import org.attache.Parallel;

/**
 * Which shortest paths count.
 *
 * @param length how long a tie is
 * @param direction which way ties are followed
 * @param parallel whether parallel ties are one path or several
 * @param cutoff no path is longer
 * @param sources where paths begin; empty for anywhere
 * @param targets where paths end; empty for anywhere
 */
record PathOptions(
    Length length,
    Direction direction,
    Parallel parallel,
    double cutoff,
    Set<Actor> sources,
    Set<Actor> targets) {
  static final PathOptions DEFAULT =
      new PathOptions(
          Length.HOPS,
          Direction.OUT,
          Parallel.DISTINCT,
          Double.POSITIVE_INFINITY,
          Set.of(),
          Set.of());
  private static final int NAMED = 5;

  PathOptions withLength(Length length) {
    return new PathOptions(length, direction, parallel, cutoff, sources, targets);
  }

  PathOptions withDirection(Direction direction) {
    return new PathOptions(length, direction, parallel, cutoff, sources, targets);
  }

  PathOptions withParallel(Parallel parallel) {
    checkArgument(
        parallel != Parallel.SUM,
        "paths take parallel ties as one (DISTINCT, MAX) or apart (COUNT), not %s",
        parallel);
    return new PathOptions(length, direction, parallel, cutoff, sources, targets);
  }

  PathOptions withCutoff(double cutoff) {
    checkArgument(cutoff > 0, "the longest length of a path must be positive: %s", cutoff);
    return new PathOptions(length, direction, parallel, cutoff, sources, targets);
  }

  PathOptions withSources(Collection<? extends Actor> sources) {
    checkArgument(!sources.isEmpty(), "paths need somewhere to begin: there are no sources");
    return new PathOptions(
        length, direction, parallel, cutoff, ImmutableSortedSet.copyOf(sources), targets);
  }

  PathOptions withTargets(Collection<? extends Actor> targets) {
    checkArgument(!targets.isEmpty(), "paths need somewhere to end: there are no targets");
    return new PathOptions(
        length, direction, parallel, cutoff, sources, ImmutableSortedSet.copyOf(targets));
  }

  boolean countsHops() {
    return length.equals(Length.HOPS);
  }

  /** Whether a pair of actors is two pairs, one each way. */
  boolean isOrdered(Adjacency arcs) {
    return arcs.isDirected() && direction != Direction.ALL;
  }

  /** Whether paths of any length between any two actors count. */
  boolean isWhole() {
    return cutoff == Double.POSITIVE_INFINITY && sources.isEmpty() && targets.isEmpty();
  }

  /** Adds the choices that differ from the default to those to print. */
  void describe(ImmutableMap.Builder<String, String> options, boolean directed) {
    options.put("length", length.toString());
    if (directed) {
      options.put("direction", way());
    }
    if (parallel == Parallel.COUNT) {
      options.put("parallel ties", "apart");
    }
    if (cutoff < Double.POSITIVE_INFINITY) {
      options.put("no longer than", Double.toString(cutoff));
    }
    if (!sources.isEmpty()) {
      options.put("from", named(sources));
    }
    if (!targets.isEmpty()) {
      options.put("to", named(targets));
    }
  }

  private String way() {
    return switch (direction) {
      case OUT -> "along ties";
      case IN -> "against ties";
      case ALL -> "either way";
    };
  }

  private static String named(Set<Actor> actors) {
    return actors.size() > NAMED
        ? actors.size() + " actors"
        : actors.stream().map(Actor::code).collect(Collectors.joining("+"));
  }
}
