package org.attache.growth;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Numbers in rising order, thinned out when most are done with. */
final class Places {
  private int[] numbers;
  private int size;
  private int dropped;

  Places(int expected) {
    numbers = new int[Math.max(16, expected)];
  }

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  int at(int place) {
    return numbers[place];
  }

  /** One of the numbers is done with. */
  void drop() {
    dropped++;
  }

  /** Keeps only those that pass, once more than half are done with. */
  void thin(IntPredicate test) {
    if (2 * dropped <= size) {
      return;
    }
    int place = 0;
    for (int i = 0; i < size; i++) {
      if (test.test(numbers[i])) {
        numbers[place++] = numbers[i];
      }
    }
    size = place;
    dropped = 0;
  }
}
