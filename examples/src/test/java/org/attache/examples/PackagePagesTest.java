package org.attache.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The example of each package page runs as it stands, with the imports of the prompt; what follows
 * an arrow is what the line before it begins to print.
 */
class PackagePagesTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\* }</pre>", Pattern.DOTALL);
  private static final Pattern COMMENT = Pattern.compile("\\s*// (→ )?(.*)$");

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String module : List.of("core", "io")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        files
            .filter(file -> file.endsWith("package-info.java"))
            .filter(file -> !file.toString().contains("internal"))
            .forEach(pages::add);
      }
    }
    return pages;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theExampleRunsAndPrintsWhatItSays(Path page) throws IOException {
    String text = Files.readString(page, StandardCharsets.UTF_8);
    Matcher examples = EXAMPLE.matcher(text);
    assertThat(examples.find()).as("an example").isTrue();
    assertThat(text).as("what to start with").contains("{@link org.attache.");
    try (Session session = new Session()) {
      do {
        for (List<String> statement : statements(examples.group(1))) {
          check(session, statement);
        }
      } while (examples.find());
    }
  }

  /** Lines that are indented go on. */
  private static List<List<String>> statements(String example) {
    List<List<String>> statements = new ArrayList<>();
    for (String line : example.lines().map(l -> l.replaceFirst("^ \\* ?", "")).toList()) {
      if (!line.startsWith(" ") && !line.isEmpty()) {
        statements.add(new ArrayList<>());
      }
      statements.get(statements.size() - 1).add(line);
    }
    return statements;
  }

  private static void check(Session session, List<String> lines) {
    StringBuilder code = new StringBuilder();
    String expected = "";
    for (String line : lines) {
      Matcher comment = COMMENT.matcher(line);
      boolean found = comment.find();
      code.append(found ? line.substring(0, comment.start()) : line).append(' ');
      expected = found && comment.group(1) != null ? comment.group(2) : expected;
    }
    String printed = session.replayed(ReadmeTest.PROMPT + code.toString().strip());
    assertThat(printed.replaceFirst("^.*\\n(\\S+ ==> )?", "")).startsWith(expected);
  }
}
