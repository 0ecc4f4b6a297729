package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * What designating hubs changed: each measure in the untreated and the treated run of as many
 * replicates, on common random numbers.
 *
 * <p>The interval of a difference is the 95 % percentile bootstrap over replicates, 1,999 resamples
 * of pairs: it says how sure the mean of the differences is, not how far single histories differ;
 * those are in {@link Effect#differences}.
 *
 * @param effects the effect on each measure, in their order
 * @param hubs the effect on the number of ties of each designated hub, in code order
 * @param notes what the reader must know
 * @param provenance how it came about
 */
public record HubEffects(
    Map<HubMeasure, Effect> effects,
    Map<Actor, Effect> hubs,
    List<String> notes,
    Provenance provenance)
    implements Result {

  /** Copies the maps and the list. */
  public HubEffects {
    effects = ImmutableMap.copyOf(effects);
    hubs = ImmutableMap.copyOf(hubs);
    notes = List.copyOf(notes);
  }

  /**
   * One measure over all replicates. Means, interval and share are of the replicates in which both
   * runs have the number, and {@code NaN} where there are none.
   *
   * @param measure what was measured
   * @param untreated its mean in the untreated runs
   * @param treated its mean in the treated runs
   * @param difference treated less untreated
   * @param low the lower end of the 95 % interval of the difference
   * @param high the upper end
   * @param rises the share of replicates in which the treated run has more
   * @param untreatedRuns the numbers of the untreated runs, replicate by replicate
   * @param treatedRuns the numbers of the treated runs, replicate by replicate
   */
  public record Effect(
      String measure,
      double untreated,
      double treated,
      double difference,
      double low,
      double high,
      double rises,
      List<Double> untreatedRuns,
      List<Double> treatedRuns) {

    /** {@return treated less untreated, replicate by replicate} */
    public List<Double> differences() {
      List<Double> differences = new ArrayList<>();
      for (int replicate = 0; replicate < treatedRuns.size(); replicate++) {
        differences.add(treatedRuns.get(replicate) - untreatedRuns.get(replicate));
      }
      return differences;
    }

    /** {@return the measure, both means, the difference and its interval} */
    @Override
    public String toString() {
      return HubText.line(this);
    }
  }

  /**
   * Whether hubs became fewer but bigger: a higher index of concentration, and ties as if in fewer
   * hands of equal size. It means most at equal ties; how many actors pass for hubs is another
   * count.
   *
   * @param herfindahl the change of the Herfindahl–Hirschman index
   * @param effectiveNumber the change of the effective number of hubs
   * @param ties the change of the number of ties
   */
  public record FewerButBigger(Effect herfindahl, Effect effectiveNumber, Effect ties) {

    /** {@return whether both runs have as many ties in every replicate} */
    public boolean atEqualTies() {
      return ties.untreatedRuns().equals(ties.treatedRuns());
    }

    /**
     * {@return whether it is so: the whole interval of the index is above 0, of the number below}
     */
    public boolean holds() {
      return herfindahl.low() > 0 && effectiveNumber.high() < 0;
    }

    /** {@return the verdict in a sentence, with both changes and their intervals} */
    @Override
    public String toString() {
      return HubText.verdict(this);
    }
  }

  /**
   * {@return the effect on a measure}
   *
   * @param measure the measure
   */
  public Effect of(HubMeasure measure) {
    return checkNotNull(effects.get(measure), "%s was not measured", measure);
  }

  /**
   * {@return the effect on the number of ties of a designated hub}
   *
   * @param hub one of the hubs
   */
  public Effect of(Actor hub) {
    Effect effect = hubs.get(hub);
    checkArgument(effect != null, "%s is none of the designated hubs %s", hub, hubs.keySet());
    return checkNotNull(effect);
  }

  /** All of them, measures first. */
  List<Effect> all() {
    List<Effect> all = new ArrayList<>(effects.values());
    all.addAll(hubs.values());
    return all;
  }

  /** {@return whether hubs became fewer but bigger, in numbers} */
  public FewerButBigger fewerButBigger() {
    return new FewerButBigger(
        of(HubMeasure.HHI), of(HubMeasure.EFFECTIVE_NUMBER), of(HubMeasure.TIES));
  }

  /** {@return one row a measure: both means, the difference, its interval, the share of rises} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Effect effect : all()) {
      rows.add(
          List.of(
              effect.measure,
              effect.untreated,
              effect.treated,
              effect.difference,
              effect.low,
              effect.high,
              effect.rises));
    }
    return Table.of(HubText.COLUMNS, rows).withTitle(provenance.toString());
  }

  /** {@return one row a run with all measures, two rows a replicate: for export} */
  public Table runs() {
    List<String> columns = new ArrayList<>(List.of("replicate", "run"));
    all().forEach(effect -> columns.add(effect.measure));
    List<List<Object>> rows = new ArrayList<>();
    for (int replicate = 0; replicate < of(HubMeasure.TIES).treatedRuns.size(); replicate++) {
      rows.add(row(replicate, "untreated"));
      rows.add(row(replicate, "treated"));
    }
    return Table.of(columns, rows).withTitle(provenance.toString());
  }

  private List<Object> row(int replicate, String run) {
    List<Object> row = new ArrayList<>(List.of(replicate + 1, run));
    for (Effect effect : all()) {
      List<Double> runs = run.equals("treated") ? effect.treatedRuns : effect.untreatedRuns;
      row.add(runs.get(replicate));
    }
    return row;
  }

  /** {@return the verdict, the measures, the first ten hubs and how it came about} */
  @Override
  public String toString() {
    return HubText.of(this);
  }
}
