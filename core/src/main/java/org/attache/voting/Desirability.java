package org.attache.voting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Who can take whose place in any coalition without losing. */
final class Desirability {
  private final Diagram diagram;
  private final BigInteger[] swings;
  private final Heaviest weights;

  Desirability(VotingRule rule, Diagram diagram) {
    this.diagram = diagram;
    this.swings = diagram.swings();
    this.weights = new Heaviest(rule);
  }

  BigInteger swings(int voter) {
    return swings[voter];
  }

  /** Whether one wins with any others with whom the other wins; no fewer swings follow from it. */
  boolean isAtLeast(int one, int other) {
    return swings[one].compareTo(swings[other]) >= 0
        && (weights.isNowhereBelow(one, other) || diagram.isAtLeast(one, other));
  }

  boolean isAbove(int one, int other) {
    return swings[one].compareTo(swings[other]) > 0 && isAtLeast(one, other);
  }

  /** Those who can take each other's place, from most swings to fewest. */
  List<List<Integer>> classes() {
    List<List<Integer>> classes = new ArrayList<>();
    IntStream.range(0, swings.length)
        .boxed()
        .sorted(Comparator.comparing((Integer voter) -> swings[voter]).reversed())
        .forEach(voter -> place(voter, classes));
    return classes;
  }

  private void place(int voter, List<List<Integer>> classes) {
    for (int i = classes.size() - 1; i >= 0; i--) {
      int first = classes.get(i).get(0);
      if (!swings[first].equals(swings[voter])) {
        break;
      }
      if (isAtLeast(first, voter)) {
        classes.get(i).add(voter);
        return;
      }
    }
    classes.add(new ArrayList<>(List.of(voter)));
  }

  /** Whether of any two voters one can take the place of the other. */
  static boolean isComplete(Desirability order, List<List<Integer>> classes) {
    return IntStream.range(1, classes.size())
        .allMatch(i -> order.isAbove(classes.get(i - 1).get(0), classes.get(i).get(0)));
  }
}
