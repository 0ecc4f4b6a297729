package org.attache.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.NonStateActor;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Advice among managers by department, and among lawyers by office, against sna 2.7.1. */
@Tag("data")
class BrokerageDataTest {
  private static final TieKind ADVICE = TieKind.civilian("ADVICE").withDirected(true);

  private static BrokerageRoles roles(String name, String attribute, boolean sna)
      throws IOException {
    Map<Actor, String> blocs = new HashMap<>();
    List<List<String>> nodes = rows(name + "_nodes.csv");
    int bloc = nodes.get(0).indexOf(attribute);
    int code = nodes.get(0).indexOf("name");
    nodes.subList(1, nodes.size()).forEach(row -> blocs.put(actor(row.get(code)), row.get(bloc)));
    List<Tie> ties = new ArrayList<>();
    List<List<String>> edges = rows(name + "_edges.csv");
    edges
        .subList(1, edges.size())
        .forEach(row -> ties.add(Tie.of(actor(row.get(0)), actor(row.get(1)), ADVICE)));
    TieGraph graph = TieGraph.of(ties).among(blocs.keySet());
    return Brokerage.under(blocs).withSnaVariance(sna).of(graph);
  }

  private static List<List<String>> rows(String file) throws IOException {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isEmpty(), "attache.shared names no folder");
    return Files.readAllLines(Path.of(shared, "fixtures", file)).stream()
        .map(line -> Splitter.on(',').splitToList(line.replace("\"", "")))
        .toList();
  }

  private static NonStateActor actor(String number) {
    return new NonStateActor(number, "Person " + number);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "COORDINATOR, 28, 47.74158, 9.67268, -2.040963, 3446",
    "ITINERANT, 69, 152.41443, 25.73079, -3.241814, 175",
    "REPRESENTATIVE, 95, 152.41443, 23.83595, -2.408732, 1413",
    "GATEKEEPER, 62, 152.41443, 23.83595, -3.793196, 1213",
    "LIAISON, 246, 389.32920, 33.28447, -4.306189, 125"
  })
  void rolesInTheWholeGraphAgree(
      Role role, double count, double expected, double deviation, double z, double lawyers)
      throws IOException {
    BrokerageRoles.Tally tally = roles("ht_advice", "dept", true).in(role);
    assertThat(tally.count()).isEqualTo(count);
    assertThat(tally.expected()).isEqualTo(expected, within(5e-6));
    assertThat(tally.deviation()).isEqualTo(deviation, within(5e-6));
    assertThat(tally.z()).isEqualTo(z, within(5e-7));
    assertThat(roles("law_advice", "office", true).in(role).count()).isEqualTo(lawyers);
  }

  @Test
  void totalsAgree() throws IOException {
    BrokerageRoles.Tally managers = roles("ht_advice", "dept", true).total();
    assertThat(managers.count()).isEqualTo(500);
    assertThat(managers.expected()).isEqualTo(894.31406, within(5e-6));
    assertThat(managers.deviation()).isEqualTo(63.61014, within(5e-6));
    assertThat(managers.z()).isEqualTo(-6.198918, within(5e-7));
    BrokerageRoles.Tally lawyers = roles("law_advice", "office", true).total();
    assertThat(lawyers.count()).isEqualTo(6372);
    assertThat(lawyers.expected()).isEqualTo(9063.861141, within(5e-7));
    assertThat(lawyers.z()).isEqualTo(-5.412836114, within(1e-9));
  }

  @ParameterizedTest(name = "manager {0}")
  @CsvSource({
    "18, 0, 32, 4, 11, 74, 121",
    "21, 11, 7, 20, 15, 19, 72",
    "10, 0, 15, 1, 1, 28, 45",
    "7, 0, 7, 0, 0, 31, 38",
    "15, 7, 0, 10, 2, 7, 26"
  })
  void managersAgree(
      String number,
      double coordinator,
      double itinerant,
      double representative,
      double gatekeeper,
      double liaison,
      double total)
      throws IOException {
    assertThat(BrokerageTest.counts(roles("ht_advice", "dept", true).of(number).tallies()))
        .containsExactly(coordinator, itinerant, gatekeeper, representative, liaison, total);
  }

  /** The z of three managers of blocs of several sizes, one of them 1, as sna prints them. */
  @ParameterizedTest(name = "manager {0}")
  @CsvSource({
    "21, 6.9609596, -0.3007068, 2.624805234, 1.60169329, 0.04850502, 1.8761064",
    "18, -0.5024225, 4.7712792, -0.009412497, 1.90039646, 5.01459737, 5.0015029",
    "7, NaN, -0.7483525, NaN, NaN, -0.08690330, -0.2925361"
  })
  void managersStandOutAsMuch(
      String number,
      double coordinator,
      double itinerant,
      double representative,
      double gatekeeper,
      double liaison,
      double total)
      throws IOException {
    for (boolean sna : new boolean[] {false, true}) {
      double[] z =
          roles("ht_advice", "dept", sna).of(number).tallies().stream()
              .mapToDouble(BrokerageRoles.Tally::z)
              .toArray();
      assertThat(z)
          .containsExactly(
              new double[] {coordinator, itinerant, gatekeeper, representative, liaison, total},
              within(5e-8));
    }
  }
}
