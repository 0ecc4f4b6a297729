package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;

/**
 * Two-mode clustering: whether members that meet in institutions meet again in others.
 *
 * <pre>
 * clustering    = closed / all paths i – p – j – q – k of three members and two institutions
 * reinforcement = 4 · cycles of four / paths of three ties
 * </pre>
 *
 * <p>A path is closed where i and k share a third institution. A cycle of four is two members of
 * the same two institutions. Counted: each membership once, whatever its kind, strength or
 * direction. Where all are members of all of three institutions or more both are 1, without a cycle
 * both are 0, and undefined where no such path is.
 *
 * <p>Time O(Σ k₂² n₂ / 64) for k₂ co-members of each member and n₂ institutions, space O(n₁ n₂ /
 * 64); with singular values O(n₁ n₂ min(n₁, n₂)) and O(n₁ n₂).
 *
 * <p>Sources: Opsahl, Triadic closure in two-mode networks, Social Networks 35 (2013) 159, doi
 * 10.1016/j.socnet.2011.07.001; Robins and Alexander, Small worlds among interlocking directors,
 * Computational and Mathematical Organization Theory 10 (2004) 69, doi
 * 10.1023/B:CMOT.0000032580.12184.c0, for reinforcement.
 */
public final class TwoModeClustering implements Analysis<TwoModeCohesion> {
  static final TwoModeClustering DEFAULT = new TwoModeClustering(0);
  private static final int BLOCKS = 64;

  private final int singularValues;

  private TwoModeClustering(int singularValues) {
    this.singularValues = singularValues;
  }

  /**
   * {@return this with the largest singular values of the membership matrix, which tell how many
   * groups it falls into}
   *
   * @param most how many at most, at least 0; default 0
   */
  public TwoModeClustering withSingularValues(int most) {
    checkArgument(most >= 0, "the number of singular values must not be negative: %s", most);
    return new TwoModeClustering(most);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a tie does not join an institution with another actor
   */
  @Override
  public TwoModeCohesion of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public TwoModeCohesion of(TieGraph graph, Run run) {
    Modes modes = Modes.of(graph);
    Memberships memberships = new Memberships(modes);
    int n = modes.members();
    int blocks = Math.min(BLOCKS, n);
    long[] sums = new long[3];
    run.each(blocks, block -> memberships.count(n * block / blocks, n * (block + 1) / blocks))
        .forEach(counts -> Arrays.setAll(sums, i -> sums[i] + counts[i]));
    return new TwoModeCohesion(
        n,
        modes.institutions,
        modes.rows.arcs() / 2,
        (double) sums[1] / sums[0],
        4.0 * sums[2] / threePaths(modes),
        singularValues(memberships),
        Provenance.of("two-mode clustering", options(), graph));
  }

  private List<Double> singularValues(Memberships memberships) {
    return singularValues == 0
        ? List.of()
        : Arrays.stream(SingularValues.of(memberships.matrix()))
            .limit(singularValues)
            .boxed()
            .toList();
  }

  private static long threePaths(Modes modes) {
    long paths = 0;
    for (int v = 0; v < modes.order(); v++) {
      for (int arc = modes.rows.begin[v]; arc < modes.rows.begin[v + 1]; arc++) {
        long others = modes.rows.degree(modes.rows.target[arc]) - 1L;
        paths += modes.institution[v] ? others * (modes.rows.degree(v) - 1) : 0;
      }
    }
    return paths;
  }

  private Map<String, String> options() {
    return singularValues == 0
        ? ImmutableMap.of()
        : ImmutableMap.of("singular values", Integer.toString(singularValues));
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("two-mode clustering", options());
  }
}
