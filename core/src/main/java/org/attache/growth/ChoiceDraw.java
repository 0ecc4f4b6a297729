package org.attache.growth;

import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Draws some alternatives of each choice at random and writes them down. */
final class ChoiceDraw {
  private static final int[] NONE = {};

  private final ChoiceWalk walk;
  private final ChoiceSample sample;
  private final ChoiceRows rows;
  private final SplittableRandom random;
  private final int[] drawn;
  private int few;
  private final int[] far;
  private int many;

  ChoiceDraw(ChoiceWalk walk, ChoiceSample sample, ChoiceRows rows) {
    this.walk = walk;
    this.sample = sample;
    this.rows = rows;
    this.random = new SplittableRandom(sample.seed());
    this.drawn = new int[walk.ties.actors().size()];
    this.far = sample.stratum().isPresent() ? new int[drawn.length] : NONE;
  }

  /** Each set of so many others is as likely: nothing to correct (McFadden's uniform case). */
  void plain(int from, int to) {
    few = 0;
    int[] row = walk.candidates(to);
    int candidates = walk.candidatesThere(to);
    if (candidates <= 4 * (long) sample.size() || !drawnByTrial(from, to, row, candidates)) {
      few = 0;
      for (int i = 0; i < candidates; i++) {
        if (row[i] != to && walk.why(from, row[i]) == ChoiceWalk.CHOSEN) {
          drawn[few++] = row[i];
        }
      }
      few = drawnFrom(drawn, few, sample.size());
    }
    for (int i = 0; i < few; i++) {
      rows.alternative(walk.situation.seeing(drawn[i]), 0);
    }
  }

  /** Whether so many different ones came up before too many tries failed. */
  private boolean drawnByTrial(int from, int to, int[] row, int candidates) {
    for (int tries = 8 * sample.size(); tries > 0 && few < sample.size(); tries--) {
      int candidate = row[random.nextInt(candidates)];
      if (candidate != to
          && !isDrawn(candidate)
          && walk.why(from, candidate) == ChoiceWalk.CHOSEN) {
        drawn[few++] = candidate;
      }
    }
    return few == sample.size();
  }

  private boolean isDrawn(int candidate) {
    for (int i = 0; i < few; i++) {
      if (drawn[i] == candidate) {
        return true;
      }
    }
    return false;
  }

  /** Brings so many of the first to the front, each choice of them as likely. */
  private int drawnFrom(int[] row, int size, int most) {
    int wanted = Math.min(size, most);
    for (int i = 0; i < wanted; i++) {
      int place = i + random.nextInt(size - i);
      int other = row[place];
      row[place] = row[i];
      row[i] = other;
    }
    return wanted;
  }

  /**
   * So many of each stratum, the one chosen counted in its own: an alternative weighs as many as it
   * stands for (Ben-Akiva and Lerman's stratified importance sampling).
   */
  void stratified(int from, int to, Predicate<? super Choice> stratum) {
    few = 0;
    many = 0;
    int[] row = walk.candidates(to);
    for (int i = 0; i < walk.candidatesThere(to); i++) {
      if (row[i] != to && walk.why(from, row[i]) == ChoiceWalk.CHOSEN) {
        if (stratum.test(walk.situation.seeing(row[i]))) {
          drawn[few++] = row[i];
        } else {
          far[many++] = row[i];
        }
      }
    }
    boolean near = stratum.test(walk.situation.seeing(to));
    int half = (sample.size() + 1) / 2;
    int rest = sample.size() + 1 - half;
    int nearOnes = few + (near ? 1 : 0);
    int farOnes = many + (near ? 0 : 1);
    int nearDrawn = Math.min(nearOnes, half);
    int farDrawn = Math.min(farOnes, rest);
    double nearWeight = nearOnes == 0 ? 0 : Math.log(nearOnes / (double) nearDrawn);
    double farWeight = farOnes == 0 ? 0 : Math.log(farOnes / (double) farDrawn);
    double chosenWeight = near ? nearWeight : farWeight;
    few = drawnFrom(drawn, few, nearDrawn - (near ? 1 : 0));
    many = drawnFrom(far, many, farDrawn - (near ? 0 : 1));
    for (int i = 0; i < few; i++) {
      rows.alternative(walk.situation.seeing(drawn[i]), nearWeight - chosenWeight);
    }
    for (int i = 0; i < many; i++) {
      rows.alternative(walk.situation.seeing(far[i]), farWeight - chosenWeight);
    }
  }
}
