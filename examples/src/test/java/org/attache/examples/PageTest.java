package org.attache.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed fits a page of 100 columns. */
class PageTest {
  private static final int WIDTH = 100;

  /** A setting prints in one line, since other texts quote it. */
  private static final String SETTING = "model ==> ";

  private static List<String> tooWide(Stream<String> lines) {
    return lines.filter(line -> line.codePointCount(0, line.length()) > WIDTH).toList();
  }

  private static String printed(Program program, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printer = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertThat(program.run(List.of(args), printer, printer)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The sessions there are what is printed, as another test sees to. */
  @Test
  @Tag("fast")
  void whatTheSessionsOfTheReadmePrintFits() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"), StandardCharsets.UTF_8);
    List<String> results = new ArrayList<>();
    boolean session = false;
    for (String line : readme.lines().toList()) {
      boolean typed = line.startsWith("jshell> ");
      session = line.startsWith("```") ? line.equals("```jshelllanguage") : session;
      if (session && !typed && !line.startsWith(SETTING)) {
        results.add(line.replaceFirst("^\\S+ ==> ", ""));
      }
    }
    assertThat(results).hasSizeGreaterThan(100);
    assertThat(tooWide(results.stream())).isEmpty();
  }

  private static Stream<Arguments> programs() {
    return Stream.of(
        Arguments.of(Briefing.PROGRAM, new String[] {"1914", "GMY"}),
        Arguments.of(Briefing.PROGRAM, new String[] {"2024", "USA"}),
        Arguments.of(BroughtTogether.PROGRAM, new String[] {"FRN", "2012", "2024"}),
        Arguments.of(Kernels.PROGRAM, new String[0]),
        Arguments.of(Positions.PROGRAM, new String[0]),
        Arguments.of(Reforms.PROGRAM, new String[0]));
  }

  @ParameterizedTest
  @Tag("fast")
  @MethodSource("programs")
  void whatTheProgramsPrintFits(Program program, String... args) {
    assertThat(tooWide(printed(program, args).lines())).isEmpty();
  }

  @Test
  @Tag("fast")
  void whatTheHelpTextsSayFits() {
    Stream<Program> longer =
        Stream.of(
            Briefing.PROGRAM,
            BroughtTogether.PROGRAM,
            Pictures.PROGRAM,
            Positions.PROGRAM,
            WhoJoined.PROGRAM);
    assertThat(Stream.concat(longer, ExamplesTest.programs()))
        .allSatisfy(program -> assertThat(tooWide(printed(program, "--help").lines())).isEmpty());
  }

  @Test
  @Tag("fast")
  void whatIsSaidOfAFileThatWasWrittenFits(@TempDir Path folder) {
    String file = folder.resolve("years.csv").toString();
    String said = printed(StateYears.PROGRAM, "1912", "1914", file).replace(file, "years.csv");
    assertThat(tooWide(said.lines())).isEmpty();
  }

  @Test
  @Tag("data")
  void soDoesWhatIsPrintedOfThePublishedFiles() {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isBlank(), "needs -Dattache.shared");
    String data = Path.of(shared, "data").toString();
    for (Program program :
        List.of(Briefing.PROGRAM, BroughtTogether.PROGRAM, ConcertOfSix.PROGRAM)) {
      assertThat(tooWide(Arrays.stream(printed(program, "--data", data).split("\n", -1))))
          .isEmpty();
    }
  }
}
