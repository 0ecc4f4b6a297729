package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.attache.CoalitionEvent;
import org.attache.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class CandidateTableTest {
  private static final double NA = Double.NaN;
  private static final CandidateTable TABLE =
      PlainCandidates.of(
          new int[] {0, 0, 0, 1, 1, 2},
          new boolean[] {true, false, false, false, true, false},
          ImmutableMap.of(
              "pivotal pact", new double[] {1, 0, NA, 1, 0.5, NA},
              "milex", new double[] {2, NA, NA, 3, 4, 5}));

  @Test
  void rowsTellEventCandidateAndWhetherItJoined() {
    assertThat(TABLE.size()).isEqualTo(6);
    assertThat(TABLE.events()).extracting(CoalitionEvent::name).containsExactly("E1", "E2", "E3");
    assertThat(List.of(0, 2, 3, 4, 5))
        .extracting(row -> TABLE.event(row).name())
        .containsExactly("E1", "E1", "E2", "E2", "E3");
    assertThat(TABLE.candidate(4).code()).isEqualTo("C005");
    assertThat(TABLE.joined()).containsExactly(true, false, false, false, true, false);
    assertThat(TABLE.value(4, "pivotal pact")).isEqualTo(0.5);
    assertThat(TABLE.value(5, "pivotal pact")).isNaN();
  }

  @Test
  void covariatesAreNamedAndToldApart() {
    assertThat(TABLE.covariates()).containsExactly("pivotal pact", "milex");
    assertThat(TABLE.ofPivotal("pivotal pact")).isTrue();
    assertThat(TABLE.ofPivotal("milex")).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.value(0, "trade"))
        .withMessage("no covariate trade among [pivotal pact, milex]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.only("milex", "milex"))
        .withMessageContaining("two columns are called milex");
  }

  @Test
  void onlyKeepsTheCovariatesAskedForInTheirOrder() {
    CandidateTable turned = TABLE.only("milex", "pivotal pact");
    assertThat(turned.covariates()).containsExactly("milex", "pivotal pact");
    assertThat(turned.column("milex")).containsExactly(TABLE.column("milex"));
    assertThat(TABLE.only("milex").size()).isEqualTo(6);
  }

  @Test
  void completeLeavesOutWhoeverIsUnknownAndSaysSo() {
    CandidateTable complete = TABLE.complete();
    assertThat(complete.size()).isEqualTo(3);
    assertThat(complete.events()).extracting(CoalitionEvent::name).containsExactly("E1", "E2");
    assertThat(complete.candidate(1).code()).isEqualTo("C004");
    assertThat(complete.begin(0)).isZero();
    assertThat(complete.begin(1)).isEqualTo(1);
    assertThat(complete.begin(2)).isEqualTo(3);
    assertThat(complete.notes())
        .containsExactly(
            "E1: 2 of 3 candidates left out, 0 of them joined; unknown pivotal pact of 1,"
                + " milex of 2",
            "E3: 1 of 1 candidates left out, 0 of them joined; unknown pivotal pact of 1");
    assertThat(complete.complete().notes()).isEqualTo(complete.notes());
    assertThat(TABLE.only("milex").complete().size()).isEqualTo(4);
  }

  @Test
  void eventsCanBePicked() {
    CandidateTable second = TABLE.ofEvents(event -> event.name().equals("E2"));
    assertThat(second.size()).isEqualTo(2);
    assertThat(second.event(1).name()).isEqualTo("E2");
    assertThat(second.column("milex")).containsExactly(3, 4);
    assertThat(TABLE.ofEvents(event -> false).events()).isEmpty();
  }

  @Test
  void tableHasAColumnForEachKeyAndCovariate() {
    Table table = TABLE.table();
    assertThat(table.columns())
        .containsExactly(
            "event",
            "date",
            "pivotal",
            "candidate",
            "name",
            "number",
            "joined",
            "pivotal pact",
            "milex");
    assertThat(table.rows().get(0).subList(3, 9))
        .containsExactly("C001", "Candidate 1", 1, 1, 1.0, 2.0);
    assertThat(table.title()).isEqualTo("candidates: 6 in events: 3, joined: 2");
    assertThat(TABLE.toString()).contains("NA").contains("Attaché");
  }

  @Test
  void rowsAfterAnEventWithoutCandidatesAreOfTheirOwn() {
    List<CoalitionEvent> events =
        IntStream.range(0, 3)
            .mapToObj(
                e ->
                    new CoalitionEvent(
                        "E" + e,
                        PlainCandidates.state(9),
                        Set.of(),
                        Set.of(),
                        LocalDate.of(1990 + e, 1, 1),
                        List.of()))
            .toList();
    CandidateRows rows =
        CandidateRows.of(
            events,
            List.of(
                List.of(PlainCandidates.state(1)), List.of(), List.of(PlainCandidates.state(2))),
            new int[] {1, 2});
    assertThat(rows.events()).extracting(CoalitionEvent::name).containsExactly("E0", "E2");
    assertThat(rows.events().get(rows.event(1)).name()).isEqualTo("E2");
    assertThat(rows.begin(1)).isEqualTo(1);
    assertThat(rows.begin(2)).isEqualTo(2);
  }

  @Test
  void rowsOutsideTheTableAreRefused() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> TABLE.event(6))
        .withMessageContaining("row (6) must be less than size (6)");
  }
}
