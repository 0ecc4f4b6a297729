package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.Invented.write;

import java.nio.file.Path;
import java.util.List;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read back must be as it was written; hostile XML is turned away. */
@Tag("fast")
class ReadBackTest {
  private static final String TOP = "<graphml><graph edgedefault='directed'>";

  @TempDir Path folder;

  private Path xml(String text) {
    return write(folder, "g.graphml", text);
  }

  @Test
  void aHistoryAndItsCoverageComeBack() {
    Path ties = folder.resolve("ties.csv");
    Path observed = folder.resolve("observed.csv");
    Export.csv(Small.history()).to(ties);
    Export.coverage(Small.coverage()).to(observed);
    TieHistory back = Import.csv(ties, Import.coverage(observed));
    assertThat(back.ties()).containsExactly(Small.PACT, Small.ENTENTE);
    assertThat(back.coverage().toString()).isEqualTo(Small.coverage().toString());
    assertThat(Import.csv(ties).coverage().isUnlimited()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "state,Aland!king,Aland!from \"ALA\": expected an actor; "
            + "an actor is a state, an institution or non-state, not \"king\"",
        "DEFENSE;NEUTRALITY!DEFENSE!kinds \"DEFENSE\": expected kinds of tie; "
            + "as many spheres and signs as kinds are needed: "
            + "DEFENSE|military;military|positive;positive",
        "DEFENSE;NEUTRALITY!MEMBERSHIP;X!kinds \"MEMBERSHIP;X\": expected kinds that go together; "
            + "a [MEMBERSHIP, X] needs an institution at one end: ALA–BLA",
        ",false,1,!,false,0,!weight \"0\": expected a number above 0",
        ",false,1,!,false,NaN,!weight \"NaN\": expected a number",
        ",false,1,!,maybe,1,!kinds \"DEFENSE;NEUTRALITY\": expected kinds of tie; "
            + "true or false is needed, not \"maybe\"",
        "1910-12-31!1900-01-31!first_day \"1900-02-01\": expected a day such as 1914-06-28; "
            + "a spell must end after it starts: start 1900-02-01, end 1900-02-01",
      })
  void aBrokenRowIsRefused(String sound, String broken, String message) {
    String text = Export.csv(TieHistory.of(Small.PACT)).text();
    assertThat(text).contains(sound);
    Path file = write(folder, "ties.csv", text.replace(sound, broken));
    assertThat(refusal(() -> Import.csv(file))).startsWith("ties.csv:2:").endsWith(message);
  }

  @Test
  void aReferenceStandsForOneTie() {
    String text = Export.csv(TieHistory.of(Small.PACT)).text();
    Path file = write(folder, "ties.csv", text + text.substring(text.indexOf('\n') + 1));
    assertRefused(
        () -> Import.csv(file),
        "ties.csv:3:131: ref \"p:1\": expected a reference that no other row has");
  }

  @Test
  void anotherTableIsNoListOfTies() {
    Path file = write(folder, "ties.csv", "from,to\nA,B\n");
    assertRefused(
        () -> Import.csv(file),
        "ties.csv:1: \"from,to\": expected a column from_type; this reads the ties that Export.csv"
            + " wrote");
  }

  @Test
  void aBrokenCoverageIsRefused() {
    Path file = write(folder, "observed.csv", "record\nnote\n");
    assertThat(refusal(() -> Import.coverage(file)))
        .startsWith("observed.csv:1: expected what Export.coverage wrote; the header");
    String sound = Export.coverage(Small.coverage()).text();
    Path odd = write(folder, "observed.csv", sound.replaceFirst("observation", "rumour"));
    assertThat(refusal(() -> Import.coverage(odd)))
        .isEqualTo("observed.csv:2: expected what Export.coverage wrote; no record: rumour");
    Path late = write(folder, "observed.csv", sound.replaceFirst("1900-01-01", "yesterday"));
    assertThat(refusal(() -> Import.coverage(late))).startsWith("observed.csv:2: expected");
    Path open = write(folder, "observed.csv", sound + "\"note");
    assertThat(refusal(() -> Import.coverage(open))).contains("a quoted field to end");
  }

  private static String refusal(Runnable reading) {
    try {
      reading.run();
      return "read";
    } catch (DatasetException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void documentTypesAndEntitiesAreRefused() {
    for (String type :
        List.of(
            "<!DOCTYPE g [<!ENTITY a 'x'>]>",
            "<!DOCTYPE g [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>",
            "<!DOCTYPE g SYSTEM 'file:///etc/hostname'>",
            "<!DOCTYPE g>")) {
      String text = type + TOP + "<data key='k'>&a;</data></graph></graphml>";
      assertThat(refusal(() -> Import.graphml(xml(text)))).contains("expected no document type");
    }
    String undeclared = TOP + "<data key='k'>&a;</data></graph></graphml>";
    assertThat(refusal(() -> Import.graphml(xml(undeclared)))).contains("g.graphml:1:");
  }

  @Test
  void whatIsNotOurGraphmlSaysWhatIsMissing() {
    assertThat(refusal(() -> Import.graphml(xml(""))))
        .isEqualTo("g.graphml:1:1: expected well-formed XML 1.0; Premature end of file.");
    assertRefused(
        () -> Import.graphml(xml("<graphml/>")),
        "g.graphml: expected a graph, directed or undirected");
    assertRefused(
        () -> Import.graphml(xml("<a><b><c><d><e><f/></e></d></c></b></a>")),
        "g.graphml:1:20: expected elements at most 5 deep");
    assertRefused(
        () -> Import.graphml(xml(TOP + "<node id='a'/></graph></graphml>")),
        "g.graphml:1:54: expected data with the key type; this reads the graphs that Export.graphml"
            + " wrote");
    assertRefused(
        () -> Import.graphml(xml(TOP + "<edge source='a' target='b'/></graph></graphml>")),
        "g.graphml:1:69: expected a node above for source a");
    assertThat(
            refusal(
                () ->
                    Import.graphml(xml(TOP + "</graph><graph edgedefault='directed'/></graphml>"))))
        .contains("expected one graph");
  }

  @Test
  void brokenValuesInAGraphAreRefused() {
    String text = Export.graphml(TieGraph.of(Small.PACT)).text();
    for (String weight : List.of("0", "-1", "NaN", "Infinity", "1e999", "x", "")) {
      String broken =
          text.replace("<data key=\"weight\">1<", "<data key=\"weight\">" + weight + "<");
      assertThat(broken).isNotEqualTo(text);
      assertThat(refusal(() -> Import.graphml(xml(broken)))).contains("expected a tie");
    }
    String later = text.replace("1910-12-31", "1900-01-31");
    assertThat(refusal(() -> Import.graphml(xml(later)))).contains("a spell must end after it");
    String twice = text.replace("<node id=\"BLA\">", "<node id=\"ALA\">");
    assertThat(refusal(() -> Import.graphml(xml(twice)))).contains("expected each node once");
  }

  @Test
  void manyEscapedCharactersAreNoBomb() {
    String many = "&amp;&#10;".repeat(200_000);
    TieGraph graph =
        Import.graphml(xml(TOP + "<data key='k'>" + many + "</data></graph></graphml>"));
    assertThat(graph.ties()).isEmpty();
    assertThat(graph.isDirected()).isTrue();
  }
}
