package org.attache.voting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.NonStateActor;

/**
 * The electoral college that elects the President of the United States, as a game of 50 states and
 * the District of Columbia: 270 of 538 votes.
 *
 * <p>The winner takes all in each: the votes of a state are cast as one. Maine and Nebraska, which
 * may split theirs, are taken as the others. Units carry their postal codes and are no states of
 * the state system. The rule is proper; it is not strong, since 269 votes tie.
 *
 * <p>Source: electoral votes by the censuses of 2010 and 2020, National Archives of the United
 * States, Electoral College: distribution of electoral votes. A test of power indices since Mann
 * and Shapley, Values of large games VI: evaluating the electoral college exactly, RAND RM-3158
 * (1962).
 */
public final class ElectoralCollege {
  private static final long QUOTA = 270;

  private ElectoralCollege() {}

  /** {@return the college of the elections of 2012, 2016 and 2020} */
  public static VotingRule of2012() {
    return college(0).named("Electoral College 2012–2020: 270 of 538 votes");
  }

  /** {@return the college of the elections of 2024 and 2028} */
  public static VotingRule of2024() {
    return college(1).named("Electoral College 2024–2028: 270 of 538 votes");
  }

  private static VotingRule college(int column) {
    Map<Actor, Long> votes = new TreeMap<>();
    for (String line : UNITS.split("\n", -1)) {
      List<String> cells = List.of(line.split(" ", 4));
      votes.put(new NonStateActor(cells.get(0), cells.get(3)), Long.valueOf(cells.get(1 + column)));
    }
    return VotingRule.weighted(QUOTA, votes);
  }

  /** Code, votes from 2012, votes from 2024, name. */
  private static final String UNITS =
      """
      AK 3 3 Alaska
      AL 9 9 Alabama
      AR 6 6 Arkansas
      AZ 11 11 Arizona
      CA 55 54 California
      CO 9 10 Colorado
      CT 7 7 Connecticut
      DC 3 3 District of Columbia
      DE 3 3 Delaware
      FL 29 30 Florida
      GA 16 16 Georgia
      HI 4 4 Hawaii
      IA 6 6 Iowa
      ID 4 4 Idaho
      IL 20 19 Illinois
      IN 11 11 Indiana
      KS 6 6 Kansas
      KY 8 8 Kentucky
      LA 8 8 Louisiana
      MA 11 11 Massachusetts
      MD 10 10 Maryland
      ME 4 4 Maine
      MI 16 15 Michigan
      MN 10 10 Minnesota
      MO 10 10 Missouri
      MS 6 6 Mississippi
      MT 3 4 Montana
      NC 15 16 North Carolina
      ND 3 3 North Dakota
      NE 5 5 Nebraska
      NH 4 4 New Hampshire
      NJ 14 14 New Jersey
      NM 5 5 New Mexico
      NV 6 6 Nevada
      NY 29 28 New York
      OH 18 17 Ohio
      OK 7 7 Oklahoma
      OR 7 8 Oregon
      PA 20 19 Pennsylvania
      RI 4 4 Rhode Island
      SC 9 9 South Carolina
      SD 3 3 South Dakota
      TN 11 11 Tennessee
      TX 38 40 Texas
      UT 6 6 Utah
      VA 13 13 Virginia
      VT 3 3 Vermont
      WA 12 12 Washington
      WI 10 10 Wisconsin
      WV 5 4 West Virginia
      WY 3 3 Wyoming\
      """;
}
