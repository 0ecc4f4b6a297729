package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.HistoryAnalysis;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieHistory;
import org.attache.internal.Seeds;

/**
 * A history played again: who arrives when, who chooses when and how long a tie lasts stay as they
 * were, but whom they choose is drawn anew under a rule. With some actors or ties taken away it
 * answers what would have become of the others without them.
 *
 * <p>What counts as a choice is what {@link AttachmentLogit} says; a tie that is none stays as it
 * was. A draw sees the replayed ties of the step before; whom the same chooser has drawn on the
 * step already is no alternative, unless ties may repeat, nor is anybody whose ties with the
 * chooser the coverage does not hold. The rule must give every candidate a finite number. Without
 * an actor, neither its choices nor its other ties are made and nobody can choose it; who did
 * chooses another. Without a tie, its chooser makes none in its place.
 *
 * <p>Both replays of a replicate, with and without, run on common random numbers: each chooser
 * likes each candidate by the same luck in both, so that they differ only by what was taken away.
 * Replicates have their own numbers from the seed; the digits do not depend on the threads. Time
 * O(A) a replicate for A alternatives of all choices, space O(m) a thread and 8 bytes an actor and
 * replicate.
 */
public final class Replay implements HistoryAnalysis<Replayed> {
  static final BiPredicate<Actor, Actor> NO_TIE = (chooser, chosen) -> false;

  private final AttachmentLogit rule;
  private final Set<Actor> without;
  private final BiPredicate<? super Actor, ? super Actor> untied;
  private final int replicates;
  private final long seed;

  private Replay(
      AttachmentLogit rule,
      Set<Actor> without,
      BiPredicate<? super Actor, ? super Actor> untied,
      int replicates,
      long seed) {
    this.rule = rule;
    this.without = without;
    this.untied = untied;
    this.replicates = replicates;
    this.seed = seed;
  }

  /**
   * {@return the replay under a rule}
   *
   * @param rule a model with all coefficients fixed: {@link ChoiceFit#rule()}, or one's own by
   *     {@link AttachmentLogit#withFixed}; without terms all alternatives are alike
   */
  public static Replay under(AttachmentLogit rule) {
    checkArgument(
        rule.terms().covariates().isEmpty(),
        "a rule has fixed coefficients only, not %s",
        rule.terms().covariates());
    return new Replay(rule, Set.of(), NO_TIE, 100, 0);
  }

  /**
   * {@return this replay without some actors}
   *
   * @param actors who is taken away; one that the history does not hold is refused
   */
  public Replay without(Actor... actors) {
    TreeSet<Actor> all = new TreeSet<>(without);
    all.addAll(Arrays.asList(actors));
    return new Replay(rule, all, untied, replicates, seed);
  }

  /**
   * {@return this replay without the ties that join some pairs}
   *
   * @param pairs of a chooser and whom it chose, or of a tie nobody chose, its ends; whether their
   *     ties are taken away
   */
  public Replay withoutTies(BiPredicate<? super Actor, ? super Actor> pairs) {
    return new Replay(rule, without, pairs, replicates, seed);
  }

  /**
   * {@return this replay, repeated}
   *
   * @param replicates how often, at least 2; default 100
   * @param seed the same seed gives the same digits; default 0
   */
  public Replay withReplicates(int replicates, long seed) {
    checkArgument(replicates >= 2, "replicates must be at least 2: %s", replicates);
    return new Replay(rule, without, untied, replicates, seed);
  }

  @Override
  public Replayed of(TieHistory history) {
    return of(history, Run.SERIAL);
  }

  @Override
  public Replayed of(TieHistory history, Run run) {
    DatedTies ties = DatedTies.of(history, rule.frame().dating());
    int[] chooser = choosers(ties);
    boolean[] gone = gone(ties.actors());
    boolean[] unmade = unmade(ties, chooser);
    boolean cut = !without.isEmpty() || untied != NO_TIE;
    List<int[][]> draws =
        run.each(
            replicates,
            replicate -> {
              long luck = Seeds.random(seed, replicate).nextLong();
              int[] with = Redraw.degrees(ties, rule, chooser, luck);
              return new int[][] {
                with, cut ? Redraw.degrees(ties, rule, chooser, luck, gone, unmade) : with
              };
            });
    Provenance provenance = rule.frame().provenance("replay", options(), history).withSeed(seed);
    return Replayed.of(ties.actors(), Redraw.factual(ties, rule.frame()), draws, gone, provenance);
  }

  /** Who chose at each tie, -1 where nobody did. */
  private int[] choosers(DatedTies ties) {
    int[] chooser = new int[ties.size()];
    Arrays.fill(chooser, -1);
    boolean[] both = new boolean[1];
    new ChoiceWalk(ties, rule.frame())
        .each(
            (tie, from, to) -> {
              both[0] |=
                  rule.frame().chooser() == Chooser.BY_KIND
                      && !ties.isDirected(tie)
                      && !ties.isMembership(tie);
              chooser[tie] = from;
            });
    checkArgument(
        !both[0],
        "a replay needs one chooser a tie: say withChooser(NEWCOMER) or withChooser(FIRST)");
    return chooser;
  }

  private boolean[] gone(List<Actor> actors) {
    boolean[] gone = new boolean[actors.size()];
    for (Actor actor : without) {
      int place = Collections.binarySearch(actors, actor);
      checkArgument(place >= 0, "no actor %s among %s", actor, actors.size());
      gone[place] = true;
    }
    return gone;
  }

  private boolean[] unmade(DatedTies ties, int[] chooser) {
    boolean[] unmade = new boolean[ties.size()];
    for (int tie = 0; tie < unmade.length && untied != NO_TIE; tie++) {
      boolean turned = chooser[tie] == ties.to(tie);
      Actor one = ties.actors().get(turned ? ties.to(tie) : ties.from(tie));
      Actor two = ties.actors().get(turned ? ties.from(tie) : ties.to(tie));
      unmade[tie] = untied.test(one, two);
    }
    return unmade;
  }

  private Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    if (!rule.terms().fixed().isEmpty()) {
      options.put("rule", rule.terms().fixedText());
    }
    if (!without.isEmpty()) {
      options.put("without", without.stream().map(Actor::code).collect(Collectors.joining("+")));
    }
    if (untied != NO_TIE) {
      options.put("ties", "some taken away");
    }
    options.put("replicates", Integer.toString(replicates));
    options.putAll(rule.frame().options());
    return options;
  }

  /** {@return the replay and its options} */
  @Override
  public String toString() {
    return Provenance.words("replay", options());
  }
}
