package org.attache.io.figure;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Table;

/**
 * Who joins a coalition in which round, and through whom.
 *
 * <pre>{@code
 * CoalitionRounds.of(Reach.from("GMY").within(3).of(graph).table()).figure()
 * }</pre>
 *
 * <p>A column a round, from left to right, with how many join in it and how many are in by then; on
 * a page too narrow for all of them the later rounds stand below. A line runs from a broker to each
 * whom it brings; the brokers of most have colours. Those brought by one broker stand together.
 * Brokers that join in no round, and {@linkplain #from founders}, are the start.
 *
 * <p>Time O(n log n) for n actors.
 */
public final class CoalitionRounds {
  private final List<Joined> joined;
  private final CoalitionRoundsLook look;

  private CoalitionRounds(List<Joined> joined, CoalitionRoundsLook look) {
    this.joined = joined;
    this.look = look;
  }

  /**
   * {@return the rounds of a table}
   *
   * @param table a row an actor with its {@code code} and {@code round}, {@code hops} or {@code
   *     mean round}, or a row a {@code wave} with those {@code who} join in it; its {@code lender},
   *     {@code broker} or {@code through}, or the last but one of its {@code path}, is its broker
   */
  public static CoalitionRounds of(Table table) {
    List<String> caption =
        Stream.of(table.title(), table.footer())
            .flatMap(text -> Wording.sentences(text).stream())
            .toList();
    List<Joined> joined = JoinedRows.of(table);
    String word = table.columns().get(Columns.first(table, JoinedRows.ROUNDS).orElseThrow());
    return new CoalitionRounds(joined, CoalitionRoundsLook.of(word, caption));
  }

  /**
   * {@return these rounds}
   *
   * @param rounds the actors that join in the first round, in the second, and so on
   */
  public static CoalitionRounds of(List<? extends Collection<? extends Actor>> rounds) {
    return new CoalitionRounds(JoinedRows.of(rounds), CoalitionRoundsLook.of("round", List.of()));
  }

  /**
   * {@return the picture with these at the start, before the first round}
   *
   * @param codes their codes
   */
  public CoalitionRounds from(String... codes) {
    return from(Stream.of(codes).map(code -> new Joined(0, code, code, "")));
  }

  /**
   * {@return the picture with these at the start, before the first round}
   *
   * @param actors whoever starts, with a name for {@link #withNames()}
   */
  public CoalitionRounds from(Collection<? extends Actor> actors) {
    return from(actors.stream().map(actor -> new Joined(0, actor.code(), actor.name(), "")));
  }

  private CoalitionRounds from(Stream<Joined> start) {
    return new CoalitionRounds(Stream.concat(start, joined.stream()).toList(), look);
  }

  /**
   * {@return the picture with a line from a broker to one whom it brings}
   *
   * @param broker the broker's code
   * @param code the code of one that joins in a later round
   */
  public CoalitionRounds withBroker(String broker, String code) {
    if (joined.stream().noneMatch(one -> one.code().equals(code))) {
      throw new IllegalArgumentException("nobody joins as " + code);
    }
    List<Joined> changed =
        joined.stream().map(j -> j.code().equals(code) ? j.broughtBy(broker) : j).toList();
    return new CoalitionRounds(changed, look);
  }

  /** {@return the picture labelled with names where it would have codes} */
  public CoalitionRounds withNames() {
    return new CoalitionRounds(joined, look.withNames());
  }

  /**
   * {@return the picture with a title above it}
   *
   * @param title the title, empty for none
   */
  public CoalitionRounds withTitle(String title) {
    return new CoalitionRounds(joined, look.on(look.paper().withTitle(title)));
  }

  /**
   * {@return the picture on a page of another width; the rows make the height}
   *
   * @param width pixels, from 200 to 10,000; 720 unless said
   */
  public CoalitionRounds withWidth(double width) {
    return new CoalitionRounds(joined, look.on(look.paper().withWidth(width)));
  }

  /** {@return the picture} */
  public Figure figure() {
    return new CoalitionRoundsPicture(JoinedRows.checked(joined), look).figure();
  }

  /** {@return what will be drawn} */
  @Override
  public String toString() {
    return "rounds of " + Wording.count(joined.size(), "actor", "actors") + "; say figure()";
  }
}
