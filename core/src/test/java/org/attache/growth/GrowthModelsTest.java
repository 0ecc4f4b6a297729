package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;

/** What holds of every model of growth, whatever its parameters. */
@Tag("fast")
class GrowthModelsTest {
  private static final LocalDate START = LocalDate.of(2000, 1, 1);

  private static List<GrowthModel> models(int m, double share) {
    double rest = (1 - share) / 2;
    return List.of(
        PreferentialAttachment.barabasiAlbert(m),
        PreferentialAttachment.nonlinear(share, m),
        PreferentialAttachment.shifted(share, m),
        PreferentialAttachment.of(k -> 1 + k, m),
        PreferentialAttachment.fitness(random -> random.nextDouble(), m),
        PreferentialAttachment.ageing(share, m),
        DirectedAttachment.bollobas(rest, share, 1 - share - rest, share, 1),
        CitationAttachment.price(m, 0.1 + share),
        CitationAttachment.price(m, 1).withTiesPerArrival(TieCount.poisson(m)),
        WeightedAttachment.barrat(m, 2 * share),
        WeightedAttachment.barrat(m, share).withTiesPerArrival(TieCount.geometric(m)),
        WeightedAttachment.barrat(m, share).withWeightHistory(true),
        MixedAttachment.newcomers(m, share),
        MixedAttachment.newcomers(m, share).withTiesPerArrival(TieCount.poisson(m)),
        MixedAttachment.uniform(m),
        MixedAttachment.pennock(m, share),
        MembershipGrowth.of(6, m, share).withJoins(1).withWithdrawals(share / 10),
        MembershipGrowth.of(6, m, share).withArrivals(0.5).withDissolutions(share / 10));
  }

  @Property(tries = 15)
  void sameChanceGrowsTheSameHistory(
      @ForAll @IntRange(min = 1, max = 4) int m,
      @ForAll @DoubleRange(max = 0.9) double share,
      @ForAll long seed) {
    for (GrowthModel model : models(m, share)) {
      TieHistory once = model.grow(30, new SplittableRandom(seed));
      TieHistory again = model.grow(30, new SplittableRandom(seed));
      assertThat(again.ties()).as("%s", model).isEqualTo(once.ties());
    }
  }

  @Property(tries = 15)
  void nobodyIsTiedToItselfOrBeforeItsTime(
      @ForAll @IntRange(min = 1, max = 4) int m,
      @ForAll @DoubleRange(max = 0.9) double share,
      @ForAll long seed) {
    for (GrowthModel model : models(m, share)) {
      TieHistory history = model.grow(30, new SplittableRandom(seed));
      assertThat(history.actors()).as("%s", model).hasSizeLessThanOrEqualTo(30);
      for (Tie tie : history.ties()) {
        assertThat(tie.from()).as("%s", model).isNotEqualTo(tie.to());
        assertThat(tie.spell().start()).as("%s", model).isAfterOrEqualTo(START);
        assertThat(tie.weight()).as("%s", model).isPositive().isFinite();
      }
    }
  }

  /** Whatever is there is a seed for more, and all of it is there in what grows from it. */
  @Property(tries = 10)
  void grownOnFromWhatIsThere(
      @ForAll @IntRange(min = 1, max = 3) int m,
      @ForAll @DoubleRange(min = 0.1, max = 0.9) double share,
      @ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    TieGraph pacts = MixedAttachment.newcomers(m, share).grow(12, random).on(START.plusYears(1));
    TieGraph sent = CitationAttachment.price(m, share).grow(12, random).on(START.plusYears(1));
    TieGraph seats = MembershipGrowth.of(4, m, share).grow(12, random).on(START.plusYears(1));
    contains(PreferentialAttachment.barabasiAlbert(m).withSeed(pacts).grow(30, random), pacts);
    contains(MixedAttachment.newcomers(m, share).withSeed(pacts).grow(30, random), pacts);
    contains(MixedAttachment.pennock(m, share).withSeed(pacts).grow(30, random), pacts);
    contains(CitationAttachment.price(m, share).withSeed(sent).grow(30, random), sent);
    contains(
        DirectedAttachment.bollobas(share, 1 - share, 0, 1, 1).withSeed(sent).grow(30, random),
        sent);
    contains(MembershipGrowth.of(2, m, share).withSeed(seats).grow(30, random), seats);
    contains(WeightedAttachment.barrat(m, 0).withSeed(pacts).grow(30, random), pacts);
  }

  private static void contains(TieHistory grown, TieGraph seed) {
    assertThat(pairs(grown.ties().subList(0, seed.ties().size()))).isEqualTo(pairs(seed.ties()));
    List<String> known = seed.actors().stream().map(Actor::code).toList();
    List<String> codes =
        grown.actors().stream()
            .filter(actor -> !(actor instanceof Institution))
            .map(Actor::code)
            .toList();
    assertThat(codes).doesNotHaveDuplicates();
    assertThat(grown.actors()).extracting(Actor::code).containsAll(known);
  }

  private static List<String> pairs(List<Tie> ties) {
    return IntStream.range(0, ties.size())
        .mapToObj(ties::get)
        .map(tie -> tie.from().code() + " " + tie.to().code() + " " + tie.weight())
        .sorted()
        .collect(Collectors.toList());
  }
}
