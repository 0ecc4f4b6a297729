package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;

/**
 * One number an actor.
 *
 * <p>A measure may be undefined for an actor: that number is {@code NaN}, prints as NA, comes last
 * in rankings and is left out of the {@link #centralization}.
 */
public final class Scores implements Result {
  private static final int PRINTED = 20;

  private final List<Actor> actors;
  private final double[] values;
  private final Provenance provenance;
  private final OptionalDouble mostUnequal;
  private final List<String> notes;

  private Scores(
      List<Actor> actors,
      double[] values,
      Provenance provenance,
      OptionalDouble mostUnequal,
      List<String> notes) {
    this.actors = actors;
    this.values = values;
    this.provenance = provenance;
    this.mostUnequal = mostUnequal;
    this.notes = notes;
  }

  /**
   * {@return the scores of a graph's actors}
   *
   * @param graph the graph
   * @param values one number for each of {@code graph.actors()}, in that order; {@code NaN} where
   *     undefined, never infinite
   * @param provenance how they came about
   */
  public static Scores of(TieGraph graph, double[] values, Provenance provenance) {
    checkArgument(
        values.length == graph.actors().size(),
        "%s actors need as many scores: %s",
        graph.actors().size(),
        values.length);
    for (int v = 0; v < values.length; v++) {
      if (Double.isInfinite(values[v])) {
        throw new IllegalArgumentException(
            "the score of " + graph.actors().get(v) + " must be finite or undefined: " + values[v]);
      }
    }
    return new Scores(
        graph.actors(), values.clone(), provenance, OptionalDouble.empty(), List.of());
  }

  /**
   * {@return the scores of a graph's actors that count something}
   *
   * @param graph the graph
   * @param count how many for the actor at that place of {@code graph.actors()}
   * @param provenance how they came about
   */
  public static Scores counting(TieGraph graph, IntUnaryOperator count, Provenance provenance) {
    double[] values = new double[graph.actors().size()];
    for (int v = 0; v < values.length; v++) {
      values[v] = count.applyAsInt(v);
    }
    return new Scores(graph.actors(), values, provenance, OptionalDouble.empty(), List.of());
  }

  /**
   * {@return these scores, able to tell their centralization}
   *
   * @param sum the largest possible sum of differences to the highest score on as many actors
   */
  public Scores withMostUnequal(double sum) {
    checkArgument(sum >= 0, "the largest sum of differences must not be negative: %s", sum);
    return new Scores(actors, values, provenance, OptionalDouble.of(sum), notes);
  }

  /**
   * {@return these scores with one more remark for the reader}
   *
   * @param note the remark
   */
  public Scores withNote(String note) {
    List<String> all = new ArrayList<>(notes);
    all.add(note);
    return new Scores(actors, values, provenance, mostUnequal, List.copyOf(all));
  }

  /** {@return the actors in code order} */
  public List<Actor> actors() {
    return actors;
  }

  /**
   * {@return the actor's score, {@code NaN} where the measure is undefined for it}
   *
   * @param actor the actor; one that was not scored is refused
   */
  public double of(Actor actor) {
    int place = Collections.binarySearch(actors, actor);
    if (place < 0) {
      throw Actors.unknown(actor.code(), actors);
    }
    return values[place];
  }

  /**
   * {@return the score of the actor of that code}
   *
   * @param code the code; an unknown or ambiguous one is refused
   */
  public double of(String code) {
    return of(Actors.find(actors, code));
  }

  /** {@return all actors, the highest score first} */
  public Ranking ranked() {
    List<Ranking.Entry> entries = new ArrayList<>();
    for (int v = 0; v < values.length; v++) {
      entries.add(new Ranking.Entry(1, false, actors.get(v), values[v]));
    }
    return Ranking.of(entries, provenance);
  }

  /**
   * {@return the highest scores}
   *
   * @param k how many
   */
  public Ranking top(int k) {
    return ranked().first(k);
  }

  /**
   * Freeman's centralization: how far one actor stands above the rest.
   *
   * <pre>Σᵥ (max − c(v)) / the largest such sum on any graph of as many actors</pre>
   *
   * <p>1 for a star, 0 where all score alike; undefined scores are left out. Source: Freeman,
   * Centrality in social networks, Social Networks 1 (1979) 215, doi 10.1016/0378-8733(78)90021-7.
   *
   * @return between 0 and 1; {@code NaN} where the graph is too small to differ or no score is
   *     defined
   * @throws UnsupportedOperationException if the measure has no such maximum
   */
  public double centralization() {
    double most =
        mostUnequal.orElseThrow(
            () ->
                new UnsupportedOperationException(
                    provenance.measure() + " has no Freeman centralization"));
    double max = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      max = Double.isNaN(value) ? max : Math.max(max, value);
    }
    double sum = 0;
    for (double value : values) {
      sum += Double.isNaN(value) ? 0 : max - value;
    }
    return most == 0 || max == Double.NEGATIVE_INFINITY ? Double.NaN : sum / most;
  }

  /**
   * {@return these scores against others: correlations, who rises and falls, who is in one only}
   *
   * @param other another measure of the same graph, or this one at another date
   */
  public Comparison comparedWith(Scores other) {
    return Comparison.of(this, other);
  }

  /** {@return how far these scores are in few hands; a negative score is refused} */
  public Concentration concentration() {
    return Concentration.of(this);
  }

  /** {@return the scores by actor, in code order} */
  public Map<Actor, Double> asMap() {
    Map<Actor, Double> map = new LinkedHashMap<>();
    for (int v = 0; v < values.length; v++) {
      map.put(actors.get(v), values[v]);
    }
    return Collections.unmodifiableMap(map);
  }

  /** {@return how they came about} */
  @Override
  public Provenance provenance() {
    return provenance;
  }

  /** {@return remarks for the reader, such as what a default left out} */
  public List<String> notes() {
    return notes;
  }

  /** {@return the ranking as a table, what it shows above, notes below} */
  @Override
  public Table table() {
    return noted(ranked().table());
  }

  private Table noted(Table table) {
    Table noted = table;
    for (String note : notes) {
      noted = noted.withMoreFooter("note: " + note);
    }
    return noted;
  }

  /** {@return how they came about, the first twenty of the ranking, and notes} */
  @Override
  public String toString() {
    return noted(top(PRINTED).table()).toString();
  }
}
