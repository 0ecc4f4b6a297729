package org.attache.benchmarks;

import java.util.concurrent.TimeUnit;
import org.attache.voting.ElectoralCollege;
import org.attache.voting.EuCouncil;
import org.attache.voting.MinimalWinning;
import org.attache.voting.SecurityCouncil;
import org.attache.voting.VotingRule;
import org.attache.voting.Winning;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does one wait to know a rule: every structural question of it, exactly, and its minimal
 * winning coalitions one by one? One thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class WinningBenchmark {

  /** Which rule. */
  @Param({"council", "nice", "lisbon", "college"})
  public String body;

  private VotingRule rule;

  /** Writes down the rule. */
  @Setup
  public void prepare() {
    rule =
        switch (body) {
          case "council" -> SecurityCouncil.since1966().substantive();
          case "nice" -> EuCouncil.nice(EuCouncil.peopleOfNice());
          case "lisbon" -> EuCouncil.lisbon(EuCouncil.peopleOfNice());
          default -> ElectoralCollege.of2024();
        };
  }

  /**
   * Counts, vetoers, dummies, order of desirability, proper, strong.
   *
   * @return the answers
   */
  @Benchmark
  public Winning structure() {
    return Winning.of(rule);
  }

  /**
   * Walks through minimal winning coalitions; the college has too many and is counted.
   *
   * @return how many there are
   */
  @Benchmark
  public long minimal() {
    if (body.equals("college")) {
      return MinimalWinning.of(rule).count().longValueExact();
    }
    long[] count = new long[1];
    MinimalWinning.of(rule).forEach(members -> count[0]++);
    return count[0];
  }
}
