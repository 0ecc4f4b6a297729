package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * How many institutions two actors share; see {@link JointMemberships}.
 *
 * @param members all who were counted, in code order
 * @param pairs the pairs that share at least one institution, in code order
 * @param provenance how the result came about
 */
public record JointVenues(List<Member> members, List<Joint> pairs, Provenance provenance)
    implements Result {
  private static final int PRINTED = 30;
  private static final Comparator<Member> BY_ACTOR = Comparator.comparing(Member::actor);
  private static final Comparator<Joint> BY_PAIR =
      Comparator.comparing(Joint::one).thenComparing(Joint::two);

  /**
   * One member.
   *
   * @param actor the member
   * @param institutions to how many institutions it belongs
   */
  public record Member(Actor actor, int institutions) {}

  /**
   * Two members.
   *
   * @param one the first of the two in code order
   * @param two the second
   * @param institutions how many institutions they share
   */
  public record Joint(Actor one, Actor two, int institutions) {}

  /** Copies the lists. */
  public JointVenues {
    members = List.copyOf(members);
    pairs = List.copyOf(pairs);
  }

  /**
   * {@return to how many institutions an actor belongs}
   *
   * @param actor one of the members
   */
  public int own(Actor actor) {
    int at = Collections.binarySearch(members, new Member(actor, 0), BY_ACTOR);
    checkArgument(at >= 0, "no member %s among %s", actor, members.size());
    return members.get(at).institutions();
  }

  /**
   * {@return how many institutions two actors share; of an actor with itself, all it has}
   *
   * @param one one of the members
   * @param other another of them, in any order
   */
  public int between(Actor one, Actor other) {
    int own = Math.min(own(one), own(other));
    if (one.equals(other)) {
      return own;
    }
    boolean rising = one.compareTo(other) < 0;
    Joint pair = new Joint(rising ? one : other, rising ? other : one, 0);
    int at = Collections.binarySearch(pairs, pair, BY_PAIR);
    return at < 0 ? 0 : pairs.get(at).institutions();
  }

  /** {@return the pairs that share most first, equal ones in code order} */
  public List<Joint> ranked() {
    return pairs.stream()
        .sorted(Comparator.comparingInt((Joint pair) -> -pair.institutions()))
        .toList();
  }

  /** {@return a row for each pair that shares an institution, with the own totals of both} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Joint pair : ranked()) {
      rows.add(
          List.of(
              pair.one().code(),
              pair.two().code(),
              pair.institutions(),
              own(pair.one()),
              own(pair.two())));
    }
    return Table.of(List.of("one", "other", "joint", "own of one", "own of other"), rows)
        .withTitle(provenance.toString());
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
