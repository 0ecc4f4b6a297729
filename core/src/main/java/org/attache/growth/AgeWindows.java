package org.attache.growth;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Scores;

/** The scores of actors in order of arrival, and windows on them. */
final class AgeWindows {
  private final int order;
  private final int[] actor;
  private final LocalDate[] date;
  private final double[] score;
  private final int window;

  AgeWindows(Scores scores, Map<Actor, LocalDate> arrivals, int window) {
    List<Actor> actors = scores.actors();
    this.order = actors.size();
    this.actor =
        IntStream.range(0, order)
            .boxed()
            .filter(v -> arrivals.containsKey(actors.get(v)))
            .filter(v -> !Double.isNaN(scores.of(actors.get(v))))
            .sorted(Comparator.comparing(v -> arrivals.get(actors.get(v))))
            .mapToInt(v -> v)
            .toArray();
    this.date = new LocalDate[actor.length];
    this.score = new double[actor.length];
    for (int i = 0; i < actor.length; i++) {
      date[i] = arrivals.get(actors.get(actor[i]));
      score[i] = scores.of(actors.get(actor[i]));
    }
    this.window = Math.min(window, actor.length);
  }

  /** For each actor, how many standard deviations it is above the mean of its window. */
  double[] corrected() {
    double[] corrected = new double[order];
    Arrays.fill(corrected, Double.NaN);
    for (int first = 0; first < actor.length; ) {
      int end = dayEnd(first);
      int low = first + (end - first) / 2 - window / 2;
      low = Math.max(0, Math.min(low, actor.length - window));
      correct(first, end, Math.min(first, dayBegin(low)), dayEnd(low + window - 1), corrected);
      first = end;
    }
    return corrected;
  }

  private int dayBegin(int place) {
    int begin = place;
    while (begin > 0 && date[begin - 1].equals(date[place])) {
      begin--;
    }
    return begin;
  }

  private int dayEnd(int place) {
    int end = place + 1;
    while (end < date.length && date[end].equals(date[place])) {
      end++;
    }
    return end;
  }

  /** Corrects those of one day by one window. */
  private void correct(int first, int end, int low, int high, double[] corrected) {
    double[] in = Arrays.copyOfRange(score, low, Math.max(end, high));
    Arrays.sort(in);
    if (in[0] == in[in.length - 1]) {
      return;
    }
    double unit = Math.max(Math.abs(in[0]), Math.abs(in[in.length - 1]));
    double mean = 0;
    for (double value : in) {
      mean += value / unit / in.length;
    }
    double squares = 0;
    for (double value : in) {
      squares += (value / unit - mean) * (value / unit - mean);
    }
    double deviation = Math.sqrt(squares / in.length);
    for (int i = first; i < end; i++) {
      corrected[actor[i]] = (score[i] / unit - mean) / deviation;
    }
  }
}
