package org.attache.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers codes in the order of their first appearance, without an object for each look-up. */
final class CodeBook {
  static final int MOST = 1 << 16;

  private final List<byte[]> codes = new ArrayList<>();
  private int[] table = new int[1024];

  CodeBook() {}

  /** The number of the code in these bytes, or -1 where it has none. */
  int find(byte[] bytes, int from, int to) {
    return table[slot(bytes, from, to)] - 1;
  }

  /** The number of the code in these bytes, its own from now on. */
  int number(byte[] bytes, int from, int to) {
    int slot = slot(bytes, from, to);
    if (table[slot] == 0) {
      if (codes.size() == MOST) {
        throw new IllegalStateException("more than " + MOST + " different actors");
      }
      codes.add(Arrays.copyOfRange(bytes, from, to));
      table[slot] = codes.size();
      if (2 * codes.size() > table.length) {
        grow();
      }
      return codes.size() - 1;
    }
    return table[slot] - 1;
  }

  int number(String code) {
    byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
    return number(bytes, 0, bytes.length);
  }

  private void grow() {
    table = new int[2 * table.length];
    for (int i = 0; i < codes.size(); i++) {
      byte[] code = codes.get(i);
      table[slot(code, 0, code.length)] = i + 1;
    }
  }

  private int slot(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    int mask = table.length - 1;
    int slot = (hash ^ (hash >>> 15)) & mask;
    while (table[slot] != 0 && !isAt(table[slot] - 1, bytes, from, to)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isAt(int number, byte[] bytes, int from, int to) {
    byte[] code = codes.get(number);
    return Arrays.equals(code, 0, code.length, bytes, from, to);
  }

  /** The codes in the order of their numbers. */
  List<String> codes() {
    return codes.stream().map(code -> new String(code, StandardCharsets.UTF_8)).toList();
  }
}
