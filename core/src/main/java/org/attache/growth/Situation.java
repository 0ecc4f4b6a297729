package org.attache.growth;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Parallel;

/**
 * The ties in force at one step, and one candidate seen by one chooser. Used by one thread; 40
 * bytes a pair of partners, and 24 an actor.
 */
final class Situation implements Choice {
  private static final double DAYS_A_YEAR = 365.2425;

  private final DatedTies ties;
  private final Direction direction;
  private final boolean distinct;
  private final int[][] partner;
  private final int[][] mirror;
  private final int[][] leaving;
  private final int[][] arriving;
  private final int[][] joining;
  private final int[] partners;
  private final int[] degree;

  private final int[] tied;
  private final int[] tiedBack;
  private final int[] shared;
  private int look;
  private int lookAround;
  private int sharedAt;

  private int step;
  private LocalDate date = LocalDate.MIN;
  private int chooser;
  private int candidate;

  Situation(DatedTies ties, Direction direction, Parallel parallel) {
    int n = ties.actors().size();
    this.ties = ties;
    this.direction = direction;
    this.distinct = parallel == Parallel.DISTINCT;
    this.partner = new int[n][0];
    this.mirror = new int[n][0];
    this.leaving = new int[n][0];
    this.arriving = new int[n][0];
    this.joining = new int[n][0];
    this.partners = new int[n];
    this.degree = new int[n];
    this.tied = new int[n];
    this.tiedBack = new int[n];
    this.shared = new int[n];
  }

  void add(int from, int to, boolean directed) {
    change(from, to, directed, 1);
  }

  void remove(int from, int to, boolean directed) {
    change(from, to, directed, -1);
  }

  /** Counts both sides before and after, so that a degree follows from the difference. */
  private void change(int from, int to, boolean directed, int by) {
    int there = place(from, to);
    int back = mirror[from][there];
    degree[from] -= counted(from, there);
    degree[to] -= counted(to, back);
    leaving[from][there] += by;
    arriving[to][back] += by;
    joining[from][there] += by;
    joining[to][back] += by;
    if (!directed) {
      arriving[from][there] += by;
      leaving[to][back] += by;
    }
    degree[from] += counted(from, there);
    degree[to] += counted(to, back);
    if (joining[from][there] == 0) {
      drop(from, there);
      drop(to, back);
    }
    look++;
  }

  private int counted(int v, int place) {
    int count =
        switch (direction) {
          case IN -> arriving[v][place];
          case OUT -> leaving[v][place];
          case ALL -> joining[v][place];
        };
    return distinct ? Math.min(count, 1) : count;
  }

  /** Where w stands with v; looks with the one who has fewer partners, for both know the other. */
  private int place(int v, int w) {
    boolean turned = partners[w] < partners[v];
    int few = turned ? w : v;
    int other = turned ? v : w;
    int[] row = partner[few];
    for (int i = 0; i < partners[few]; i++) {
      if (row[i] == other) {
        return turned ? mirror[few][i] : i;
      }
    }
    int there = newPlace(v, w);
    int back = newPlace(w, v);
    mirror[v][there] = back;
    mirror[w][back] = there;
    return there;
  }

  private int newPlace(int v, int w) {
    int[] row = partner[v];
    int size = partners[v];
    if (size == row.length) {
      int room = Math.max(4, size + (size >> 1));
      partner[v] = Arrays.copyOf(row, room);
      mirror[v] = Arrays.copyOf(mirror[v], room);
      leaving[v] = Arrays.copyOf(leaving[v], room);
      arriving[v] = Arrays.copyOf(arriving[v], room);
      joining[v] = Arrays.copyOf(joining[v], room);
    }
    partner[v][size] = w;
    leaving[v][size] = 0;
    arriving[v][size] = 0;
    joining[v][size] = 0;
    return partners[v]++;
  }

  private void drop(int v, int place) {
    int last = --partners[v];
    if (place == last) {
      return;
    }
    partner[v][place] = partner[v][last];
    mirror[v][place] = mirror[v][last];
    mirror[partner[v][place]][mirror[v][place]] = place;
    leaving[v][place] = leaving[v][last];
    arriving[v][place] = arriving[v][last];
    joining[v][place] = joining[v][last];
  }

  void at(int step) {
    this.step = step;
    this.date = ties.date(step);
    look++;
  }

  /** Looks from this chooser, at the ties as they are now. */
  void from(int chooser) {
    if (this.chooser != chooser || lookAround != look) {
      this.chooser = chooser;
      lookAround = ++look;
      for (int i = 0; i < partners[chooser]; i++) {
        int other = partner[chooser][i];
        tied[other] = leaving[chooser][i] > 0 ? look : tied[other];
        tiedBack[other] = arriving[chooser][i] > 0 ? look : tiedBack[other];
      }
    }
  }

  Situation seeing(int candidate) {
    this.candidate = candidate;
    return this;
  }

  int degree(int v) {
    return degree[v];
  }

  boolean isTiedTo(int v) {
    return tied[v] == look;
  }

  int candidateNumber() {
    return candidate;
  }

  @Override
  public Actor chooser() {
    return ties.actors().get(chooser);
  }

  @Override
  public Actor candidate() {
    return ties.actors().get(candidate);
  }

  @Override
  public LocalDate date() {
    return date;
  }

  @Override
  public int year() {
    return date.getYear();
  }

  @Override
  public int degree() {
    return degree[candidate];
  }

  @Override
  public int chooserDegree() {
    return degree[chooser];
  }

  @Override
  public int commonPartners() {
    if (sharedAt != look) {
      lookFurther();
    }
    return shared[candidate];
  }

  /** Counts walks of two ties from the chooser. */
  private void lookFurther() {
    Arrays.fill(shared, 0);
    for (int i = 0; i < partners[chooser]; i++) {
      int middle = partner[chooser][i];
      for (int j = 0; j < partners[middle]; j++) {
        shared[partner[middle][j]]++;
      }
    }
    sharedAt = look;
  }

  @Override
  public boolean isTied() {
    return tied[candidate] == look;
  }

  @Override
  public boolean isTiedBack() {
    return tiedBack[candidate] == look;
  }

  @Override
  public double age() {
    int arrival = Math.min(ties.arrival(candidate), step);
    return ChronoUnit.DAYS.between(ties.date(arrival), date) / DAYS_A_YEAR;
  }
}
