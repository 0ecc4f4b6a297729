package org.attache;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came of all draws and changes, and what it says of statements and places. */
final class Trials {
  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  private final Scores baseline;
  private final int draws;
  private final List<Scores> drawn = new ArrayList<>();
  private final Map<String, Scores> variants = new LinkedHashMap<>();
  private final Map<String, String> unanswered = new LinkedHashMap<>();
  private final Set<String> notes = new LinkedHashSet<>();

  Trials(Scores baseline, List<Tried> draws, List<Tried> changes) {
    this.baseline = baseline;
    this.draws = draws.size();
    draws.forEach(draw -> draw.scores().ifPresent(drawn::add));
    draws.stream()
        .filter(draw -> draw.scores().isEmpty())
        .findFirst()
        .ifPresent(draw -> notes.add(without(draw)));
    for (Tried change : changes) {
      change
          .scores()
          .ifPresentOrElse(
              scores -> variants.put(change.words(), scores),
              () -> unanswered.put(change.words(), change.why()));
    }
    unanswered.forEach((words, why) -> notes.add(words + ": no answer, " + why));
  }

  private String without(Tried draw) {
    String times = draws - drawn.size() + " of " + Words.count(draws, "draw");
    return "no answer in " + times + ", counted as not holding; the first: " + draw.why();
  }

  /** The draws that have an answer. */
  List<Scores> drawn() {
    return drawn;
  }

  Stability stability(List<Claim> claims, List<String> more, Provenance provenance) {
    List<Stability.Statement> statements = claims.stream().map(this::statement).toList();
    List<String> all = new ArrayList<>(more);
    all.addAll(notes);
    return new Stability(
        baseline,
        statements,
        standings(),
        variants,
        unanswered,
        draws,
        drawn.size(),
        all,
        provenance);
  }

  private Stability.Statement statement(Claim claim) {
    boolean holds = claim.test().test(baseline);
    long held = drawn.stream().filter(scores -> bears(scores, claim, "a draw")).count();
    List<String> failing = new ArrayList<>();
    variants.forEach(
        (words, scores) -> {
          if (!bears(scores, claim, words)) {
            failing.add(words);
          }
        });
    double share = draws == 0 ? Double.NaN : (double) held / draws;
    return new Stability.Statement(claim.words(), holds, share, failing);
  }

  /** A reader's test may ask for an actor whom an earlier graph does not hold. */
  private boolean bears(Scores scores, Claim claim, String words) {
    try {
      return claim.test().test(scores);
    } catch (IllegalArgumentException e) {
      notes.add(claim.words() + ": fails on " + words + ", " + e.getMessage());
      return false;
    }
  }

  private List<Stability.Standing> standings() {
    List<Actor> actors = baseline.actors();
    List<int[]> over = drawn.stream().map(scores -> ranksIn(scores, actors)).toList();
    List<int[]> tried = variants.values().stream().map(s -> ranksIn(s, actors)).toList();
    List<Stability.Standing> standings = new ArrayList<>();
    for (Ranking.Entry entry : baseline.ranked().entries()) {
      int v = actors.indexOf(entry.actor());
      int own = entry.rank();
      int[] places = sorted(over, v);
      int[] others = sorted(tried, v);
      standings.add(
          new Stability.Standing(
              entry.actor(),
              entry.score(),
              own,
              quantile(places, LOW, own),
              quantile(places, HIGH, own),
              others.length == 0 ? own : others[0],
              others.length == 0 ? own : others[others.length - 1]));
    }
    return standings;
  }

  /** The ranks of an actor where it has one. */
  private static int[] sorted(List<int[]> ranks, int v) {
    return ranks.stream().mapToInt(own -> own[v]).filter(rank -> rank > 0).sorted().toArray();
  }

  /** The ranks of these actors among all scored; 0 for one that is not. */
  private static int[] ranksIn(Scores scores, List<Actor> actors) {
    double[] values = scores.actors().stream().mapToDouble(scores::of).toArray();
    Ranks ordered = Ranks.of(values);
    int[] ranks = new int[values.length];
    for (int place = 0; place < values.length; place++) {
      ranks[ordered.at(place)] = ordered.rank(place);
    }
    return scores.actors().equals(actors)
        ? ranks
        : actors.stream()
            .mapToInt(actor -> scores.actors().indexOf(actor))
            .map(place -> place < 0 ? 0 : ranks[place])
            .toArray();
  }

  private static int quantile(int[] sorted, double q, int none) {
    return sorted.length == 0 ? none : sorted[(int) Math.ceil(q * sorted.length) - 1];
  }
}
