package org.attache.io;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How to tell the published layouts by their columns, for those who opened one in place of another.
 *
 * @param file the published name
 * @param call what reads it
 * @param columns columns that together only this layout has, among those that come after it
 */
record KnownLayout(String file, String call, Set<String> columns) {
  /** The first that fits is meant: layouts with more columns come first. */
  private static final List<KnownLayout> ALL =
      List.of(
          of("alliance_v4.1_by_dyad.csv", "alliances()", "dyad_st_year", "asymmetric"),
          of("alliance_v4.1_by_directed.csv", "directedAlliances()", "dyad_st_year", "ccode1"),
          of("alliance_v4.1_by_member_yearly.csv", "yearlyAllianceMembers()", "version4id", "year"),
          of("alliance_v4.1_by_member.csv", "allianceMembers()", "version4id", "mem_st_year"),
          of("states2016.csv", "states()", "stateabb", "statenme", "styear"),
          of("majors2016.csv", "majors()", "stateabb", "styear"),
          of("COW country codes.csv", "countryCodes()", "stateabb", "ccode", "statenme"),
          of("NMC-60-abridged.csv", "capabilities()", "ccode", "year", "milex", "cinc"),
          of("National_COW_4.0.csv", "nationalTrade()", "ccode", "imports", "exports"),
          of("system2016.csv", "systemYears()", "stateabb", "ccode", "year"),
          of("Diplomatic_Exchange_2006v1.csv", "diplomaticExchange()", "ccode1", "dr_at_1"),
          of("Dyadic_COW_4.0.csv", "trade()", "ccode1", "ccode2", "year", "flow1"),
          of("contdir.csv", "contiguity()", "statelno", "statehno", "conttype", "begin"),
          of("contdird.csv", "contiguityYears()", "state1no", "state2no", "conttype"),
          of("MIDB 5.0.csv", "disputes()", "dispnum", "ccode", "sidea"),
          of("state_year_formatv3.csv", "igoMemberships()", "ccode", "year", "un", "nato"),
          of("igo_year_formatv3.csv", "igoYearMemberships()", "ioname", "orgname", "year"),
          of("atop5_1m.csv", "Atop.members()", "atopid", "member", "yrent"),
          of("atop5_1a.csv", "Atop.catalogue()", "atopid", "begyr", "endyr"),
          of("atop5_1sy.csv", "Atop.stateYears()", "state", "year", "atopally"),
          of("DCAD-v1.0-main.csv", "Dcad.agreements()", "ccode1", "signyear", "dcaid"),
          of("DIPCON_3.0_Dyads.csv", "Dipcon.missions()", "ccode1", "ccode2", "dipcon1970"),
          of("ksgmdw.txt", "GleditschWard.states()", "statenumber", "stateid", "start"));

  private static KnownLayout of(String file, String call, String... columns) {
    return new KnownLayout(file, call, Set.of(columns));
  }

  static Optional<KnownLayout> of(Set<String> names) {
    return ALL.stream().filter(known -> names.containsAll(known.columns)).findFirst();
  }

  /** {@return what to tell who opened it elsewhere} */
  @Override
  public String toString() {
    return "this looks like " + file + ", which " + call + " reads";
  }
}
