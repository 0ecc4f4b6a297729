package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Choices while they are written down, as arrays that grow: an alternative is a row of what its
 * covariates are beyond those of the one chosen. Used by one thread, then thrown away.
 */
final class ChoiceRows {
  private static final String TOO_MANY =
      "more alternatives than fit: draw some of them with withSample(…)";

  private final List<Covariate> covariates;
  private final List<ToDoubleFunction<Choice>> values;
  private final List<ToDoubleFunction<Choice>> fixed;
  private final double[] coefficients;
  private final Missing missing;
  private final int k;

  private int[] begin = new int[64];
  private int[] chooser = new int[64];
  private boolean[] impossible = new boolean[64];
  private double[] x = new double[1024];
  private double[] sampling = new double[256];
  private double[] offset = new double[256];
  private int choices;
  private int others;

  private final double[] own;
  private double ownOffset;

  private int missingChoices;
  private int missingAlternatives;
  private int unlogged;
  private int alone;

  ChoiceRows(ChoiceTerms terms) {
    covariates = terms.covariates();
    values = covariates.stream().map(Covariate::forOneWalk).toList();
    fixed = terms.fixed().stream().map(term -> term.covariate().forOneWalk()).toList();
    coefficients = terms.fixed().stream().mapToDouble(FixedTerm::coefficient).toArray();
    missing = terms.missing();
    k = missing == Missing.INDICATED ? 2 * covariates.size() : covariates.size();
    own = new double[k];
  }

  /** Begins a choice with the one chosen, unless a number of that one is missing. */
  boolean begin(int from, Situation chosen) {
    if (!evaluate(chosen, 0, true)) {
      missingChoices++;
      return false;
    }
    if (choices + 1 == chooser.length) {
      chooser = Arrays.copyOf(chooser, 2 * choices + 2);
      impossible = Arrays.copyOf(impossible, 2 * choices + 2);
      begin = Arrays.copyOf(begin, 2 * choices + 3);
    }
    chooser[choices++] = from;
    return true;
  }

  /** Says of the choice begun that the one chosen was no alternative. */
  void markImpossible() {
    impossible[choices - 1] = true;
  }

  /** Adds an alternative to the choice begun, unless a number of its is missing. */
  void alternative(Situation view, double correction) {
    makeRoom();
    if (evaluate(view, others * k, false)) {
      sampling[others] = correction;
      others++;
    } else {
      missingAlternatives++;
    }
  }

  /** Adds an alternative that nothing tells from the one chosen. */
  void alike() {
    makeRoom();
    others++;
  }

  void end() {
    alone += begin[choices - 1] == others ? 1 : 0;
    begin[choices] = others;
  }

  /** How many alternatives are written down. */
  int written() {
    return others;
  }

  private void makeRoom() {
    long room = others + (others >> 1) + 1L;
    if ((others + 1) * (long) k > x.length) {
      checkArgument(room * k < Integer.MAX_VALUE, TOO_MANY);
      x = Arrays.copyOf(x, (int) Math.max(2L * k, room * k));
    }
    if (others == sampling.length) {
      checkArgument(room < Integer.MAX_VALUE, TOO_MANY);
      sampling = Arrays.copyOf(sampling, (int) room);
      offset = Arrays.copyOf(offset, (int) room);
    }
  }

  /** Whether nothing is missing that must not be. */
  private boolean evaluate(Situation view, int at, boolean chosen) {
    double sum = told(view);
    int plain = covariates.size();
    for (int c = 0; c < plain; c++) {
      double value = values.get(c).applyAsDouble(view);
      boolean none = Double.isNaN(value);
      if (none && missing == Missing.LEFT_OUT) {
        return false;
      }
      if (!Double.isFinite(value) && !(none && missing == Missing.INDICATED)) {
        throw refused(covariates.get(c), value, view);
      }
      put(c, none ? 0 : value, at, chosen);
      if (missing == Missing.INDICATED) {
        put(plain + c, none ? 1 : 0, at, chosen);
      }
    }
    if (view.degree() == 0) {
      unlogged++;
    }
    if (chosen) {
      ownOffset = sum;
    } else {
      offset[others] = sum - ownOffset;
    }
    return true;
  }

  private double told(Situation view) {
    double sum = 0;
    for (int t = 0; t < coefficients.length; t++) {
      double value = fixed.get(t).applyAsDouble(view);
      checkArgument(
          Double.isFinite(value),
          "a term of fixed coefficient must be finite: %s of %s",
          value,
          view.candidate());
      sum += coefficients[t] * value;
    }
    return sum;
  }

  private void put(int c, double value, int at, boolean chosen) {
    if (chosen) {
      own[c] = value;
    } else {
      x[at + c] = value - own[c];
    }
  }

  private static IllegalArgumentException refused(Covariate covariate, double value, Choice view) {
    String where = covariate + " of " + view.candidate() + " on " + view.date();
    return new IllegalArgumentException(
        Double.isNaN(value)
            ? where + " is missing: see withMissing(…)"
            : where + " must be finite: " + value);
  }

  /** What is written down; offsets only where drawing or a restriction calls for them. */
  Choices choices(boolean stratified, boolean restricted) {
    Choices all =
        new Choices(
            names(),
            Arrays.copyOf(begin, choices + 1),
            Arrays.copyOf(x, others * k),
            stratified ? Arrays.copyOf(sampling, others) : new double[0],
            fixed.isEmpty() ? new double[0] : Arrays.copyOf(offset, others),
            Arrays.copyOf(chooser, choices),
            restricted ? Arrays.copyOf(impossible, choices) : new boolean[0]);
    return missing == Missing.INDICATED ? withoutIdle(all) : all;
  }

  private String[] names() {
    String[] names = new String[k];
    for (int c = 0; c < k; c++) {
      int plain = c % Math.max(1, covariates.size());
      names[c] = covariates.get(plain).name() + (c < covariates.size() ? "" : Covariate.MISSING);
    }
    return names;
  }

  /** Without the indicators of what is never missing. */
  private Choices withoutIdle(Choices all) {
    int plain = covariates.size();
    int[] kept = IntStream.range(0, k).filter(c -> c < plain || all.range(c) > 0).toArray();
    double[] narrow = new double[others * kept.length];
    for (int j = 0; j < others; j++) {
      for (int c = 0; c < kept.length; c++) {
        narrow[j * kept.length + c] = all.x[j * k + kept[c]];
      }
    }
    String[] names = Arrays.stream(kept).mapToObj(c -> all.names[c]).toArray(String[]::new);
    return new Choices(
        names, all.begin, narrow, all.sampling, all.fixed, all.chooser, all.impossible);
  }

  /** How many choices are left out because a covariate of the one chosen is missing. */
  int missingChoices() {
    return missingChoices;
  }

  /** How many alternatives are left out because a covariate of theirs is missing. */
  int missingAlternatives() {
    return missingAlternatives;
  }

  /** How many candidates of degree 0 are taken as of degree 1. */
  int unlogged() {
    return unlogged;
  }

  /** How many choices have no alternative but the one chosen. */
  int alone() {
    return alone;
  }
}
