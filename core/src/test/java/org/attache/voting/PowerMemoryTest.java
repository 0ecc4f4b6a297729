package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.attache.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bodies of millions of votes are counted in what memory there is, or refused at once. */
@Tag("fast")
class PowerMemoryTest {
  private static final long GIGA = 1_000_000_000;

  @Test
  void whatDoesNotFitIsRefusedWithBothNumbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PowerMemory.check(PowerMethod.INTEGRAL, 1.5 * GIGA, 4, 4 * GIGA))
        .withMessage(
            "INTEGRAL takes 1,500 MB a thread, on 4 at most 3,000 MB: ask for fewer threads, give"
                + " more memory, or draw");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PowerMemory.check(PowerMethod.INTEGRAL, Double.NaN, 1, GIGA));
    assertThatCode(() -> PowerMemory.check(PowerMethod.INTEGRAL, 1.5 * GIGA, 2, 4 * GIGA))
        .doesNotThrowAnyException();
  }

  @Test
  void threadsWithoutAJobTakeNothing() {
    double tenth = Runtime.getRuntime().maxMemory() / 10.0;
    assertThatCode(() -> PowerMemory.check(PowerMethod.INTEGRAL, tenth, 7, Run.on(100)))
        .doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PowerMemory.check(PowerMethod.INTEGRAL, tenth, 8, Run.on(100)));
  }

  /** A thousand nodes of Owen's integral, of 0.8 GB each, on as many threads. */
  @Test
  void integralOfTooManyVotesOnTooManyThreadsIsRefused() {
    VotingRule rule = body(2000, 33_001);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Power.shapleyShubik().withMethod(PowerMethod.INTEGRAL).of(rule, Run.on(1000)))
        .withMessageStartingWith("INTEGRAL takes 793 MB a thread, on 1000 at most ");
  }

  /** 20,000 voters take 323 moduli of 2⁶², each with 8 bytes a vote. */
  @Test
  void generatingFunctionOfTooManyVotesOnTooManyThreadsIsRefused() {
    VotingRule rule = body(20_000, 3001);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Power.banzhaf().withMethod(PowerMethod.GENERATING_FUNCTION).of(rule, Run.on(1000)))
        .withMessageStartingWith("GENERATING_FUNCTION takes 241 MB a thread, on 323 at most ");
  }

  /** More than half of the votes of equal voters but one, who has a vote fewer. */
  private static VotingRule body(int voters, long votes) {
    long[] weights = new long[voters];
    Arrays.fill(weights, votes);
    weights[0]--;
    return PowerGames.quota(Arrays.stream(weights).sum() / 2 + 1, weights);
  }

  /** Two of three are enough, whatever the votes. */
  @Test
  void millionsOfVotesAreCounted() {
    VotingRule rule = PowerGames.quota(3_000_001, 2_000_001, 1_999_999, 1_500_007);
    for (PowerMethod method :
        new PowerMethod[] {PowerMethod.INTEGRAL, PowerMethod.GENERATING_FUNCTION}) {
      assertThat(PowerGames.values(Power.shapleyShubik().withMethod(method).of(rule)))
          .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-13));
    }
  }
}
