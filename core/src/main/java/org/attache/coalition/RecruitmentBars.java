package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.Direction;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.internal.Arcs;
import org.attache.internal.Rows;

/**
 * What candidates must heed in a scene: being required, exclusive pairs, and having to hang
 * together.
 */
final class RecruitmentBars {
  private final List<int[]> exclusive = new ArrayList<>();
  private final List<Integer> beside = new ArrayList<>();
  private final List<Integer> required = new ArrayList<>();
  private final Optional<Rows> ties;

  RecruitmentBars(RecruitmentScene scene) {
    Conditions conditions = scene.recruitment.conditions;
    List<Named> pairs = conditions.exclusive();
    for (int pair = 0; pair < pairs.size(); pair += 2) {
      add(scene, pairs.get(pair), pairs.get(pair + 1));
    }
    for (Named name : conditions.required()) {
      int i = scene.candidate(name);
      checkArgument(i >= 0, "%s is required but no candidate", name);
      required.add(i);
    }
    this.ties = conditions.connection().map(kinds -> ties(scene.graph, kinds));
  }

  private void add(RecruitmentScene scene, Named first, Named second) {
    int one = scene.candidate(first);
    int other = scene.candidate(second);
    if (one >= 0 && other >= 0) {
      exclusive.add(new int[] {one, other});
    } else if (one >= 0 && second.in(scene.graph) == scene.pivotal) {
      beside.add(one);
    } else if (other >= 0 && first.in(scene.graph) == scene.pivotal) {
      beside.add(other);
    }
  }

  private static Rows ties(TieGraph graph, ImmutableSortedSet<TieKind> kinds) {
    if (kinds.isEmpty()) {
      return Dissimilarity.positive(graph);
    }
    TieGraph along = graph.only(kinds.toArray(TieKind[]::new)).among(graph.actors());
    return Arcs.partners(along, Direction.ALL);
  }

  /** Candidates two and two that will not be members together. */
  List<int[]> exclusive() {
    return exclusive;
  }

  /** Candidates that will not be members beside the pivotal state. */
  List<Integer> beside() {
    return beside;
  }

  /** Candidates that must be members. */
  List<Integer> required() {
    return required;
  }

  /** The ties along which members hang together, where they must. */
  Optional<Rows> ties() {
    return ties;
  }
}
