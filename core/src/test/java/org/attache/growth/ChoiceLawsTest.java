package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import org.attache.Actor;
import org.attache.Parallel;
import org.attache.RandomHistories;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;

@Tag("fast")
@Domain(RandomHistories.class)
class ChoiceLawsTest {
  private static final double[] THETA = {0.8, -0.4, 0.6};

  private static final AttachmentLogit GIVEN =
      AttachmentLogit.of()
          .withFixed(Covariate.logDegree(), THETA[0])
          .withFixed(Covariate.commonPartners(), THETA[1])
          .withFixed(Covariate.reciprocity(), THETA[2]);

  /** Choices, alternatives and likelihood; nothing where there is no choice. */
  private static double[] outcome(AttachmentLogit model, TieHistory history, Run run) {
    try {
      ChoiceFit fit = model.of(history, run);
      return new double[] {fit.choices(), fit.alternatives(), fit.logLikelihood()};
    } catch (IllegalArgumentException none) {
      assertThat(none.getMessage()).startsWith("no ");
      return new double[3];
    }
  }

  private static void assertAsDefined(TieHistory history) {
    SlowChoices slow = new SlowChoices(history, THETA);
    assertThat(outcome(GIVEN, history, Run.SERIAL))
        .containsExactly(
            new double[] {slow.choices, slow.alternatives, slow.logLikelihood}, within(1e-9));
  }

  @Property(tries = 50)
  void choicesAreThoseOfTheirDefinition(@ForAll TieHistory history) {
    assertAsDefined(history);
  }

  @Property(tries = 50)
  void someTiesMayHaveADirectionAndOthersNone(@ForAll TieHistory history) {
    List<Tie> mixed = new ArrayList<>();
    for (Tie tie : history.ties()) {
      TieKind kind = mixed.size() % 2 == 0 ? TieKind.TRADE : TieKind.PARTNERSHIP;
      mixed.add(Tie.of(tie.from(), tie.to(), kind).withSpell(tie.spell()));
    }
    assertAsDefined(TieHistory.of(mixed));
  }

  @Property(tries = 50)
  void namesDoNotMatterNorDoThreads(@ForAll TieHistory history) {
    List<Tie> renamed = new ArrayList<>();
    for (Tie tie : history.ties()) {
      renamed.add(
          Tie.of(turned(tie.from()), turned(tie.to()), tie.kinds().iterator().next())
              .withSpell(tie.spell()));
    }
    for (AttachmentLogit model : List.of(GIVEN, GIVEN.withParallel(Parallel.COUNT))) {
      double[] own = outcome(model, history, Run.SERIAL);
      assertThat(outcome(model, TieHistory.of(renamed), Run.SERIAL))
          .containsExactly(own, within(1e-9));
      assertThat(outcome(model, history, Run.on(3))).isEqualTo(own);
    }
  }

  /** The last in code order is the first. */
  private static Actor turned(Actor actor) {
    return Sketch.state("t" + (30_000 - Integer.parseInt(actor.code().substring(1))));
  }
}
