package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * The best group of a size: whom to choose so that together they are most central.
 *
 * <pre>max c(C) over groups C of k actors</pre>
 *
 * <p>c is one of the raw scores of {@link GroupCentrality} with distances to the nearest member,
 * the number of outsiders within some hops, or, for a group to lose rather than to have, the
 * fragmentation it leaves behind: the share of pairs of outsiders that cannot reach each other.
 * Counted as there: hops, along ties that have a direction, parallel ties as one. Closeness is
 * normalised; where no group reaches everybody it is 0 and the best reach most, at least cost. A
 * hub is the best group of one on a star, whatever the measure.
 *
 * <p>The search is exact by default and finds all groups that score equally high. It looks at every
 * group but those that a bound shows to be worse, and is refused for more than 100 members and
 * where more than 10¹⁰ steps might be needed: a group takes n/64 for degree, n for closeness and
 * harmonic, n² for betweenness, n + m for fragmentation, n times as many where ties have a
 * direction. The greedy search adds one member at a time, the best of at most n. For degree, reach
 * and harmonic the members counted in, with 1 each, make a score that is nothing without members,
 * monotone and submodular: greedily, at least 1 − 1/e of the most possible. Betweenness among
 * outsiders can fall with more members, and for it, closeness and fragmentation there is no such
 * bound.
 *
 * <p>Space O(n²), for betweenness O(kn²): at most 20,000 actors, 10,000 for distances and 2,000 for
 * betweenness, and no more memory than the JVM has. Sources: Everett and Borgatti, The centrality
 * of groups and classes, Journal of Mathematical Sociology 23 (1999) 181, doi
 * 10.1080/0022250X.1999.9990219; Borgatti, Identifying sets of key players in a social network,
 * Computational and Mathematical Organization Theory 12 (2006) 21, doi 10.1007/s10588-006-7084-x,
 * for reach and fragmentation; Nemhauser, Wolsey and Fisher, An analysis of approximations for
 * maximizing submodular set functions, Mathematical Programming 14 (1978) 265, doi
 * 10.1007/BF01588971.
 */
public final class BestGroup implements Analysis<BestGroups> {
  private final int size;
  private final GroupMeasure measure;
  private final int hops;
  private final Direction direction;
  private final boolean exact;

  private BestGroup(int size, GroupMeasure measure, int hops, Direction direction, boolean exact) {
    this.size = size;
    this.measure = measure;
    this.hops = hops;
    this.direction = direction;
    this.exact = exact;
  }

  static BestGroup of(int size) {
    checkArgument(size >= 1, "a group has at least one actor: %s", size);
    return new BestGroup(size, GroupMeasure.DEGREE, 1, Direction.OUT, true);
  }

  /**
   * {@return this search by that measure}
   *
   * @param measure what to make as large as possible; default {@link GroupMeasure#DEGREE}
   */
  public BestGroup withMeasure(GroupMeasure measure) {
    return new BestGroup(size, measure, 1, direction, exact);
  }

  /**
   * {@return this search by degree, with outsiders counted that are within some hops}
   *
   * @param hops at least 1, the default
   */
  public BestGroup withReach(int hops) {
    checkArgument(hops >= 1, "hops must be at least 1: %s", hops);
    return new BestGroup(size, GroupMeasure.DEGREE, hops, direction, exact);
  }

  /**
   * {@return this search for some direction; without effect where ties have none}
   *
   * @param direction {@link Direction#OUT} for whom the group is tied to, the default, IN for those
   *     tied to it, ALL for both
   */
  public BestGroup withDirection(Direction direction) {
    return new BestGroup(size, measure, hops, direction, exact);
  }

  /**
   * {@return this search among all groups, or greedy}
   *
   * @param exact whether among all groups; default yes
   */
  public BestGroup withExact(boolean exact) {
    return new BestGroup(size, measure, hops, direction, exact);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if there are too many shortest paths to count
   */
  @Override
  public BestGroups of(TieGraph graph) {
    Adjacency arcs = graph.adjacency();
    int n = arcs.order();
    checkArgument(size <= n, "a group of %s needs as many actors: %s", size, n);
    checkArgument(n <= most(), "%s actors are too many to search, %s at most", n, most());
    GroupObjective objective = objective(arcs);
    GroupHunt hunt = new GroupHunt(objective, n, size);
    if (exact) {
      hunt.exhaustively();
    } else {
      hunt.greedily();
    }
    double score = objective.score(hunt.highest(), size);
    return new BestGroups(
        score,
        hunt.best().stream().map(group -> actors(arcs, group)).toList(),
        hunt.count(),
        exact,
        exact ? completeness(hunt, score) : guarantee(),
        Provenance.of("best group", options(arcs.isDirected()), graph));
  }

  private int most() {
    return switch (measure) {
      case DEGREE -> 20_000;
      case CLOSENESS, HARMONIC, FRAGMENTATION -> 10_000;
      case BETWEENNESS -> 2_000;
    };
  }

  private GroupObjective objective(Adjacency arcs) {
    Rows rows = Rows.of(arcs, direction, Parallel.DISTINCT);
    boolean ordered = arcs.isDirected() && direction != Direction.ALL;
    return switch (measure) {
      case DEGREE -> new GroupCover(rows, hops, size);
      case CLOSENESS, HARMONIC -> new GroupNearest(rows, measure == GroupMeasure.HARMONIC, size);
      case BETWEENNESS -> new GroupBetween(rows, ordered, size);
      case FRAGMENTATION -> new GroupFragments(rows, ordered, size);
    };
  }

  private static List<Actor> actors(Adjacency arcs, int[] group) {
    return Arrays.stream(group).mapToObj(arcs::actor).toList();
  }

  private String completeness(GroupHunt hunt, double score) {
    String all =
        hunt.count() == 1
            ? "exact: all other groups score less"
            : "exact: " + hunt.count() + " groups score as much, all others less";
    if (measure == GroupMeasure.CLOSENESS && score == 0) {
      all = "exact: no group reaches everybody; " + hunt.count() + " reach most at least cost";
    }
    return all + (hunt.count() > GroupHunt.KEPT ? "; the first " + GroupHunt.KEPT : "");
  }

  private String guarantee() {
    return switch (measure) {
      case DEGREE, HARMONIC ->
          "greedy: with 1 more for each member, at least 1 − 1/e of the most possible";
      case CLOSENESS, BETWEENNESS, FRAGMENTATION -> "greedy: without a bound on the most possible";
    };
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("of", Integer.toString(size));
    options.put("by", measure.name().toLowerCase(Locale.ROOT));
    if (hops > 1) {
      options.put("within", hops + " hops");
    }
    if (directed) {
      options.put("direction", direction.toString());
    }
    options.put("search", exact ? "exact" : "greedy");
    return options.buildOrThrow();
  }

  /** {@return the search and its options} */
  @Override
  public String toString() {
    return Provenance.words("best group", options(direction != Direction.OUT));
  }
}
