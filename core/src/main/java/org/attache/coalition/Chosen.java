package org.attache.coalition;

import com.google.common.primitives.ImmutableIntArray;

/**
 * Who is selected; see {@link Selection}.
 *
 * @param found whether there is a selection on these terms
 * @param options the number of the chosen option of each candidate, −1 for none
 * @param cost what all chosen cost
 * @param strength how strong they are together
 * @param members how many they are
 * @param exact whether no other selection is better
 * @param bound no selection is cheaper, or stronger, than this; infinite if none is possible
 * @param price how much more strength, or cost, one more unit of the limit amounts to at the
 *     margin: the dual of the budget, or of the strength to be reached, with options divisible
 * @param next whom the limit excludes first: of those not chosen, options beyond the budget aside,
 *     the one with most strength or least cost at that price; if the price is 0, whom one member
 *     more would be where nothing but their number limits the choice, all who are equally good
 * @param nextOption the number of the option of the first of them, −1 for none
 * @param method how it was found, for the reader
 */
record Chosen(
    boolean found,
    ImmutableIntArray options,
    double cost,
    double strength,
    int members,
    boolean exact,
    double bound,
    double price,
    ImmutableIntArray next,
    int nextOption,
    String method) {

  /** The number of the option chosen, −1 for none. */
  int option(int candidate) {
    return options.get(candidate);
  }
}
