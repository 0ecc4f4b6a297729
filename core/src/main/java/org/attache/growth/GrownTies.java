package org.attache.growth;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.attache.TieSink;

/**
 * Ties as they grow, in ints: ends by number of actor, first and last by step. Written by one
 * thread; 24 bytes a tie, 4 more where ties are renewed.
 */
final class GrownTies {
  static final int OPEN = Integer.MAX_VALUE;

  private static final String SOURCE = "grown";

  private int[] from;
  private int[] to;
  private int[] begun;
  private int[] ended;
  private double[] weight;
  private int[] first = new int[0];
  private int size;

  GrownTies(int expected) {
    int room = Math.max(16, expected);
    from = new int[room];
    to = new int[room];
    begun = new int[room];
    ended = new int[room];
    weight = new double[room];
  }

  /** Adds a tie that begins at the step and has no end yet; its number is returned. */
  int add(int from, int to, double weight, int step) {
    if (size == this.from.length) {
      makeRoom();
    }
    this.from[size] = from;
    this.to[size] = to;
    this.weight[size] = weight;
    begun[size] = step;
    ended[size] = OPEN;
    return size++;
  }

  /** The first step at which the tie is no longer in force. */
  void end(int tie, int step) {
    ended[tie] = step;
  }

  /** Ends the tie and begins it anew, of another weight; its number then is returned. */
  int renew(int tie, double weight, int step) {
    end(tie, step);
    int row = add(from[tie], to[tie], weight, step);
    if (first.length < this.from.length) {
      first = Arrays.copyOf(first, this.from.length);
    }
    first[row] = 1 + first(tie);
    return row;
  }

  /** The row that the tie had at first, before it was renewed. */
  private int first(int tie) {
    return tie < first.length && first[tie] > 0 ? first[tie] - 1 : tie;
  }

  void strengthen(int tie, double more) {
    weight[tie] += more;
  }

  int size() {
    return size;
  }

  int from(int tie) {
    return from[tie];
  }

  int to(int tie) {
    return to[tie];
  }

  double weight(int tie) {
    return weight[tie];
  }

  int begun(int tie) {
    return begun[tie];
  }

  boolean isOpen(int tie) {
    return ended[tie] == OPEN;
  }

  /** One end of one of the first ties, all ends alike: an actor drawn by degree. */
  int anyEnd(int ties, RandomGenerator random) {
    int end = random.nextInt(2 * ties);
    return (end & 1) == 0 ? from[end >> 1] : to[end >> 1];
  }

  private void makeRoom() {
    int room = size + (size >> 1);
    from = Arrays.copyOf(from, room);
    to = Arrays.copyOf(to, room);
    begun = Arrays.copyOf(begun, room);
    ended = Arrays.copyOf(ended, room);
    weight = Arrays.copyOf(weight, room);
  }

  /**
   * The ties in force, over the actors by number.
   *
   * @param degree how many each has
   */
  Adjacency adjacency(List<? extends Actor> actors, int[] degree) {
    int n = actors.size();
    int[] begin = new int[n + 1];
    for (int v = 0; v < n; v++) {
      begin[v + 1] = begin[v] + degree[v];
    }
    int[] next = Arrays.copyOf(begin, n);
    int[] targets = new int[begin[n]];
    for (int tie = 0; tie < size; tie++) {
      if (isOpen(tie)) {
        targets[next[from[tie]]++] = to[tie];
        targets[next[to[tie]]++] = from[tie];
      }
    }
    for (int v = 0; v < n; v++) {
      Arrays.sort(targets, begin[v], begin[v + 1]);
    }
    return Adjacency.of(actors, false, begin, targets);
  }

  /**
   * The ties on their dates. The first rows may stand for ties that were there before: they keep
   * their kinds and the first day where it is before step 0, and last until they are ended here.
   *
   * @param actors the actor of each number
   * @param before the tie that each of the first rows stands for
   */
  TieHistory history(List<Actor> actors, List<Tie> before, TieKind kind, GrowthCalendar calendar) {
    return TieHistory.of(
        sink -> {
          for (int row = 0; row < before.size(); row++) {
            hand(sink, before.get(row), row, calendar);
          }
          Set<TieKind> kinds = Set.of(kind);
          for (int row = before.size(); row < size; row++) {
            Spell spell = new Spell(calendar.date(begun[row]), last(row, calendar));
            int first = first(row);
            sink.tie(
                actors.get(from[row]),
                actors.get(to[row]),
                first < before.size() ? before.get(first).kinds() : kinds,
                weight[row],
                spell,
                SOURCE,
                row);
          }
        },
        Coverage::everything);
  }

  private void hand(TieSink sink, Tie tie, int row, GrowthCalendar calendar) {
    Spell spell = new Spell(calendar.earlier(tie.spell().start()), last(row, calendar));
    sink.tie(tie.from(), tie.to(), tie.kinds(), weight[row], spell, "seed", row);
  }

  private LocalDate last(int row, GrowthCalendar calendar) {
    return isOpen(row) ? LocalDate.MAX : calendar.date(ended[row]);
  }
}
