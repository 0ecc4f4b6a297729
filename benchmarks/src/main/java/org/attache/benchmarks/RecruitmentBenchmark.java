package org.attache.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.attache.Actor;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.coalition.Bargaining;
import org.attache.coalition.CoalitionSearch;
import org.attache.coalition.Leverage;
import org.attache.coalition.Mechanisms;
import org.attache.coalition.ParticipationLevel;
import org.attache.coalition.Recruited;
import org.attache.coalition.Recruitment;
import org.attache.coalition.RecruitmentSensitivity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does recruitment take? The strongest of 30 candidates with uniform random costs and
 * capabilities, within one budget and one head count, beside a table of undominated selections as
 * one would write it by hand; and a thousand draws of weights over a system of 190 states.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class RecruitmentBenchmark {
  private static final int CANDIDATES = 30;
  private static final int MEMBERS = 8;
  private static final double BUDGET = 2.5;
  private static final int SYSTEM = 190;
  private static final int DRAWS = 1000;
  private static final long SEED = 1914;
  private static final TieKind[] KINDS = {
    TieKind.DEFENSE, TieKind.ENTENTE, TieKind.PARTNERSHIP, TieKind.REPRESENTATION, TieKind.TRADE
  };

  private final double[] cost = new double[CANDIDATES];
  private final double[] capability = new double[CANDIDATES];
  private TieGraph candidates = TieGraph.of();
  private TieGraph system = TieGraph.of();

  private static Actor state(int number) {
    return new org.attache.State(String.format(Locale.ROOT, "s%03d", number), "State " + number);
  }

  private static int number(Actor actor) {
    return Integer.parseInt(actor.code().substring(1));
  }

  /** Draws costs, capabilities and ties, and checks that both find the same strength. */
  @Setup(Level.Trial)
  public void draw() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Actor> actors = new ArrayList<>(List.of(state(CANDIDATES)));
    for (int i = 0; i < CANDIDATES; i++) {
      cost[i] = random.nextDouble();
      capability[i] = random.nextDouble();
      actors.add(state(i));
    }
    candidates = TieGraph.of().among(actors);
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < SYSTEM; i++) {
      for (int j = 0; j < i; j++) {
        if (random.nextInt(6) == 0) {
          TieKind kind = KINDS[random.nextInt(KINDS.length)];
          ties.add(Tie.of(state(i), state(j), kind).withWeight(1 + random.nextInt(20)));
        }
      }
    }
    system = TieGraph.of(ties);
    double exact = strongest().strength();
    if (Math.abs(exact - plain()) > 1e-9) {
      throw new IllegalStateException(exact + " is not " + plain());
    }
  }

  /** {@return the strongest of 30 candidates} */
  @Benchmark
  public Recruited strongest() {
    Bargaining terms =
        Bargaining.standard()
            .withReluctance("cost", actor -> cost[number(actor)])
            .withUncertainty(0)
            .withMostPaid(Double.POSITIVE_INFINITY)
            .withChanceOfDefault(0)
            .withLevels(ParticipationLevel.FULL)
            .with(Mechanisms.proportional().through(Leverage.given("none", (one, other) -> 0)));
    return Recruitment.by(state(CANDIDATES))
        .gathering("capability", RecruitmentBenchmark.this::capability)
        .with(terms)
        .within(BUDGET)
        .withMembers(0, MEMBERS)
        .of(candidates);
  }

  private double capability(Actor actor) {
    int number = number(actor);
    return number < CANDIDATES ? capability[number] : 0;
  }

  /** {@return the same strength, by a table of undominated selections for each head count} */
  @Benchmark
  public double plain() {
    List<TreeMap<Double, Double>> byMembers = new ArrayList<>();
    for (int members = 0; members <= MEMBERS; members++) {
      byMembers.add(new TreeMap<>());
    }
    byMembers.get(0).put(0.0, 0.0);
    for (int i = 0; i < CANDIDATES; i++) {
      for (int members = MEMBERS; members > 0; members--) {
        TreeMap<Double, Double> into = byMembers.get(members);
        byMembers.get(members - 1).forEach(new Adding(into, cost[i], capability[i])::add);
      }
    }
    double best = 0;
    for (TreeMap<Double, Double> table : byMembers) {
      best = table.isEmpty() ? best : Math.max(best, table.lastEntry().getValue());
    }
    return best;
  }

  /** Adds one candidate to a selection where it then is not dominated. */
  private record Adding(TreeMap<Double, Double> into, double cost, double capability) {
    private void add(double spent, double strength) {
      double total = spent + cost;
      double stronger = strength + capability;
      var below = into.floorEntry(total);
      if (total > BUDGET || (below != null && below.getValue() >= stronger)) {
        return;
      }
      into.put(total, stronger);
      var above = into.higherEntry(total);
      while (above != null && above.getValue() <= stronger) {
        into.remove(above.getKey());
        above = into.higherEntry(total);
      }
    }
  }

  /** {@return how the strongest coalition of 190 states hangs on the weights of five kinds} */
  @Benchmark
  public RecruitmentSensitivity sensitivity() {
    return search().sensitivity(DRAWS, SEED).of(system);
  }

  private CoalitionSearch search() {
    return Recruitment.by(state(0))
        .gathering("size", actor -> 1 + number(actor) * 37 % 101)
        .within(6);
  }

  /** {@return how the rounds of an approach hang on the weights of five kinds} */
  @Benchmark
  public RecruitmentSensitivity rounds() {
    return Recruitment.by(state(0)).approach().sensitivity(DRAWS, SEED).of(system);
  }
}
