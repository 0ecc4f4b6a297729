package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * The fewest founders who bring in the others; see {@link FewestFounders}.
 *
 * @param sets the founding sets found, all of one size, in code order; the one empty set where
 *     nobody need be persuaded
 * @param atLeast no founding set has fewer founders than this
 * @param guarantee what is known about the sets beside others
 * @param provenance how the result came about
 */
public record FoundingSets(
    List<List<Actor>> sets, int atLeast, String guarantee, Provenance provenance)
    implements Result {
  private static final int PRINTED = 20;

  /** Copies the lists. */
  public FoundingSets {
    sets = sets.stream().map(List::copyOf).toList();
  }

  /** {@return the number of founders in each set} */
  public int size() {
    return sets.get(0).size();
  }

  /** {@return whether no set of fewer founders does} */
  public boolean exact() {
    return size() == atLeast;
  }

  /** {@return a row for each founding set: who} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (List<Actor> set : sets) {
      rows.add(List.of(String.join(" ", set.stream().map(Actor::code).toList())));
    }
    return Table.of(List.of("founders"), rows)
        .withTitle("fewest founders: " + size())
        .withFooter(guarantee + "\n" + provenance);
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
