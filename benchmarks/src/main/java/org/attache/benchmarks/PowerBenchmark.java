package org.attache.benchmarks;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.attache.Actor;
import org.attache.NonStateActor;
import org.attache.Run;
import org.attache.voting.ElectoralCollege;
import org.attache.voting.EuCouncil;
import org.attache.voting.Power;
import org.attache.voting.PowerMethod;
import org.attache.voting.PowerProfile;
import org.attache.voting.SecurityCouncil;
import org.attache.voting.VotingPower;
import org.attache.voting.VotingRule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does one wait for an index? The Council of 27 under Nice and Lisbon, the Security
 * Council, the Electoral College, and a fund of 190 members with five million votes, the largest of
 * whom has a sixth, in 1 GiB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class PowerBenchmark {
  private static final int MEMBERS = 190;
  private static final long VOTES = 5_000_000;
  private static final long BASIC = 1_450;

  /** How many threads, where there is a choice. */
  @Param({"1", "2"})
  public int threads;

  private final VotingRule nice = EuCouncil.nice(EuCouncil.peopleOfNice());
  private final VotingRule lisbon = EuCouncil.lisbon(EuCouncil.peopleOfNice());
  private final VotingRule council = SecurityCouncil.since1966().substantive();
  private final VotingRule college = ElectoralCollege.of2024();
  private final VotingRule fund = fund();

  /** Half of the votes; a member's fall with its rank, uneven in the last digits. */
  private static VotingRule fund() {
    SplittableRandom random = new SplittableRandom(190);
    Map<Actor, Long> votes = new TreeMap<>();
    double sum = 0;
    for (int rank = 1; rank <= MEMBERS; rank++) {
      sum += Math.pow(rank, -1.03);
    }
    long all = 0;
    for (int rank = 1; rank <= MEMBERS; rank++) {
      double share = Math.pow(rank, -1.03) / sum;
      long own = BASIC + Math.round((VOTES - MEMBERS * BASIC) * share) + random.nextInt(10);
      votes.put(new NonStateActor("M" + (1000 + rank), "member " + rank), own);
      all += own;
    }
    return VotingRule.weighted(all / 2 + 1, votes);
  }

  /** {@return all indices under the triple majority} */
  @Benchmark
  public PowerProfile niceAllIndices() {
    return Power.profile(nice, Run.on(threads));
  }

  /** {@return all indices of the Security Council} */
  @Benchmark
  public PowerProfile securityCouncilAllIndices() {
    return Power.profile(council, Run.on(threads));
  }

  /** {@return the Shapley–Shubik index of the 51 units} */
  @Benchmark
  public VotingPower electoralCollege() {
    return Power.shapleyShubik().of(college, Run.on(threads));
  }

  /** {@return the Shapley–Shubik index of a rule of any form among 27} */
  @Benchmark
  public VotingPower enumerationOf27() {
    return Power.shapleyShubik().withMethod(PowerMethod.ENUMERATION).of(lisbon, Run.on(threads));
  }

  /** {@return the Penrose–Banzhaf index of the fund, exactly} */
  @Benchmark
  public VotingPower fundBanzhaf() {
    return Power.banzhaf().of(fund, Run.on(threads));
  }

  /** {@return the Shapley–Shubik index of the fund, by the integral} */
  @Benchmark
  public VotingPower fundShapleyShubik() {
    return Power.shapleyShubik().of(fund, Run.on(threads));
  }
}
