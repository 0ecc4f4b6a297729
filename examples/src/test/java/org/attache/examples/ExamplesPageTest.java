package org.attache.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of examples shows what the programs print and draw. */
class ExamplesPageTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "exec\\.mainClass=org\\.attache\\.examples\\.(\\w+)\\n```\\n\\n```text\\n(.*?)\\n```\\n"
              + "(?:\\n!\\[[^\\]]*\\]\\((pictures/[^)]+)\\))?",
          Pattern.DOTALL);

  private static List<MatchResult> examples() throws IOException {
    String page = Files.readString(DOCS.resolve("examples.md"), UTF_8);
    return EXAMPLE.matcher(page).results().toList();
  }

  private static String name(MatchResult example) {
    return example.group(1).replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  @Test
  void thereAreTenInThatOrder() throws IOException {
    assertThat(examples().stream().map(ExamplesPageTest::name))
        .hasSize(10)
        .containsExactlyElementsOf(ExamplesTest.programs().map(Program::name).toList());
  }

  @Test
  void theyPrintAndDrawWhatThePageShows() throws IOException {
    Map<String, Program> programs =
        ExamplesTest.programs().collect(Collectors.toMap(Program::name, Function.identity()));
    for (MatchResult example : examples()) {
      Program program = Objects.requireNonNull(programs.get(name(example)));
      assertThat(ExamplesTest.answer(program).stripTrailing()).isEqualTo(example.group(2));
      assertThat(example.group(2).lines()).allMatch(line -> line.length() <= 100);
      if (example.group(3) != null) {
        assertThat(Path.of("target", program.name() + ".svg"))
            .hasSameBinaryContentAs(DOCS.resolve(example.group(3)));
      }
    }
  }
}
