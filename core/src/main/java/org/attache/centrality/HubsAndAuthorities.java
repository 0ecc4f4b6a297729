package org.attache.centrality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Ranking;
import org.attache.Result;
import org.attache.Scores;
import org.attache.Table;

/**
 * How good actors are as hubs and as authorities.
 *
 * @param hubs how much each is tied to good authorities
 * @param authorities how much good hubs are tied to each
 * @param gap how far the next singular value is below the largest, as a share of it, to about four
 *     digits: 0 where scores are not unique, near 0 where little changes them; {@code NaN} without
 *     ties
 */
public record HubsAndAuthorities(Scores hubs, Scores authorities, double gap) implements Result {
  private static final int PRINTED = 20;

  /** {@return both scores of each actor, the best hub first} */
  @Override
  public Table table() {
    return table(Integer.MAX_VALUE);
  }

  private Table table(int most) {
    List<List<Object>> rows = new ArrayList<>();
    Ranking ranking = hubs.top(most);
    for (Ranking.Entry entry : ranking.entries()) {
      Actor actor = entry.actor();
      rows.add(List.of(actor.code(), actor.name(), entry.score(), authorities.of(actor)));
    }
    List<String> footer = new ArrayList<>(hubs.notes());
    footer.replaceAll(note -> "note: " + note);
    if (rows.size() < ranking.total()) {
      footer.add(0, rows.size() + " of " + ranking.total() + " actors");
    }
    String digits = Double.isNaN(gap) ? "NA" : String.format(Locale.ROOT, "%.4f", gap);
    footer.add("gap to the next singular value: " + digits);
    return Table.of(List.of("code", "name", "hub", "authority"), rows)
        .withTitle(provenance().toString())
        .withFooter(String.join("\n", footer));
  }

  /** {@return how both came about} */
  @Override
  public Provenance provenance() {
    return hubs.provenance().withMeasure("hubs and authorities");
  }

  /** {@return the best twenty hubs with both scores} */
  @Override
  public String toString() {
    return table(PRINTED).toString();
  }
}
