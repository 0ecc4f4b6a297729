package org.attache.io;

import static org.attache.io.Invented.DYAD_HEADER;
import static org.attache.io.Invented.MEMBER;
import static org.attache.io.Invented.MEMBER_HEADER;
import static org.attache.io.Invented.PACT;
import static org.attache.io.Invented.STATES_HEADER;

import java.util.ArrayList;
import java.util.List;
import org.attache.io.BrokenFile.Reader;

/** The readers under test, each with a sound file of two lines. */
final class BrokenFileReaders {
  private static final String STATE_HINT =
      "states() reads states, systemYears() system, majors() majors, countryCodes() COW country"
          + " codes";
  private static final String ALLIANCE_HINT =
      "alliances() reads by_dyad, which alone has asymmetric; directedAlliances() by_directed;"
          + " allianceMembers() by_member; yearlyAllianceMembers() by_member_yearly, which alone"
          + " has year";
  private static final List<String> DATES =
      List.of("styear", "stmonth", "stday", "endyear", "endmonth", "endday");
  private static final List<String> PLEDGES =
      List.of("defense", "neutrality", "nonaggression", "entente");

  static final Reader STATES =
      new Reader(
          Invented.STATES,
          STATES_HEADER,
          "ALA,901,Aland,1816,1,1,2016,12,31,2016\n",
          and(List.of("stateabb", "ccode", "statenme"), DATES),
          STATE_HINT,
          Cow::states);
  static final Reader SYSTEM =
      new Reader(
          Invented.SYSTEM,
          "stateabb,ccode,year,version\n",
          "ALA,901,1900,2016\n",
          List.of("stateabb", "ccode", "year"),
          STATE_HINT,
          Cow::systemYears);
  static final Reader MAJORS =
      new Reader(
          Invented.MAJORS,
          STATES_HEADER.replace("statenme,", ""),
          "ALA,901,1816,1,1,2016,12,31,2016\n",
          and(List.of("stateabb", "ccode"), DATES),
          STATE_HINT,
          Cow::majors);
  static final Reader CODES =
      new Reader(
          Invented.CODES,
          "StateAbb,CCode,StateNme\n",
          "ALA,901,Aland\n",
          List.of("stateabb", "ccode", "statenme"),
          STATE_HINT,
          Cow::countryCodes);
  static final Reader DYADS =
      new Reader(
          Invented.DYADS,
          DYAD_HEADER,
          PACT,
          and(dated("dyad", "ccode1", "ccode2", "asymmetric"), PLEDGES),
          ALLIANCE_HINT,
          Cow::alliances);
  static final Reader DIRECTED =
      new Reader(
          Invented.DIRECTED,
          DYAD_HEADER.replace("asymmetric,", ""),
          PACT.replace(",0,4.1", ",4.1"),
          and(dated("dyad", "ccode1", "ccode2"), PLEDGES),
          ALLIANCE_HINT,
          Cow::directedAlliances);
  static final Reader MEMBERS =
      new Reader(
          Invented.MEMBERS,
          MEMBER_HEADER,
          MEMBER,
          and(dated("mem", "ccode", "version4id"), PLEDGES),
          ALLIANCE_HINT,
          Cow::allianceMembers);
  static final Reader YEARLY =
      new Reader(
          Invented.YEARLY,
          MEMBER_HEADER.replace(",version\n", ",year,version\n"),
          MEMBER.replace(",4.1", ",1903,4.1"),
          and(List.of("ccode", "version4id", "year"), PLEDGES),
          ALLIANCE_HINT,
          Cow::yearlyAllianceMembers);

  static final List<Reader> ALL =
      List.of(STATES, SYSTEM, MAJORS, CODES, DYADS, DIRECTED, MEMBERS, YEARLY);

  private BrokenFileReaders() {}

  private static List<String> and(List<String> first, List<String> further) {
    List<String> all = new ArrayList<>(first);
    all.addAll(further);
    return all;
  }

  private static List<String> dated(String prefix, String... others) {
    List<String> all = new ArrayList<>(List.of(others));
    for (String end : List.of("_st_", "_end_")) {
      List.of("year", "month", "day").forEach(part -> all.add(prefix + end + part));
    }
    all.add("right_censor");
    return all;
  }
}
