package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Provenance;
import org.attache.Table;

/**
 * Institutions that hold all of a set of actors, or nearly all; see {@link Venues}.
 *
 * @param actors the set, in code order
 * @param venues the venues: those that lack fewest first, then the smallest, then in code order
 * @param provenance how the result came about
 */
public record CommonVenues(List<Actor> actors, List<Venue> venues, Provenance provenance) {
  private static final int PRINTED = 30;

  /**
   * One venue.
   *
   * @param institution the institution
   * @param size its number of members that count, all of them and not only those of the set
   * @param lacking who of the set does not belong to it, in code order; empty where all do
   */
  public record Venue(Institution institution, int size, List<Actor> lacking) {
    /** Copies the list. */
    public Venue {
      lacking = List.copyOf(lacking);
    }
  }

  /** Copies the lists. */
  public CommonVenues {
    actors = List.copyOf(actors);
    venues = List.copyOf(venues);
  }

  /** {@return the venues that lack nobody, the smallest first} */
  public List<Venue> holdingAll() {
    return venues.stream().filter(venue -> venue.lacking().isEmpty()).toList();
  }

  /** {@return the venues that lack somebody, those that lack fewest first} */
  public List<Venue> nearly() {
    return venues.stream().filter(venue -> !venue.lacking().isEmpty()).toList();
  }

  /** {@return the smallest venue that holds all, of equal ones the first in code order} */
  public Optional<Venue> smallest() {
    return holdingAll().stream().findFirst();
  }

  /** {@return a row for each venue: code, name, size, issue areas and who of the set it lacks} */
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Venue venue : venues) {
      rows.add(
          List.of(
              venue.institution().code(),
              venue.institution().name(),
              venue.size(),
              String.join(", ", venue.institution().issues()),
              codes(venue.lacking())));
    }
    return Table.of(List.of("code", "name", "size", "issues", "lacks"), rows)
        .withTitle(
            "venues that hold all of " + codes(actors) + ": " + holdingAll().size() + nearlyTitle())
        .withFooter(provenance.toString());
  }

  private String nearlyTitle() {
    return nearly().isEmpty() ? "" : "; nearly all: " + nearly().size();
  }

  static String codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).collect(Collectors.joining(", "));
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
