package org.attache.io;

import static org.attache.io.Invented.DYADS;
import static org.attache.io.Invented.PACT;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.Invented.pacts;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a row may not say, and the exact words in which it is refused. */
@Tag("fast")
class BadValuesTest {
  @TempDir Path folder;

  private void assertBad(String row, String... issues) {
    String[] placed = new String[issues.length];
    for (int i = 0; i < issues.length; i++) {
      placed[i] = DYADS + ":" + issues[i];
    }
    assertRefused(() -> pacts(folder, PACT, row).alliances(), placed);
  }

  private static String pact(String from, String to) {
    String changed = PACT.replace(from, to);
    if (changed.equals(PACT)) {
      throw new IllegalArgumentException("nothing to replace: " + from);
    }
    return changed;
  }

  @Test
  void anUnknownNumberIsNoState() {
    assertBad(
        pact(",901,", ",999,"),
        "3:3: ccode1 \"999\": expected a number of the state system;"
            + " is the file of states of an older edition?");
  }

  @Test
  void aWordIsNoNumber() {
    assertBad(pact(",902,", ",B,"), "3:15: ccode2 \"B\": expected a whole number");
  }

  @Test
  void aFractionIsNoNumberOfAState() {
    assertBad(pact(",902,", ",902.1,"), "3:15: ccode2 \"902.1\": expected a whole number");
  }

  @Test
  void aMissingNumberIsRefused() {
    assertBad(pact(",902,", ",,"), "3:15: ccode2 \"\": expected a whole number");
  }

  @Test
  void aFlagIsZeroOrOneOrNothing() {
    assertBad(
        pact(",1,0,0,1,0,4.1", ",2,0,0,1,0,4.1"),
        "3:51: defense \"2\": expected 0 or 1, or nothing where it is not known");
  }

  @Test
  void aMissingCodeIsNoFlag() {
    assertBad(
        pact(",1,0,0,1,0,4.1", ",1,0,-9,1,0,4.1"),
        "3:55: nonaggression \"-9\": expected 0 or 1, or nothing where it is not known");
  }

  @Test
  void thereIsNoMonthThirteen() {
    assertBad(
        pact(",1,2,1900,", ",1,13,1900,"),
        "3:29: dyad_st_month \"13\": expected a month from 1 to 12");
  }

  @Test
  void thereIsNoThirtyFirstOfFebruary() {
    assertBad(
        pact(",1,2,1900,", ",31,2,1900,"),
        "3:27: dyad_st_day \"31\": expected a day of month 2 in 1900");
  }

  @Test
  void nineteenHundredWasNoLeapYear() {
    assertBad(
        pact(",1,2,1900,", ",29,2,1900,"),
        "3:27: dyad_st_day \"29\": expected a day of month 2 in 1900");
  }

  @Test
  void aMissingCodeIsNoYear() {
    assertBad(
        pact(",1,2,1900,", ",1,2,-9,"),
        "3:31: dyad_st_year \"-9\": expected a year from 1 to 9999");
  }

  @Test
  void aYearBeyondAllCalendarsIsRefusedWithItsPlace() {
    assertBad(
        pact(",1,2,1900,", ",1,2,10000000,"),
        "3:31: dyad_st_year \"10000000\": expected a year from 1 to 9999");
  }

  @Test
  void aMonthMissingFromADateIsRefused() {
    assertBad(
        pact(",31,12,1910,", ",31,,1910,"), "3:39: dyad_end_month \"\": expected a whole number");
  }

  @Test
  void aStartIsNeeded() {
    assertBad(pact(",1,2,1900,", ",,,,"), "3:29: dyad_st_year \"\": expected the first day");
  }

  @Test
  void anEndIsNeededUnlessStillInForce() {
    assertBad(
        pact(",31,12,1910,", ",,,,"),
        "3:38: dyad_end_year \"\": expected the last day, or right_censor 1 while in force");
  }

  @Test
  void anEndLongBeforeTheStartIsRefused() {
    assertBad(
        pact(",31,12,1910,", ",30,1,1900,"),
        "3:41: dyad_end_year \"1900\": expected a last day on or after 1900-02-01");
  }

  @Test
  void aStateIsNotItsOwnAlly() {
    assertBad(pact(",902,", ",901,"), "3:15: ccode2 \"901\": expected another state than ccode1");
  }

  @Test
  void aShortRowIsRefused() {
    assertBad(
        pact(",0,4.1\n", "\n"),
        "3: \"17 fields\": expected 19 fields, as in the header;"
            + " look for a missing or unquoted comma");
  }

  @Test
  void aLongRowIsRefused() {
    assertBad(
        pact("\"Bland\"", "Bland, Greater"),
        "3: \"20 fields\": expected 19 fields, as in the header;"
            + " look for a missing or unquoted comma");
  }

  @Test
  void allThatIsWrongWithARowIsTold() {
    assertBad(
        "1,999,Aland,B,Bland,31,2,1900,1,13,1910,0,0,2,x,0,1,0,4.1\n",
        "3:3: ccode1 \"999\": expected a number of the state system;"
            + " is the file of states of an older edition?",
        "3:13: ccode2 \"B\": expected a whole number",
        "3:21: dyad_st_day \"31\": expected a day of month 2 in 1900",
        "3:33: dyad_end_month \"13\": expected a month from 1 to 12",
        "3:45: defense \"2\": expected 0 or 1, or nothing where it is not known",
        "3:47: neutrality \"x\": expected 0 or 1, or nothing where it is not known");
  }

  @Test
  void aLongValueIsCutAndKeptOnOneLine() {
    String value = "ü".repeat(50) + "\n" + "é".repeat(50);
    assertBad(
        pact(",901,", ",\"" + value + "\","),
        "3:3: ccode1 \"" + "ü".repeat(50) + " " + "é".repeat(29) + "…\": expected a whole number");
  }
}
