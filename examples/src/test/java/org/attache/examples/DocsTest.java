package org.attache.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show is what happens, one session a page. */
class DocsTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final Map<String, String> FILES = Map.of("bibtex", ".bib", "markdown", ".md");
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)\\n```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)(?:#[^)]*)?\\)");
  private static final Pattern PROGRAM =
      Pattern.compile("(?:exec\\.mainClass=|-cp \\S+ )(org\\.attache[.\\w]+)");

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(DOCS)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static List<MatchResult> blocks(Path page) throws IOException {
    return BLOCK.matcher(text(page)).results().toList();
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePagePrintsAndDrawsWhatItShows(Path page, @TempDir Path folder) throws IOException {
    try (Session session = new Session()) {
      for (MatchResult block : blocks(page)) {
        String code = block.group(2);
        if (block.group(1).equals("jshelllanguage")) {
          assertThat(session.replayed(code)).isEqualTo(code);
        } else if (block.group(1).equals("java")) {
          session.run(within(folder, code));
        }
      }
      for (String calls : tables(page)) {
        session.run(calls);
      }
    }
    thePicturesAreThoseKept(folder);
    theFilesAreThoseShown(page, folder);
  }

  private static void thePicturesAreThoseKept(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> isKept(folder, path)).toList()) {
        assertThat(file).hasSameBinaryContentAs(DOCS.resolve(folder.relativize(file).toString()));
      }
    }
  }

  /** A block in the language of a file is what one of that ending holds. */
  private static void theFilesAreThoseShown(Path page, Path folder) throws IOException {
    for (MatchResult block : blocks(page)) {
      String ending = FILES.getOrDefault(block.group(1), "");
      if (!ending.isEmpty()) {
        try (Stream<Path> files = Files.list(folder)) {
          Path file =
              files.filter(path -> path.toString().endsWith(ending)).findFirst().orElseThrow();
          assertThat(text(file).strip()).isEqualTo(block.group(2));
        }
      }
    }
  }

  private static String within(Path folder, String code) {
    return code.replace("Path.of(\"", "Path.of(\"" + folder.toString().replace('\\', '/') + "/");
  }

  /** Whether a written file is a picture that is also kept beside the pages, as text. */
  private static boolean isKept(Path folder, Path file) {
    return file.startsWith(folder.resolve("pictures")) && file.toString().matches(".*(svg|html)");
  }

  /** The calls in the last column of each table headed Attaché, as one array a table. */
  private static List<String> tables(Path page) throws IOException {
    Pattern table =
        Pattern.compile("^\\|.*\\| Attaché \\|\\n\\|[-|]+\\n((?:\\|.*\\n)+)", Pattern.MULTILINE);
    return table.matcher(text(page)).results().map(rows -> calls(rows.group(1))).toList();
  }

  private static String calls(String rows) {
    return rows.lines()
        .map(row -> row.substring(row.lastIndexOf('|', row.length() - 2)))
        .flatMap(cell -> Pattern.compile("`([^`]+)`").matcher(cell).results())
        .map(code -> code.group(1))
        .collect(Collectors.joining(",\n", "{ Object[] calls = {\n", "}; }"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadToFilesAndCommandsToPrograms(Path page) throws IOException {
    for (MatchResult link : LINK.matcher(text(page)).results().toList()) {
      assertThat(DOCS.resolve(link.group(1))).as(link.group()).exists();
    }
    Matcher programs = PROGRAM.matcher(text(page));
    while (programs.find()) {
      String file = programs.group(1).replace('.', '/') + ".java";
      assertThat(Path.of("src", "main", "java").resolve(file)).exists();
    }
  }
}
