package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class MembershipLawTest {
  private static final LocalDate LATE = LocalDate.of(9000, 1, 1);

  /** Each of T institutions of size c takes a state with the chance c / S: binomial. */
  @Test
  void withoutPreferenceMembershipsAreBinomial() {
    int states = 20_000;
    int founded = 8000;
    MembershipRun run =
        MembershipGrowth.of(states, 10, 0).run(states + founded, new SplittableRandom(1));
    double chance = 10.0 / states;
    double[] law = new double[16];
    law[0] = Math.pow(1 - chance, founded);
    for (int k = 1; k < law.length; k++) {
      law[k] = law[k - 1] * (founded - k + 1) / k * chance / (1 - chance);
    }
    Tails.assertLaw(held(run, 0, states), k -> law[k], 0, 12);
    assertThat(held(run, states, states + founded)).containsOnly(10);
  }

  private static int[] held(MembershipRun run, int from, int to) {
    return IntStream.range(from, to).map(run::held).toArray();
  }

  /**
   * Pólya's urn with one ball a state: after T draws every split of them is as likely, so a state
   * has k more with the chance C(T − k + S − 2, S − 2) / C(T + S − 1, S − 1).
   */
  @Test
  void fullPreferenceAmongGivenStatesIsPolyasUrn() {
    int states = 5;
    int draws = 10;
    List<Tie> all = new ArrayList<>();
    for (int s = 0; s < states; s++) {
      all.add(Tie.of(Sketch.state("S" + s), new Institution("UN", "UN"), TieKind.MEMBERSHIP));
    }
    MembershipGrowth model = MembershipGrowth.of(1, 1, 1).withSeed(TieGraph.of(all));
    int runs = 4000;
    int[] first = new int[runs];
    for (int i = 0; i < runs; i++) {
      // the made-up state without memberships gets none
      MembershipRun run = model.run(states + 2 + draws, new SplittableRandom(i));
      first[i] = run.held(0) - 1;
    }
    Tails.assertLaw(first, k -> choose(draws - k + 3, 3) / choose(draws + 4, 4), 0, draws);
  }

  private static double choose(int n, int k) {
    double ways = 1;
    for (int i = 1; i <= k; i++) {
      ways = ways * (n - k + i) / i;
    }
    return ways;
  }

  /** Simon 1955: p(k) of k ≥ 1 is a ratio of beta functions; here with free entry at b. */
  @ParameterizedTest
  @CsvSource({"1, 0.6, 1", "3, 0.5, 2", "2, 0.9, 0.5", "2, 0, 1"})
  void membershipsOfArrivingStatesFollowTheLaw(int size, double preference, double arrivals) {
    MembershipGrowth model = MembershipGrowth.of(20, size, preference).withArrivals(arrivals);
    MembershipRun run = model.run(100_000, new SplittableRandom(2));
    int[] held =
        IntStream.range(0, 100_000).filter(a -> !run.isInstitution(a)).map(run::held).toArray();
    Tails.assertLaw(held, model::membershipLaw, 0, 15);
    assertThat(IntStream.range(0, 1000).mapToDouble(k -> k * model.membershipLaw(k)).sum())
        .isCloseTo(size / arrivals, within(0.05 * size / arrivals * (preference > 0.8 ? 20 : 1)));
  }

  /**
   * What keeps exponents low in small networks is that no state sits twice: were it to, the law
   * would hold with c = 3, λ = 0.8 and ρ = 2 but for what few steps do to it.
   */
  @Test
  void differentSeatsHoldBackTheGreatest() {
    MembershipGrowth model = MembershipGrowth.of(20, 3, 0.8).withArrivals(2);
    double twice = 0;
    double once = 0;
    for (int seed = 0; seed < 10; seed++) {
      int[] held = held(model.run(50_000, new SplittableRandom(seed)), 0, 50_000);
      MembershipRun run = model.run(50_000, new SplittableRandom(seed));
      int[] states =
          IntStream.range(0, 50_000).filter(a -> !run.isInstitution(a)).map(a -> held[a]).toArray();
      once += Tails.exponent(states, 20, 1) / 10;
      twice += Tails.exponent(seatedTwice(50_000, new SplittableRandom(seed)), 20, 1) / 10;
    }
    assertThat(model.membershipExponent()).isCloseTo(2.25, within(1e-12));
    assertThat(twice).isCloseTo(2.25, within(0.05));
    assertThat(once).isBetween(2.1, twice - 0.02);
  }

  private static int[] seatedTwice(int actors, SplittableRandom random) {
    int[] held = new int[actors];
    int[] seats = new int[3 * actors];
    int filled = 0;
    int states = 20;
    for (int step = 1; states + step <= actors; step++) {
      states += 2;
      for (int seat = 0; seat < 3; seat++) {
        boolean byMemberships = random.nextDouble() < 0.8 && filled > 0;
        seats[filled] = byMemberships ? seats[random.nextInt(filled)] : random.nextInt(states);
        held[seats[filled++]]++;
      }
    }
    return Arrays.copyOf(held, states);
  }

  /** A holds nearly all and sits first, so who sits beside it is added up: B with 3 of 4. */
  @Test
  void secondSeatIsDrawnAmongTheOthers() {
    List<Tie> all = new ArrayList<>();
    for (int i = 0; i < 1004; i++) {
      String code = i < 1000 ? "A" : i < 1003 ? "B" : "C";
      all.add(Tie.of(Sketch.state(code), new Institution("I" + i, "I"), TieKind.MEMBERSHIP));
    }
    MembershipGrowth model = MembershipGrowth.of(1, 2, 1).withSeed(TieGraph.of(all));
    int second = 0;
    for (int seed = 0; seed < 200; seed++) {
      TieHistory grown = model.grow(1009, new SplittableRandom(seed));
      second += grown.ties().get(1005).touches(Sketch.state("B")) ? 1 : 0;
    }
    assertThat(second / 200.0).isCloseTo(0.75, within(4 * Math.sqrt(0.75 * 0.25 / 200)));
  }

  /** Institutions that are joined and left for ever, and states that come and go for ever. */
  @Test
  @Timeout(20)
  void longMembershipsAreNoBurden() {
    MembershipGrowth model =
        MembershipGrowth.of(200, 1, 0.5).withJoins(30).withWithdrawals(0.2).withDissolutions(0);
    MembershipRun run = model.run(10_000, new SplittableRandom(13));
    int[] members = held(run, 200, 10_000);
    assertThat(IntStream.of(members).sum()).isEqualTo(IntStream.of(held(run, 0, 200)).sum());
    assertThat(IntStream.of(members).sum()).isBetween(100, 200);
  }

  /** c = J = 1 is Yule's law of slope ½: 4 / (k (k + 1) (k + 2)). */
  @Test
  void sizesOfMagnetsFollowTheLaw() {
    int states = 50_000;
    MembershipGrowth model = MembershipGrowth.of(states, 1, 0).withJoins(1);
    for (int k = 1; k < 30; k++) {
      assertThat(model.sizeLaw(k)).isCloseTo(4 / (k * (k + 1.0) * (k + 2)), within(1e-15));
    }
    assertThat(model.sizeExponent()).isEqualTo(3);
    MembershipRun run = model.run(states + 50_000, new SplittableRandom(3));
    Tails.assertLaw(held(run, states, states + 50_000), model::sizeLaw, 0, 12);
  }

  @Test
  void exponents() {
    MembershipGrowth model = MembershipGrowth.of(9, 3, 0.5).withArrivals(1).withJoins(2);
    assertThat(model.membershipExponent()).isEqualTo(3);
    assertThat(model.sizeExponent()).isCloseTo(3.5, within(1e-12));
    assertThat(MembershipGrowth.of(9, 3, 0.5).sizeExponent()).isInfinite();
    assertThat(MembershipGrowth.of(9, 3, 1).withArrivals(1).membershipExponent()).isInfinite();
    assertThat(model.withJoins(Integer.MAX_VALUE).membershipLaw(0)).isCloseTo(0, within(1e-9));
    assertThatIllegalStateException()
        .isThrownBy(() -> MembershipGrowth.of(9, 3, 0.5).membershipLaw(1))
        .withMessageStartingWith("memberships have a limit law only while states arrive");
    assertThatIllegalStateException()
        .isThrownBy(() -> model.withWithdrawals(0.1).sizeLaw(1))
        .withMessageStartingWith("sizes have a limit law only while");
  }

  /** Birth by c a step and death by q each: c / q in force in the mean, a binomial tail apart. */
  @Test
  void withdrawalsHoldMembershipsAtABalance() {
    MembershipGrowth model =
        MembershipGrowth.of(50, 5, 0.5)
            .withWithdrawals(0.02)
            .withCalendar(GrowthCalendar.daysFrom(LocalDate.of(2000, 1, 1)));
    TieHistory history = model.grow(50 + 3000, new SplittableRandom(4));
    LocalDate first = LocalDate.of(2000, 1, 1);
    double sum = 0;
    for (int day = 500; day < 3000; day += 10) {
      sum += history.on(first.plusDays(day)).ties().size();
    }
    // those of the day's own founding have not been exposed: 5 (1 + 0.98 + 0.98² + …) = 250
    assertThat(sum / 250).isCloseTo(250, within(8.0));
  }

  /** An institution founded s steps before the end lives with the chance (1 − d)^s. */
  @Test
  void dissolutionsEndAllMemberships() {
    MembershipGrowth model = MembershipGrowth.of(30, 4, 0.5).withDissolutions(0.05);
    TieHistory history = model.grow(30 + 2000, new SplittableRandom(5));
    TieGraph end = history.on(LATE);
    assertThat(end.actors().stream().filter(a -> a instanceof Institution).count())
        .isBetween(20L - 4 * 4, 20L + 4 * 4);
    Map<Institution, Long> members =
        end.ties().stream()
            .collect(
                Collectors.groupingBy(
                    tie -> tie.institution().orElseThrow(), Collectors.counting()));
    assertThat(members.values()).containsOnly(4L);
  }
}
