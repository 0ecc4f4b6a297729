package org.attache.voting;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.State;

/** The members of the Council and their votes, as the treaties gave them. */
final class EuMembers {
  static final State BELGIUM = new State("BEL", "Belgium");
  static final State BULGARIA = new State("BUL", "Bulgaria");
  static final State CROATIA = new State("CRO", "Croatia");
  static final State DENMARK = new State("DEN", "Denmark");
  static final State FEDERAL_REPUBLIC = new State("GFR", "German Federal Republic");
  static final State FINLAND = new State("FIN", "Finland");
  static final State FRANCE = new State("FRN", "France");
  static final State GERMANY = new State("GMY", "Germany");
  static final State GREECE = new State("GRC", "Greece");
  static final State IRELAND = new State("IRE", "Ireland");
  static final State ITALY = new State("ITA", "Italy");
  static final State LUXEMBOURG = new State("LUX", "Luxembourg");
  static final State NETHERLANDS = new State("NTH", "Netherlands");
  static final State PORTUGAL = new State("POR", "Portugal");
  static final State ROMANIA = new State("ROM", "Romania");
  static final State SPAIN = new State("SPN", "Spain");
  static final State UNITED_KINGDOM = new State("UKG", "United Kingdom");
  private static final State AUSTRIA = new State("AUS", "Austria");
  private static final State SWEDEN = new State("SWD", "Sweden");

  private EuMembers() {}

  static Map<Actor, Long> six() {
    Map<Actor, Long> votes = new TreeMap<>();
    give(votes, 4, FRANCE, FEDERAL_REPUBLIC, ITALY);
    give(votes, 2, BELGIUM, NETHERLANDS);
    give(votes, 1, LUXEMBOURG);
    return votes;
  }

  static Map<Actor, Long> nine() {
    Map<Actor, Long> votes = new TreeMap<>();
    give(votes, 10, FRANCE, FEDERAL_REPUBLIC, ITALY, UNITED_KINGDOM);
    give(votes, 5, BELGIUM, NETHERLANDS);
    give(votes, 3, DENMARK, IRELAND);
    give(votes, 2, LUXEMBOURG);
    return votes;
  }

  static Map<Actor, Long> ten() {
    Map<Actor, Long> votes = nine();
    give(votes, 5, GREECE);
    return votes;
  }

  static Map<Actor, Long> twelve() {
    Map<Actor, Long> votes = ten();
    give(votes, 8, SPAIN);
    give(votes, 5, PORTUGAL);
    return votes;
  }

  static Map<Actor, Long> fifteen() {
    Map<Actor, Long> votes = twelve();
    votes.remove(FEDERAL_REPUBLIC);
    give(votes, 10, GERMANY);
    give(votes, 4, AUSTRIA, SWEDEN);
    give(votes, 3, FINLAND);
    return votes;
  }

  static Map<Actor, Long> twentyFive() {
    Map<Actor, Long> votes = twentySeven();
    votes.remove(ROMANIA);
    votes.remove(BULGARIA);
    return votes;
  }

  static Map<Actor, Long> twentySeven() {
    Map<Actor, Long> votes = new TreeMap<>();
    give(votes, 29, GERMANY, UNITED_KINGDOM, FRANCE, ITALY);
    give(votes, 27, SPAIN, new State("POL", "Poland"));
    give(votes, 14, ROMANIA);
    give(votes, 13, NETHERLANDS);
    give(votes, 12, GREECE, BELGIUM, PORTUGAL);
    give(votes, 12, new State("CZR", "Czech Republic"), new State("HUN", "Hungary"));
    give(votes, 10, SWEDEN, AUSTRIA, BULGARIA);
    give(votes, 7, DENMARK, FINLAND, IRELAND);
    give(votes, 7, new State("SLO", "Slovakia"), new State("LIT", "Lithuania"));
    give(votes, 4, new State("LAT", "Latvia"), new State("SLV", "Slovenia"), LUXEMBOURG);
    give(votes, 4, new State("EST", "Estonia"), new State("CYP", "Cyprus"));
    give(votes, 3, new State("MLT", "Malta"));
    return votes;
  }

  static Map<Actor, Long> twentyEight() {
    Map<Actor, Long> votes = twentySeven();
    give(votes, 7, CROATIA);
    return votes;
  }

  private static void give(Map<Actor, Long> votes, long each, State... states) {
    for (State state : states) {
      votes.put(state, each);
    }
  }

  /** Thousands, as the analyses of Nice took them. */
  static Map<Actor, Integer> peopleOfNice() {
    String all =
        "GMY 82038,UKG 59247,FRN 58966,ITA 57612,SPN 39394,POL 38667,ROM 22489,NTH 15760,GRC 10533,"
            + "CZR 10290,BEL 10213,HUN 10092,POR 9980,SWD 8854,BUL 8230,AUS 8082,SLO 5393,DEN 5313,"
            + "FIN 5160,IRE 3744,LIT 3701,LAT 2439,SLV 1978,EST 1446,CYP 752,LUX 429,MLT 379";
    Map<String, String> byCode = Splitter.on(',').withKeyValueSeparator(' ').split(all);
    ImmutableMap.Builder<Actor, Integer> people = ImmutableMap.builder();
    for (Actor member : twentySeven().keySet()) {
      people.put(member, Integer.valueOf(requireNonNull(byCode.get(member.code()))));
    }
    return people.buildOrThrow();
  }
}
