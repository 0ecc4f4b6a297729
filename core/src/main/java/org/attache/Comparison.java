package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two scores of the same actors side by side: two measures of one graph, or one measure at two
 * dates.
 *
 * <pre>τ-b = (concordant − discordant pairs) / √((pairs − tied in one) · (pairs − tied in two))
 * ρ = Pearson's r of the ranks, tied scores sharing the mean of theirs</pre>
 *
 * <p>Counted: actors that both sides score. Whoever only one side holds was not there for the other
 * and is named, not scored 0; undefined scores are left out and counted. Scores that agree to nine
 * digits are tied, as in a {@link Ranking}. Ranks are among the actors compared, so that nobody
 * rises because others left. All three correlations are 1 where both sides agree, −1 where they are
 * opposed, and {@code NaN} where one side scores all alike or fewer than two actors are compared.
 *
 * <p>Time O(n log n), space O(n). Sources: Kendall, The treatment of ties in ranking problems,
 * Biometrika 33 (1945) 239, doi 10.1093/biomet/33.3.239; Knight, A computer method for calculating
 * Kendall's tau with ungrouped data, Journal of the American Statistical Association 61 (1966) 436,
 * doi 10.1080/01621459.1966.10480879.
 *
 * @param one the one side
 * @param two the other side
 * @param shifts the actors compared, in code order
 * @param onlyInOne the actors that only the one side holds
 * @param onlyInTwo the actors that only the other side holds
 * @param undefined how many actors both sides hold and one of them at least leaves undefined
 * @param kendall Kendall's τ-b
 * @param spearman Spearman's ρ
 * @param pearson Pearson's r of the scores
 */
public record Comparison(
    Scores one,
    Scores two,
    List<Shift> shifts,
    List<Actor> onlyInOne,
    List<Actor> onlyInTwo,
    int undefined,
    double kendall,
    double spearman,
    double pearson)
    implements Result {
  private static final int PRINTED = 20;

  /**
   * An actor on both sides.
   *
   * @param actor the actor
   * @param rankInOne its rank among the actors compared, on the one side
   * @param rankInTwo its rank on the other side
   * @param scoreInOne its score on the one side
   * @param scoreInTwo its score on the other side
   */
  public record Shift(
      Actor actor, int rankInOne, int rankInTwo, double scoreInOne, double scoreInTwo) {
    /** {@return by how many ranks the other side has it higher; negative where lower} */
    public int rise() {
      return rankInOne - rankInTwo;
    }
  }

  /** Copies the lists. */
  public Comparison {
    shifts = List.copyOf(shifts);
    onlyInOne = List.copyOf(onlyInOne);
    onlyInTwo = List.copyOf(onlyInTwo);
  }

  static Comparison of(Scores one, Scores two) {
    Set<Actor> inTwo = new HashSet<>(two.actors());
    List<Actor> both = one.actors().stream().filter(inTwo::contains).toList();
    List<Actor> defined =
        both.stream()
            .filter(actor -> !Double.isNaN(one.of(actor)) && !Double.isNaN(two.of(actor)))
            .toList();
    double[] x = defined.stream().mapToDouble(one::of).toArray();
    double[] y = defined.stream().mapToDouble(two::of).toArray();
    int[] rankX = Correlation.ranks(defined, x, one.provenance());
    int[] rankY = Correlation.ranks(defined, y, two.provenance());
    List<Shift> shifts = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      shifts.add(new Shift(defined.get(i), rankX[i], rankY[i], x[i], y[i]));
    }
    double spearman = Correlation.pearson(Correlation.midranks(rankX), Correlation.midranks(rankY));
    return new Comparison(
        one,
        two,
        shifts,
        without(one.actors(), both),
        without(two.actors(), both),
        both.size() - defined.size(),
        Correlation.kendall(rankX, rankY),
        spearman,
        Double.isNaN(spearman) ? Double.NaN : Correlation.pearson(x, y));
  }

  private static List<Actor> without(List<Actor> actors, List<Actor> others) {
    Set<Actor> taken = new HashSet<>(others);
    return actors.stream().filter(actor -> !taken.contains(actor)).toList();
  }

  /**
   * {@return the actors whose rank differs most, the largest difference first}
   *
   * @param most how many at most; whoever keeps its rank is not among them
   */
  public List<Shift> movers(int most) {
    checkArgument(most >= 0, "the number of actors must not be negative: %s", most);
    return bySize().stream().filter(shift -> shift.rise() != 0).limit(most).toList();
  }

  private List<Shift> bySize() {
    return shifts.stream()
        .sorted(
            Comparator.comparingInt((Shift shift) -> -Math.abs(shift.rise()))
                .thenComparing(Shift::actor))
        .toList();
  }

  /**
   * {@return the share of actors that both sides have among their highest, of those that one of
   * them has (Jaccard): 1 where the same lead on both sides, 0 where none does}
   *
   * <p>Each side is ranked whole, with whoever the other does not hold; all who share the last rank
   * that counts are in. {@code NaN} where neither side scores anybody.
   *
   * @param k how many ranks count, at least 1
   */
  public double overlap(int k) {
    checkArgument(k >= 1, "the number of ranks must be at least 1: %s", k);
    Set<Actor> first = highest(one, k);
    Set<Actor> second = highest(two, k);
    Set<Actor> union = new HashSet<>(first);
    union.addAll(second);
    first.retainAll(second);
    return union.isEmpty() ? Double.NaN : first.size() / (double) union.size();
  }

  private static Set<Actor> highest(Scores scores, int k) {
    return scores.ranked().entries().stream()
        .filter(entry -> entry.rank() <= k && !Double.isNaN(entry.score()))
        .map(Ranking.Entry::actor)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** {@return both sides, over the time from the first to the last} */
  @Override
  public Provenance provenance() {
    Map<String, String> words =
        ImmutableMap.of(
            "1", one.provenance().words() + one.provenance().when(),
            "2", two.provenance().words() + two.provenance().when());
    return Provenance.together("comparison", words, Provenance.span(madeOf()), madeOf());
  }

  /** {@return how the scores of both sides came about} */
  @Override
  public List<Provenance> madeOf() {
    return List.of(one.provenance(), two.provenance());
  }

  /** {@return the actors compared, the largest differences of rank first} */
  @Override
  public Table table() {
    return new ComparisonTable(this).of(bySize());
  }

  /** {@return the correlations, the twenty largest differences of rank, and who is missing} */
  @Override
  public String toString() {
    return new ComparisonTable(this).of(bySize().stream().limit(PRINTED).toList()).toString();
  }
}
