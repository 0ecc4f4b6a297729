package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.RandomHistories;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Spell;
import org.attache.TieHistory;

/** Temporal measures against paths listed one by one. */
@Tag("fast")
@Domain(RandomHistories.class)
@Domain(DomainContext.Global.class)
class TemporalLawsTest {
  private static final Spell DAYS = new Spell(LocalDate.of(1900, 1, 1), LocalDate.of(1900, 1, 16));
  private static final TemporalBetweenness BETWEENNESS =
      Centrality.temporalBetweenness(RandomHistories.FIRST, RandomHistories.LAST);

  @Property(tries = 300)
  void betweennessIsWhatAllPathsSay(@ForAll TieHistory history, @ForAll boolean strict) {
    Map<Actor, Double> slow =
        SlowTemporal.betweenness(history, RandomHistories.FIRST, RandomHistories.LAST, strict);
    Scores scores = BETWEENNESS.withStrict(strict).of(history);
    assertThat(scores.actors()).containsExactlyElementsOf(slow.keySet());
    slow.forEach((actor, b) -> assertThat(scores.of(actor)).isEqualTo(b, within(1e-12)));
  }

  @Property(tries = 200)
  void closenessIsWhatNewsSpreadDayByDaySays(
      @ForAll TieHistory years, @ForAll @IntRange(max = 3) int crossing) {
    TieHistory history = RandomHistories.inDays(years);
    TemporalCloseness closeness = Centrality.temporalCloseness(DAYS).withCrossing(crossing);
    Scores out = closeness.of(history);
    Scores in = closeness.withDirection(Direction.IN).of(history);
    for (Actor actor : out.actors()) {
      double leaving = 0;
      double arriving = 0;
      Map<Actor, Integer> own = SlowTemporal.arrivals(history, actor, DAYS, crossing);
      for (Actor other : out.actors()) {
        if (!other.equals(actor)) {
          leaving += reciprocal(own, other, crossing);
          arriving +=
              reciprocal(SlowTemporal.arrivals(history, other, DAYS, crossing), actor, crossing);
        }
      }
      assertThat(out.of(actor)).isEqualTo(leaving, within(1e-12));
      assertThat(in.of(actor)).isEqualTo(arriving, within(1e-12));
    }
  }

  private static double reciprocal(Map<Actor, Integer> arrivals, Actor actor, int crossing) {
    Integer days = arrivals.get(actor);
    return days == null ? 0 : crossing == 0 ? 1.0 / (days + 1) : crossing / (double) days;
  }

  @Property(tries = 100)
  void onThreeThreadsTheDigitsAreTheSame(@ForAll TieHistory history) {
    assertThat(BETWEENNESS.of(history, Run.on(3)).asMap())
        .isEqualTo(BETWEENNESS.of(history).asMap());
    TemporalCloseness closeness = Centrality.temporalCloseness(Spell.years(1900, 1904));
    assertThat(closeness.withDirection(Direction.IN).of(history, Run.on(3)).asMap())
        .isEqualTo(closeness.withDirection(Direction.IN).of(history).asMap());
  }
}
