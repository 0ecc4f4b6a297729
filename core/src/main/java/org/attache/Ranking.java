package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Actors in the order of their scores. Actors whose scores agree to nine digits share the best of
 * their ranks, and stand in code order; undefined scores come last.
 *
 * @param entries the actors, best first
 * @param total how many actors were ranked, those not shown among them
 * @param provenance how the scores came about
 */
public record Ranking(List<Entry> entries, int total, Provenance provenance) implements Result {
  /**
   * One actor's place.
   *
   * @param rank from 1
   * @param shared whether scores are tied and others have the same rank, shown or not
   * @param actor the actor
   * @param score its score, {@code NaN} where undefined
   */
  public record Entry(int rank, boolean shared, Actor actor, double score) {}

  /** Copies the entries. */
  public Ranking {
    entries = List.copyOf(entries);
  }

  static Ranking of(List<Entry> unsorted, Provenance provenance) {
    List<Entry> byActor = unsorted.stream().sorted(Comparator.comparing(Entry::actor)).toList();
    Ranks ranks = Ranks.of(byActor.stream().mapToDouble(Entry::score).toArray());
    List<Entry> ranked = new ArrayList<>();
    for (int i = 0; i < ranks.size(); i++) {
      Entry entry = byActor.get(ranks.at(i));
      ranked.add(new Entry(ranks.rank(i), ranks.isShared(i), entry.actor(), entry.score()));
    }
    return new Ranking(ranked, ranked.size(), provenance);
  }

  /**
   * {@return the first entries}
   *
   * @param k how many
   */
  public Ranking first(int k) {
    checkArgument(k >= 0, "the number of actors must not be negative: %s", k);
    return new Ranking(entries.subList(0, Math.min(k, entries.size())), total, provenance);
  }

  /** {@return the actors in order} */
  public List<Actor> actors() {
    return entries.stream().map(Entry::actor).toList();
  }

  /**
   * {@return the actor's rank, from 1}
   *
   * @param actor an actor of this ranking; another is refused
   */
  public int rank(Actor actor) {
    return entries.stream()
        .filter(entry -> entry.actor().equals(actor))
        .findFirst()
        .orElseThrow(() -> Actors.unknown(actor.code(), actors()))
        .rank();
  }

  /**
   * {@return rank, code, name and score; a shared rank has an equals sign; the title says of what}
   */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Entry entry : entries) {
      rows.add(
          List.of(
              (entry.shared() ? "=" : "") + entry.rank(),
              entry.actor().code(),
              entry.actor().name(),
              entry.score()));
    }
    Table table =
        Table.of(List.of("rank", "code", "name", provenance.measure()), rows)
            .withTitle(provenance.of(total));
    return entries.size() == total
        ? table
        : table.withFooter(entries.size() + " of " + Words.count(total, "actor"));
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
