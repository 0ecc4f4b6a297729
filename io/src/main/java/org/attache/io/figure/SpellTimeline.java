package org.attache.io.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.StateSystem;
import org.attache.TieHistory;

/**
 * From when to when: a row for each pair and kind of tie, a bar for each of its spells. Where one
 * actor is in all pairs, rows name the other, and the caption names the one.
 *
 * <pre>{@code
 * State germany = states.state("GMY");
 * SpellTimeline.of(alliances.only(DEFENSE).filter(tie -> tie.touches(germany))).during(1871, 1918)
 *     .withEvent(LocalDate.of(1914, 7, 28), "First World War")
 *     .figure()
 * }</pre>
 *
 * <p>Rows stand in the order of their first start, sixty unless said, and the caption says how many
 * more there are. Kinds have colours and patterns; a tie of several kinds has that of the first in
 * the legend. A bar without a known start or end, or that goes on beyond the picture or the last
 * day that the source observed, ends in an arrow; the axis ends there too, unless an event is
 * later. Ticks stand at the first day of their year.
 *
 * <p>Time O(n log n) for n spells.
 */
public final class SpellTimeline {
  private final List<SpellRow> rows;
  private final SpellTimelineLook look;

  private SpellTimeline(List<SpellRow> rows, SpellTimelineLook look) {
    this.rows = rows;
    this.look = look;
  }

  /**
   * {@return the ties of a history, memberships among them}
   *
   * @param history the ties
   */
  public static SpellTimeline of(TieHistory history) {
    Optional<Actor> common = TieNames.of(history.ties()).common();
    return new SpellTimeline(SpellRow.of(history), look(history.coverage(), common));
  }

  /**
   * {@return the states of a system, a bar for each of their memberships}
   *
   * @param system the system
   */
  public static SpellTimeline of(StateSystem system) {
    return new SpellTimeline(SpellRow.of(system), look(system.coverage(), Optional.empty()));
  }

  /**
   * {@return these spells}
   *
   * @param spells the spells of each row by its label
   */
  public static SpellTimeline of(Map<String, ? extends Collection<Spell>> spells) {
    return new SpellTimeline(SpellRow.of(spells), SpellTimelineLook.of(Spell.ALWAYS, List.of()));
  }

  private static SpellTimelineLook look(Coverage coverage, Optional<Actor> common) {
    List<String> caption = new ArrayList<>();
    common.ifPresent(actor -> caption.add("All of " + Wording.nameAndCode(actor) + "."));
    coverage.sources().stream().map(source -> source + ".").distinct().forEach(caption::add);
    return SpellTimelineLook.of(SpellTimelineLook.observed(coverage), List.copyOf(caption));
  }

  private SpellTimeline with(SpellTimelineLook changed) {
    return new SpellTimeline(rows, changed);
  }

  /**
   * {@return the picture of those years, as far as they were observed, with the rows that have a
   * day in them}
   *
   * @param first the first year
   * @param last the last year, not before the first
   */
  public SpellTimeline during(int first, int last) {
    return with(look.within(Spell.years(first, last)));
  }

  /**
   * {@return the picture of so many rows}
   *
   * @param rows how many at most, at least 1
   */
  public SpellTimeline first(int rows) {
    if (rows < 1) {
      throw new IllegalArgumentException("the number of rows must be at least 1: " + rows);
    }
    return with(look.withRows(rows));
  }

  /**
   * {@return the picture with an upright line at a day}
   *
   * @param date the day, within the years drawn
   * @param label what happened
   */
  public SpellTimeline withEvent(LocalDate date, String label) {
    return with(look.withEvent(new Event(date, label)));
  }

  /** {@return the picture labelled with names where it would have codes} */
  public SpellTimeline withNames() {
    return with(look.withNames());
  }

  /**
   * {@return the picture with a title above it}
   *
   * @param title the title, empty for none
   */
  public SpellTimeline withTitle(String title) {
    return with(look.on(look.paper().withTitle(title)));
  }

  /**
   * {@return the picture on a page of another width; the rows make the height}
   *
   * @param width pixels, from 200 to 10,000; 720 unless said
   */
  public SpellTimeline withWidth(double width) {
    return with(look.on(look.paper().withWidth(width)));
  }

  /** {@return the picture} */
  public Figure figure() {
    return new SpellTimelinePicture(rows, look).figure();
  }

  /** {@return what will be drawn} */
  @Override
  public String toString() {
    return "timeline of " + Wording.count(rows.size(), "row", "rows") + "; say figure()";
  }
}
