package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Institution;
import org.attache.Parallel;
import org.attache.Projection;
import org.attache.Run;
import org.attache.Sign;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.internal.Rows;

/**
 * How strongly each positive kind of tie binds any two actors that are not institutions. For a
 * bilateral kind, x is the sum of weights either way; for ties with institutions, what the
 * projection makes of those shared under that kind. Standardised: ln(1 + x), or x itself where it
 * is not to be logged, less its mean, over its standard deviation, both over all dyads of the
 * graph, those without a tie included.
 */
final class DyadStrengths {
  private static final double ROUNDING = 1e-12;

  private final Adjacency actors;
  private final boolean[] institution;
  private final List<TieKind> kinds;
  private final List<Rows> ties;
  private final Projection projection;
  private final boolean logged;
  private final List<Supplier<Moments>> moments;

  /** Mean and standard deviation over all dyads; 0 where all are alike. */
  private record Moments(double mean, double deviation) {}

  DyadStrengths(TieGraph graph, Projection projection) {
    this(graph, projection, true);
  }

  DyadStrengths(TieGraph graph, Projection projection, boolean logged) {
    this.actors = graph.undirected().adjacency();
    this.projection = projection;
    this.logged = logged;
    this.institution = new boolean[actors.order()];
    for (int v = 0; v < institution.length; v++) {
      institution[v] = actors.actor(v) instanceof Institution;
    }
    TreeMap<String, TieKind> byName = new TreeMap<>();
    graph.kinds().stream()
        .filter(kind -> kind.sign() == Sign.POSITIVE)
        .forEach(kind -> byName.putIfAbsent(kind.name(), kind));
    this.kinds = List.copyOf(byName.values());
    this.ties = new ArrayList<>();
    for (TieKind kind : kinds) {
      TieGraph layer = graph.only(kind).among(graph.actors()).undirected();
      ties.add(Rows.of(layer.adjacency(), Direction.ALL, Parallel.SUM));
    }
    this.moments = new ArrayList<>();
    for (int kind = 0; kind < kinds.size(); kind++) {
      int number = kind;
      moments.add(Suppliers.memoize(() -> measure(number)));
    }
  }

  /** Of the scaled x; asked for once and only where strengths are standardised. */
  private Moments measure(int kind) {
    double sum = 0;
    double squares = 0;
    long dyads = 0;
    double[] row = new double[order()];
    for (int v = 0; v < order(); v++) {
      Run.stopIfInterrupted();
      if (institution[v]) {
        continue;
      }
      fill(kind, v, row);
      for (int w = 0; w < v; w++) {
        if (!institution[w]) {
          double scaled = scaled(row[w]);
          sum += scaled;
          squares += scaled * scaled;
          dyads++;
        }
      }
    }
    double mean = dyads == 0 ? 0 : sum / dyads;
    double variance = dyads == 0 ? 0 : squares / dyads - mean * mean;
    return new Moments(mean, variance > ROUNDING * mean * mean ? Math.sqrt(variance) : 0);
  }

  /** ln(1 + x), or x. */
  double scaled(double x) {
    return logged && x > 0 ? Math.log1p(x) : x;
  }

  private void fill(int kind, int actor, double[] row) {
    Arrays.fill(row, 0);
    Rows rows = ties.get(kind);
    for (int arc = rows.begin[actor]; arc < rows.begin[actor + 1]; arc++) {
      int w = rows.target[arc];
      if (!institution[w]) {
        row[w] += rows.weight(arc);
      } else {
        share(rows, w, row);
      }
    }
    row[actor] = 0;
  }

  /** An institution that is itself a member does not share, as in projected graphs. */
  private void share(Rows rows, int venue, double[] row) {
    int members = 0;
    for (int arc = rows.begin[venue]; arc < rows.begin[venue + 1]; arc++) {
      members += institution[rows.target[arc]] ? 0 : 1;
    }
    if (members < 2) {
      return;
    }
    double share = projection.share(members);
    checkArgument(
        share > 0 && share < Double.POSITIVE_INFINITY,
        "a projection must add a positive, finite share: %s",
        share);
    for (int arc = rows.begin[venue]; arc < rows.begin[venue + 1]; arc++) {
      row[rows.target[arc]] += share;
    }
  }

  int order() {
    return institution.length;
  }

  Actor actor(int v) {
    return actors.actor(v);
  }

  int index(Actor actor) {
    return actors.index(actor);
  }

  boolean isInstitution(int v) {
    return institution[v];
  }

  /** The positive kinds of the graph, one a name, in the order of their names. */
  List<TieKind> kinds() {
    return kinds;
  }

  /** x of one actor with every other; 0 for itself and for institutions' places. */
  double[] raw(int kind, int actor) {
    double[] row = new double[order()];
    fill(kind, actor, row);
    for (int v = 0; v < row.length; v++) {
      row[v] = institution[v] ? 0 : row[v];
    }
    return row;
  }

  /** The standardised strength with every other actor; 0 throughout where all dyads are alike. */
  double[] standardised(int kind, int actor) {
    double[] row = raw(kind, actor);
    Moments all = moments.get(kind).get();
    for (int v = 0; v < row.length; v++) {
      boolean none = all.deviation() == 0 || institution[v] || v == actor;
      row[v] = none ? 0 : (scaled(row[v]) - all.mean()) / all.deviation();
    }
    return row;
  }
}
