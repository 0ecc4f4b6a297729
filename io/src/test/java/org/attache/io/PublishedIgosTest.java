package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.TieKind.ASSOCIATE;
import static org.attache.TieKind.MEMBERSHIP;
import static org.attache.TieKind.OBSERVER;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Intergovernmental Organizations 3: numbers counted by others. */
@Tag("data")
class PublishedIgosTest {
  private static final String STATE_YEARS = "cow-igo-3/state_year_formatv3.from_igoR.csv";

  /** Years with their institutions and full memberships. */
  private static final List<List<Integer>> COUNTS =
      List.of(
          List.of(1865, 5, 53),
          List.of(1900, 21, 329),
          List.of(1914, 41, 692),
          List.of(1938, 57, 1_442),
          List.of(1950, 95, 2_056),
          List.of(1960, 136, 3_328),
          List.of(1970, 180, 4_632),
          List.of(1980, 245, 6_887),
          List.of(1990, 298, 8_632),
          List.of(1992, 308, 9_310),
          List.of(2000, 330, 11_274),
          List.of(2010, 324, 12_412),
          List.of(2014, 309, 12_295));

  /** Where the publisher's two files differ, found by a comparison cell by cell in Python. */
  private static final Set<String> DIFFERENT =
      new TreeSet<>(
          List.of(
              "AITIC", "CEC", "CTO", "FAO", "IASAJ", "IBE", "IBRD", "ICAC", "ICCEC", "ICCO", "ICCS",
              "ICFO", "ICMMP", "IGC", "IIF", "ILO", "IMF", "IOPCF", "IRSG", "ITC", "ITTO", "PIARC",
              "WHO", "WTOURO"));

  private static TieHistory stateYears = TieHistory.of();

  /** Once: the file has eight million cells. */
  @BeforeAll
  static void read() {
    stateYears = Published.cow().igoMemberships();
  }

  private static List<Institution> institutions(TieGraph graph) {
    return graph.actors().stream()
        .filter(Institution.class::isInstance)
        .map(Institution.class::cast)
        .toList();
  }

  @Test
  void institutionsAndFullMembershipsCountAsPublished() {
    TieHistory full = stateYears.only(MEMBERSHIP);
    for (List<Integer> counts : COUNTS) {
      TieGraph graph = full.at(counts.get(0));
      assertThat(List.of(institutions(graph).size(), graph.ties().size()))
          .as("institutions and memberships in %s", counts.get(0))
          .isEqualTo(counts.subList(1, 3));
    }
  }

  @Test
  void everyCellOfEveryYearIsAMembershipOrNone() {
    List<String[]> rows = Published.rows(STATE_YEARS);
    Map<String, long[]> expected = new TreeMap<>();
    for (String[] row : rows) {
      long[] counts = expected.computeIfAbsent(row[1], year -> new long[3]);
      for (int i = 3; i < row.length; i++) {
        if (row[i].equals("1") || row[i].equals("2") || row[i].equals("3")) {
          counts[row[i].charAt(0) - '1']++;
        }
      }
    }
    TieHistory all = stateYears;
    assertThat(expected).hasSize(199);
    expected.forEach(
        (year, counts) -> {
          TieGraph graph = all.at(Integer.parseInt(year));
          assertThat(graph.ties()).as(year).hasSize((int) (counts[0] + counts[1] + counts[2]));
          assertThat(graph.ties())
              .as("observers in %s", year)
              .filteredOn(tie -> tie.carries(OBSERVER))
              .hasSize((int) counts[2]);
        });
  }

  @Test
  void yearsOfOneStatusAreOneTie() {
    TieHistory all = stateYears;
    assertThat(all.ties()).hasSize(19_042);
    assertThat(all.only(MEMBERSHIP).ties()).hasSize(18_674);
    assertThat(all.only(ASSOCIATE).ties()).hasSize(88);
    assertThat(all.only(OBSERVER).ties()).hasSize(280);
    assertThat(Published.cow().igoYearMemberships().ties()).hasSize(18_936);
  }

  @Test
  void theReferenceLeadsToTheCellOfTheFirstYear() {
    List<String[]> rows = Published.rows(STATE_YEARS);
    List<String> header = Published.header(STATE_YEARS);
    List<Tie> ties = stateYears.ties();
    for (Tie tie : ties) {
      String[] ref = tie.ref().split(":", -1);
      String[] row = rows.get(Integer.parseInt(ref[2]) - 2);
      assertThat(tie.spell().start().getYear()).isEqualTo(Integer.parseInt(row[1]));
      assertThat(List.of("1", "2", "3")).contains(row[header.indexOf(ref[1])]);
    }
  }

  @Test
  void institutionsAreNamedByTheOtherFile() {
    assertThat(stateYears.at(2014).actor("NATO").name()).isEqualTo("North Atlantic Treaty Org");
  }

  @Test
  void aYearInWhichNoCellIsCodedIsAGapOfTheInstitution() {
    Coverage coverage = stateYears.coverage();
    List<Coverage.Gap> full =
        coverage.gaps().stream().filter(gap -> gap.kind().equals(MEMBERSHIP)).toList();
    int years = 0;
    for (Coverage.Gap gap : full) {
      int length = gap.spell().lastDay().getYear() - gap.spell().start().getYear() + 1;
      years += gap.actors().size() == 1 ? length : 0;
    }
    assertThat(years).as("institution-years").isEqualTo(910);
    assertThat(coverage.gaps()).hasSize(3 * full.size());
    assertThat(full).filteredOn(gap -> gap.actors().size() == 1).hasSize(133);
    assertThat(full).hasSize(133 + 436);
    assertThat(full)
        .filteredOn(gap -> gap.actors().size() == 2)
        .filteredOn(gap -> gap.actors().stream().anyMatch(a -> a.code().equals("AMCOW")))
        .isNotEmpty();
  }

  /** One year of one status. */
  private static Set<String> cells(TieHistory history) {
    Set<String> cells = new HashSet<>();
    for (Tie tie : history.ties()) {
      for (int y = tie.spell().start().getYear(); y <= tie.spell().lastDay().getYear(); y++) {
        cells.add(tie.to().code() + " " + tie.from().code() + " " + y + " " + tie.kinds());
      }
    }
    return cells;
  }

  @Test
  void theTwoLayoutsAgreeButInTwentyFourInstitutions() {
    Set<String> one = cells(stateYears);
    Set<String> two = cells(Published.cow().igoYearMemberships());
    assertThat(one).hasSize(538_965);
    assertThat(two).hasSize(539_802);
    List<String> different = new ArrayList<>();
    one.stream().filter(cell -> !two.contains(cell)).forEach(different::add);
    assertThat(different).hasSize(1_095);
    two.stream().filter(cell -> !one.contains(cell)).forEach(different::add);
    assertThat(different).hasSize(1_095 + 1_932);
    assertThat(different.stream().map(cell -> cell.substring(0, cell.indexOf(' '))))
        .containsAll(DIFFERENT)
        .allMatch(DIFFERENT::contains);
  }

  @Test
  void everyColumnOfStatesIsMappedAsTheOtherFileNumbersIt() {
    CountryNames names = new CountryNames(Published.cow().states().byNumber());
    StateSystem system = Published.cow().states();
    Map<String, String> numbers = new TreeMap<>();
    Published.rows(STATE_YEARS).forEach(row -> numbers.put(row[2], row[0]));
    assertThat(numbers).hasSize(217);
    numbers.forEach(
        (name, number) ->
            assertThat(names.state(name))
                .as(name)
                .contains(system.state(Integer.parseInt(number))));
  }

  @Test
  void theYearAfterTheLastObservedIsRefused() {
    TieHistory all = stateYears;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> all.at(2015))
        .withMessageContaining("2014-12-31 by COW Intergovernmental Organizations 3");
    assertThat(all.coverage().observes(MEMBERSHIP, Spell.years(1816, 2014))).isTrue();
    assertThat(all.coverage().notes())
        .anyMatch(note -> note.contains("dated within 5 years only: 96, AALCO, "))
        .anyMatch(note -> note.contains("imputed by the publisher: 1388"));
  }
}
