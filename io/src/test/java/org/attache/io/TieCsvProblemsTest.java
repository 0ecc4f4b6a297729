package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.TieKind.DEFENSE;
import static org.attache.TieKind.ENTENTE;
import static org.attache.TieKind.TRADE;
import static org.attache.io.Invented.assertRefused;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.Spell;
import org.attache.State;
import org.attache.TieHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file may not say under a stated schema, and what a schema must. */
@Tag("fast")
class TieCsvProblemsTest {
  private static final TieCsv PACTS =
      TieCsv.ties().from("a").to("b").kind(DEFENSE).observed(Spell.years(1800, 2020));
  private static final TieCsv YEARLY = PACTS.year("y");

  @TempDir Path folder;

  private TieHistory read(TieCsv schema, String content) {
    return schema.read(Invented.write(folder, "ties.csv", content));
  }

  private void assertBad(TieCsv schema, String content, String issue) {
    assertRefused(() -> read(schema, content), "ties.csv:" + issue);
  }

  @Test
  void aWeightIsANumberOfZeroOrMore() {
    TieCsv weighted = YEARLY.weight("weight");
    assertBad(
        weighted, "a,b,y,weight\nX,Y,1900,\"1,5\"\n", "2:10: weight \"1,5\": expected a number");
    assertBad(
        weighted,
        "a,b,y,weight\nX,Y,1900,-2\n",
        "2:10: weight \"-2\": expected a weight of 0 or more");
    assertBad(weighted, "a,b,y,weight\nX,Y,1900,NaN\n", "2:10: weight \"NaN\": expected a number");
  }

  @Test
  void anUnknownColumnIsNamedWithTheHeader() {
    assertBad(
        YEARLY,
        "iso1,iso2,y\nX,Y,1900\n",
        "1: \"iso1,iso2,y\": expected a column a; the columns are those that the schema names:"
            + " [a, b, y]");
  }

  @Test
  void anActorIsStatedAndNoneIsTiedToItself() {
    assertBad(YEARLY, "a,b,y\nX,,1900\n", "2:3: b \"\": expected an actor");
    assertBad(YEARLY.missing("NA"), "a,b,y\nNA,X,1900\n", "2:1: a \"NA\": expected an actor");
    assertBad(YEARLY, "a,b,y\nX,X,1900\n", "2:3: b \"X\": expected another actor than a");
  }

  @Test
  void aCodeThatIsRefusedIsAProblemOfItsRow() {
    TieCsv resolved =
        YEARLY.actors(
            code -> {
              if (code.length() > 1) {
                throw new IllegalArgumentException("no actor " + code);
              }
              return new State(code, code);
            });
    assertBad(
        resolved,
        "a,b,y\nX,YY,1900\n",
        "2:3: b \"YY\": expected the code of an actor; no actor YY");
  }

  @Test
  void aDateHasTheStatedShape() {
    for (TieCsv.Dates shape : TieCsv.Dates.values()) {
      for (String date : List.of("07/10/1879", "1879-02-30", "187913", "31.2.1879", "0", "18790")) {
        assertBad(
            PACTS.since("s", shape),
            "a,b,s\nX,Y," + date + "\n",
            "2:5: s \"" + date + "\": expected a date like " + shape);
      }
    }
  }

  @Test
  void threeColumnsMakeADayOfTheCalendar() {
    TieCsv three = PACTS.since("y", "m", "d");
    assertBad(three, "a,b,y,m,d\nX,Y,1900,13,1\n", "2:10: m \"13\": expected a month from 1 to 12");
    assertBad(
        three, "a,b,y,m,d\nX,Y,1900,2,30\n", "2:12: d \"30\": expected a day of month 2 in 1900");
    assertBad(three, "a,b,y,m,d\nX,Y,,2,3\n", "2:5: y \"\": expected a start");
    assertBad(three, "a,b,y,m,d\nX,Y,x,,\n", "2:5: y \"x\": expected a whole number");
  }

  @Test
  void anEndComesAfterTheStart() {
    TieCsv since = PACTS.since("s", TieCsv.Dates.YEAR);
    assertBad(
        since.through("e", TieCsv.Dates.YEAR),
        "a,b,s,e\nX,Y,1900,1899\n",
        "2:10: e \"1899\": expected a last day on or after 1900-01-01");
    assertBad(
        since.until("e", TieCsv.Dates.YEAR),
        "a,b,s,e\nX,Y,1900,1900\n",
        "2:10: e \"1900\": expected an end after 1900-01-01");
    assertBad(
        since.until("e", TieCsv.Dates.YEAR),
        "a,b,s,e\nX,Y,1900,\n",
        "2:10: e \"\": expected an end; inForce(…) states what stands for ties still in force");
  }

  @Test
  void aKindIsOneOfThoseStated() {
    assertBad(
        YEARLY.kindColumn("k", Map.of("E", ENTENTE, "D", DEFENSE)),
        "a,b,y,k\nX,Y,1900,F\n",
        "2:10: k \"F\": expected one of D, E");
    assertBad(
        YEARLY.kindFlag("k", DEFENSE),
        "a,b,y,k\nX,Y,1900,2\n",
        "2:10: k \"2\": expected 0 or 1, or nothing where it is not known");
  }

  @Test
  void allProblemsAreToldAndLenientReadingLeavesTheirRowsOut() {
    String rows = "a,b,y\nX,Y,1900\nX,,19\nX,Y\nY,X,1901\n";
    assertRefused(
        () -> read(YEARLY, rows),
        "ties.csv:3:3: b \"\": expected an actor",
        "ties.csv:3:4: y \"19\": expected a date like 1879",
        "ties.csv:4: \"2 fields\": expected 3 fields, as in the header;"
            + " look for a missing or unquoted comma");
    List<DatasetIssue> told = new ArrayList<>();
    TieHistory history = read(YEARLY.withIssues(told::add), rows);
    assertThat(told).hasSize(3);
    assertThat(history.ties()).hasSize(2);
    assertThat(history.coverage().notes())
        .containsExactly("problems in ties.csv: 3; rows that had one were left out");
  }

  @Test
  void aSchemaMustSayEverything() {
    Path file = Invented.write(folder, "ties.csv", "a,b,y\n");
    Map<TieCsv, String> schemas =
        Map.of(
            TieCsv.ties().from("a"),
            "name both columns: from(…).to(…)",
            TieCsv.memberships(),
            "name both columns: member(…).institution(…)",
            TieCsv.ties().from("a").to("b"),
            "state the kind: kind(…), kindColumn(…) or kindFlag(…)",
            TieCsv.ties().from("a").to("b").kind(DEFENSE, TRADE),
            "the kinds must all have a direction or none: [DEFENSE, TRADE]",
            TieCsv.ties().from("a").to("b").kind(DEFENSE),
            "state when: since(…), year(…) or, for all rows alike, during(…)",
            TieCsv.ties().from("a").to("b").kind(DEFENSE).year("y"),
            "state what was observed, as in observed(Spell.years(1990, 2020))");
    schemas.forEach(
        (schema, message) ->
            assertThatIllegalArgumentException()
                .isThrownBy(() -> schema.read(file))
                .withMessage(message));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TieCsv.ties().member("a"))
        .withMessage("member belongs to memberships()");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TieCsv.memberships().from("a"))
        .withMessage("from belongs to ties()");
  }
}
