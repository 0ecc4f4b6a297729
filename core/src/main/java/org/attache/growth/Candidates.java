package org.attache.growth;

import com.google.common.primitives.Booleans;
import java.util.Arrays;
import org.attache.Adjacency;
import org.attache.Institution;
import org.attache.internal.Rows;

/**
 * Which pairs of actors are scored: those without a tie, each once, or those handed in. A pair is
 * kept as one long, the first actor times the number of actors plus the second.
 *
 * <p>First comes the sender where direction counts, else the member where modes are two, else the
 * one first in code order.
 */
final class Candidates {
  private final PairRows rows;
  private final boolean[] present;
  private final boolean[] institution;
  private final long[] missing;

  private final boolean everybody;

  private Candidates(PairRows rows, boolean[] present, boolean[] institution, long[] missing) {
    this.rows = rows;
    this.present = present;
    this.institution = institution;
    this.missing = missing;
    this.everybody = missing.length == 0 && !Booleans.contains(present, false);
  }

  /** All pairs without a tie; of an institution and another actor only where modes are two. */
  static Candidates untied(Adjacency arcs, PairRows rows, boolean betweenModes) {
    boolean[] present = new boolean[rows.order()];
    Arrays.fill(present, true);
    return new Candidates(
        rows, present, betweenModes ? institutions(arcs) : new boolean[0], new long[0]);
  }

  private static boolean[] institutions(Adjacency arcs) {
    boolean[] institution = new boolean[arcs.order()];
    for (int v = 0; v < institution.length; v++) {
      institution[v] = arcs.actor(v) instanceof Institution;
    }
    return institution;
  }

  /** These candidates of actors present only, without some pairs, sorted. */
  Candidates of(boolean[] nowPresent, long[] nowMissing) {
    return new Candidates(rows, nowPresent, institution, nowMissing);
  }

  int order() {
    return rows.order();
  }

  boolean isOrdered() {
    return rows.isOrdered();
  }

  private boolean hasModes() {
    return institution.length > 0;
  }

  /** Whether an actor comes first in any pair. */
  boolean begins(int v) {
    return present[v] && !(hasModes() && institution[v]);
  }

  /** The first that may come second to v. */
  int firstSecond(int v) {
    return hasModes() || isOrdered() ? 0 : v + 1;
  }

  /** Whether u comes second to v, tied or not. */
  boolean follows(int v, int u) {
    return present[u]
        && (hasModes() ? institution[u] : isOrdered() ? u != v : u > v)
        && (missing.length == 0 || Arrays.binarySearch(missing, key(v, u)) < 0);
  }

  /** Whether the pair of v, which begins, and u is scored. */
  boolean admits(int v, int u) {
    return follows(v, u) && !rows.isTied(v, u);
  }

  /** How many pairs v begins. */
  int count(int v) {
    if (!begins(v)) {
      return 0;
    }
    int first = firstSecond(v);
    if (everybody && !hasModes()) {
      int others = order() - first - (isOrdered() ? 1 : 0);
      return others - rows.out().degree(v) + tiesBelow(v, first);
    }
    int count = 0;
    for (int u = first; u < order(); u++) {
      count += admits(v, u) ? 1 : 0;
    }
    return count;
  }

  /** How many pairs there are. */
  long count() {
    long count = 0;
    for (int v = 0; v < order(); v++) {
      count += count(v);
    }
    return count;
  }

  /** Those of some pairs that are among these. */
  long[] among(long[] pairs) {
    return Arrays.stream(pairs)
        .filter(pair -> begins(first(pair)) && admits(first(pair), second(pair)))
        .toArray();
  }

  private int tiesBelow(int v, int u) {
    Rows out = rows.out();
    int at = Arrays.binarySearch(out.target, out.begin[v], out.begin[v + 1], u);
    return (at < 0 ? -1 - at : at) - out.begin[v];
  }

  /** The pair of two actors handed in, whichever comes first. */
  long pair(int one, int other) {
    boolean turned = hasModes() ? institution[one] : !isOrdered() && one > other;
    return turned ? key(other, one) : key(one, other);
  }

  /** Whether the pair handed in is one of a member and an institution, where that matters. */
  boolean joinsModes(long pair) {
    return !hasModes() || (!institution[first(pair)] && institution[second(pair)]);
  }

  private long key(int v, int u) {
    return (long) v * order() + u;
  }

  int first(long pair) {
    return (int) (pair / order());
  }

  int second(long pair) {
    return (int) (pair % order());
  }
}
