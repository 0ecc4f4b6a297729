package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.attache.Actor;

/** A priori unions of a rule's voters; who is in none stands alone. */
final class PowerUnions {
  /** Voters by number, ascending. */
  final List<int[]> members;

  /** Of each voter. */
  final int[] union;

  private PowerUnions(List<int[]> members, int[] union) {
    this.members = List.copyOf(members);
    this.union = union;
  }

  static PowerUnions of(VotingRule rule, List<Set<Actor>> given) {
    int[] union = new int[rule.voters().size()];
    Arrays.fill(union, -1);
    List<int[]> members = new ArrayList<>();
    for (Set<Actor> one : given) {
      int[] numbers = one.stream().mapToInt(rule::number).sorted().toArray();
      for (int v : numbers) {
        union[v] = members.size();
      }
      members.add(numbers);
    }
    for (int v = 0; v < union.length; v++) {
      if (union[v] < 0) {
        union[v] = members.size();
        members.add(new int[] {v});
      }
    }
    return new PowerUnions(members, union);
  }

  /** Refuses what cannot be unions of any rule. */
  static List<Set<Actor>> checked(Collection<? extends Collection<? extends Actor>> unions) {
    List<Set<Actor>> all = new ArrayList<>();
    for (Collection<? extends Actor> one : unions) {
      Set<Actor> union = Set.copyOf(one);
      checkArgument(!union.isEmpty(), "a union must have a member");
      for (Set<Actor> other : all) {
        other.stream()
            .filter(union::contains)
            .findFirst()
            .ifPresent(
                both -> {
                  throw new IllegalArgumentException(both + " is in two unions");
                });
      }
      all.add(union);
    }
    return all;
  }

  /** How many vote in the largest game of the members of one union and the other unions. */
  int mostVoters() {
    int largest = members.stream().mapToInt(one -> one.length).max().orElse(1);
    return members.size() - 1 + largest;
  }

  /** The rule among the members of a union, who come first, and the other unions as one each. */
  Clause within(int chosen, Clause clause) {
    int[] own = members.get(chosen);
    int[] number = new int[union.length];
    for (int v = 0; v < number.length; v++) {
      number[v] =
          union[v] == chosen
              ? Arrays.binarySearch(own, v)
              : own.length + union[v] - (union[v] > chosen ? 1 : 0);
    }
    return merged(clause, number, own.length + members.size() - 1);
  }

  private static Clause merged(Clause clause, int[] number, int voters) {
    if (clause instanceof Gate gate) {
      List<Clause> below = gate.below.stream().map(one -> merged(one, number, voters)).toList();
      return new Gate(gate.quota, gate.weight, below);
    }
    Votes votes = (Votes) clause;
    long[] weight = new long[voters];
    for (int v = 0; v < number.length; v++) {
      weight[number[v]] += votes.weight[v];
    }
    return new Votes(votes.quota, weight);
  }
}
