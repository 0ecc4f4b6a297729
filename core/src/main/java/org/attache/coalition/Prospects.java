package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * What each candidate would take and bring; see {@link ProspectSurvey}.
 *
 * @param pivotal who would build the coalition
 * @param prospects the candidates, first who takes least for what it brings
 * @param notes what the reader must know
 * @param provenance how the result came about
 */
public record Prospects(
    Actor pivotal, List<Prospect> prospects, List<String> notes, Provenance provenance)
    implements Result {
  private static final int PRINTED = 30;

  /**
   * A candidate at one level of participation.
   *
   * @param level the level
   * @param price the scenario cost of bringing it in at that level
   * @param strength the strength expected of it there
   * @param possible whether that much can be paid
   */
  public record Offer(ParticipationLevel level, double price, double strength, boolean possible) {}

  /**
   * One candidate.
   *
   * @param actor who
   * @param leverage of the pivotal state over it, as it informs
   * @param uncertainty what is left of it
   * @param price the scenario cost of full participation, whether it can be paid or not
   * @param cap the most that can be paid
   * @param chanceOfDefault what is left of it
   * @param offers the levels of participation, the fullest first
   * @param broker the best broker, nobody where there is no third actor
   * @param throughBroker the weaker of the broker's two leverages, {@code NaN} where there is none
   * @param venues how many institutions it has in common with the pivotal state
   * @param smallestVenue the smallest of them, of equal ones the first in code order
   * @param hostile whether it has a hostile tie with the pivotal state
   */
  public record Prospect(
      Actor actor,
      double leverage,
      double uncertainty,
      double price,
      double cap,
      double chanceOfDefault,
      List<Offer> offers,
      Optional<Actor> broker,
      double throughBroker,
      int venues,
      Optional<Institution> smallestVenue,
      boolean hostile) {

    /** Copies the list. */
    public Prospect {
      offers = List.copyOf(offers);
    }

    /** {@return whether it comes for nothing} */
    public boolean volunteers() {
      return price == 0;
    }

    /** {@return the fullest level at which it can be brought in, if any} */
    public Optional<Offer> fullest() {
      return offers.stream().filter(Offer::possible).findFirst();
    }
  }

  /** Copies the lists. */
  public Prospects {
    prospects = List.copyOf(prospects);
    notes = List.copyOf(notes);
  }

  /**
   * {@return what a candidate would take and bring}
   *
   * @param code the candidate's code; one that is no candidate is refused
   */
  public Prospect of(String code) {
    return prospects.stream()
        .filter(prospect -> prospect.actor().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code + " is no candidate"));
  }

  /** {@return those who would come for nothing} */
  public List<Actor> volunteers() {
    return prospects.stream().filter(Prospect::volunteers).map(Prospect::actor).toList();
  }

  /**
   * {@return a row for each candidate: leverage, price and cap in full, the fullest level that can
   * be paid, chance of default, strength at that level, best broker, venues in common and the
   * smallest}
   */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Prospect prospect : prospects) {
      rows.add(row(prospect));
    }
    List<String> footer = new ArrayList<>(notes);
    footer.add(provenance.toString());
    return Table.of(
            List.of(
                "code",
                "leverage",
                "price",
                "cap",
                "level",
                "default",
                "strength",
                "broker",
                "venues",
                "smallest"),
            rows)
        .withTitle(
            "prospects of "
                + pivotal.code()
                + ": "
                + prospects.size()
                + " potential partners, "
                + volunteers().size()
                + " volunteers")
        .withFooter(String.join("\n", footer));
  }

  private static List<Object> row(Prospect prospect) {
    Optional<Offer> fullest = prospect.fullest();
    return List.of(
        prospect.actor().code(),
        prospect.leverage(),
        prospect.price(),
        prospect.cap(),
        fullest.map(offer -> offer.level().name()).orElse("none"),
        prospect.chanceOfDefault(),
        fullest.map(Offer::strength).orElse(0.0),
        prospect.broker().map(Actor::code).orElse(""),
        prospect.venues(),
        prospect.smallestVenue().map(Institution::code).orElse(""));
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
