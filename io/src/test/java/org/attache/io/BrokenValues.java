package org.attache.io;

import static org.attache.io.BrokenFileReaders.CODES;
import static org.attache.io.BrokenFileReaders.DIRECTED;
import static org.attache.io.BrokenFileReaders.DYADS;
import static org.attache.io.BrokenFileReaders.MAJORS;
import static org.attache.io.BrokenFileReaders.MEMBERS;
import static org.attache.io.BrokenFileReaders.STATES;
import static org.attache.io.BrokenFileReaders.SYSTEM;
import static org.attache.io.BrokenFileReaders.YEARLY;

import java.util.List;
import java.util.stream.Stream;

/** Values that a reader does not take, and layouts that belong to another. */
final class BrokenValues {
  private static final String WHOLE = "expected a whole number";
  private static final String YEAR = "expected a year from 1 to 9999";
  private static final String MONTH = "expected a month from 1 to 12";
  private static final String FLAG = "expected 0 or 1, or nothing where it is not known";
  private static final String CODE = "expected an abbreviation such as GMY";
  private static final String STATE =
      "expected a number of the state system; is the file of states of an older edition?";

  private BrokenValues() {}

  static Stream<BrokenFile> all() {
    return Stream.of(states(), numbers(), dates(), alliances(), layouts()).flatMap(List::stream);
  }

  private static List<BrokenFile> states() {
    String twice = "expected one number a state: above it is 901";
    return List.of(
        STATES.row("no code", "ALA", "", ":2:1: stateabb \"\": " + CODE),
        STATES.row("no name", "Aland", " ", ":2:9: statenme \"\": expected a name"),
        STATES.row("a line break in a code", "ALA", "\"A\nA\"", ":2:1: stateabb \"A A\": " + CODE),
        SYSTEM.row("no code", "ALA", "  ", ":2:1: stateabb \"\": " + CODE),
        MAJORS.row("no code", "ALA", "", ":2:1: stateabb \"\": " + CODE),
        CODES.row("no code", "ALA", "", ":2:1: stateabb \"\": " + CODE),
        CODES.row("no name", "Aland", "", ":2:9: statenme \"\": expected a name"),
        CODES.rows(
            "two states of a number",
            "ALA,901,Aland\nBLA,901,Bland\n",
            ":3:5: ccode \"901\": expected one state a number: it is that of ALA above"),
        CODES.rows(
            "two numbers of a state",
            "ALA,901,Aland\nALA,902,Aland\n",
            ":3:5: ccode \"902\": " + twice),
        STATES.rows(
            "two numbers of a state",
            STATES.row() + STATES.row().replace("901", "903"),
            ":3:5: ccode \"903\": " + twice));
  }

  private static List<BrokenFile> numbers() {
    return List.of(
        STATES.row("a word", "901", "nine", ":2:5: ccode \"nine\": " + WHOLE),
        STATES.row("a fraction", "901", "901.0", ":2:5: ccode \"901.0\": " + WHOLE),
        STATES.row("nothing", "901", "", ":2:5: ccode \"\": " + WHOLE),
        STATES.row("only a sign", "901", "-", ":2:5: ccode \"-\": " + WHOLE),
        STATES.row("digits of another script", "901", "٩٠١", ":2:5: ccode \"٩٠١\": " + WHOLE),
        STATES.row("hexadecimal", "901", "0x385", ":2:5: ccode \"0x385\": " + WHOLE),
        STATES.row("a number in two", "901", "9 01", ":2:5: ccode \"9 01\": " + WHOLE),
        STATES.row("a thousands comma", "901", "\"1,901\"", ":2:5: ccode \"1,901\": " + WHOLE),
        STATES.row("beyond int", "901", "2147483648", ":2:5: ccode \"2147483648\": " + WHOLE),
        SYSTEM.row("a word", "901", "x", ":2:5: ccode \"x\": " + WHOLE),
        SYSTEM.row("an exponent", "1900", "19e2", ":2:9: year \"19e2\": " + WHOLE),
        MAJORS.row("a word", "901", "x", ":2:5: ccode \"x\": " + WHOLE),
        CODES.row("a word", "901", "NA", ":2:5: ccode \"NA\": " + WHOLE),
        DYADS.row("a word", ",901", ",x", ":2:3: ccode1 \"x\": " + WHOLE),
        DIRECTED.row("a word", ",902", ",x", ":2:15: ccode2 \"x\": " + WHOLE),
        MEMBERS.row("a word", ",901", ",x", ":2:3: ccode \"x\": " + WHOLE),
        MEMBERS.row("no alliance", "7,", ",", ":2:1: version4id \"\": " + WHOLE),
        YEARLY.row("no alliance", "7,", "seven,", ":2:1: version4id \"seven\": " + WHOLE),
        DYADS.row("no state", ",901", ",999", ":2:3: ccode1 \"999\": " + STATE),
        DIRECTED.row("no state", ",901", ",-9", ":2:3: ccode1 \"-9\": " + STATE),
        MEMBERS.row("no state", ",901", ",0", ":2:3: ccode \"0\": " + STATE),
        YEARLY.row("no state", ",901", ",1", ":2:3: ccode \"1\": " + STATE));
  }

  private static List<BrokenFile> dates() {
    return List.of(
        STATES.row("year 0", "1816", "0", ":2:15: styear \"0\": " + YEAR),
        STATES.row("month 13", "12,31", "13,31", ":2:29: endmonth \"13\": " + MONTH),
        STATES.row(
            "30 February",
            "1,1,",
            "2,30,",
            ":2:22: stday \"30\": expected a day of month 2 in 1816"),
        STATES.row("no start", "1816,1,1", ",,", ":2:15: styear \"\": expected the first day"),
        STATES.row("no end", "2016,12,31", ",,", ":2:24: endyear \"\": expected the last day"),
        STATES.row(
            "an end before the start",
            "2016,12,31",
            "1815,12,31",
            ":2:24: endyear \"1815\": expected a last day on or after 1816-01-01"),
        MAJORS.row("year -9", "1816", "-9", ":2:9: styear \"-9\": " + YEAR),
        MAJORS.row(
            "day 0", "1,1,", "1,0,", ":2:16: stday \"0\": expected a day of month 1 in 1816"),
        SYSTEM.row("year 10000", "1900", "10000", ":2:9: year \"10000\": " + YEAR),
        YEARLY.row("no year", ",1903", ",", ":2:79: year \"\": " + WHOLE),
        DYADS.row("month 99", ",2,1900", ",99,1900", ":2:29: dyad_st_month \"99\": " + MONTH),
        DIRECTED.row(
            "no start", "1,2,1900", ",,", ":2:29: dyad_st_year \"\": expected the first day"),
        MEMBERS.row(
            "neither an end nor in force",
            "31,12,1910",
            ",,",
            ":2:59: mem_end_year \"\": expected the last day, or right_censor 1 while in force"),
        MEMBERS.row(
            "an end before the start",
            "31,12,1910",
            "31,12,1899",
            ":2:63: mem_end_year \"1899\": expected a last day on or after 1900-02-01"));
  }

  private static List<BrokenFile> alliances() {
    return List.of(
        DYADS.row(
            "a pact with itself",
            ",902",
            ",901",
            ":2:15: ccode2 \"901\": expected another state than ccode1"),
        DIRECTED.row(
            "a pact with itself",
            ",902",
            ",901",
            ":2:15: ccode2 \"901\": expected another state than ccode1"),
        DYADS.row("a flag of 2", ",0,0,1,0,0,1", ",0,0,2,0,0,1", ":2:51: defense \"2\": " + FLAG),
        DIRECTED.row(
            "a flag NA", ",0,0,1,0,0,1", ",0,0,1,NA,0,1", ":2:53: neutrality \"NA\": " + FLAG),
        MEMBERS.row(
            "a flag -9", ",0,0,1,0,,1", ",0,0,1,0,-9,1", ":2:76: nonaggression \"-9\": " + FLAG),
        YEARLY.row("a flag yes", ",0,0,1,0,,1", ",0,0,1,0,,yes", ":2:77: entente \"yes\": " + FLAG),
        DYADS.rows(
            "two rows, three faults",
            PACT_BAD + PACT_WORSE,
            ":2:3: ccode1 \"x\": " + WHOLE,
            ":3:3: ccode1 \"y\": " + WHOLE,
            ":3:49: defense \"7\": " + FLAG));
  }

  private static final String PACT_BAD = Invented.PACT.replace(",901,", ",x,");
  private static final String PACT_WORSE =
      Invented.PACT.replace(",901,", ",y,").replace(",1,0,0,1,0,", ",7,0,0,1,0,");

  private static List<BrokenFile> layouts() {
    String majors = MAJORS.header().strip();
    return List.of(
        STATES.text(
            "majors in place of states",
            MAJORS.header(),
            ":1: \""
                + majors
                + "\": expected a column statenme;"
                + " this looks like majors2016.csv, which majors() reads"),
        MAJORS.text(
            "country codes in place of majors",
            CODES.header(),
            ":1: \"stateabb,ccode,statenme\": expected a column styear;"
                + " this looks like COW country codes.csv, which countryCodes() reads"),
        CODES.text(
            "majors in place of country codes",
            MAJORS.header(),
            ":1: \""
                + majors
                + "\": expected a column statenme;"
                + " this looks like majors2016.csv, which majors() reads"),
        STATES.text(
            "state-years in place of states",
            SYSTEM.header(),
            ":1: \"stateabb,ccode,year,version\": expected a column statenme;"
                + " this looks like system2016.csv, which systemYears() reads"),
        MAJORS.text(
            "trade in place of majors",
            "ccode1,ccode2,year,flow1,flow2\n",
            ":1: \"ccode1,ccode2,year,flow1,flow2\": expected a column stateabb;"
                + " this looks like Dyadic_COW_4.0.csv, which trade() reads"),
        DYADS.text(
            "by_member in place of by_dyad",
            MEMBERS.header(),
            ":1: \""
                + MEMBERS.header().substring(0, 80)
                + "…\": expected a column ccode1; this looks like alliance_v4.1_by_member.csv,"
                + " which allianceMembers() reads"),
        DIRECTED.text(
            "by_dyad in place of by_directed",
            DYADS.header(),
            ":1: \""
                + DYADS.header().substring(0, 80)
                + "…\": expected no column asymmetric; this looks like alliance_v4.1_by_dyad.csv,"
                + " which alliances() reads"),
        MEMBERS.text(
            "by_member_yearly in place of by_member",
            YEARLY.header(),
            ":1: \""
                + YEARLY.header().substring(0, 80)
                + "…\": expected no column year; this looks like"
                + " alliance_v4.1_by_member_yearly.csv, which yearlyAllianceMembers() reads"),
        YEARLY.text(
            "by_directed in place of by_member_yearly",
            DIRECTED.header(),
            ":1: \""
                + DIRECTED.header().substring(0, 80)
                + "…\": expected a column ccode; this looks like alliance_v4.1_by_directed.csv,"
                + " which directedAlliances() reads"));
  }
}
