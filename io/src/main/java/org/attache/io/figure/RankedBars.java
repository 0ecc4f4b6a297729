package org.attache.io.figure;

import java.util.List;
import org.attache.Ranking;
import org.attache.Scores;
import org.attache.Table;

/**
 * Scores as bars, the highest first.
 *
 * <pre>{@code
 * RankedBars.of(Centrality.betweenness().of(graph)).top(15).highlighting("GMY").figure()
 * }</pre>
 *
 * <p>Bars start at 0, those of negative scores run to the left; each has its rank before and its
 * number behind it. A rank that others share has an equals sign. Undefined scores come last, as NA
 * without a bar; the caption counts whoever is left out, and how many of them are undefined. The
 * highlighted actor is drawn below the others, with its rank, where it is not among them.
 */
public final class RankedBars {
  private static final int SHOWN = 20;

  private final List<Bar> bars;
  private final int most;
  private final RankedBarsLook look;

  private RankedBars(List<Bar> bars, int most, RankedBarsLook look) {
    if (bars.isEmpty()) {
      throw new IllegalArgumentException("ranked bars need at least one score; there is none");
    }
    this.bars = bars;
    this.most = most;
    this.look = look;
  }

  /**
   * {@return the highest twenty scores}
   *
   * @param scores the scores
   */
  public static RankedBars of(Scores scores) {
    return of(scores.ranked());
  }

  /**
   * {@return the first twenty of a ranking}
   *
   * @param ranking the ranking
   */
  public static RankedBars of(Ranking ranking) {
    return new RankedBars(
        Bar.of(ranking),
        SHOWN,
        RankedBarsLook.of(
            ranking.provenance().measure(),
            List.of(Wording.heading(ranking.provenance() + ".")),
            ranking.total()));
  }

  /**
   * {@return the highest twenty of a column of a table}
   *
   * @param table the table
   * @param label the column that says what a row is
   * @param value the column of numbers; NA where undefined
   */
  public static RankedBars of(Table table, String label, String value) {
    List<String> caption = Wording.sentences(table.footer());
    return new RankedBars(
        Bar.of(table, label, value), SHOWN, RankedBarsLook.of(value, caption, table.rows().size()));
  }

  private RankedBars with(RankedBarsLook changed) {
    return new RankedBars(bars, most, changed);
  }

  /**
   * {@return the picture of so many bars}
   *
   * @param k how many at most, at least 1
   */
  public RankedBars top(int k) {
    if (k < 1) {
      throw new IllegalArgumentException("the number of bars must be at least 1: " + k);
    }
    return new RankedBars(bars, k, look);
  }

  /**
   * {@return the picture with one actor in another colour and in bold}
   *
   * @param code its code, or its label in the table
   */
  public RankedBars highlighting(String code) {
    if (bars.stream().noneMatch(bar -> bar.code().equals(code))) {
      throw new IllegalArgumentException("no bar " + code + " among " + bars.size());
    }
    return with(look.withHighlight(code));
  }

  /** {@return the picture labelled with names where it would have codes} */
  public RankedBars withNames() {
    return with(look.withNames());
  }

  /**
   * {@return the picture with another name of what is measured}
   *
   * @param name what the numbers are and their unit, empty for none
   */
  public RankedBars withAxisName(String name) {
    return with(look.withAxis(name));
  }

  /**
   * {@return the picture with a title above it}
   *
   * @param title the title, empty for none
   */
  public RankedBars withTitle(String title) {
    return with(look.on(look.paper().withTitle(title)));
  }

  /**
   * {@return the picture on a page of another width; the rows make the height}
   *
   * @param width pixels, from 200 to 10,000; 720 unless said
   */
  public RankedBars withWidth(double width) {
    return with(look.on(look.paper().withWidth(width)));
  }

  /** {@return the picture} */
  public Figure figure() {
    return new RankedBarsPicture(bars, most, look).figure();
  }

  /** {@return what will be drawn} */
  @Override
  public String toString() {
    int shown = Math.min(most, bars.size());
    return Wording.count(shown, "ranked bar", "ranked bars") + "; say figure()";
  }
}
