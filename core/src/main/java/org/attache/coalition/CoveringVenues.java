package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * A few institutions to which many belong; see {@link VenueCover}.
 *
 * @param choices the venues, the one that adds most first
 * @param members how many were to be covered, those in no institution included
 * @param uncovered who is in an institution but in none of the venues, in code order
 * @param outside who is in no institution and cannot be covered, in code order
 * @param bound where a number of venues was asked for, how many such a number can cover at most;
 *     where all were to be covered, how many venues are needed at least
 * @param exact whether nothing better exists
 * @param guarantee what is known about the best venues
 * @param provenance how the result came about
 */
public record CoveringVenues(
    List<Choice> choices,
    int members,
    List<Actor> uncovered,
    List<Actor> outside,
    int bound,
    boolean exact,
    String guarantee,
    Provenance provenance)
    implements Result {

  /**
   * One venue.
   *
   * @param institution the institution
   * @param size its number of members that count
   * @param covered how many it and the venues before it cover
   * @param adds whom it adds to the venues before it, in code order
   */
  public record Choice(Institution institution, int size, int covered, List<Actor> adds) {
    /** Copies the list. */
    public Choice {
      adds = List.copyOf(adds);
    }
  }

  /** Copies the lists. */
  public CoveringVenues {
    choices = List.copyOf(choices);
    uncovered = List.copyOf(uncovered);
    outside = List.copyOf(outside);
  }

  /** {@return the venues, the one that adds most first} */
  public List<Institution> institutions() {
    return choices.stream().map(Choice::institution).toList();
  }

  /** {@return how many all venues together cover} */
  public int covered() {
    return choices.isEmpty() ? 0 : choices.get(choices.size() - 1).covered();
  }

  /** {@return a row for each venue with whom it adds; below it who is not covered} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Choice choice : choices) {
      rows.add(
          List.of(
              choice.institution().code(),
              choice.institution().name(),
              choice.size(),
              choice.adds().size(),
              choice.covered(),
              CommonVenues.fewCodes(choice.adds())));
    }
    return Table.of(List.of("code", "name", "size", "adds", "covered", "whom"), rows)
        .withTitle(provenance.toString())
        .withFooter(footer());
  }

  private String footer() {
    List<String> lines = new ArrayList<>();
    lines.add("covered: " + covered() + " of " + members + "; " + guarantee);
    if (!uncovered.isEmpty()) {
      lines.add("not covered: " + CommonVenues.fewCodes(uncovered));
    }
    if (!outside.isEmpty()) {
      lines.add("in no institution: " + CommonVenues.fewCodes(outside));
    }
    return String.join("\n", lines);
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
