package org.attache.io;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Invented files in the published layouts. */
final class Invented {
  static final String STATES = "states2016.csv";
  static final String SYSTEM = "system2016.csv";
  static final String MAJORS = "majors2016.csv";
  static final String CODES = "COW country codes.csv";
  static final String DYADS = "alliance_v4.1_by_dyad.csv";
  static final String DIRECTED = "alliance_v4.1_by_directed.csv";
  static final String MEMBERS = "alliance_v4.1_by_member.csv";
  static final String YEARLY = "alliance_v4.1_by_member_yearly.csv";

  static final String STATES_HEADER =
      "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\n";
  static final String THREE_STATES =
      STATES_HEADER
          + "ALA,901,Aland,1816,1,1,2016,12,31,2016\n"
          + "BLA,902,Bland,1850,6,1,1950,5,31,2016\n"
          + "CLA,903,Cland,1816,1,1,2016,12,31,2016\n";
  static final String DYAD_HEADER =
      "version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,"
          + "dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,"
          + "defense,neutrality,nonaggression,entente,asymmetric,version\n";

  /** Aland and Bland from 1 February 1900 through 31 December 1910: defence and entente. */
  static final String PACT =
      "1,901,\"Aland\",902,\"Bland\",1,2,1900,31,12,1910,0,0,1,0,0,1,0,4.1\n";

  static final String MEMBER_HEADER =
      "version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,"
          + "all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,"
          + "mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,"
          + "defense,neutrality,nonaggression,entente,version\n";
  static final String MEMBER =
      "7,901,Aland,1,1,1890,,,,\"Type I: Defense Pact\",1,2,1900,31,12,1910,0,0,1,0,,1,4.1\n";

  private Invented() {}

  static Path write(Path folder, String name, String content) {
    return write(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] content) {
    try {
      Files.createDirectories(folder);
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder with the three states and this file of dyads. */
  static Cow dyads(Path folder, String content) {
    write(folder, STATES, THREE_STATES);
    write(folder, DYADS, content);
    return Cow.in(folder);
  }

  /** A folder with the three states and these pacts under the right header. */
  static Cow pacts(Path folder, String... rows) {
    return dyads(folder, DYAD_HEADER + String.join("", rows));
  }

  static void assertRefused(ThrowingCallable reading, String... issues) {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(reading)
        .withMessage(String.join("\n", issues));
  }
}
