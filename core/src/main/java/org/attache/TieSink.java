package org.attache;

import java.util.Set;

/**
 * Takes ties row by row, under the same checks as {@link Tie} but without an object for each: what
 * readers of large files feed. See {@link TieHistory#of(java.util.function.Consumer,
 * java.util.function.Supplier)}.
 */
@FunctionalInterface
public interface TieSink {

  /**
   * Takes one tie.
   *
   * @param from one end
   * @param to the other end, another actor
   * @param kinds what it is; the same set for the same kinds is quickest
   * @param weight its strength, positive and finite
   * @param spell when it was in force
   * @param source the first part of its reference, such as {@code alliance_v4.1_by_dyad.csv}
   * @param row the second part, not negative; both together, joined by a colon, are unique
   */
  void tie(
      Actor from, Actor to, Set<TieKind> kinds, double weight, Spell spell, String source, int row);
}
