package org.attache.coalition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Institutions that hold all of a set of actors, or nearly all; see {@link Venues}.
 *
 * @param actors the set, in code order
 * @param venues the venues: those that lack fewest first, then in the order asked for, by default
 *     the smallest, then in code order
 * @param provenance how the result came about
 * @param notes remarks for the reader, such as what is not known about ages
 */
public record CommonVenues(
    List<Actor> actors, List<Venue> venues, Provenance provenance, List<String> notes)
    implements Result {
  private static final int PRINTED = 30;
  private static final int NAMED = 12;

  /**
   * One venue.
   *
   * @param institution the institution
   * @param size its number of members that count, all of them and not only those of the set
   * @param since the first day of its first membership, as far as is known
   * @param lacking who of the set does not belong to it, in code order; empty where all do
   */
  public record Venue(
      Institution institution, int size, Optional<LocalDate> since, List<Actor> lacking) {
    /** Copies the list. */
    public Venue {
      lacking = List.copyOf(lacking);
    }
  }

  /** Copies the lists. */
  public CommonVenues {
    actors = List.copyOf(actors);
    venues = List.copyOf(venues);
    notes = List.copyOf(notes);
  }

  /** {@return the venues that lack nobody, in the order of the result} */
  public List<Venue> holdingAll() {
    return venues.stream().filter(venue -> venue.lacking().isEmpty()).toList();
  }

  /** {@return the venues that lack somebody, those that lack fewest first} */
  public List<Venue> nearly() {
    return venues.stream().filter(venue -> !venue.lacking().isEmpty()).toList();
  }

  /** {@return the smallest venue that holds all, of equal ones the first in code order} */
  public Optional<Venue> smallest() {
    return holdingAll().stream()
        .min(Comparator.comparingInt(Venue::size).thenComparing(Venue::institution));
  }

  /**
   * {@return a row for each venue: code, name, size, since when, issue areas, and who of the set it
   * lacks}
   */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Venue venue : venues) {
      rows.add(
          List.of(
              venue.institution().code(),
              venue.institution().name(),
              venue.size(),
              venue.since().map(LocalDate::toString).orElse("NA"),
              String.join(", ", venue.institution().issues()),
              fewCodes(venue.lacking())));
    }
    return Table.of(List.of("code", "name", "size", "since", "issues", "lacks"), rows)
        .withTitle(
            "venues that hold all of "
                + fewCodes(actors)
                + ": "
                + holdingAll().size()
                + nearlyTitle())
        .withFooter(footer());
  }

  private String footer() {
    StringBuilder footer = new StringBuilder(provenance.toString());
    notes.forEach(note -> footer.append("\nnote: ").append(note));
    return footer.toString();
  }

  private String nearlyTitle() {
    return nearly().isEmpty() ? "" : "; nearly all: " + nearly().size();
  }

  static String codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).collect(Collectors.joining(", "));
  }

  /** The codes of the first, and how many more there are. */
  static String fewCodes(List<Actor> actors) {
    int more = actors.size() - NAMED;
    return more <= 0 ? codes(actors) : codes(actors.subList(0, NAMED)) + " + " + more;
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
