package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.attache.Direction;
import org.attache.Parallel;

/**
 * Which replicas of actors there are in several layers, and how they are joined.
 *
 * @param coupling the strength between two replicas of an actor
 * @param all whether actors are in layers in which they have no tie
 * @param direction which ties rows of the matrix hold
 * @param parallel what parallel ties of one layer amount to
 */
record Replication(double coupling, boolean all, Direction direction, Parallel parallel) {
  static final Replication DEFAULT = new Replication(1, false, Direction.IN, Parallel.SUM);

  Replication {
    checkArgument(
        coupling >= 0 && coupling < Double.POSITIVE_INFINITY,
        "coupling must be finite and not negative: %s",
        coupling);
  }

  Replication withCoupling(double changed) {
    return new Replication(changed, all, direction, parallel);
  }

  Replication withAll(boolean changed) {
    return new Replication(coupling, changed, direction, parallel);
  }

  Replication withDirection(Direction changed) {
    return new Replication(coupling, all, changed, parallel);
  }

  Replication withParallel(Parallel changed) {
    return new Replication(coupling, all, direction, changed);
  }

  /** The replicas, given which actors have a tie in each layer. */
  Supra of(Layers layers, boolean[][] tied, int order) {
    boolean[][] present = new boolean[tied.length][order];
    for (int layer = 0; layer < tied.length; layer++) {
      if (all) {
        Arrays.fill(present[layer], true);
      } else {
        System.arraycopy(tied[layer], 0, present[layer], 0, order);
      }
    }
    return new Supra(layers, present, direction, parallel, coupling, order);
  }

  /** Prints how replicas are joined. */
  void print(ImmutableMap.Builder<String, String> options, boolean directed) {
    options.put("coupling", Double.toString(coupling));
    if (directed) {
      options.put("direction", direction.toString());
    }
    options.put("parallel", parallel.toString());
  }
}
