package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One replay: the choices of a history drawn anew, each candidate with luck of its own. */
final class Redraw {
  private static final int NOBODY = -1;

  private final ChoiceWalk walk;
  private final boolean repeats;
  private final List<ToDoubleFunction<Choice>> values;
  private final double[] coefficients;
  private final int[] chooser;
  private final boolean[] gone;
  private final boolean[] unmade;
  private final long luck;
  private final int[] drawnBy;
  private final int[] latest;
  private final int[] before;

  private Redraw(
      DatedTies ties,
      AttachmentLogit rule,
      int[] chooser,
      long luck,
      boolean[] gone,
      boolean[] unmade) {
    this.walk = new ChoiceWalk(ties, rule.frame());
    this.repeats = rule.frame().allowsRepeats();
    this.values = rule.terms().fixed().stream().map(term -> term.covariate().forOneWalk()).toList();
    this.coefficients = rule.terms().fixed().stream().mapToDouble(FixedTerm::coefficient).toArray();
    this.chooser = chooser;
    this.luck = luck;
    this.gone = gone;
    this.unmade = unmade;
    this.drawnBy = new int[ties.actors().size()];
    this.latest = new int[drawnBy.length];
    Arrays.fill(latest, NOBODY);
    this.before = new int[ties.size()];
  }

  /** The degrees at the last step as they were. */
  static int[] factual(DatedTies ties, ChoiceFrame frame) {
    ChoiceWalk walk = new ChoiceWalk(ties, frame);
    walk.eachEdited(tie -> {});
    return degrees(walk);
  }

  static int[] degrees(DatedTies ties, AttachmentLogit rule, int[] chooser, long luck) {
    boolean[] nobody = new boolean[ties.actors().size()];
    return degrees(ties, rule, chooser, luck, nobody, new boolean[ties.size()]);
  }

  static int[] degrees(
      DatedTies ties,
      AttachmentLogit rule,
      int[] chooser,
      long luck,
      boolean[] gone,
      boolean[] unmade) {
    Redraw redraw = new Redraw(ties, rule, chooser, luck, gone, unmade);
    redraw.walk.eachEdited(redraw::edit);
    return degrees(redraw.walk);
  }

  private static int[] degrees(ChoiceWalk walk) {
    int[] degrees = new int[walk.ties.actors().size()];
    for (int v = 0; v < degrees.length; v++) {
      degrees[v] = walk.situation.degree(v);
    }
    return degrees;
  }

  private void edit(int tie) {
    int from = walk.first(tie);
    int to = walk.second(tie);
    int by = chooser[tie];
    boolean kept = by == NOBODY && !gone[from] && !gone[to] && !unmade[tie];
    if (!kept) {
      boolean made = by != NOBODY && !gone[by] && !unmade[tie];
      int drawn = made ? drawn(tie, by, by == from ? to : from) : NOBODY;
      walk.put(
          tie,
          drawn == NOBODY ? from : by == from ? from : drawn,
          drawn == NOBODY ? from : by == from ? drawn : to);
    }
  }

  /** The luckiest, each by its utility and Gumbel's luck: by chances as the logit has them. */
  private int drawn(int tie, int by, int like) {
    walk.from(by);
    markDrawn(tie, by);
    int best = NOBODY;
    double highest = Double.NEGATIVE_INFINITY;
    int[] row = walk.candidates(like);
    int candidates = walk.candidatesThere(like);
    for (int i = 0; i < candidates; i++) {
      int candidate = row[i];
      if (!gone[candidate]
          && (repeats || drawnBy[candidate] != tie + 1)
          && walk.why(by, candidate) == ChoiceWalk.CHOSEN) {
        double value = utility(candidate) - Math.log(-Math.log(unit(tie, candidate)));
        if (value > highest) {
          highest = value;
          best = candidate;
        }
      }
    }
    return best;
  }

  /** Whom the same chooser has drawn on this step. */
  private void markDrawn(int tie, int by) {
    int first = walk.ties.begin(walk.step());
    for (int other = latest[by]; !repeats && other >= first; other = before[other]) {
      int one = walk.first(other);
      int two = walk.second(other);
      if (one != two) {
        drawnBy[one == by ? two : one] = tie + 1;
      }
    }
    before[tie] = latest[by];
    latest[by] = tie;
  }

  private double utility(int candidate) {
    Choice view = walk.situation.seeing(candidate);
    double sum = 0;
    for (int t = 0; t < coefficients.length; t++) {
      sum += coefficients[t] * values.get(t).applyAsDouble(view);
    }
    checkArgument(
        sum > Double.NEGATIVE_INFINITY && sum < Double.POSITIVE_INFINITY,
        "the rule gives %s on %s no finite number: %s",
        view.candidate(),
        view.date(),
        sum);
    return sum;
  }

  /** A number in (0, 1) of this replicate, tie and candidate. */
  private double unit(int tie, int candidate) {
    long mixed = mix(luck + mix(((long) tie << 32) + candidate));
    return ((mixed >>> 12) + 0.5) * 0x1p-52;
  }

  /** Stafford's thirteenth variant of the 64-bit finalizer. */
  private static long mix(long z) {
    long y = (z + 0x9E3779B97F4A7C15L);
    y = (y ^ (y >>> 30)) * 0xBF58476D1CE4E5B9L;
    y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
    return y ^ (y >>> 31);
  }
}
