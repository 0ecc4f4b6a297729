package org.attache;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import java.util.AbstractList;
import java.util.RandomAccess;

/** States with numbers for names, made on request; the codes are of one length, so in order. */
final class NumberedStates extends AbstractList<State> implements RandomAccess {
  private final String prefix;
  private final int count;
  private final int digits;

  NumberedStates(String prefix, int count) {
    checkArgument(count >= 0, "the number of states must not be negative: %s", count);
    this.prefix = prefix;
    this.count = count;
    this.digits = Integer.toString(count).length();
  }

  @Override
  public State get(int index) {
    checkElementIndex(index, count);
    String number = Integer.toString(index + 1);
    return new State(prefix + "0".repeat(digits - number.length()) + number, "State " + number);
  }

  @Override
  public int size() {
    return count;
  }
}
