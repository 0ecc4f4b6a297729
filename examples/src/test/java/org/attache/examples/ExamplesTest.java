package org.attache.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.coalition.Bargaining;
import org.attache.coalition.Prospects;
import org.attache.coalition.Recruitment;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the ten programs answer on the sample, against what its rows say without the library. */
@Tag("fast")
class ExamplesTest {
  private static final int FRANCE = 220;
  private static final int GERMANY = 255;
  private static final int ITALY = 325;
  private static final int RUSSIA = 365;

  @TempDir private Path folder;

  static Stream<Program> programs() {
    return Stream.of(
        WhoBrokers.PROGRAM,
        CheapestCoalition.PROGRAM,
        WhoCouldBlock.PROGRAM,
        WhichBlocs.PROGRAM,
        HowAlike.PROGRAM,
        WhenAllied.PROGRAM,
        Kernels.PROGRAM,
        Reforms.PROGRAM,
        ConcertOfSix.PROGRAM,
        StateYears.PROGRAM);
  }

  static String answer(Program program, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printer = new PrintStream(out, true, UTF_8);
    int status = program.run(List.of(args), printer, printer);
    assertThat(status).as(out.toString(UTF_8)).isZero();
    return out.toString(UTF_8);
  }

  /** The answer in one line. */
  private static String told(Program program, String... args) {
    return answer(program, args).replaceAll("\\s+", " ");
  }

  private String drawn(Program program) throws IOException {
    Path file = folder.resolve("picture.svg");
    String told = told(program, "--to", file.toString());
    assertThat(told).endsWith("Drawn: " + file + " ");
    assertThat(Files.readString(file)).contains("<svg");
    return told;
  }

  @ParameterizedTest
  @MethodSource("programs")
  void theHelpBeginsWithTheQuestionAndRefusesOtherOptions(Program program) {
    assertThat(answer(program, "--help").lines().findFirst().orElseThrow()).endsWith("?");
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    assertThat(program.run(List.of("--loud"), nowhere, nowhere)).isEqualTo(2);
    assertThat(program.run(List.of("1", "2", "3", "4", "5"), nowhere, nowhere)).isEqualTo(2);
  }

  /** Betweenness and cut points by JGraphT 1.5.3. */
  @Test
  void italyStandsBetweenTheOthers() throws IOException {
    Graph<Integer, DefaultEdge> graph = SampleCounts.pacts(1914);
    BetweennessCentrality<Integer, DefaultEdge> scores = new BetweennessCentrality<>(graph);
    double most = scores.getVertexScore(ITALY);
    List<String> highest =
        scores.getScores().values().stream()
            .sorted(Comparator.reverseOrder())
            .limit(5)
            .map(score -> String.format(Locale.ROOT, " %.2f", score))
            .toList();
    int others = graph.vertexSet().size() - 1;
    assertThat(drawn(WhoBrokers.PROGRAM))
        .contains(
            String.format(
                Locale.ROOT,
                "Italy: the shortest ways through it are worth %.1f of the %d pairs of others",
                most,
                others * (others - 1) / 2))
        .contains(SampleRow.names(new BiconnectivityInspector<>(graph).getCutpoints()) + ".")
        .containsSubsequence(highest)
        .contains("1 ITA Italy" + highest.get(0));
  }

  /** They are those it had treaties with, and no four prices sum to less. */
  @Test
  void germanyGetsItsAlliesAtTheLeastCost() throws IOException {
    String told = drawn(CheapestCoalition.PROGRAM);
    Set<Integer> allies = SampleCounts.partners(GERMANY, row -> row.during(1914, 1914));
    assertThat(told).contains("if they want to: " + SampleRow.names(allies) + ". The least sure");
    World world = Sample.world();
    Prospects prospects =
        Recruitment.by("GMY")
            .with(Bargaining.standard().withReluctanceByDissimilarity())
            .prospects()
            .of(world.alliances().among(world.states()).at(1914));
    double least =
        prospects.prospects().stream()
            .mapToDouble(
                one ->
                    one.offers().stream()
                        .mapToDouble(Prospects.Offer::price)
                        .min()
                        .orElse(Double.MAX_VALUE))
            .sorted()
            .limit(4)
            .sum();
    assertThat(told).contains(String.format(Locale.ROOT, "scenario cost %.4f,", least));
  }

  /**
   * Chile had no pact, as the rows say, so that nobody stands out; Germany had its only one of 1880
   * with Austria-Hungary.
   */
  @Test
  void pricesThatAreAllAlikeAreTold() throws IOException {
    int others = SampleCounts.members(1914).size() - 1;
    assertThat(SampleCounts.partners(155, row -> row.during(1914, 1914))).isEmpty();
    String file = folder.resolve("one.svg").toString();
    assertThat(told(CheapestCoalition.PROGRAM, "CHL", "1914", "--to", file))
        .contains("Chile in 1914 without a pact, if they want to: ")
        .contains("But all " + others + " cost the same, ", "these 4 of them means nothing.")
        .doesNotContain("least sure");
    assertThat(told(CheapestCoalition.PROGRAM, "GMY", "1880", "--to", file))
        .contains("by its pacts, if they want to: Austria-Hungary, ")
        .contains("these 3 of them means nothing.");
  }

  /** Found by leaving out each in turn. */
  @Test
  void threeStandAloneOnWaysFromGermany() throws IOException {
    List<Integer> alone = SampleCounts.alone(GERMANY, SampleCounts.pacts(1914));
    String told = told(WhoCouldBlock.PROGRAM);
    String first = told.substring(told.indexOf("in 1914: ") + 9, told.indexOf(". Potential"));
    assertThat(first.split(", ")).containsExactlyInAnyOrder(SampleRow.names(alone).split(", "));
    assertThat(told).contains("TUR Turkey opportunity only 1 0 0", "JPN Japan potential blocker 1");
  }

  /**
   * Rio had 21 members, NATO 15, ANZUS 3, the United States in all three and nobody else in two:
   * over it 20 · 14 + 20 · 2 + 14 · 2 ways lead from one to another, each there and back.
   */
  @Test
  void onlyTheUnitedStatesTiedTheBlocsOf1980() throws IOException {
    Map<String, Long> sizes =
        SampleRow.members().stream()
            .filter(row -> row.during(1980, 1980) && row.pledges("defense"))
            .collect(Collectors.groupingBy(row -> row.cell("version4id"), Collectors.counting()));
    assertThat(sizes.values()).containsExactlyInAnyOrder(21L, 16L, 15L, 7L, 7L, 3L);
    assertThat(drawn(WhichBlocs.PROGRAM))
        .contains("pledged defence in 1980: 6.")
        .contains("over one state between: 348; over whom most: United States of America, 348.")
        .contains("North Atlantic Treaty Organization 15 14", "Western European Union 7 0")
        .contains("Warsaw Treaty Organization 7 7");
  }

  /** The Triple Alliance and the Triple Entente had no member in common. */
  @Test
  void nobodyTiedTheBlocsOf1914() {
    String file = folder.resolve("one.svg").toString();
    assertThat(told(WhichBlocs.PROGRAM, "1914", "--to", file))
        .contains("pledged defence in 1914: 2.")
        .contains("over one state between: 0; over whom most: nobody.");
  }

  @Test
  void franceAndRussiaCameCloser() throws IOException {
    assertThat(drawn(HowAlike.PROGRAM))
        .contains("Yes. France and Russia: ")
        .contains(
            String.format(
                Locale.ROOT,
                "S was %.3f in 1879 and %.3f in 1914; π, which chance does not raise, was %.3f"
                    + " and %.3f",
                SampleCounts.similarity(FRANCE, RUSSIA, 1879),
                SampleCounts.similarity(FRANCE, RUSSIA, 1914),
                SampleCounts.beyondChance(FRANCE, RUSSIA, 1879),
                SampleCounts.beyondChance(FRANCE, RUSSIA, 1914)));
  }

  /** The Triple Alliance until Italy's declaration of war, after the Treaty of London. */
  @Test
  void italyWasAlliedWithSeven() throws IOException {
    int allies =
        SampleCounts.partners(ITALY, row -> row.during(1879, 1918) && row.pledges("defense"))
            .size();
    List<SampleRow> own =
        SampleRow.dyads().stream()
            .filter(row -> row.during(1879, 1918) && row.pledges("defense"))
            .filter(row -> row.number("ccode1") == ITALY || row.number("ccode2") == ITALY)
            .toList();
    List<LocalDate> days = LocalDate.of(1879, 1, 1).datesUntil(LocalDate.of(1919, 1, 1)).toList();
    long most = days.stream().mapToLong(day -> allies(own, day)).max().orElseThrow();
    LocalDate first =
        days.stream().filter(day -> allies(own, day) == most).findFirst().orElseThrow();
    String told = drawn(WhenAllied.PROGRAM);
    assertThat(told.split("\\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d", -1)).hasSize(own.size() + 1);
    assertThat(told)
        .contains("with " + allies + " states, at most " + most + " at once, first on " + first)
        .contains("Germany 1882-05-20 1915-05-23", "Austria-Hungary 1882-05-20 1915-05-23")
        .contains("Russia 1915-04-26 1918-03-03");
  }

  private static long allies(List<SampleRow> rows, LocalDate day) {
    return rows.stream()
        .filter(row -> !row.first().isAfter(day) && !row.last().isBefore(day))
        .map(row -> row.number("ccode1") + row.number("ccode2") - ITALY)
        .distinct()
        .count();
  }

  /** Bulgaria was a state from 1908 on, Poland from 1918; the United States had no pact. */
  @Test
  void whoWasNoMemberOrHadNoPactIsTold() {
    assertThat(told(WhenAllied.PROGRAM, "BUL", "--to", folder.resolve("one.svg").toString()))
        .contains("Bulgaria was in pacts of defence with 5 states, at most 3 at once")
        .contains("It was a member of the system from 1908-10-05 to");
    assertThat(told(WhenAllied.PROGRAM, "POL"))
        .contains("Poland was in no pact of defence. It was a member of the system from 1918-11-11")
        .doesNotContain("Drawn");
    assertThat(told(WhenAllied.PROGRAM, "USA"))
        .contains("the United States of America was in no pact of defence. ")
        .doesNotContain("Drawn");
    for (Program program : List.of(CheapestCoalition.PROGRAM, WhoCouldBlock.PROGRAM)) {
      assertThat(refused(program, "POL", "1914"))
          .contains("POL (Poland) was no member of the system in 1914; it was in 1918-11-11 to");
    }
    assertThat(refused(HowAlike.PROGRAM, "GMY", "BUL"))
        .contains("BUL (Bulgaria) was no member of the system in 1879; it was in 1908-10-05 to");
  }

  private static String refused(Program program, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printer = new PrintStream(out, true, UTF_8);
    assertThat(program.run(List.of(args), printer, printer)).isEqualTo(2);
    return out.toString(UTF_8);
  }

  @Test
  void institutionsOfManyMembersDrewMore() throws IOException {
    double alpha = SampleCounts.exponent(1946, 2024);
    assertThat(told(Kernels.PROGRAM))
        .contains(
            String.format(Locale.ROOT, "drew %.1f times as many new ones", Math.pow(10, alpha)))
        .contains(String.format(Locale.ROOT, "(10^α, α %.4f;", alpha));
  }

  /** An elected member is pivotal in 84 · 8! 6! of 15! orders; 848 coalitions of 2^15 can act. */
  @Test
  void fiveDecideInTheSecurityCouncil() {
    double elected = 84 * 40320.0 * 720 / 1307674368000.0;
    assertThat(told(Reforms.PROGRAM))
        .contains(String.format(Locale.ROOT, "have %.1f %% of the power", 100 * (1 - 10 * elected)))
        .contains(String.format(Locale.ROOT, "%.1f of 1000 coalitions can act", 848 / 32.768))
        .contains("Of 9 rules the one with least for the five is: no veto (33.3 %)");
  }

  /** Each of the six and of the Union's members with as many pledges as it has partners. */
  @Test
  void theSixHoldHalfOfThePledges() throws IOException {
    Set<Integer> six = new TreeSet<>(List.of(2, 365, 710, 740, 750));
    SampleRow.members().stream()
        .filter(row -> row.cell("version4id").equals("1007") && row.during(2024, 2024))
        .forEach(row -> six.add(row.number("ccode")));
    Map<Integer, Set<Integer>> partners =
        SampleCounts.partners(row -> row.during(2024, 2024) && row.pledges("defense"));
    assertThat(told(ConcertOfSix.PROGRAM))
        .contains("The six hold " + SampleCounts.share(partners, six) + " of all pledges")
        .contains(
            "If India opts out of an initiative: "
                + SampleCounts.share(partners, without(six, 750)))
        .contains("if Russia is expelled: " + SampleCounts.share(partners, without(six, RUSSIA)));
  }

  private static Set<Integer> without(Set<Integer> group, int one) {
    return group.stream().filter(state -> state != one).collect(Collectors.toSet());
  }

  @Test
  void everyStateHasARowAYear() throws IOException {
    Path file = folder.resolve("years.csv");
    int rows = 0;
    for (int year = 1879; year <= 1918; year++) {
      rows += SampleCounts.members(year).size();
    }
    int in1915 = SampleCounts.partners(ITALY, row -> row.during(1915, 1915)).size();
    assertThat(told(StateYears.PROGRAM, "1879", "1918", file.toString()))
        .contains("? " + rows + " rows, a state and year each")
        .contains("most partners in one year: " + in1915 + ", first Italy in 1915");
    assertThat(Files.readAllLines(file))
        .hasSize(rows + 1)
        .filteredOn(line -> line.startsWith(ITALY + ",ITA,1915,"))
        .singleElement(STRING)
        .startsWith(ITALY + ",ITA,1915," + in1915 + ",");
    long pacts = SampleRow.dyads().stream().filter(row -> row.during(1879, 1918)).count();
    assertThat(Files.readAllLines(folder.resolve("years.gexf")).stream())
        .filteredOn(line -> line.strip().startsWith("<edge "))
        .hasSize((int) pacts);
  }
}
