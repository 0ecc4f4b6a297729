package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.TieKind.DEFENSE;
import static org.attache.TieKind.ENTENTE;
import static org.attache.TieKind.TRADE;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.NonStateActor;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of every shape, read by stated schemas. */
@Tag("fast")
class TieCsvTest {
  private static final Spell OBSERVED = Spell.years(1800, 2020);
  private static final TieCsv PACTS =
      TieCsv.ties().from("A").to("b").kind(DEFENSE).observed(OBSERVED);

  @TempDir Path folder;

  private TieHistory read(TieCsv schema, String content) {
    return schema.read(Invented.write(folder, "ties.csv", content));
  }

  private List<String> ties(TieCsv schema, String content) {
    return read(schema, content).ties().stream().map(Tie::toString).toList();
  }

  private Spell spell(TieCsv schema, String content) {
    return read(schema, content).ties().get(0).spell();
  }

  @Test
  void aRowIsATieWithItsLineAsReference() {
    TieCsv yearly = PACTS.year("year").weight("flow");
    assertThat(ties(yearly, "a, B ,YEAR,flow,note\nX,Y,1900,2.5,n\n\nY,Z,1901,1e3,n\n"))
        .containsExactly(
            "X – Y DEFENSE 2.5 [1900-01-01, 1901-01-01) ties.csv:2",
            "Y – Z DEFENSE 1000.0 [1901-01-01, 1902-01-01) ties.csv:4");
  }

  @Test
  void directedKindsRunFromTheFirstToTheSecond() {
    TieCsv trade = TieCsv.ties().from("x").to("m").kind(TRADE).year("y").observed(OBSERVED);
    assertThat(ties(trade, "m;y;x\nB;1900;A\n"))
        .containsExactly("A → B TRADE [1900-01-01, 1901-01-01) ties.csv:2");
  }

  @Test
  void datesComeInTheUsualShapes() {
    LocalDate first = LocalDate.of(1879, 10, 7);
    LocalDate end = LocalDate.of(1918, 11, 4);
    TieCsv iso = PACTS.since("s", TieCsv.Dates.ISO).until("e", TieCsv.Dates.ISO);
    assertThat(spell(iso, "a,b,s,e\nX,Y,1879-10-07,1918-11-04\n")).isEqualTo(new Spell(first, end));
    TieCsv points =
        PACTS.since("s", TieCsv.Dates.DAY_MONTH_YEAR).through("e", TieCsv.Dates.DAY_MONTH_YEAR);
    assertThat(spell(points, "a,b,s,e\nX,Y,7.10.1879,03.11.1918\n"))
        .isEqualTo(new Spell(first, end));
    TieCsv three = PACTS.since("y", "m", "d").through("y2", "m2", "d2");
    assertThat(spell(three, "a,b,y,m,d,y2,m2,d2\nX,Y,1879,10,7,1918,11,3\n"))
        .isEqualTo(new Spell(first, end));
    TieCsv months = PACTS.since("s", TieCsv.Dates.YEAR_MONTH).through("e", TieCsv.Dates.YEAR_MONTH);
    assertThat(spell(months, "a,b,s,e\nX,Y,187910,191802\n"))
        .isEqualTo(new Spell(LocalDate.of(1879, 10, 1), LocalDate.of(1918, 3, 1)));
  }

  @Test
  void anInclusiveEndIsInForceAndAnExclusiveOneIsNot() {
    String rows = "a,b,s,e\nX,Y,1900,1910\n";
    TieCsv since = PACTS.since("s", TieCsv.Dates.YEAR);
    assertThat(spell(since.through("e", TieCsv.Dates.YEAR), rows))
        .isEqualTo(Spell.years(1900, 1910));
    assertThat(spell(since.until("e", TieCsv.Dates.YEAR), rows)).isEqualTo(Spell.years(1900, 1909));
    assertThat(spell(since, rows)).isEqualTo(Spell.since(LocalDate.of(1900, 1, 1)));
    assertThat(spell(PACTS.during(Spell.year(1905)), rows)).isEqualTo(Spell.year(1905));
  }

  @Test
  void aMissingDayOrMonthMeansAllOfThem() {
    TieCsv three = PACTS.since("y", "m", "d").through("y2", "m2", "d2").missing("-9");
    String header = "a,b,y,m,d,y2,m2,d2\n";
    assertThat(spell(three, header + "X,Y,1900,2,-9,1904,2,\n"))
        .isEqualTo(new Spell(LocalDate.of(1900, 2, 1), LocalDate.of(1904, 3, 1)));
    assertThat(spell(three, header + "X,Y,1900,-9,-9,1904,,\n")).isEqualTo(Spell.years(1900, 1904));
  }

  @Test
  void tiesStillInForceHaveAStatedCode() {
    TieCsv open =
        PACTS.since("s", TieCsv.Dates.YEAR).through("e", TieCsv.Dates.YEAR).inForce("", "9999");
    String rows = "a,b,s,e\nX,Y,1900,\nX,Z,1900,9999\nY,Z,1900,1901\n";
    assertThat(read(open, rows).ties().stream().map(tie -> tie.spell().isOpen()))
        .containsExactly(true, true, false);
  }

  @Test
  void kindsAreStatedByAColumnOrByFlags() {
    TieCsv column = PACTS.kindColumn("Type", Map.of("D", DEFENSE, "E", ENTENTE)).year("y");
    assertThat(read(column, "a,b,type,y\nX,Y,D,1900\nX,Z,E,1900\n").ties().stream().map(Tie::kinds))
        .containsExactly(Set.of(DEFENSE), Set.of(ENTENTE));
    TieCsv flags = PACTS.kindFlag("d", DEFENSE).kindFlag("e", ENTENTE).year("y");
    TieHistory history = read(flags, "a,b,d,e,y\nX,Y,1,1,1900\nX,Z,0,1,1900\nY,Z,0,0,1900\n");
    assertThat(history.ties().stream().map(Tie::kinds))
        .containsExactly(Set.of(DEFENSE, ENTENTE), Set.of(ENTENTE));
    assertThat(history.coverage().notes())
        .containsExactly("rows of ties.csv that state no kind and are no tie: 1");
  }

  @Test
  void whatIsMissingIsAGapAndYearsThatFollowEachOtherAreOne() {
    TieCsv schema = PACTS.year("y").weight("w").missing("NA");
    TieHistory history =
        read(schema, "a,b,y,w\nX,Y,1900,1\nX,Y,1902,NA\nY,X,1901,\nX,Y,1905,NA\nX,Y,1906,0\n");
    assertThat(history.ties()).hasSize(1);
    assertThat(history.coverage().gaps().stream().map(Coverage.Gap::spell))
        .containsExactly(Spell.years(1901, 1902), Spell.year(1905));
    assertThat(history.coverage().notes())
        .containsExactly("rows of ties.csv with a weight of 0, which are no tie: 1");
  }

  @Test
  void aMissingKindIsAGapOfThatKind() {
    TieCsv flags = PACTS.kindFlag("d", DEFENSE).kindFlag("e", ENTENTE).year("y").missing("-9");
    TieHistory history = read(flags, "a,b,d,e,y\nX,Y,1,-9,1900\n");
    assertThat(history.ties()).singleElement().extracting(Tie::kinds).isEqualTo(Set.of(DEFENSE));
    assertThat(history.coverage().gaps())
        .containsExactly(
            new Coverage.Gap(
                Set.of(new State("X", "X"), new State("Y", "Y")),
                ENTENTE,
                Spell.year(1900),
                "missing in the file"));
    TieCsv column = PACTS.kindColumn("k", Map.of("D", DEFENSE, "E", ENTENTE)).year("y");
    assertThat(read(column, "a,b,k,y\nX,Y,,1900\n").coverage().gaps()).hasSize(2);
  }

  @Test
  void membersAreJoinedToInstitutions() {
    TieCsv schema =
        TieCsv.memberships().member("ccode").institution("org").year("y").observed(OBSERVED);
    Tie tie = read(schema, "ccode,org,y\nX,UPU,1900\n").ties().get(0);
    assertThat(tie.from()).isEqualTo(new State("X", "X"));
    assertThat(tie.institution()).contains(new Institution("UPU", "UPU"));
    assertThat(tie.carries(TieKind.MEMBERSHIP)).isTrue();
    TieCsv named =
        schema
            .institution("org", code -> new Institution(code, "Union", Set.of("post")))
            .kind(TieKind.OBSERVER);
    assertThat(read(named, "ccode,org,y\nX,UPU,1900\n").ties().get(0))
        .hasToString("X – UPU OBSERVER [1900-01-01, 1901-01-01) ties.csv:2");
  }

  @Test
  void actorsAreResolvedByTheCaller() {
    TieCsv firms = PACTS.actors(code -> new NonStateActor(code, "Firm " + code)).year("y");
    assertThat(read(firms, "a,b,y\nX,Y,1900\n").ties().get(0).from().name()).isEqualTo("Firm X");
  }

  @Test
  void charsetAndDelimiterAreStated() {
    byte[] bytes = "a|b|y\nÖ|Y|1900\n".getBytes(Charset.forName("windows-1252"));
    TieCsv schema = PACTS.year("y").charset(Charset.forName("windows-1252")).delimiter('|');
    assertThat(schema.read(Invented.write(folder, "umlaut.csv", bytes)).ties().get(0).from())
        .isEqualTo(new State("Ö", "Ö"));
  }

  @Test
  void theSourceIsTheFileUnlessTitled() {
    TieCsv schema = PACTS.year("y");
    String rows = "a,b,y\nX,Y,1900\n";
    assertThat(read(schema, rows).coverage().sources().get(0)).hasToString("ties.csv");
    assertThat(read(schema.title("My pacts", "2.1"), rows).coverage().sources().get(0))
        .hasToString("My pacts 2.1");
  }

  @Test
  void aSchemaIsAValueThatSaysItself() {
    TieCsv schema =
        PACTS
            .kindColumn("type", Map.of("E", ENTENTE, "D", DEFENSE))
            .weight("flow")
            .since("begin", TieCsv.Dates.YEAR)
            .through("y", "m", "d")
            .inForce("")
            .missing("NA", "-9")
            .delimiter('\t');
    assertThat(schema)
        .hasToString(
            "ties from a to b, codes of states; kind by type {D=DEFENSE, E=ENTENTE}; weight flow;"
                + " since begin (1879) through y/m/d, in force if \"\"; missing \"-9\" \"NA\";"
                + " observed [[1800-01-01, 2021-01-01)]; UTF-8, delimiter tab");
    assertThat(PACTS)
        .hasToString(
            "ties from a to b, codes of states; kind DEFENSE; weight 1; during ?;"
                + " observed [[1800-01-01, 2021-01-01)]; UTF-8");
    assertThat(TieCsv.memberships().member("m").actors(code -> new State(code, code)))
        .hasToString(
            "memberships of m in ?, actors by a function; kind MEMBERSHIP; weight 1; during ?;"
                + " UTF-8");
  }
}
