package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attache.Adjacency;
import org.attache.Coverage;
import org.attache.Provenance;
import org.attache.Scores;
import org.attache.StateSystem;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.io.Cow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Charts of the Correlates of War: their words keep apart and stay on the page. */
@Tag("data")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartsDataTest {
  private TieHistory alliances = TieHistory.of();
  private StateSystem states = StateSystem.of(List.of(), Coverage.everything());

  @BeforeAll
  void read() {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isEmpty(), "attache.shared names no folder");
    Cow cow = Cow.in(Path.of(shared, "data"));
    states = cow.states();
    alliances = cow.alliances().among(states);
  }

  private static Scores degree(TieGraph graph) {
    Adjacency ties = graph.adjacency();
    return Scores.counting(
        graph, v -> ties.end(v) - ties.begin(v), Provenance.of("ties", Map.of(), graph));
  }

  @Test
  void tiesOverTwoCenturies() throws Exception {
    TimeSeries series = TimeSeries.of(alliances.yearly(1816, 2012, ChartsDataTest::degree));
    SvgReading svg =
        ChartReading.checked(
            () ->
                series
                    .only("AUH", "FRN", "GMY", "ITA", "JPN", "RUS", "TUR", "UKG", "USA")
                    .withEvent(LocalDate.of(1914, 7, 28), "First World War")
                    .withEvent(LocalDate.of(1939, 9, 1), "Second World War")
                    .withEvent(LocalDate.of(1991, 12, 26), "end of the Soviet Union")
                    .figure());
    assertThat(svg.texts()).contains("AUH", "USA", "Second World War");
    ChartReading.checked(() -> series.withNames().withLogAxis().figure());
  }

  @Test
  void tiesOfAYear() throws Exception {
    TieGraph graph = alliances.at(2000);
    ChartReading.checked(() -> RankedBars.of(degree(graph)).withNames().figure());
    ChartReading.checked(() -> TailPlot.of(degree(graph)).figure());
    SvgReading map = ChartReading.checked(() -> HeatMap.of(alliances.at(1914)).figure());
    assertThat(map.texts()).contains("GMY", "UKG");
  }

  @Test
  void pactsOfAYearAsANetworkWithEveryNameReadable() throws Exception {
    TieGraph pacts = alliances.at(2000).withoutIsolates();
    SvgReading svg = ChartReading.checked(() -> NetworkDrawing.of(pacts).figure());
    assertThat(svg.texts()).containsAll(pacts.actors().stream().map(a -> a.code()).toList());
    assertThat(String.join(" ", svg.texts())).doesNotContain("left out");
  }

  @Test
  void spellsOfTwoCenturies() throws Exception {
    SvgReading svg = ChartReading.checked(() -> SpellTimeline.of(alliances).withNames().figure());
    assertThat(String.join(" ", svg.texts())).contains("The first 60 rows");
    ChartReading.checked(() -> SpellTimeline.of(states).withNames().figure());
  }
}
