package org.attache.structure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Who brokers between blocs, and how.
 *
 * @param brokers the actors that have a bloc, in code order
 * @param sums over all of them: a tally for each {@link Role}, then one for their sum
 * @param provenance how the result came about
 * @param notes remarks for the reader, such as who was left out
 */
public record BrokerageRoles(
    List<Broker> brokers, List<Tally> sums, Provenance provenance, List<String> notes)
    implements Result {
  private static final int PRINTED = 20;
  private static final int SUM = Role.values().length;

  /**
   * A count and what to hold it against.
   *
   * @param count how many pairs are brokered
   * @param expected how many chance would give; {@code NaN} where credit is shared
   * @param deviation the standard deviation of that; {@code NaN} where credit is shared or ties
   *     have no direction
   * @param p the two-sided p-value under permuted blocs; {@code NaN} without permutations
   */
  public record Tally(double count, double expected, double deviation, double p) {

    /**
     * {@return how many standard deviations the count is above expectation; {@code NaN} where
     * chance leaves no room or there is no deviation}
     */
    public double z() {
      return deviation > 0 ? (count - expected) / deviation : Double.NaN;
    }
  }

  /**
   * One actor.
   *
   * @param actor who
   * @param bloc the name of its bloc
   * @param tallies one for each {@link Role}, then one for their sum
   */
  public record Broker(Actor actor, String bloc, List<Tally> tallies) {
    /** Copies the list. */
    public Broker {
      tallies = List.copyOf(tallies);
    }

    /**
     * {@return how often it plays a role}
     *
     * @param role the role
     */
    public Tally in(Role role) {
      return tallies.get(role.place);
    }

    /** {@return how often it brokers, whatever the role} */
    public Tally total() {
      return tallies.get(SUM);
    }
  }

  /** Copies the lists. */
  public BrokerageRoles {
    brokers = List.copyOf(brokers);
    sums = List.copyOf(sums);
    notes = List.copyOf(notes);
  }

  /**
   * {@return the broker of that code}
   *
   * @param code the code; one that is not of a broker, or of several, is refused
   */
  public Broker of(String code) {
    List<Broker> found =
        brokers.stream().filter(broker -> broker.actor().code().equals(code)).toList();
    checkArgument(
        found.size() == 1,
        "%s actor %s among %s that have a bloc",
        found.isEmpty() ? "no" : "more than one",
        code,
        brokers.size());
    return found.get(0);
  }

  /**
   * {@return how often a role is played in the whole graph}
   *
   * @param role the role
   */
  public Tally in(Role role) {
    return sums.get(role.place);
  }

  /** {@return how often anybody brokers} */
  public Tally total() {
    return sums.get(SUM);
  }

  /** {@return a row for each broker: bloc, counts by role, sum and its z; the busiest first} */
  @Override
  public Table table() {
    List<String> columns = new ArrayList<>(List.of("code", "name", "bloc"));
    Stream.of(Role.values()).map(Role::toString).forEach(columns::add);
    columns.addAll(List.of("total", "z"));
    List<List<Object>> rows = new ArrayList<>();
    Comparator<Broker> busiest = Comparator.comparingDouble(broker -> -broker.total().count());
    for (Broker broker : brokers.stream().sorted(busiest).toList()) {
      List<Object> row =
          new ArrayList<>(List.of(broker.actor().code(), broker.actor().name(), broker.bloc()));
      broker.tallies().forEach(tally -> row.add(tally.count()));
      row.add(broker.total().z());
      rows.add(row);
    }
    return Table.of(columns, rows).withTitle("brokers between blocs").withFooter(footer());
  }

  private String footer() {
    Stream<String> remarks = notes.stream().map(note -> "note: " + note);
    return Stream.concat(Stream.of(provenance.toString()), remarks)
        .collect(Collectors.joining("\n"));
  }

  /** {@return a row for each role in the whole graph: count, expectation, deviation, z, p} */
  public Table summary() {
    List<List<Object>> rows = new ArrayList<>();
    for (Role role : Role.values()) {
      rows.add(row(role.toString(), in(role)));
    }
    rows.add(row("total", total()));
    return Table.of(List.of("role", "count", "expected", "deviation", "z", "p"), rows)
        .withTitle("brokerage in the whole graph");
  }

  private static List<Object> row(String name, Tally sum) {
    return List.of(name, sum.count(), sum.expected(), sum.deviation(), sum.z(), sum.p());
  }

  /** {@return the roles in the whole graph and the busiest brokers} */
  @Override
  public String toString() {
    return summary() + "\n" + table().first(PRINTED);
  }
}
