package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.attache.io.InventedEvents.ICEWS_HEADER;
import static org.attache.io.InventedEvents.gdelt;
import static org.attache.io.InventedEvents.gdelt2;
import static org.attache.io.InventedEvents.icews;
import static org.attache.io.InventedEvents.lines;
import static org.attache.io.InventedEvents.read;
import static org.attache.io.TieAggregator.Weight.EVENTS;
import static org.attache.io.TieAggregator.Weight.MEAN_INTENSITY;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attache.NonStateActor;
import org.attache.Sign;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From rows of events to ties of dyads and periods. */
@Tag("fast")
class EventRowsTest {
  private static final Spell OBSERVED = Spell.years(2000, 2020);
  private static final String[] ROWS = {
    gdelt2("20170704", "USA", "CHN", "04", "1", "1.9"),
    gdelt2("20170731", "USA", "CHN", "03", "1", "-4.0"),
    gdelt2("20170801", "USA", "CHN", "04", "1", "1.0"),
    gdelt2("20170704", "CHN", "USA", "19", "4", "-10.0"),
  };

  @TempDir Path folder;

  private static List<String> ties(TieHistory history) {
    return history.ties().stream().map(Tie::toString).toList();
  }

  @Test
  void eventsOfADyadMonthAndQuadClassAreOneTie() {
    assertThat(ties(read(EventRows.gdelt2(), ROWS).toHistory(EVENTS, OBSERVED)))
        .containsExactly(
            "CHN → USA MATERIAL_CONFLICT [2017-07-01, 2017-08-01)"
                + " GDELT 2.0 Event Database 2017-07-01:1",
            "USA → CHN VERBAL_COOPERATION 2.0 [2017-07-01, 2017-08-01)"
                + " GDELT 2.0 Event Database 2017-07-01:2",
            "USA → CHN VERBAL_COOPERATION [2017-08-01, 2017-09-01)"
                + " GDELT 2.0 Event Database 2017-08-01:1");
  }

  @Test
  void daysYearsAndRootsAreChoices() {
    EventRows daily =
        EventRows.gdelt2().withPeriod(EventRows.Period.DAY).withKinds(EventRows.Kinds.CAMEO_ROOTS);
    TieHistory days = read(daily, ROWS).toHistory(EVENTS, OBSERVED);
    assertThat(days.ties()).hasSize(4);
    assertThat(days.ties().get(3).spell()).isEqualTo(Spell.day(LocalDate.of(2017, 8, 1)));
    assertThat(days.ties().stream().map(tie -> tie.kinds().iterator().next().name()))
        .containsExactly("FIGHT", "CONSULT", "INTEND_COOPERATION", "CONSULT");
    TieHistory years =
        read(EventRows.gdelt2().withPeriod(EventRows.Period.YEAR), ROWS)
            .toHistory(EVENTS, OBSERVED);
    assertThat(years.ties().stream().map(Tie::weight)).containsExactly(1.0, 3.0);
    assertThat(years.at(2017).actors()).hasSize(2);
  }

  @Test
  void meanIntensityIsTakenWithoutItsSignOverEventsThatStateOne() {
    String[] rows = {ROWS[0], ROWS[1], gdelt2("20170704", "USA", "CHN", "04", "1", "")};
    List<Tie> ties = read(EventRows.gdelt2(), rows).toHistory(MEAN_INTENSITY, OBSERVED).ties();
    assertThat(ties).singleElement().extracting(Tie::weight).isEqualTo(5.9 / 2);
  }

  @Test
  void aMeanIntensityOfZeroIsNoTieAndNoted() {
    TieHistory history =
        read(EventRows.gdelt2(), gdelt2("20170704", "USA", "CHN", "01", "1", "0.0"))
            .toHistory(MEAN_INTENSITY, OBSERVED);
    assertThat(history.ties()).isEmpty();
    assertThat(history.coverage().notes())
        .containsExactly(
            "events read: 1; counted: 1",
            "events left out whose mean intensity is 0 or not stated: 1");
  }

  @Test
  void conflictIsNegativeAndEveryKindHasADirection() {
    for (EventRows.Kinds kinds : EventRows.Kinds.values()) {
      assertThat(EventKinds.of(kinds)).allMatch(TieKind::directed);
    }
    assertThat(EventKinds.of(EventRows.Kinds.QUAD_CLASSES).stream().map(TieKind::sign))
        .containsExactly(Sign.POSITIVE, Sign.POSITIVE, Sign.NEGATIVE, Sign.NEGATIVE);
    assertThat(EventKinds.of(EventRows.Kinds.CAMEO_ROOTS).stream().map(TieKind::sign).distinct())
        .containsExactly(Sign.POSITIVE, Sign.NEGATIVE);
    assertThat(EventKinds.of(EventRows.Kinds.CAMEO_ROOTS).get(9).sign()).isEqualTo(Sign.NEGATIVE);
  }

  @Test
  void rowsThatAreNoTieBetweenTwoActorsAreCounted() {
    TieAggregator events =
        read(
            EventRows.gdelt2(),
            ROWS[0],
            gdelt2("20170704", "", "CHN", "04", "1", "1.9"),
            gdelt2("20170704", "USA", "", "04", "1", "1.9"),
            gdelt2("20170704", "USA", "USA", "04", "1", "1.9"),
            gdelt2("20170704", "USA", "CHN", "---", "", "1.9"));
    assertThat(events.events()).isEqualTo(1);
    assertThat(events.rows()).isEqualTo(5);
    assertThat(events)
        .hasToString(
            """
            GDELT 2.0 Event Database by quad classes and month: 1 groups of dyad, period and kind
              events read: 5; counted: 1
              events left out with an actor without a country: 2
              events left out with both actors of one country: 1
              events left out without a CAMEO code: 1""");
    assertThat(events.toHistory(EVENTS, OBSERVED).coverage().notes()).hasSize(4);
  }

  @Test
  void eventsOfPeriodsThatWereNotObservedAreLeftOutAndNoted() {
    TieHistory history =
        read(EventRows.gdelt2(), ROWS)
            .toHistory(EVENTS, new Spell(LocalDate.of(2017, 8, 1), LocalDate.of(2018, 1, 1)));
    assertThat(history.ties()).hasSize(1);
    assertThat(history.coverage().notes())
        .contains("events left out dated outside what was observed: 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(EventRows.gdelt2(), ROWS).toHistory(EVENTS))
        .withMessageStartingWith("say what the events observed");
  }

  @Test
  void partsOfTheWorldAreNoStates() {
    Tie tie =
        read(EventRows.gdelt2(), gdelt2("20170704", "EUR", "CHN", "04", "1", "1.9"))
            .toHistory(EVENTS, OBSERVED)
            .ties()
            .get(0);
    assertThat(tie.from()).isEqualTo(new NonStateActor("EUR", "EUR"));
    assertThat(tie.to()).isEqualTo(new State("CHN", "CHN"));
  }

  @Test
  void codesOfOneActorCountTogether() {
    EventRows named =
        EventRows.gdelt2()
            .withActors(
                code ->
                    switch (code) {
                      case "USA", "US" -> Optional.of(new State("USA", "America"));
                      case "CHN" -> Optional.of(new State("CHN", "China"));
                      default -> Optional.empty();
                    });
    TieHistory history =
        read(
                named,
                ROWS[0],
                gdelt2("20170704", "US", "CHN", "04", "1", "1.9"),
                gdelt2("20170704", "US", "USA", "04", "1", "1.9"),
                gdelt2("20170704", "XXX", "USA", "04", "1", "1.9"))
            .toHistory(EVENTS, OBSERVED);
    assertThat(history.ties()).singleElement().extracting(Tie::weight).isEqualTo(2.0);
    assertThat(history.coverage().notes())
        .contains(
            "events left out with a code that means no actor: 1",
            "events left out between two codes of one actor: 1");
  }

  @Test
  void bothWidthsOfTheFirstEditionAreRead() {
    TieAggregator events =
        read(
            EventRows.gdelt1(),
            gdelt(57, "19790101", "USA", "CHN", "04", "1", "1.9"),
            gdelt(58, "20130401", "USA", "CHN", "04", "1", "1.9"));
    assertThat(events.groups()).isEqualTo(2);
  }

  @Test
  void icewsTellsTheQuadClassFromTheCode() {
    TieAggregator events =
        read(
            EventRows.icews(),
            ICEWS_HEADER,
            icews("2014-01-31", "Côte d'Ivoire", "France", "051", "3.4"),
            icews("2014-01-31", "Côte d'Ivoire", "France", "090", "-2.0"),
            icews("2014-01-31", "Côte d'Ivoire", "France", "141", "-6.5"),
            icews("2014-01-31", "Côte d'Ivoire", "France", "1823", "-9.5"),
            icews("2014-01-31", "NULL", "France", "1823", "-9.5"));
    assertThat(events.toHistory(EVENTS, OBSERVED).ties().stream().map(Tie::kinds))
        .containsExactlyElementsOf(
            EventKinds.of(EventRows.Kinds.QUAD_CLASSES).stream().map(java.util.Set::of).toList());
    assertThat(events.toString()).contains("without a country: 1");
  }

  @Test
  void aHeaderMayCarryOtherColumnsInAnyOrderAndQuotes() {
    String header =
        "quadclass,GoldsteinScale,Note,SQLDATE,Actor2CountryCode,Actor1CountryCode,EventRootCode";
    String row = "1,1.9,\"a, \"\"b\"\"\r\nc\",20170704,\"CHN\",USA,04";
    String content = String.join("\r\n", "\uFEFF" + header, row, "");
    assertThat(ties(read(EventRows.gdelt2().withHeader(','), content).toHistory(EVENTS, OBSERVED)))
        .containsExactly(
            "USA → CHN VERBAL_COOPERATION [2017-07-01, 2017-08-01)"
                + " GDELT 2.0 Event Database 2017-07-01:1");
  }

  @Test
  void filesAreReadAsTheyComeFromThePublisher() throws IOException {
    byte[] content = String.join("", ROWS).getBytes(StandardCharsets.UTF_8);
    Path plain = Files.write(folder.resolve("a.export.CSV"), content);
    Path gz = folder.resolve("b.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write(content);
    }
    Path zip = folder.resolve("c.export.CSV.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("folder/"));
      out.putNextEntry(new ZipEntry("one"));
      out.write(content);
      out.putNextEntry(new ZipEntry("two"));
      out.write(content);
    }
    TieAggregator events = EventRows.gdelt2().read(plain, gz, zip);
    assertThat(events.events()).isEqualTo(16);
    assertThat(events.groups()).isEqualTo(3);
  }

  @Test
  void linesOfAnotherEngineAreRead() {
    assertThat(EventRows.gdelt2().read(lines(ROWS), "part 1").events()).isEqualTo(4);
  }

  @Test
  void theNumberOfGroupsIsBounded() {
    EventRows two = EventRows.gdelt2().withLimit(2);
    assertThatIllegalStateException()
        .isThrownBy(() -> read(two, ROWS))
        .withMessage(
            "more than 2 groups of dyad, period and kind; allow more with withLimit, each takes up"
                + " to 96 bytes, or choose longer periods");
    assertThat(read(two.withLimit(3), ROWS).groups()).isEqualTo(3);
    assertThatIllegalArgumentException().isThrownBy(() -> two.withLimit(0));
  }

  @Test
  void onlyEventsCountedAlikeAreMerged() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                EventRows.gdelt2()
                    .read()
                    .merge(EventRows.gdelt2().withPeriod(EventRows.Period.DAY).read()))
        .withMessage(
            "only events counted alike can be merged: GDELT 2.0 Event Database by quad classes and"
                + " month, GDELT 2.0 Event Database by quad classes and day");
  }
}
