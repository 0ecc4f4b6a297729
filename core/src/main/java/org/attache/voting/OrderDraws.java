package org.attache.voting;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.attache.Run;
import org.attache.internal.Seeds;

/** Values estimated from drawn orders or coalitions, for games of any size. */
final class OrderDraws {
  private static final int BLOCK = 64;

  private final Played game;
  private final Meetings meetings;

  /** The sets that meet of which each player is a member. */
  private final int[][] setsOf;

  OrderDraws(Played game, Meetings meetings) {
    this.game = game;
    this.meetings = meetings;
    this.setsOf = new int[meetings.players][];
    Arrays.setAll(
        setsOf,
        v ->
            IntStream.range(0, meetings.sets.length)
                .filter(set -> Arrays.binarySearch(meetings.sets[set], v) >= 0)
                .toArray());
  }

  /** What one draw says of each player. */
  @FunctionalInterface
  private interface Draw {
    double[] of(SplittableRandom random);
  }

  /** Players join one after the other; each gets what it adds. */
  Estimates byPlayers(int draws, long seed, Run run) {
    return estimates(draws, seed, run, this::joining);
  }

  /** Ties or conferences come about one after the other; their members share what each adds. */
  Estimates byMeetings(int draws, long seed, Run run) {
    return estimates(draws, seed, run, this::connecting);
  }

  /** Each player is in or out by the toss of a coin; each gets what it adds to the others. */
  Estimates byCoins(int draws, long seed, Run run) {
    return estimates(draws, seed, run, this::tossing);
  }

  private Estimates estimates(int draws, long seed, Run run, Draw draw) {
    int blocks = (int) (((long) draws + BLOCK - 1) / BLOCK);
    List<Estimates> parts =
        run.each(
            blocks,
            block -> {
              Run.stopIfInterrupted();
              SplittableRandom random = Seeds.random(seed, block);
              Estimates part = new Estimates(meetings.players);
              long begin = (long) block * BLOCK;
              for (long i = begin; i < Math.min(draws, begin + BLOCK); i++) {
                part.add(draw.of(random));
              }
              return part;
            });
    Estimates all = new Estimates(meetings.players);
    parts.forEach(all::add);
    return all;
  }

  private double[] joining(SplittableRandom random) {
    int[] order = shuffled(meetings.players, random);
    Parts parts = new Parts(game, meetings.players);
    int[] missing = Arrays.stream(meetings.sets).mapToInt(set -> set.length).toArray();
    double[] gains = new double[meetings.players];
    for (int player : order) {
      double before = parts.value();
      parts.admit(player);
      for (int set : setsOf[player]) {
        missing[set]--;
        if (missing[set] == 0) {
          parts.join(meetings.sets[set]);
        }
      }
      gains[player] = parts.value() - before;
    }
    return gains;
  }

  private double[] connecting(SplittableRandom random) {
    Parts parts = new Parts(game, meetings.players);
    for (int v = 0; v < meetings.players; v++) {
      parts.admit(v);
    }
    parts.value();
    double[] gains = new double[meetings.players];
    for (int set : shuffled(meetings.sets.length, random)) {
      double before = parts.value();
      parts.join(meetings.sets[set]);
      double share = (parts.value() - before) / meetings.sets[set].length;
      for (int v : meetings.sets[set]) {
        gains[v] += share;
      }
    }
    return gains;
  }

  private double[] tossing(SplittableRandom random) {
    BitSet coalition = new BitSet(meetings.players);
    for (int v = 0; v < meetings.players; v++) {
      coalition.set(v, random.nextInt(2) == 1);
    }
    double before = worth(coalition);
    double[] gains = new double[meetings.players];
    for (int v = 0; v < meetings.players; v++) {
      coalition.flip(v);
      double after = worth(coalition);
      gains[v] = coalition.get(v) ? after - before : before - after;
      coalition.flip(v);
    }
    return gains;
  }

  private double worth(BitSet coalition) {
    Parts parts = new Parts(game, meetings.players);
    coalition.stream().forEach(parts::admit);
    for (int[] set : meetings.sets) {
      if (Arrays.stream(set).allMatch(coalition::get)) {
        parts.join(set);
      }
    }
    return parts.value();
  }

  private static int[] shuffled(int size, SplittableRandom random) {
    int[] order = IntStream.range(0, size).toArray();
    Seeds.shuffle(order, random);
    return order;
  }
}
