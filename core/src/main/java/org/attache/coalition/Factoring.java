package org.attache.coalition;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.OptionalDouble;
import org.attache.Run;

/** The probability that a path holds, by cases: a tie at the start holds or it fails. */
final class Factoring {
  private static final int LARGEST = 200;

  private final PathRows rows;
  private final int[] number;
  private final int[] actor;
  private int found;

  Factoring(PathRows rows, int from, int to) {
    this.rows = rows;
    this.number = new int[rows.order()];
    this.actor = new int[rows.order()];
    Arrays.fill(number, -1);
    number[from] = found;
    actor[found++] = from;
    number[to] = found;
    actor[found++] = to;
    for (int i = 0; i < found; i++) {
      expand(i);
    }
  }

  private void expand(int i) {
    for (int arc = rows.begin[actor[i]]; i != 1 && arc < rows.begin[actor[i] + 1]; arc++) {
      int w = rows.target[arc];
      if (number[w] < 0) {
        number[w] = found;
        actor[found++] = w;
      }
    }
  }

  /** The probability, or nothing when that is more work than allowed. */
  OptionalDouble probability(long limit) {
    if (found > LARGEST) {
      return OptionalDouble.empty();
    }
    Deque<FactorPart> open = new ArrayDeque<>();
    open.push(whole());
    double sum = 0;
    long work = 0;
    while (!open.isEmpty()) {
      Run.stopIfInterrupted();
      FactorPart part = open.pop();
      for (int next = 0; next >= 0; ) {
        work += (long) part.simplify() * part.order * part.order;
        if (work > limit) {
          return OptionalDouble.empty();
        }
        sum += part.direct();
        next = part.next();
        if (next >= 0) {
          open.push(part.without(next));
          part.hold(next);
        }
      }
    }
    return OptionalDouble.of(Math.min(1, sum));
  }

  private FactorPart whole() {
    double[] chance = new double[found * found];
    for (int i = 0; i < found; i++) {
      for (int arc = rows.begin[actor[i]]; arc < rows.begin[actor[i] + 1]; arc++) {
        int j = number[rows.target[arc]];
        if (j >= 0) {
          chance[i * found + j] = rows.value[arc];
        }
      }
    }
    return new FactorPart(found, chance, 1);
  }
}
