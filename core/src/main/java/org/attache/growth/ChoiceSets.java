package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Writes the choices of a walk down as arrays; used by one thread, then thrown away. */
final class ChoiceSets {
  private static final int[] NONE = {};
  private static final String TOO_MANY =
      "more alternatives than fit: draw some of them with withSample(…)";

  private final ChoiceWalk walk;
  private final List<Covariate> covariates;
  private final List<ToDoubleFunction<Choice>> values = new ArrayList<>();
  private final List<ToDoubleFunction<Choice>> fixed = new ArrayList<>();
  private final double[] coefficients;
  private final Missing missing;
  private final ChoiceSample sample;
  private final Predicate<? super Choice> within;
  private final SplittableRandom random;
  private final int k;

  private int[] begin = new int[64];
  private int[] chooser = new int[64];
  private boolean[] impossible = new boolean[64];
  private double[] x = new double[1024];
  private double[] sampling = new double[256];
  private double[] offset = new double[256];
  private int choices;
  private int others;

  private final int[] drawn;
  private int few;
  private final int[] far;
  private int many;
  private final double[] own;
  private double ownOffset;

  private int missingChoices;
  private int missingAlternatives;
  private int unlogged;
  private int alone;

  /** Of one mode of a mixture: the walk is the mixture's, the mode may choose among fewer. */
  static Choices of(ChoiceWalk walk, AttachmentLogit mode, Predicate<? super Choice> within) {
    return new ChoiceSets(
            walk, mode.covariates, mode.fixed, Missing.REFUSED, ChoiceSample.ALL, within)
        .choices();
  }

  ChoiceSets(
      ChoiceWalk walk,
      List<Covariate> covariates,
      List<FixedTerm> terms,
      Missing missing,
      ChoiceSample sample,
      Predicate<? super Choice> within) {
    this.within = within;
    this.walk = walk;
    this.covariates = covariates;
    covariates.forEach(covariate -> values.add(covariate.forOneWalk()));
    terms.forEach(term -> fixed.add(term.covariate().forOneWalk()));
    this.coefficients = terms.stream().mapToDouble(FixedTerm::coefficient).toArray();
    this.missing = missing;
    this.sample = sample;
    this.random = new SplittableRandom(sample.seed());
    this.k = missing == Missing.INDICATED ? 2 * covariates.size() : covariates.size();
    this.drawn = new int[walk.ties.actors().size()];
    this.far = sample.stratum().isPresent() ? new int[drawn.length] : NONE;
    this.own = new double[k];
  }

  Choices choices() {
    walk.each((tie, from, to) -> choice(from, to));
    String[] names = new String[k];
    for (int c = 0; c < k; c++) {
      int plain = c % Math.max(1, covariates.size());
      names[c] = covariates.get(plain).name() + (c < covariates.size() ? "" : Covariate.MISSING);
    }
    Choices all =
        new Choices(
            names,
            Arrays.copyOf(begin, choices + 1),
            Arrays.copyOf(x, others * k),
            sample.stratum().isPresent() ? Arrays.copyOf(sampling, others) : new double[0],
            fixed.isEmpty() ? new double[0] : Arrays.copyOf(offset, others),
            Arrays.copyOf(chooser, choices),
            within == ChoiceFrame.ALL ? new boolean[0] : Arrays.copyOf(impossible, choices));
    return missing == Missing.INDICATED ? withoutIdle(all) : all;
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

  private void choice(int from, int to) {
    if (!evaluate(to, 0, true)) {
      missingChoices++;
      return;
    }
    begin(from);
    if (within != ChoiceFrame.ALL) {
      impossible[choices - 1] = !restricted(from, to);
    } else if (sample.size() == ChoiceSample.EVERYBODY) {
      int candidates = walk.candidatesThere(to);
      int[] row = walk.candidates(to);
      for (int i = 0; i < candidates; i++) {
        if (row[i] != to && walk.why(from, row[i]) == ChoiceWalk.CHOSEN) {
          alternative(row[i], 0);
        }
      }
    } else if (sample.stratum().isPresent()) {
      stratified(from, to, sample.stratum().get());
    } else {
      plain(from, to);
    }
    alone += begin[choices - 1] == others ? 1 : 0;
    begin[choices] = others;
  }

  /** Among the few; among all alike where there are none. Whether the one chosen is one of them. */
  private boolean restricted(int from, int to) {
    boolean own = within.test(walk.situation.seeing(to));
    int[] row = walk.candidates(to);
    int candidates = walk.candidatesThere(to);
    int first = others;
    for (int i = 0; i < candidates; i++) {
      if (row[i] != to
          && walk.why(from, row[i]) == ChoiceWalk.CHOSEN
          && within.test(walk.situation.seeing(row[i]))) {
        alternative(row[i], 0);
      }
    }
    if (own || others > first) {
      return own;
    }
    for (int i = 0; i < candidates; i++) {
      if (row[i] != to && walk.why(from, row[i]) == ChoiceWalk.CHOSEN) {
        makeRoom();
        others++;
      }
    }
    return true;
  }

  private void begin(int from) {
    if (choices + 1 == chooser.length) {
      chooser = Arrays.copyOf(chooser, 2 * choices + 2);
      impossible = Arrays.copyOf(impossible, 2 * choices + 2);
      begin = Arrays.copyOf(begin, 2 * choices + 3);
    }
    chooser[choices++] = from;
  }

  /** Each set of so many others is as likely: nothing to correct (McFadden's uniform case). */
  private void plain(int from, int to) {
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
      alternative(drawn[i], 0);
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
  private void stratified(int from, int to, Predicate<? super Choice> stratum) {
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
      alternative(drawn[i], nearWeight - chosenWeight);
    }
    for (int i = 0; i < many; i++) {
      alternative(far[i], farWeight - chosenWeight);
    }
  }

  private void alternative(int candidate, double correction) {
    makeRoom();
    if (evaluate(candidate, others * k, false)) {
      sampling[others] = correction;
      others++;
    } else {
      missingAlternatives++;
    }
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
  private boolean evaluate(int candidate, int at, boolean chosen) {
    Situation view = walk.situation.seeing(candidate);
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
