package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.TieGraph;

/**
 * The fewest founders: the smallest sets of actors who, once persuaded, bring in the others by
 * {@link Thresholds}.
 *
 * <pre>min |S| such that at least as many join as are wanted when S founds</pre>
 *
 * <p>Counted: founders beside those whom the thresholds name already or who move first anyway; who
 * joins counts by head. Those without whom all other candidates together would not do are taken
 * first; then all sets of one more founder, two more and so on are tried, leaving out who joins
 * anyway and sets that would fall short with all later candidates. That is exact and finds every
 * smallest set, at most the first 100 in code order, while 20,000 trials last. Beyond them it is
 * exact among everyone by number, where those with the highest thresholds are one of the smallest
 * sets; else founders are added who bring in most, and those dropped who were not needed, without a
 * guarantee but for how many are needed at least.
 *
 * <p>The landmark: with thresholds 0, 2, 2, 3, …, 99 one founder beside the first brings in all.
 *
 * <p>Time O(t · n · waves) for t trials, space O(n + m). Source: N. Chen, On the approximability of
 * influence in social networks, SIAM Journal on Discrete Mathematics 23(3), 2009 (it is NP-hard),
 * doi:10.1137/08073617X.
 */
public final class FewestFounders implements Analysis<FoundingSets> {
  private final Thresholds thresholds;
  private final OptionalInt wanted;
  private final List<String> candidates;

  private FewestFounders(Thresholds thresholds, OptionalInt wanted, List<String> candidates) {
    this.thresholds = thresholds;
    this.wanted = wanted;
    this.candidates = candidates;
  }

  /**
   * {@return the search for the fewest founders who bring in everyone}
   *
   * @param thresholds when each actor joins
   */
  public static FewestFounders of(Thresholds thresholds) {
    return new FewestFounders(thresholds, OptionalInt.empty(), List.of());
  }

  /**
   * {@return this search for founders who bring in fewer than everyone}
   *
   * @param joiners how many are to have joined in the end, founders among them; at least 0
   */
  public FewestFounders bringingIn(int joiners) {
    checkArgument(joiners >= 0, "joiners must not be negative: %s", joiners);
    return new FewestFounders(thresholds, OptionalInt.of(joiners), candidates);
  }

  /**
   * {@return this search with founders from some actors only}
   *
   * @param codes who could be persuaded; by default everyone
   */
  public FewestFounders among(String... codes) {
    checkArgument(codes.length > 0, "founders need at least one candidate");
    return new FewestFounders(thresholds, wanted, List.of(codes));
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if all candidates together would not bring in as many
   */
  @Override
  public FoundingSets of(TieGraph graph) {
    Needs needs = thresholds.needs(graph);
    int[] choice =
        candidates.isEmpty()
            ? IntStream.range(0, needs.order()).toArray()
            : Named.places(candidates, graph, needs.arcs);
    int goal = wanted.orElse(needs.order());
    FoundingSearch search = new FoundingSearch(needs, choice, goal);
    checkArgument(
        search.most() >= goal, "all candidates bring in %s of %s wanted", search.most(), goal);
    List<int[]> sets = search.smallest();
    List<List<Actor>> named =
        sets.stream().map(set -> Arrays.stream(set).mapToObj(needs.arcs::actor).toList()).toList();
    return new FoundingSets(
        named,
        search.atLeast(),
        search.guarantee(),
        thresholds.provenance("fewest founders", options(), graph));
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    wanted.ifPresent(joiners -> options.put("bringing in", Integer.toString(joiners)));
    if (!candidates.isEmpty()) {
      options.put("among", String.join("+", candidates));
    }
    thresholds.options().forEach(options::put);
    return options.buildOrThrow();
  }

  /** {@return the search and its options} */
  @Override
  public String toString() {
    return Provenance.words("fewest founders", options());
  }
}
