package org.attache.centrality;

import java.util.List;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * How central some actors are together; see {@link GroupCentrality}.
 *
 * @param members the group, in code order
 * @param outsiders how many actors are not in it
 * @param degree outsiders tied to some member; and their share
 * @param nearest the sum of the distances of outsiders to their nearest member, infinite where
 *     somebody is not reached; and outsiders over it
 * @param farthest the same with the farthest member
 * @param mean the same with the mean over members
 * @param harmonic the sum of 1 over the distance to the nearest member; and outsiders' mean
 * @param betweenness pairs of outsiders with a member between them, in parts of their shortest
 *     paths; and the share of all such pairs
 * @param provenance how the result came about
 */
public record GroupScores(
    List<Actor> members,
    int outsiders,
    Value degree,
    Value nearest,
    Value farthest,
    Value mean,
    Value harmonic,
    Value betweenness,
    Provenance provenance)
    implements Result {
  private static final int NAMED = 8;

  /**
   * A score.
   *
   * @param raw as counted
   * @param normalized from 0 to 1; {@code NaN} without outsiders, for betweenness without a pair
   */
  public record Value(double raw, double normalized) {}

  /** Copies the list. */
  public GroupScores {
    members = List.copyOf(members);
  }

  /** {@return a row for each measure: its name, the raw and the normalised score} */
  @Override
  public Table table() {
    return Table.of(
            List.of("measure", "raw", "normalised"),
            List.of(
                row("degree", degree),
                row("closeness, nearest member", nearest),
                row("closeness, farthest member", farthest),
                row("closeness, mean of members", mean),
                row("harmonic", harmonic),
                row("betweenness", betweenness)))
        .withTitle("group of " + title() + " against " + outsiders + " others")
        .withFooter(provenance.toString());
  }

  private String title() {
    String codes = members.stream().limit(NAMED).map(Actor::code).collect(Collectors.joining(", "));
    return members.size() <= NAMED ? codes : members.size() + " (" + codes + ", …)";
  }

  private static List<Object> row(String measure, Value value) {
    return List.of(measure, value.raw(), value.normalized());
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
