package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Scores;
import org.attache.Table;

/**
 * How actors and pairs are tied in several layers, kinds of ties.
 *
 * @param layers the names of the kinds
 * @param byLayer each actor's degree in each layer, as the layers are ordered
 * @param overlap each actor's degrees added up
 * @param standardised the overlap in standard deviations above the mean; {@code NaN} where all
 *     overlap alike
 * @param participation 0 for ties in one layer only, 1 for as many in each; {@code NaN} where an
 *     actor has none or there is one layer
 * @param entropy of an actor's shares of ties by layer, in nats; {@code NaN} where it has none
 * @param pairsByLayers how many pairs are tied in exactly one layer, in exactly two and so on:
 *     unordered, or ordered where only ties one way are followed
 */
public record Multiplex(
    List<String> layers,
    List<Scores> byLayer,
    Scores overlap,
    Scores standardised,
    Scores participation,
    Scores entropy,
    List<Integer> pairsByLayers)
    implements Result {
  private static final int PRINTED = 20;

  /** How widely an actor's ties are spread, by Battiston, Nicosia and Latora's thirds. */
  public enum Spread {
    /** Participation of at most a third. */
    FOCUSED,
    /** Participation of over a third and at most two. */
    MIXED,
    /** Participation of over two thirds. */
    MULTIPLEX,
    /** No tie, or one layer. */
    UNDEFINED;

    /** {@return the word in small letters} */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the lists. */
  public Multiplex {
    layers = List.copyOf(layers);
    byLayer = List.copyOf(byLayer);
    pairsByLayers = List.copyOf(pairsByLayers);
  }

  /**
   * {@return how widely the actor's ties are spread}
   *
   * @param actor the actor; one that was not scored is refused
   */
  public Spread spread(Actor actor) {
    double value = participation.of(actor);
    if (Double.isNaN(value)) {
      return Spread.UNDEFINED;
    }
    return value > 2.0 / 3 ? Spread.MULTIPLEX : value > 1.0 / 3 ? Spread.MIXED : Spread.FOCUSED;
  }

  /**
   * {@return how many pairs are tied in at least so many layers}
   *
   * @param layers at least 1: then all pairs that are tied at all
   */
  public int pairsIn(int layers) {
    checkArgument(layers >= 1, "layers must be at least 1: %s", layers);
    return pairsByLayers.stream().skip(layers - 1L).mapToInt(pairs -> pairs).sum();
  }

  /** {@return how the measures came about, that of participation} */
  @Override
  public Provenance provenance() {
    return participation.provenance();
  }

  /** {@return a row for each actor: its degree by layer and measures of all, most overlap first} */
  @Override
  public Table table() {
    List<String> columns = new ArrayList<>(List.of("code", "name"));
    columns.addAll(layers);
    columns.addAll(List.of("overlap", "z", "participation", "entropy", "spread"));
    List<List<Object>> rows = new ArrayList<>();
    Comparator<Actor> most = Comparator.comparingDouble(actor -> -overlap.of(actor));
    for (Actor actor : overlap.actors().stream().sorted(most).toList()) {
      List<Object> row = new ArrayList<>(List.of(actor.code(), actor.name()));
      byLayer.forEach(degree -> row.add(degree.of(actor)));
      row.addAll(List.of(overlap.of(actor), standardised.of(actor)));
      row.addAll(List.of(participation.of(actor), entropy.of(actor), spread(actor)));
      rows.add(row);
    }
    return Table.of(columns, rows).withTitle(title()).withFooter(provenance().toString());
  }

  private String title() {
    return layers.isEmpty()
        ? "no layers"
        : "pairs tied in 1 layer or more: " + String.join(", ", atLeast());
  }

  private List<String> atLeast() {
    List<String> counts = new ArrayList<>();
    for (int layer = 1; layer <= layers.size(); layer++) {
      counts.add(Integer.toString(pairsIn(layer)));
    }
    return counts;
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
