package org.attache.voting;

/**
 * Two nodes followed down a diagram vote by vote, to see whether one can win where the other loses.
 * Crossed, the second has the votes and the outcome of the voters left over.
 */
final class Contest {
  private final Nodes nodes;
  private final boolean crossed;
  private TupleSet pairs = new TupleSet(2, DiagramBuilder.MOST_STATES);
  private boolean first;
  private boolean second;

  Contest(Nodes nodes, boolean crossed) {
    this.nodes = nodes;
    this.crossed = crossed;
  }

  /** Whether the first can win where the second loses. */
  boolean isFirstAlone() {
    return first;
  }

  /** Whether the second can win where the first loses. */
  boolean isSecondAlone() {
    return second;
  }

  /** Two nodes of the level to come. */
  void begin(int one, int other) {
    pairs.add(one, other);
  }

  /** The voter of the level votes alike in both. */
  void voteAlike() {
    TupleSet before = pairs;
    pairs = new TupleSet(2, DiagramBuilder.MOST_STATES);
    for (int i = 0; i < before.size(); i++) {
      int one = (int) before.at(i, 0);
      int other = (int) before.at(i, 1);
      pairs.add(nodes.no(one), crossed ? nodes.yes(other) : nodes.no(other));
      pairs.add(nodes.yes(one), crossed ? nodes.no(other) : nodes.yes(other));
    }
  }

  /** The voter of the level says no in the first and yes in the second. */
  void voteAgainstTheFirst() {
    TupleSet before = pairs;
    pairs = new TupleSet(2, DiagramBuilder.MOST_STATES);
    for (int i = 0; i < before.size(); i++) {
      pairs.add(nodes.no((int) before.at(i, 0)), nodes.yes((int) before.at(i, 1)));
    }
  }

  /** Votes alike to the end, in the levels given, as far as it is open who can win alone. */
  void decide(int levels) {
    leaveDecided();
    for (int level = 0; level < levels && !(first && second); level++) {
      voteAlike();
      leaveDecided();
    }
  }

  private void leaveDecided() {
    int won = crossed ? Diagram.LOST : Diagram.WON;
    int lost = crossed ? Diagram.WON : Diagram.LOST;
    TupleSet before = pairs;
    pairs = new TupleSet(2, DiagramBuilder.MOST_STATES);
    for (int i = 0; i < before.size(); i++) {
      int one = (int) before.at(i, 0);
      int other = (int) before.at(i, 1);
      if (one > Diagram.WON && other > Diagram.WON) {
        if (crossed || one != other) {
          pairs.add(one, other);
        }
      } else {
        first |= other == lost ? one != Diagram.LOST : one == Diagram.WON && other != won;
        second |= other == won ? one != Diagram.WON : one == Diagram.LOST && other != lost;
      }
    }
  }
}
