package org.attache.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefingTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return Briefing.PROGRAM.run(
        List.of(args),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  @Tag("fast")
  void tellsOfGermanyIn1914() {
    assertThat(run("1914", "GMY")).isZero();
    assertThat(out())
        .startsWith("Germany in 1914\n===============\n")
        .contains("Who matters among", "Whom Germany could reach", "Over the decades")
        .contains("TRIPLE-ALLIANCE", "Whom Germany could bring together", "Who could block")
        .contains("directly        AUH ITA ROM TUR")
        .contains("Attaché's sample");
    assertThat(err()).isEmpty();
  }

  @Test
  @Tag("fast")
  void writesAPageAndSaysWhere(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("new").resolve("briefing.html");
    assertThat(run("1914", "GMY", "--html", file.toString())).isZero();
    assertThat(out().strip()).isEqualTo("Germany in 1914: written to " + file);
    assertThat(file).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");
  }

  @Test
  @Tag("fast")
  void aPageThatCannotBeWrittenIsOneClearError(@TempDir Path folder) {
    assertThat(run("1914", "GMY", "--html", folder.toString())).isEqualTo(2);
    assertThat(err()).startsWith("briefing: cannot write " + folder + ": ");
  }

  @Test
  @Tag("fast")
  void asksForGermanyIn1914WhenNotToldWhat() {
    run();
    assertThat(out()).startsWith("Germany in 1914");
  }

  @Test
  @Tag("fast")
  void linesFitATerminal() {
    run("2024", "FRN");
    assertThat(out().lines().mapToInt(String::length).max().orElseThrow()).isLessThanOrEqualTo(100);
  }

  @Test
  @Tag("fast")
  void helpTellsHowToAsk() {
    assertThat(run("--help")).isZero();
    assertThat(out()).contains("Briefing [YEAR] [STATE] [--data DIR] [--html FILE]");
  }

  @ParameterizedTest
  @Tag("fast")
  @CsvSource(
      delimiter = '|',
      value = {
        "1914 GRMY            | no actor GRMY among",
        "1955 GMY             | GMY (Germany) was no member of the system in 1955",
        "1930 GMY             | 1930 is outside what was observed",
        "soon GMY             | a year such as 1914, not soon",
        "1914 GMY --data      | --data needs a folder",
        "1914 GMY --data nope | no folder nope",
        "1914 GMY --html      | --html needs a file",
        "--html --data nope   | --html needs a file",
        "1914 GMY --loud      | no option --loud",
        "1914 GMY FRN         | a year and a state, not 1914 GMY FRN"
      })
  void whatCannotBeAnsweredIsOneClearError(String args, String message) {
    assertThat(run(args.split(" "))).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err()).startsWith("briefing: " + message).doesNotContain("Exception");
  }

  /** The numbers are those the alliance data's facts give for 1914 and 2012. */
  @ParameterizedTest
  @Tag("data")
  @CsvSource(
      delimiter = '|',
      value = {
        "1914 GMY | Germany in 1914 | 45 states, 20 of them allied, in 28 pairs with 33 pacts",
        "2012 USA | United States of America in 2012 | 195 states"
      })
  void tellsOfTheRealWorld(String args, String title, String numbers) {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isEmpty(), "needs the published files: -Dattache.shared=DIR");
    List<String> all = new ArrayList<>(List.of(args.split(" ")));
    all.addAll(List.of("--data", Path.of(shared, "data").toString()));
    assertThat(run(all.toArray(String[]::new))).isZero();
    assertThat(out()).startsWith(title).contains(numbers).contains("COW Formal Alliances 4.1");
  }

  /** JGraphT 1.5.3 finds components of 13 and 2 in the rows of 1914. */
  @Test
  @Tag("fast")
  void tellsOfSeparateGroupsInWords() throws IOException {
    List<Integer> sizes =
        new ConnectivityInspector<>(SampleCounts.pacts(1914))
            .connectedSets().stream().map(Set::size).sorted(Comparator.reverseOrder()).toList();
    assertThat(sizes).containsExactly(13, 2);
    run("1914", "GMY");
    assertThat(out()).contains("The pacts fall into separate groups of 13 and 2 states.\n");
    run("2024", "USA");
    assertThat(out()).contains("Whom the United States of America could reach");
  }

  @Test
  @Tag("fast")
  void saysThatNoCoalitionMeetsTheGoal() {
    assertThat(run("1914", "CHL")).isZero();
    assertThat(out()).contains("No coalition meets the goal.").contains("is in: none recorded.");
  }

  /**
   * The first members of pacts 210 and 227 as alliance_v4.1_by_member.csv dates them: 21 on 2
   * September 1947, 12 on 4 April 1949.
   */
  @Test
  @Tag("data")
  void namesPactsAndAllSourcesOfTheRealWorld() {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isEmpty(), "needs the published files: -Dattache.shared=DIR");
    assertThat(run("2003", "USA", "--data", Path.of(shared, "data").toString())).isZero();
    assertThat(out().replaceAll("\\s+", " "))
        .contains(
            "Pacts that the United States of America is in: pact of 1947 of Argentina, Bolivia")
        .contains("and 19 more; pact of 1949 of Belgium, Canada and 10 more;")
        .contains(
            "Venues are the institutions of COW Intergovernmental Organizations 3, not the pacts")
        .contains("COW Formal Alliances 4.1; COW State System Membership 2016; COW Intergov")
        .contains("COW Diplomatic Exchange 2006.1; COW National Material Capabilities 6.0; COW Mil")
        .contains("Reading note: rows of alliance_v4.1_by_dyad.csv that end one day before")
        .doesNotContainPattern("COW\\d");
  }
}
