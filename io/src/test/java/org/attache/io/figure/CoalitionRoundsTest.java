package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.attache.State;
import org.attache.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rounds of coalitions, read back from the SVG. */
@Tag("fast")
class CoalitionRoundsTest {
  private static final Table REACHED =
      Table.of(
              List.of("hops", "code", "name", "tie", "path"),
              List.of(
                  List.of(1, "B", "<script>", "DEFENSE", "A – B"),
                  List.of(1, "C", "C land", "DEFENSE", "A – C"),
                  List.of(2, "D", "D land", "DEFENSE", "A – C – D")))
          .withTitle("potential partners of A: 2 + 1 = 3");

  private static Box chip(SvgReading svg, String code) {
    return ChartReading.bounds(ChartReading.within(svg, "actor", code, "polygon").get(0));
  }

  @Test
  void roundsAreColumnsFromLeftToRight() throws Exception {
    SvgReading svg = ChartReading.checked(() -> CoalitionRounds.of(REACHED).figure());
    assertThat(chip(svg, "A").right()).isLessThan(chip(svg, "B").x());
    assertThat(chip(svg, "B").x()).isEqualTo(chip(svg, "C").x());
    assertThat(chip(svg, "C").right()).isLessThan(chip(svg, "D").x());
    assertThat(svg.texts())
        .contains("Start", "1 hop", "2 hops", "1", "+2 = 3", "+1 = 4")
        .contains("A", "B", "C", "D");
  }

  @Test
  void linesOfATablesFooterAreSentences() throws Exception {
    Table table = REACHED.withFooter("topology is not consent\nmeasured by hops; 3 rows");
    SvgReading svg = ChartReading.checked(() -> CoalitionRounds.of(table).figure());
    assertThat(String.join(" ", svg.texts()))
        .contains("2 + 1 = 3. Topology is not consent. Measured by hops; 3 rows.");
  }

  @Test
  void symbolsAtTheStartOfAFootersLinesKeepTheirCase() throws Exception {
    Table table = REACHED.withFooter("α = 2.5\nn = 3\nπ of FRN\nln(x) is taken\nties count");
    SvgReading svg = ChartReading.checked(() -> CoalitionRounds.of(table).figure());
    assertThat(String.join(" ", svg.texts()))
        .contains("α = 2.5. n = 3. π of FRN. ln(x) is taken. Ties count.");
  }

  @Test
  void whoeverStartsHasANameToo() throws Exception {
    CoalitionRounds rounds = CoalitionRounds.of(REACHED).withNames();
    assertThat(ChartReading.checked(rounds::figure).texts()).contains("A");
    CoalitionRounds named = rounds.from(List.of(new State("A", "A land")));
    assertThat(ChartReading.checked(named::figure).texts()).contains("A land").doesNotContain("A");
  }

  @Test
  void linesRunFromBrokersToThoseTheyBring() throws Exception {
    SvgReading svg = ChartReading.checked(() -> CoalitionRounds.of(REACHED).figure());
    Box broker = chip(svg, "C");
    Box brought = chip(svg, "D");
    String start = "M" + Decimals.place(broker.right()) + "," + Decimals.place(broker.centre().y());
    String end = " " + Decimals.place(brought.x()) + "," + Decimals.place(brought.centre().y());
    assertThat(svg.all("path")).hasSize(6);
    assertThat(svg.all("path")).anyMatch(path -> path.getAttribute("d").startsWith(start));
    assertThat(svg.all("path")).anyMatch(path -> path.getAttribute("d").endsWith(end));
  }

  @Test
  void waveTablesAndListsOfActorsAreRounds() throws Exception {
    Table waves =
        Table.of(
            List.of("wave", "newly", "joined", "who"),
            List.of(List.of(0, 2, 2, "A B"), List.of(1, 1, 3, "C")));
    SvgReading svg = ChartReading.checked(() -> CoalitionRounds.of(waves).figure());
    assertThat(svg.texts()).contains("Wave 0", "Wave 1", "+1 = 3", "A", "B", "C");
    List<State> states = State.numbered("s", 4);
    SvgReading list =
        ChartReading.checked(
            () ->
                CoalitionRounds.of(List.of(states.subList(0, 1), states.subList(1, 4)))
                    .from("USA")
                    .withBroker("USA", "s1")
                    .withNames()
                    .figure());
    assertThat(list.texts()).contains("Start", "Round 1", "Round 2", "+3 = 5", "State 4");
    assertThat(list.all("path")).hasSize(2);
  }

  @Test
  void meanRoundsGoToTheNearestColumnAndLendersAreBrokers() throws Exception {
    Table joining =
        Table.of(
            List.of("code", "name", "probability", "mean round"),
            List.of(List.of("B", "B land", 0.9, 1.2), List.of("C", "C land", 0.3, 1.8)));
    SvgReading svg = ChartReading.checked(() -> CoalitionRounds.of(joining).from("A").figure());
    assertThat(svg.texts()).contains("Start", "Round ≈ 1", "Round ≈ 2", "A", "B", "C");
    assertThat(svg.all("path")).isEmpty();
    Table approached =
        Table.of(
            List.of("round", "code", "lender"), List.of(List.of(1, "B", ""), List.of(2, "C", "B")));
    SvgReading lent = ChartReading.checked(() -> CoalitionRounds.of(approached).figure());
    assertThat(lent.all("path")).hasSize(2);
    assertThat(chip(lent, "B").right()).isLessThan(chip(lent, "C").x());
  }

  @Test
  void manyActorsStandSideBySideAndApart() throws Exception {
    List<State> states = State.numbered("s", 150);
    SvgReading svg =
        ChartReading.checked(
            () ->
                CoalitionRounds.of(List.of(states.subList(0, 50), states.subList(50, 150)))
                    .figure());
    List<Box> chips = svg.actors().keySet().stream().map(code -> chip(svg, code)).toList();
    assertThat(chips).hasSize(150);
    for (Box chip : chips) {
      assertThat(chips.stream().filter(chip::overlaps)).hasSize(1);
    }
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoalitionRounds.of(List.of()).figure())
        .withMessage("rounds need at least one actor; nobody joins");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoalitionRounds.of(Table.of(List.of("code"), List.of())))
        .withMessage("rounds need a column round or hops or wave or mean round, not only code");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoalitionRounds.of(REACHED).withBroker("D", "B").figure())
        .withMessage("a broker must be in an earlier round than those it brings: D in 2, B in 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoalitionRounds.of(REACHED).from("D").figure())
        .withMessage("an actor joins in one round only: D");
  }
}
