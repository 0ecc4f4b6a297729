package org.attache.centrality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * The groups of a size that are most central together; see {@link BestGroup}.
 *
 * @param score what each of them scores
 * @param groups the groups, each in code order; one when found greedily, at most 1,000 else
 * @param count how many groups score as much, listed or not; 1 when found greedily
 * @param exact whether no other group scores more
 * @param guarantee what is known about the best possible score
 * @param provenance how the result came about
 */
public record BestGroups(
    double score,
    List<List<Actor>> groups,
    long count,
    boolean exact,
    String guarantee,
    Provenance provenance)
    implements Result {
  private static final int PRINTED = 20;

  /** Copies the lists. */
  public BestGroups {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /** {@return a row for each group: its members' codes and names; the guarantee below} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (List<Actor> group : groups) {
      rows.add(
          List.of(
              score,
              group.stream().map(Actor::code).collect(Collectors.joining(", ")),
              group.stream().map(Actor::name).collect(Collectors.joining(", "))));
    }
    return Table.of(List.of("score", "group", "names"), rows)
        .withTitle(provenance.toString())
        .withFooter(guarantee);
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
