package org.attache;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("fast")
class BibtexTest {
  private static final String INITIALS = "\\p{Lu}\\.([ -]+\\p{Lu}\\.)*";
  private static final Pattern INITIALED = Pattern.compile("[^,.{}]+, (III, |Jr\\., )?" + INITIALS);
  private static final Pattern NAMED = Pattern.compile("[^,{}]+, \\p{Lu}[^,]*");
  private static final Pattern RANGE = Pattern.compile("(\\d+)--(\\d+)");
  private static final Pattern NUMBER = Pattern.compile("[a-z]?\\d+(\\.\\d+)?");

  private static final List<String> DATA =
      List.of(
          "COW State System Membership",
          "COW Formal Alliances",
          "COW National Material Capabilities",
          "COW Diplomatic Exchange",
          "COW Intergovernmental Organizations",
          "COW Trade",
          "COW Militarized Interstate Disputes",
          "COW Direct Contiguity",
          "ATOP",
          "DCAD",
          "DIPCON",
          "Gleditsch and Ward",
          "GDELT");

  private static Stream<String> lines(String table) {
    try (InputStream file = Objects.requireNonNull(Bibtex.class.getResourceAsStream(table))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList().stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<Reference> methods() {
    return lines("methods.txt")
        .map(line -> line.substring(0, line.indexOf(" =")))
        .flatMap(measure -> MethodReferences.of(measure, Map.of()).stream())
        .distinct();
  }

  private static Stream<Reference> data() {
    return DATA.stream()
        .flatMap(title -> DataReferences.of(new Coverage.Source(title, "1", "")).stream());
  }

  private static Stream<Reference> all() {
    return Stream.concat(methods(), data());
  }

  private static String field(Reference reference, String name) {
    return reference.fields().stream()
        .filter(field -> field.getKey().equals(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static Stream<String> names(Reference reference, String field) {
    return Stream.of(field(reference, field).split(" and ", -1));
  }

  @Test
  void everyPublicationOfTheTableIsWhereAMeasureComesFrom() {
    assertThat(methods().map(Reference::key).collect(toSet()))
        .isEqualTo(lines("references.txt").map(line -> line.split(" \\| ", -1)[1]).collect(toSet()))
        .hasSizeGreaterThan(150);
    assertThat(data()).hasSizeGreaterThan(DATA.size());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void authorsOfMethodsHaveTheirInitials(Reference reference) {
    assertThat(names(reference, "author")).allMatch(name -> INITIALED.matcher(name).matches());
  }

  @ParameterizedTest
  @MethodSource("data")
  void authorsOfDataHaveGivenNamesOrAreABodyInBraces(Reference reference) {
    String bare = field(reference, "author").replaceAll("\\{\\\\c\\{(.)}}", "$1");
    if (!bare.matches("\\{[^{}]+}")) {
      assertThat(bare.split(" and ", -1)).allMatch(name -> NAMED.matcher(name).matches());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyEntryHasATitleAndAYearAndBalancedBraces(Reference reference) {
    assertThat(field(reference, "title")).hasSizeGreaterThan(4);
    assertThat(field(reference, "year")).matches("(19|20)\\d\\d");
    String entry = reference.entry(reference.key());
    assertThat(entry.chars().filter(c -> c == '{').count())
        .isEqualTo(entry.chars().filter(c -> c == '}').count());
    assertThat(reference.fields().stream().map(Map.Entry::getKey)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("all")
  void pagesAreARangeOrANumber(Reference reference) {
    String pages = field(reference, "pages");
    Matcher range = RANGE.matcher(pages);
    if (range.matches()) {
      assertThat(Integer.parseInt(range.group(2))).isGreaterThan(Integer.parseInt(range.group(1)));
    } else if (!pages.isEmpty()) {
      assertThat(pages).matches(NUMBER);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyEntrySaysWhereToFindIt(Reference reference) {
    List<String> needed =
        switch (reference.type()) {
          case "article" -> List.of("journal", "volume");
          case "book" -> List.of("publisher", "address");
          case "incollection" -> List.of("booktitle", "editor", "publisher", "address", "pages");
          case "inproceedings" -> List.of("booktitle");
          case "phdthesis" -> List.of("school");
          default -> List.of();
        };
    assertThat(needed).allMatch(name -> !field(reference, name).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "Nevison index, editor, 'Brams, S. J. and Schotter, A. and Schwödiauer, G.'",
    "Nevison index, address, Würzburg",
    "Nevison index, booktitle, Applied Game Theory",
    "constraint, publisher, Harvard University Press",
    "constraint, address, 'Cambridge, MA'"
  })
  void fieldsThatTellTheirNamesAreRead(String measure, String field, String value) {
    assertThat(field(MethodReferences.of(measure, Map.of()).get(0), field)).isEqualTo(value);
  }
}
