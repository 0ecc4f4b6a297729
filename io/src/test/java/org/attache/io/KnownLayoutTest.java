package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class KnownLayoutTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dyad;statelno;statelab;statehno;statehab;conttype;begin;end;notes;version | contiguity()",
        "dispnum;stabb;ccode;stday;stmon;styear;sidea | disputes()",
        "atopid;cowid;member;cowsys;yrent;moent | Atop.members()",
        "atopid;cowid;begyr;begmo;endyr | Atop.catalogue()",
        "state;year;atopally;defense | Atop.stateYears()",
        "ccode1;cowname1;ccode2;signyear;dcaid | Dcad.agreements()",
        "ccode1;abbrev1;ccode2;abbrev2;dipcon1970 | Dipcon.missions()",
        "statenumber;stateid;countryname;start;end | GleditschWard.states()",
        "ioname;orgname;year;afghanistan | igoYearMemberships()",
        "ccode;year;state;aaaid;nato;un | igoMemberships()"
      })
  void aLayoutIsKnownByItsColumns(String names, String call) {
    assertThat(KnownLayout.of(Set.of(names.split(";"))).orElseThrow().call()).isEqualTo(call);
  }

  @ParameterizedTest
  @CsvSource({"a", "ccode", "year"})
  void otherColumnsAreNotGuessedAt(String names) {
    assertThat(KnownLayout.of(Set.of(names))).isEmpty();
  }
}
