package org.attache.coalition;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Candidates to estimate on. */
final class JoiningTables {
  /**
   * The matched sets of R's {@code infert} (Trichopoulos et al., Induced abortion and secondary
   * infertility, British Journal of Obstetrics and Gynaecology 83 (1976) 645), by stratum: the
   * digits spontaneous and induced of each woman, the case first.
   */
  private static final String INFERT =
      "210202 010000 020202 021020 110200 121120 000000 000210 101001 001010 010010 121110 "
          + "010000 021020 110101 020100 122021 100001 121011 100001 100000 020000 200002 100010 "
          + "111020 200000 200000 200000 212012 021111 100000 010100 010100 200002 010000 200000 "
          + "100000 210202 002010 100100 200100 000000 000000 110000 000100 010010 200101 021202 "
          + "020101 200101 211202 211112 111102 100110 200111 200110 011102 200201 100100 200101 "
          + "200201 100101 100000 200001 011020 100001 101000 210202 201120 010001 010100 100001 "
          + "101000 2020 202011 100001 100210 010010 100010 100000 020002 101010 101010";

  private JoiningTables() {}

  /** Cases joined. */
  static CandidateTable infert() {
    List<double[]> rows = new ArrayList<>();
    List<String> strata = Splitter.on(' ').splitToList(INFERT);
    for (int stratum = 0; stratum < strata.size(); stratum++) {
      String digits = strata.get(stratum);
      for (int at = 0; at < digits.length(); at += 2) {
        rows.add(
            new double[] {
              stratum,
              at == 0 ? 1 : 0,
              Character.digit(digits.charAt(at), 10),
              Character.digit(digits.charAt(at + 1), 10)
            });
      }
    }
    return of(rows, "spontaneous", "induced");
  }

  /**
   * Three events of thirty; in R:
   *
   * <pre>
   * r &lt;- 0:89; e &lt;- r %/% 30
   * a &lt;- ((r*r*7 + 3*r) %% 31)/10; b &lt;- ((r*13 + 5) %% 17)/4; p &lt;- as.numeric((r*r) %% 5 &lt; 2)
   * j &lt;- as.numeric(a + 0.5*b - p + ((r*r*r*11 + 17*r) %% 101)/25 &gt; c(3.5, 5, 6)[e + 1])
   * </pre>
   */
  static CandidateTable thirties() {
    List<double[]> rows = new ArrayList<>();
    double[] bar = {3.5, 5, 6};
    for (int r = 0; r < 90; r++) {
      int event = r / 30;
      double a = (r * r * 7 + 3 * r) % 31 / 10.0;
      double b = (r * 13 + 5) % 17 / 4.0;
      double p = r * r % 5 < 2 ? 1 : 0;
      double noise = (r * r * r * 11 + 17 * r) % 101 / 25.0;
      boolean joined = a + 0.5 * b - p + noise > bar[event];
      rows.add(new double[] {event, joined ? 1 : 0, a, b, p});
    }
    return of(rows, "a", "b", "pivotal p");
  }

  /** Pairs of which one joined: so many in which only the joiner has x, and only the other. */
  static CandidateTable pairs(int joiner, int other) {
    List<double[]> rows = new ArrayList<>();
    for (int pair = 0; pair < joiner + other; pair++) {
      int has = pair < joiner ? 1 : 0;
      rows.add(new double[] {pair, 1, has});
      rows.add(new double[] {pair, 0, 1 - has});
    }
    return of(rows, "x");
  }

  /** One event of two by two: how many of those with x joined, how many did not, and without. */
  static CandidateTable square(int with, int withNot, int without, int withoutNot) {
    List<double[]> rows = new ArrayList<>();
    add(rows, with, 1, 1);
    add(rows, withNot, 0, 1);
    add(rows, without, 1, 0);
    add(rows, withoutNot, 0, 0);
    return of(rows, "x");
  }

  private static void add(List<double[]> rows, int times, double joined, double x) {
    for (int i = 0; i < times; i++) {
      rows.add(new double[] {0, joined, x});
    }
  }

  /** Events of so many, with joiners and two covariates by chance. */
  static CandidateTable drawn(int events, int size, double share, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<double[]> rows = new ArrayList<>();
    for (int row = 0; row < events * size; row++) {
      double joined = random.nextDouble() < share ? 1 : 0;
      double x = random.nextDouble(-2, 2);
      int event = row / size;
      rows.add(new double[] {event, joined, x, random.nextDouble(0, 3)});
    }
    return of(rows, "pivotal x", "y");
  }

  /** Rows of event, joined and covariates. */
  static CandidateTable of(List<double[]> rows, String... names) {
    int[] event = new int[rows.size()];
    boolean[] joined = new boolean[rows.size()];
    double[][] columns = new double[names.length][rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      event[row] = (int) rows.get(row)[0];
      joined[row] = rows.get(row)[1] == 1;
      for (int c = 0; c < names.length; c++) {
        columns[c][row] = rows.get(row)[2 + c];
      }
    }
    ImmutableMap.Builder<String, double[]> named = ImmutableMap.builder();
    for (int c = 0; c < names.length; c++) {
      named.put(names[c], columns[c]);
    }
    Map<String, double[]> all = named.buildOrThrow();
    return PlainCandidates.of(event, joined, all);
  }
}
