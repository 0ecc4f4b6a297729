package org.attache.voting;

import java.util.Map;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.NonStateActor;

/**
 * The electoral college that elects the President of the United States, as a game of 50 states and
 * the District of Columbia: 270 of 538 votes, all of a state's votes as one. Maine and Nebraska,
 * which may split theirs, are taken as the others.
 *
 * <p>Source: apportionment by the censuses of 2010 and 2020. A large test of power indices since
 * Mann and Shapley, Values of large games, RAND RM-2651 (1960).
 */
public final class ElectoralCollege {
  private static final long QUOTA = 270;
  private static final String OF_2010 =
      "AL9 AK3 AZ11 AR6 CA55 CO9 CT7 DE3 DC3 FL29 GA16 HI4 ID4 IL20 IN11 IA6 KS6 KY8 LA8 ME4 MD10"
          + " MA11 MI16 MN10 MS6 MO10 MT3 NE5 NV6 NH4 NJ14 NM5 NY29 NC15 ND3 OH18 OK7 OR7 PA20"
          + " RI4 SC9 SD3 TN11 TX38 UT6 VT3 VA13 WA12 WV5 WI10 WY3";
  private static final String OF_2020 =
      "AL9 AK3 AZ11 AR6 CA54 CO10 CT7 DE3 DC3 FL30 GA16 HI4 ID4 IL19 IN11 IA6 KS6 KY8 LA8 ME4"
          + " MD10 MA11 MI15 MN10 MS6 MO10 MT4 NE5 NV6 NH4 NJ14 NM5 NY28 NC16 ND3 OH17 OK7 OR8"
          + " PA19 RI4 SC9 SD3 TN11 TX40 UT6 VT3 VA13 WA12 WV4 WI10 WY3";

  private ElectoralCollege() {}

  /** {@return the college of the elections of 2012, 2016 and 2020} */
  public static VotingRule of2012() {
    return college(OF_2010).named("Electoral College 2012–2020: 270 of 538 votes");
  }

  /** {@return the college of the elections of 2024 and 2028} */
  public static VotingRule of2024() {
    return college(OF_2020).named("Electoral College 2024–2028: 270 of 538 votes");
  }

  private static VotingRule college(String text) {
    Map<Actor, Long> votes = new TreeMap<>();
    for (String one : text.split(" ", -1)) {
      String code = one.substring(0, 2);
      votes.put(new NonStateActor(code, code), Long.valueOf(one.substring(2)));
    }
    return VotingRule.weighted(QUOTA, votes);
  }
}
