package org.attache.growth;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Numbers that come and go, one of them drawn evenly in O(1). */
final class Roll {
  private static final int ABSENT = -1;

  private int[] numbers;
  private int[] place;
  private int size;

  /** For numbers up to that one at first. */
  Roll(int expected) {
    numbers = new int[Math.max(16, expected)];
    place = new int[numbers.length];
    Arrays.fill(place, ABSENT);
  }

  int size() {
    return size;
  }

  int at(int place) {
    return numbers[place];
  }

  boolean holds(int number) {
    return number < place.length && place[number] != ABSENT;
  }

  int any(RandomGenerator random) {
    return numbers[random.nextInt(size)];
  }

  void add(int number) {
    if (number >= place.length) {
      makeRoom(number);
    }
    place[number] = size;
    numbers[size++] = number;
  }

  /** The last takes the place of the one that goes, so a walk down from the end misses none. */
  void remove(int number) {
    int last = numbers[--size];
    numbers[place[number]] = last;
    place[last] = place[number];
    place[number] = ABSENT;
  }

  private void makeRoom(int number) {
    int before = place.length;
    int room = Math.max(number + 1, before + (before >> 1));
    numbers = Arrays.copyOf(numbers, room);
    place = Arrays.copyOf(place, room);
    Arrays.fill(place, before, room, ABSENT);
  }
}
