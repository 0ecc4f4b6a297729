package org.attache.coalition;

import java.util.Arrays;
import org.attache.Run;

/** A group that holds enough of several shares at once, though perhaps not the smallest. */
final class GreedyHolding {
  private final double[][] shares;
  private final double[] need;
  private final int[] free;

  /**
   * @param shares what each candidate holds of each capability
   * @param need what the group must hold of each
   * @param free who could be in it
   */
  GreedyHolding(double[][] shares, double[] need, int[] free) {
    this.shares = shares;
    this.need = need;
    this.free = free;
  }

  /** Whether so many of those chosen hold what is needed. */
  static boolean holds(double[][] shares, double[] need, int[] chosen, int count) {
    for (int c = 0; c < need.length; c++) {
      double sum = 0;
      for (int i = 0; i < count; i++) {
        sum += shares[c][chosen[i]];
      }
      if (!(sum >= need[c])) {
        return false;
      }
    }
    return true;
  }

  /** Whoever adds most to what is still lacking, until nothing lacks; then without the needless. */
  int[] chosen() {
    int[] chosen = new int[free.length];
    boolean[] in = new boolean[free.length];
    int count = 0;
    while (count < chosen.length && !holds(shares, need, chosen, count)) {
      Run.stopIfInterrupted();
      double[] lack = lack(chosen, count);
      int best = -1;
      double most = -1;
      for (int i = 0; i < free.length; i++) {
        double adds = in[i] ? -2 : adds(free[i], lack);
        if (adds > most) {
          most = adds;
          best = i;
        }
      }
      in[best] = true;
      chosen[count++] = free[best];
    }
    return lean(Arrays.copyOf(chosen, count));
  }

  private double[] lack(int[] chosen, int count) {
    double[] lack = need.clone();
    for (int c = 0; c < lack.length; c++) {
      for (int i = 0; i < count; i++) {
        lack[c] -= shares[c][chosen[i]];
      }
    }
    return lack;
  }

  private double adds(int v, double[] lack) {
    double adds = 0;
    for (int c = 0; c < lack.length; c++) {
      adds += Math.max(0, Math.min(lack[c], shares[c][v]));
    }
    return adds;
  }

  private int[] lean(int[] chosen) {
    int[] lean = chosen;
    for (int i = chosen.length - 1; i >= 0; i--) {
      int needless = chosen[i];
      int[] rest = Arrays.stream(lean).filter(v -> v != needless).toArray();
      lean = holds(shares, need, rest, rest.length) ? rest : lean;
    }
    return lean;
  }
}
