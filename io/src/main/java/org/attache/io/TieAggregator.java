package org.attache.io;

import java.util.List;
import org.attache.Spell;
import org.attache.TieHistory;

/**
 * Events counted by dyad, period and kind: what {@link EventRows} read, or a part of it. Parts that
 * were read apart {@linkplain #merge merge} into the same whole, to the last digit, however the
 * rows were split and in whatever order the parts come: counts are whole numbers, and intensities
 * are summed as whole millionths.
 *
 * <p>One group of dyad, period and kind takes 48 to 96 bytes, whatever the number of its events;
 * while {@link #toHistory} works, twice that and 44 bytes a tie.
 */
public final class TieAggregator {
  private final EventRows spec;
  private final List<String> codes;
  private final TieCounts counts;
  private final EventTally tally;

  TieAggregator(EventRows spec, List<String> codes, TieCounts counts, EventTally tally) {
    this.spec = spec;
    this.codes = codes;
    this.counts = counts;
    this.tally = tally;
  }

  /** What the strength of a tie is. */
  public enum Weight {
    /** The number of events. */
    EVENTS,

    /**
     * How far from 0 the intensity of the events is, on average over those that state one; on
     * Goldstein's scale at most 10. Where the mean is 0 or no event states one there is no tie.
     */
    MEAN_INTENSITY
  }

  /**
   * {@return the events of both, counted together; associative and commutative, and neither part
   * changes. Actors stay named as they are here; of two limits the larger holds}
   *
   * @param other other events of the same publisher, by the same kinds and periods
   */
  public TieAggregator merge(TieAggregator other) {
    if (!spec.layout().equals(other.spec.layout())
        || spec.kinds() != other.spec.kinds()
        || spec.period() != other.spec.period()) {
      throw new IllegalArgumentException(
          "only events counted alike can be merged: " + spec + ", " + other.spec);
    }
    boolean isLarger = counts.groups() >= other.counts.groups();
    TieAggregator larger = isLarger ? this : other;
    TieAggregator smaller = isLarger ? other : this;
    CodeBook book = new CodeBook();
    larger.codes.forEach(book::number);
    int[] numbers = smaller.codes.stream().mapToInt(book::number).toArray();
    TieCounts sum = larger.counts.copy(Math.max(spec.limit(), other.spec.limit()));
    sum.addAll(smaller.counts, key -> rekeyed(key, numbers));
    return new TieAggregator(spec, book.codes(), sum, tally.plus(other.tally));
  }

  private static long rekeyed(long key, int[] numbers) {
    return TieCounts.key(
        TieCounts.period(key),
        numbers[TieCounts.from(key)],
        numbers[TieCounts.to(key)],
        TieCounts.kind(key));
  }

  /** {@return how many rows were read} */
  public long rows() {
    return tally.rows();
  }

  /** {@return how many of them are counted; the others are told by {@link #toString}} */
  public long events() {
    return tally.counted();
  }

  /** {@return how many groups of dyad, period and kind there are} */
  public int groups() {
    return counts.groups();
  }

  /**
   * Makes a tie of every group: directed, from the source of the events to their target, in force
   * during the period. What was left out stands in the notes of the coverage.
   *
   * @param weight the strength of a tie
   * @param observed when the events read are all there are; groups of other periods are left out,
   *     such as events long before the news that tell of them
   * @return the ties, in the order of periods, actors and kinds
   */
  public TieHistory toHistory(Weight weight, Spell... observed) {
    if (observed.length == 0) {
      throw new IllegalArgumentException(
          "say what the events observed, as in toHistory(Weight.EVENTS, Spell.year(2017))");
    }
    EventTies ties = new EventTies(spec, weight, List.of(observed));
    return TieHistory.of(
        sink -> ties.feed(codes, counts, sink), () -> ties.coverage(tally.notes()));
  }

  /** {@return what was counted and what was left out} */
  @Override
  public String toString() {
    return spec
        + ": "
        + counts.groups()
        + " groups of dyad, period and kind\n  "
        + String.join("\n  ", tally.notes());
  }
}
