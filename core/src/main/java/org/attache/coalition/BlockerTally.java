package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.internal.Rows;

/** Sums up opportunities, cut after cut, and joins preferences to them. */
final class BlockerTally {
  private final List<Actor> actors;
  private final int[] ends;
  private final Rows hostile;
  private final double[] stance;
  private final boolean[] veto;
  private final int[] alone;
  private final int[] together;
  private final int[] smallest;
  private final int[] united;
  private final List<TreeSet<Actor>> against;

  /** The ends are not blockers; hostile rows are without direction. */
  BlockerTally(List<Actor> actors, int[] ends, Rows hostile, Optional<ActorNumber> stance) {
    this.actors = actors;
    this.ends = ends;
    this.hostile = hostile;
    this.stance = new double[actors.size()];
    this.veto = new boolean[actors.size()];
    this.alone = new int[actors.size()];
    this.together = new int[actors.size()];
    this.smallest = new int[actors.size()];
    this.united = new int[actors.size()];
    this.against = new ArrayList<>();
    for (int v = 0; v < veto.length; v++) {
      Actor actor = actors.get(v);
      this.stance[v] =
          isEnd(v)
              ? Double.NaN
              : stance.map(given -> given.value().applyAsDouble(actor)).orElse(Double.NaN);
      against.add(new TreeSet<>());
      for (int end : ends) {
        addHostility(v, end);
      }
    }
  }

  private void addHostility(int v, int other) {
    if (isHostile(v, other)) {
      against.get(v).add(actors.get(other));
    }
  }

  private boolean isHostile(int v, int other) {
    int begin = hostile.begin[v];
    return Arrays.binarySearch(hostile.target, begin, hostile.begin[v + 1], other) >= 0;
  }

  /** Whether an actor is against the pivotal state and a partner, by stance or else by ties. */
  boolean isAgainst(int v, int partner) {
    return Double.isNaN(stance[v]) ? isHostile(v, ends[0]) || isHostile(v, partner) : stance[v] < 0;
  }

  void addVeto(int v) {
    veto[v] = true;
  }

  void add(CutMembers cut, int partner) {
    for (int v : cut.members) {
      if (cut.size == 1) {
        alone[v]++;
      } else {
        smallest[v] = together[v]++ == 0 ? cut.size : Math.min(smallest[v], cut.size);
      }
      addHostility(v, partner);
    }
    for (int v : cut.united) {
      united[v]++;
    }
  }

  /** Whoever has an opportunity or a preference: those with both first. */
  List<Blockers.Blocker> blockers() {
    List<Blockers.Blocker> blockers = new ArrayList<>();
    for (int v = 0; v < veto.length; v++) {
      Blockers.Blocker blocker =
          new Blockers.Blocker(
              actors.get(v),
              alone[v],
              together[v],
              smallest[v],
              united[v],
              veto[v],
              List.copyOf(against.get(v)),
              Double.isNaN(stance[v]) ? OptionalDouble.empty() : OptionalDouble.of(stance[v]));
      if (!isEnd(v) && (blocker.hasOpportunity() || blocker.hasPreference())) {
        blockers.add(blocker);
      }
    }
    blockers.sort(Blockers.ORDER);
    return blockers;
  }

  private boolean isEnd(int v) {
    return Arrays.stream(ends).anyMatch(end -> end == v);
  }
}
