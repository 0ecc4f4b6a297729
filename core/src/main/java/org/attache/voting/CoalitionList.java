package org.attache.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Coalitions of one kind, in the order in which they were found.
 *
 * @param what which they are, and by which rule
 * @param coalitions the members of each, in code order
 * @param provenance how they were found
 */
public record CoalitionList(String what, List<List<Actor>> coalitions, Provenance provenance)
    implements Result {
  private static final int PRINTED = 50;

  /** Copies the list. */
  public CoalitionList {
    coalitions = coalitions.stream().map(List::copyOf).toList();
  }

  /** {@return a row for each: how many members it has, and their codes} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (List<Actor> members : coalitions) {
      rows.add(
          List.of(
              members.size(), members.stream().map(Actor::code).collect(Collectors.joining(" "))));
    }
    return Table.of(List.of("size", "members"), rows)
        .withTitle(what)
        .withFooter(coalitions.size() + " in all");
  }

  /** {@return the first of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
