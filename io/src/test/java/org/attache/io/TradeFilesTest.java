package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.TieKind.TRADE;
import static org.attache.io.Invented.STATES;
import static org.attache.io.Invented.THREE_STATES;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.Invented.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.Attributes;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of the trade files become. */
@Tag("fast")
class TradeFilesTest {
  private static final String DYADS = "Dyadic_COW_4.0.csv";
  private static final String NATIONAL = "National_COW_4.0.csv";
  private static final String HEADER =
      "ccode1,ccode2,year,importer1,importer2,flow1,flow2,smoothflow1,smoothflow2,smoothtotrade,"
          + "spike1,spike2,dip1,dip2,trdspike,tradedip,bel_lux_alt_flow1,bel_lux_alt_flow2,"
          + "china_alt_flow1,china_alt_flow2,source1,source2,version\n";
  private static final String VIEW = "ccode1,ccode2,year,flow1,flow2,smoothflow1,smoothflow2\n";
  private static final State ALAND = new State("ALA", "Aland");
  private static final State BLAND = new State("BLA", "Bland");
  private static final State CLAND = new State("CLA", "Cland");

  @TempDir Path folder;

  private Cow file(String name, String content) {
    write(folder, STATES, THREE_STATES);
    write(folder, name, content);
    return Cow.in(folder);
  }

  private static String row(int one, int two, int year, String flow1, String flow2) {
    return one
        + ","
        + two
        + ","
        + year
        + ",\"Aland, Isles\",Bland,"
        + flow1
        + ","
        + flow2
        + ",-9,-9,-9,0,0,0,0,0,0,-9,-9,-9,-9,1,1,4.0\n";
  }

  @Test
  void flow1RunsFromTheSecondStateToTheFirst() {
    TieHistory trade = file(DYADS, HEADER + row(901, 902, 1900, "1.5", "20")).trade();
    assertThat(trade.ties())
        .containsExactly(
            new Tie(BLAND, ALAND, Set.of(TRADE), 1.5, Spell.year(1900), DYADS + ":flow1:2"),
            new Tie(ALAND, BLAND, Set.of(TRADE), 20, Spell.year(1900), DYADS + ":flow2:2"));
    assertThat(trade).hasToString("TieHistory of 2 ties, 1870-2014: COW Trade 4.0");
  }

  @Test
  void aFlowOfZeroIsNoTieAndAMissingOneIsAGap() {
    TieHistory trade =
        file(
                DYADS,
                HEADER
                    + row(901, 902, 1900, "0", "-9")
                    + row(901, 902, 1901, "0", "-9.0")
                    + row(901, 902, 1902, "0", "0")
                    + row(901, 902, 1903, "0", ""))
            .trade();
    assertThat(trade.ties()).isEmpty();
    assertThat(trade.coverage().gaps())
        .containsExactly(
            gap(Spell.years(1900, 1901), "exports of ALA to BLA missing", ALAND, BLAND),
            gap(Spell.year(1903), "exports of ALA to BLA missing", ALAND, BLAND));
    assertThat(trade.coverage().observes(TRADE, ALAND, BLAND, Spell.year(1902))).isTrue();
  }

  private static Coverage.Gap gap(Spell spell, String why, State... states) {
    return new Coverage.Gap(Set.of(states), TRADE, spell, why);
  }

  @Test
  void aDyadWithoutARowAndAStateThatIsNotListedAreGaps() {
    TieHistory trade =
        file(
                DYADS,
                HEADER
                    + row(901, 902, 1900, "1", "1")
                    + row(902, 903, 1901, "1", "1")
                    + row(901, 902, 1901, "1", "1"))
            .trade();
    assertThat(trade.coverage().gaps())
        .containsExactlyInAnyOrder(
            gap(Spell.year(1900), "not listed", CLAND),
            gap(Spell.year(1901), "no row", ALAND, CLAND));
  }

  @Test
  void aViewWithFewerColumnsReadsToo() {
    Cow cow = file("cow_trade_4.0_dyadic_rounded_7cols.csv", VIEW + "901,902,1900,3,,3,\n");
    assertThat(cow.trade().at(1900).ties()).hasSize(1);
  }

  @Test
  void aFileOfOneYearIsReadForTheYearGiven() {
    Cow cow =
        file("cow_trade_4.0_dyadic_2014_4cols.csv", "ccode1,ccode2,flow1,flow2\n901,903,0,2.5\n");
    assertThat(cow.trade(2014).at(2014).ties())
        .singleElement()
        .satisfies(tie -> assertThat(tie.from()).isEqualTo(ALAND));
    assertThatIllegalArgumentException().isThrownBy(() -> cow.trade(2014).at(2013));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cow.trade(0))
        .withMessage("a year of trade must be from 1 to 9999: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(cow::trade)
        .withMessageContaining("no file named like Dyadic_COW_4.0.csv");
  }

  @Test
  void aFileForTheOtherCallNamesThatCall() {
    String hint =
        "; trade() reads Dyadic_COW_4.0.csv, trade(year) a file of one year without the column"
            + " year, nationalTrade() National_COW_4.0.csv";
    Cow cow = file(DYADS, "ccode1,ccode2,flow1,flow2\n901,903,0,2.5\n");
    assertRefused(
        cow::trade, DYADS + ":1: \"ccode1,ccode2,flow1,flow2\": expected a column year" + hint);
    file(DYADS, VIEW);
    assertRefused(
        () -> cow.trade(2014),
        DYADS
            + ":1: \""
            + VIEW.strip()
            + "\": expected no column year; this looks like Dyadic_COW_4.0.csv, which trade()"
            + " reads");
  }

  @Test
  void badValuesAreReportedAndLeaveNothingBehind() {
    String rows =
        "901,902,1900,-1,1e999,,\n901,901,1900,1,1,,\n901,903,1900,1,1,,\n903,901,1900,1,1,,\n";
    Cow cow = file("cow_trade_4.0_dyadic_rounded_7cols.csv", VIEW + rows);
    String at = "cow_trade_4.0_dyadic_rounded_7cols.csv:";
    assertRefused(
        cow::trade,
        at
            + "2:14: flow1 \"-1\": expected an amount of 0 or more, or -9 or nothing where it is missing",
        at + "2:17: flow2 \"1e999\": expected a number",
        at + "3:5: ccode2 \"901\": expected another state than ccode1",
        at + "5:5: ccode2 \"901\": expected each dyad once a year");
    List<DatasetIssue> issues = new ArrayList<>();
    assertThat(cow.withIssues(issues::add).trade().ties()).hasSize(2);
    assertThat(issues).hasSize(4);
  }

  @Test
  void totalsAreAttributesWithTheirSource() {
    String rows = "901,\"Aland\",ALA,1900,450,-9,,,1,1,4\n901,\"Aland\",ALA,1901,,0,,,1,1,4\n";
    String header =
        "ccode,statename,stateabb,year,imports,exports,alt_imports,alt_exports,source1,source2,version\n";
    Attributes totals = file(NATIONAL, header + rows).nationalTrade();
    assertThat(totals.values())
        .containsExactlyInAnyOrder(
            new Attributes.Value("imports", ALAND, 1900, 450),
            new Attributes.Value("exports", ALAND, 1901, 0));
    assertThat(totals.sources()).singleElement().hasToString("COW Trade, national 4.0");
    assertRefused(
        () -> file(NATIONAL, header + rows + rows).nationalTrade(),
        NATIONAL + ":4:17: year \"1900\": expected each state once a year",
        NATIONAL + ":5:17: year \"1901\": expected each state once a year");
  }
}
