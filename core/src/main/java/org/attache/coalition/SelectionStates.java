package org.attache.coalition;

import java.util.Arrays;

/**
 * Selections from the candidates decided of so far: the lightest first, of equal weight those with
 * most value, then with fewest members. None is dominated: no other is as light and as valuable
 * and, where their number counts, has as many members, or fewer but enough.
 */
final class SelectionStates {
  private final SelectionTask task;
  private final long[] most;
  private long[] value = new long[256];
  private long[] weight = new long[256];
  private int[] members = new int[256];
  private int[] trail = new int[256];
  private int size;

  SelectionStates(SelectionTask task) {
    this.task = task;
    this.most = new long[task.limitsMembers() ? task.groups + 1 : 1];
  }

  void clear() {
    size = 0;
    Arrays.fill(most, Long.MIN_VALUE);
  }

  int size() {
    return size;
  }

  long value(int state) {
    return value[state];
  }

  long weight(int state) {
    return weight[state];
  }

  int members(int state) {
    return members[state];
  }

  int trail(int state) {
    return trail[state];
  }

  void turn(int state, int trail) {
    this.trail[state] = trail;
  }

  /** Whether the last state is equal in everything that counts. */
  boolean isLast(long value, long weight, int members) {
    int last = size - 1;
    return last >= 0
        && this.weight[last] == weight
        && this.value[last] == value
        && this.members[last] == members;
  }

  /** Whether a state is dominated by one before; states must come in their order. */
  boolean isDominated(long value, int members) {
    return most[group(members)] >= value;
  }

  void add(long value, long weight, int members, int trail) {
    if (size == this.value.length) {
      this.value = Arrays.copyOf(this.value, 2 * size);
      this.weight = Arrays.copyOf(this.weight, 2 * size);
      this.members = Arrays.copyOf(this.members, 2 * size);
      this.trail = Arrays.copyOf(this.trail, 2 * size);
    }
    this.value[size] = value;
    this.weight[size] = weight;
    this.members[size] = members;
    this.trail[size++] = trail;
    int group = group(members);
    most[group] = value;
    if (group >= task.atLeast) {
      for (int more = group + 1; more < most.length && most[more] < value; more++) {
        most[more] = value;
      }
    }
  }

  private int group(int members) {
    return most.length == 1 ? 0 : members;
  }
}
