package org.attache.voting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Scores;
import org.attache.Table;
import org.attache.TieGraph;

/**
 * What each player gets when only connected coalitions act; see {@link TieValue}.
 *
 * @param shares one for each player, in code order
 * @param method how they were computed: coalitions or sets of ties one by one, or drawn; the power
 *     that a rule gives without ties in other ways, too
 * @param draws how many orders or coalitions were drawn; 0 where nothing was
 * @param note what the reader must know; empty for nothing
 * @param provenance how the result came about
 */
public record TieValues(
    List<Share> shares, PowerMethod method, long draws, String note, Provenance provenance)
    implements Result {

  /**
   * What one player gets. Intervals are normal; a player whom no draw needed has one of length 0,
   * though it may get something up to 3 / draws.
   *
   * @param actor the player
   * @param value what it gets
   * @param low the lower end of the 95 % interval; the value itself where nothing was drawn
   * @param high the upper end of the 95 % interval; the value itself where nothing was drawn
   * @param exact the value as a fraction; nothing where it was estimated, where coalitions are not
   *     worth whole numbers, or where the terms would be too large, as {@link TieValue} says
   */
  public record Share(
      Actor actor, double value, double low, double high, Optional<Fraction> exact) {}

  /** Copies the shares. */
  public TieValues {
    shares = List.copyOf(shares);
  }

  /** {@return whether all coalitions were counted, nothing drawn and nothing integrated} */
  public boolean isExact() {
    return !isDrawn() && method != PowerMethod.INTEGRAL;
  }

  boolean isDrawn() {
    return method == PowerMethod.MONTE_CARLO;
  }

  /** How exact they are, in words. */
  String exactness() {
    return switch (method) {
      case MONTE_CARLO -> "estimated from " + draws + " draws";
      case INTEGRAL -> "from Owen's integral";
      default -> "exact";
    };
  }

  /**
   * {@return what a player gets}
   *
   * @param actor the player; anybody else is refused
   */
  public double of(Actor actor) {
    return share(actor).value();
  }

  /**
   * {@return what the player of that code gets}
   *
   * @param code the code; an unknown or ambiguous one is refused
   */
  public double of(String code) {
    return scores().of(code);
  }

  /**
   * {@return what a player gets, as a fraction}
   *
   * @param actor the player; anybody else is refused
   * @throws UnsupportedOperationException if the value was drawn, or is no fraction for another
   *     reason that {@link Share} names
   */
  public Fraction exact(Actor actor) {
    return share(actor)
        .exact()
        .orElseThrow(() -> new UnsupportedOperationException("not exact: " + provenance));
  }

  private Share share(Actor actor) {
    return shares.stream()
        .filter(share -> share.actor().equals(actor))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(actor + " does not play"));
  }

  /** {@return one score a player} */
  public Scores scores() {
    TieGraph body = TieGraph.of().among(shares.stream().map(Share::actor).toList());
    double[] values = shares.stream().mapToDouble(Share::value).toArray();
    Scores scores = Scores.of(body, values, provenance);
    return note.isEmpty() ? scores : scores.withNote(note);
  }

  /** {@return the players from whoever gets most, with the fraction or the interval} */
  @Override
  public Table table() {
    boolean fractions = shares.stream().allMatch(share -> share.exact().isPresent());
    List<List<Object>> rows = new ArrayList<>();
    shares.stream()
        .sorted(Comparator.comparingDouble(Share::value).reversed())
        .forEach(share -> rows.add(row(share, fractions)));
    List<String> columns = new ArrayList<>(List.of("code", "name", "value"));
    if (isDrawn()) {
      columns.addAll(List.of("low", "high"));
    } else if (fractions) {
      columns.add("exact");
    }
    String footer =
        exactness()
            + (isDrawn() ? ", 95 % intervals" : "")
            + (note.isEmpty() ? "" : "\nnote: " + note);
    return Table.of(columns, rows).withTitle(provenance.toString()).withFooter(footer);
  }

  private List<Object> row(Share share, boolean fractions) {
    List<Object> row =
        new ArrayList<>(List.of(share.actor().code(), share.actor().name(), share.value()));
    if (isDrawn()) {
      row.addAll(List.of(share.low(), share.high()));
    } else if (fractions) {
      row.add(share.exact().orElseThrow());
    }
    return row;
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
