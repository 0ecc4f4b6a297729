package org.attache.centrality;

import java.util.function.Function;
import java.util.stream.IntStream;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Run;

/**
 * A walker who follows ties, each in proportion to its strength, and now and then starts anew. Kept
 * with the graph, never changed.
 */
final class Walk {
  private static final int LONG = 256;

  private final Square arriving;
  private final double[] share;
  private final int[] stranded;

  /** One form of a graph. */
  private record Form(Direction direction, Parallel parallel) implements Function<Adjacency, Walk> {
    @Override
    public Walk apply(Adjacency arcs) {
      return new Walk(Square.of(arcs, Peeling.against(direction), parallel));
    }
  }

  /** Takes a matrix whose rows hold the ties that arrive at each actor. */
  Walk(Square arriving) {
    this.arriving = arriving;
    share = arriving.columnSums();
    for (int v = 0; v < share.length; v++) {
      share[v] = share[v] == 0 ? 0 : 1 / share[v];
      if (share[v] == Double.POSITIVE_INFINITY) {
        throw new ArithmeticException("the strengths of one actor are too small to take shares of");
      }
    }
    stranded = IntStream.range(0, share.length).filter(v -> share[v] == 0).toArray();
  }

  static Walk of(Adjacency arcs, Direction direction, Parallel parallel) {
    return arcs.as(new Form(arcs.isDirected() ? direction : Direction.ALL, parallel));
  }

  /**
   * The share of time at each actor, iterated until the sum of changes is under the tolerance.
   *
   * @param starts the chance of each actor to be a new start, which is also what whoever no tie
   *     leaves sends the walker to
   * @param damping the chance to follow a tie
   */
  double[] shares(double[] starts, double damping, Accuracy accuracy) {
    int n = starts.length;
    double[] now = starts.clone();
    double[] sent = new double[n];
    double[] received = new double[n];
    double change = n == 0 ? 0 : Double.POSITIVE_INFINITY;
    for (int i = 0; !(change < accuracy.tolerance()); i++) {
      if (i == accuracy.iterations()) {
        throw accuracy.notSettled(change);
      }
      Run.stopIfInterrupted();
      step(now, sent, received);
      change =
          update(
              1 - damping + damping * left(now, 0, stranded.length),
              damping,
              starts,
              received,
              now);
    }
    return now;
  }

  /** One step from everywhere. */
  private void step(double[] now, double[] sent, double[] received) {
    for (int v = 0; v < sent.length; v++) {
      sent[v] = now[v] * share[v];
    }
    arriving.times(sent, received);
  }

  /** The sum over those whom no tie lets leave, half by half, which keeps rounding small. */
  private double left(double[] now, int begin, int end) {
    if (end - begin > LONG) {
      int middle = (begin + end) >>> 1;
      return left(now, begin, middle) + left(now, middle, end);
    }
    double sum = 0;
    for (int i = begin; i < end; i++) {
      sum += now[stranded[i]];
    }
    return sum;
  }

  /** Puts together new starts and what was received; the sum of changes. */
  private static double update(
      double anew, double damping, double[] starts, double[] received, double[] now) {
    double even = 0;
    double odd = 0;
    int v = 0;
    for (; v + 1 < now.length; v += 2) {
      double first = anew * starts[v] + damping * received[v];
      double second = anew * starts[v + 1] + damping * received[v + 1];
      even += Math.abs(first - now[v]);
      odd += Math.abs(second - now[v + 1]);
      now[v] = first;
      now[v + 1] = second;
    }
    if (v < now.length) {
      double last = anew * starts[v] + damping * received[v];
      even += Math.abs(last - now[v]);
      now[v] = last;
    }
    return even + odd;
  }
}
