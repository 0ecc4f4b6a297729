package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.attache.Series;
import org.attache.Spell;
import org.attache.State;
import org.attache.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts on pages as narrow as phones and narrower: nothing is cut off. */
@Tag("fast")
class NarrowPagesTest {
  private static final List<State> STATES = State.numbered("state", 60);

  /** So many rounds of so many, each brought by the first of the round before. */
  private static Table chained(int rounds, int inEach) {
    List<List<?>> rows = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      for (int i = 1; i <= inEach; i++) {
        String broker = round == 1 ? "FRN" : "s" + (round - 1) + "-1";
        rows.add(List.of(round, "s" + round + "-" + i, "State of round " + round, broker));
      }
    }
    return Table.of(List.of("round", "code", "name", "broker"), rows);
  }

  @ParameterizedTest
  @ValueSource(doubles = {200, 280, 360, 720})
  void roundsThatHaveNoRoomBesideTheOthersStandBelow(double width) throws Exception {
    List<List<State>> rounds = IntStream.range(0, 12).mapToObj(r -> at(r, 5)).toList();
    CoalitionRounds apart = CoalitionRounds.of(rounds).withTitle("Rounds").withWidth(width);
    assertThat(ChartReading.checked(apart::figure).texts()).contains("Round 1", "Round 12");
    assertThat(ChartReading.checked(apart.withNames()::figure).actors()).hasSize(60);
    CoalitionRounds linked = CoalitionRounds.of(chained(9, 7)).withWidth(width);
    assertThat(ChartReading.checked(linked::figure).actors()).hasSize(64);
    assertThat(ChartReading.checked(linked.withNames()::figure).texts()).contains("+7 = 64");
    CoalitionRounds many = CoalitionRounds.of(List.of(State.numbered("s", 900))).withWidth(width);
    assertThat(many.figure().width()).isEqualTo(width);
  }

  /** On 360 pixels rounds 4 and on stand below: lines to those of round 4 are cut. */
  @Test
  void linesToRoundsBelowAreCutToTheirEnds() throws Exception {
    CoalitionRounds rounds = CoalitionRounds.of(chained(5, 7)).withWidth(360);
    SvgReading svg = ChartReading.checked(rounds::figure);
    double above = SvgReading.number(ChartReading.text(svg, "Round 3"), "y");
    double below = SvgReading.number(ChartReading.text(svg, "Round 4"), "y");
    assertThat(below).isGreaterThan(above);
    assertThat(svg.all("path")).hasSize(2 * 4 * 7);
    assertThat(svg.all("polyline")).hasSize(2 * 7);
    assertThat(String.join(" ", svg.texts())).contains("or begin in their");
    CoalitionRounds wide = CoalitionRounds.of(chained(5, 7));
    assertThat(ChartReading.checked(wide::figure).all("path")).hasSize(2 * 5 * 7);
  }

  private static List<State> at(int round, int size) {
    return STATES.subList(round * size, (round + 1) * size);
  }

  @ParameterizedTest
  @ValueSource(doubles = {200, 280, 360, 720})
  void chartsWhoseRowsMakeTheHeightStayOnThePage(double width) throws Exception {
    double[] values = IntStream.range(0, 12).mapToDouble(i -> 1000 - i * 700.25).toArray();
    RankedBars bars = RankedBars.of(ChartReading.scores(values)).withWidth(width).withNames();
    ChartReading.checked(bars::figure);
    List<String> names = STATES.subList(0, 9).stream().map(State::name).toList();
    double[][] cells = new double[9][9];
    Arrays.setAll(cells, i -> IntStream.range(0, 9).mapToDouble(j -> i - j * 1.5).toArray());
    HeatMap map = HeatMap.of(names, names, cells).withMeasure("likeness of two").withWidth(width);
    ChartReading.checked(map::figure);
    Map<String, List<Spell>> spells = new TreeMap<>();
    names.forEach(name -> spells.put(name, List.of(Spell.years(1900, 1950), Spell.ALWAYS)));
    SpellTimeline timeline =
        SpellTimeline.of(spells)
            .withEvent(LocalDate.of(1948, 7, 1), "something that happened late")
            .withWidth(width);
    ChartReading.checked(timeline::figure);
  }

  @ParameterizedTest
  @ValueSource(doubles = {200, 280, 360, 720})
  void chartsOfOneHeightStayOnThePage(double width) throws Exception {
    double[] values = IntStream.range(1, 50).mapToDouble(i -> 1000.0 / i).toArray();
    TailPlot tail =
        TailPlot.of(ChartReading.scores(values))
            .withPowerLaw("power law, α 2.0 from 50 on", 50, 2)
            .withTitle("How scores fall off in a very small picture")
            .withSize(width, 300);
    ChartReading.checked(tail::figure);
    SortedMap<Integer, Double> years = new TreeMap<>(Map.of(1900, 1.0, 1910, 40_000.0, 1920, 9.0));
    TimeSeries series =
        TimeSeries.of("a line with a long name", Series.of(years))
            .withEvent(LocalDate.of(1920, 2, 1), "something that happened late")
            .withTitle("Over the years")
            .withSize(width, 300);
    ChartReading.checked(series::figure);
  }
}
