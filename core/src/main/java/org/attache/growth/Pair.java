package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import org.attache.Actor;

/**
 * Two actors between whom a tie may form. Which comes first matters only where direction does.
 *
 * @param from one actor; the sender where direction counts
 * @param to another actor
 */
public record Pair(Actor from, Actor to) {

  /** Refuses an actor with itself. */
  public Pair {
    checkArgument(!from.equals(to), "a pair has two actors, not %s twice", from);
  }

  /** {@return the two codes} */
  @Override
  public String toString() {
    return from + "–" + to;
  }
}
