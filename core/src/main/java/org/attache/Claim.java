package org.attache;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Something that scores may or may not bear out.
 *
 * @param words what it says, such as {@code FRN ranks first}
 * @param test whether scores bear it out
 */
record Claim(String words, Predicate<? super Scores> test) {

  /**
   * What the ranking says of its leaders: who is first, who is above whom, and who they are. What
   * hangs on a tie is not said.
   */
  static List<Claim> of(Scores baseline, int leaders) {
    List<Ranking.Entry> entries = baseline.ranked().entries();
    List<Ranking.Entry> defined = entries.stream().filter(e -> !Double.isNaN(e.score())).toList();
    List<Claim> claims = new ArrayList<>();
    for (Ranking.Entry entry : defined.subList(0, Math.min(leaders, defined.size()))) {
      if (entry.rank() == 1) {
        claims.add(first(entry.actor()));
      }
    }
    for (int place = 0; place + 1 < Math.min(leaders, defined.size()); place++) {
      if (defined.get(place).rank() < defined.get(place + 1).rank()) {
        claims.add(above(defined.get(place).actor(), defined.get(place + 1).actor()));
      }
    }
    if (defined.size() > leaders && defined.get(leaders).rank() == leaders + 1) {
      claims.add(top(defined.subList(0, leaders).stream().map(Ranking.Entry::actor).toList()));
    }
    return claims;
  }

  private static Claim first(Actor actor) {
    return new Claim(
        actor.code() + " ranks first",
        scores ->
            isDefined(scores, actor)
                && scores.actors().stream().noneMatch(other -> isAbove(scores, other, actor)));
  }

  private static Claim above(Actor one, Actor other) {
    return new Claim(one.code() + " above " + other.code(), scores -> isAbove(scores, one, other));
  }

  private static Claim top(List<Actor> leaders) {
    String codes = leaders.stream().map(Actor::code).sorted().collect(Collectors.joining(" "));
    return new Claim(
        leaders.size() == 1
            ? codes + " alone ranks first"
            : "first " + leaders.size() + " are " + codes,
        scores ->
            scores.actors().stream()
                .filter(other -> !leaders.contains(other))
                .allMatch(other -> leaders.stream().allMatch(l -> isAbove(scores, l, other))));
  }

  /** One that is absent or not defined is above nobody, and below all that are. */
  private static boolean isAbove(Scores scores, Actor one, Actor other) {
    if (!isDefined(scores, one) || !isDefined(scores, other)) {
      return isDefined(scores, one);
    }
    double upper = scores.of(one);
    double lower = scores.of(other);
    return upper > lower && !Ranks.same(upper, lower);
  }

  private static boolean isDefined(Scores scores, Actor actor) {
    return scores.actors().contains(actor) && !Double.isNaN(scores.of(actor));
  }
}
