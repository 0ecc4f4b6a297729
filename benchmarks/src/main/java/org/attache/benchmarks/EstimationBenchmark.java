package org.attache.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.attache.NonStateActor;
import org.attache.Run;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.attache.growth.Attachment;
import org.attache.growth.AttachmentKernel;
import org.attache.growth.HeavyTail;
import org.attache.growth.HubEffects;
import org.attache.growth.HubExperiment;
import org.attache.growth.PowerLawFit;
import org.attache.growth.PreferentialAttachment;
import org.attache.growth.TailGoodness;
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
 * How long does one wait for an estimate? The joint fit of kernel and fitness to the coauthors of
 * network science, 2,500 bootstrap replicates of the tail of 18,855 word counts, and a thousand
 * replicates of a hub experiment on 200 states and 60 years. The first two read {@code fixtures} in
 * the folder that {@code -Dattache.shared} names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class EstimationBenchmark {
  private static final TieKind COAUTHOR = TieKind.civilian("COAUTHOR");
  private static final long SEED = 2020;

  /** How many threads, where there is a choice. */
  @Param({"1", "2"})
  public int threads;

  private TieHistory coauthors;
  private PowerLawFit words;
  private HubExperiment experiment;

  /**
   * Reads the files and grows the network of states.
   *
   * @throws IOException if a file cannot be read
   */
  @Setup
  public void prepare() throws IOException {
    Path fixtures = Path.of(System.getProperty("attache.shared", ""), "fixtures").toAbsolutePath();
    coauthors = TieHistory.of(ties(fixtures.resolve("pafit_coauthor_net.csv")));
    int[] counts =
        Files.readAllLines(fixtures.resolve("csn_words.txt")).stream()
            .mapToInt(Integer::parseInt)
            .toArray();
    words = HeavyTail.discrete().of(counts);
    PreferentialAttachment model =
        PreferentialAttachment.barabasiAlbert(3).withIncumbentTies(100).withEndings(0.05);
    TieGraph today =
        PreferentialAttachment.barabasiAlbert(5)
            .grow(200, new SplittableRandom(SEED))
            .during(Spell.ALWAYS);
    experiment =
        HubExperiment.on(today)
            .growing(model.withArrivals(0))
            .over(60)
            .withHubs(today.actors().get(100).code(), today.actors().get(150).code())
            .withAttractiveness(20)
            .withReplicates(1000);
  }

  private static List<Tie> ties(Path file) throws IOException {
    List<Tie> ties = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      LocalDate month = LocalDate.of(1995, 1, 1).plusMonths(Integer.parseInt(cells[2]));
      ties.add(Tie.of(author(cells[0]), author(cells[1]), COAUTHOR).withSpell(Spell.since(month)));
    }
    return ties;
  }

  private static NonStateActor author(String number) {
    return new NonStateActor(number, "author " + number);
  }

  /** {@return kernel and fitness of the coauthors} */
  @Benchmark
  public AttachmentKernel jointFit() {
    return Attachment.pafit().withSmoothing(10).withFitness(45).of(coauthors, Run.on(threads));
  }

  /** {@return the p-value of the power law of the word counts} */
  @Benchmark
  public TailGoodness wordsGoodness() {
    return words.goodness(2500, SEED, Run.on(threads));
  }

  /** {@return what two hubs change} */
  @Benchmark
  public HubEffects hubs() {
    return experiment.run(SEED, Run.on(threads));
  }
}
