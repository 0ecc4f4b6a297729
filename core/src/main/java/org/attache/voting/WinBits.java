package org.attache.voting;

import java.util.Arrays;
import org.attache.Run;

/**
 * Which coalitions win, a bit each: the first six voters are a place in a word, the others the
 * number of the word, so that 64 coalitions are asked at once. Filled once, then only read.
 */
final class WinBits {
  static final int MOST_VOTERS = 30;
  static final int LOW = 6;

  /** The coalitions in a word to which each of its six voters belongs. */
  private static final long[] WITH = {
    0xAAAA_AAAA_AAAA_AAAAL,
    0xCCCC_CCCC_CCCC_CCCCL,
    0xF0F0_F0F0_F0F0_F0F0L,
    0xFF00_FF00_FF00_FF00L,
    0xFFFF_0000_FFFF_0000L,
    0xFFFF_FFFF_0000_0000L
  };

  private static final int BLOCKS = 64;

  final int voters;
  private final long[] words;

  private WinBits(int voters) {
    this.voters = voters;
    this.words = new long[1 << Math.max(0, voters - LOW)];
  }

  /** For at most {@link #MOST_VOTERS}. */
  static WinBits of(Clause clause, int voters, Run run) {
    WinBits bits = new WinBits(voters);
    run.each(
        bits.blocks(),
        block -> {
          WinWords filler = new WinWords(clause, voters);
          filler.fill(bits.words, bits.begin(block), bits.begin(block + 1));
          return true;
        });
    if (voters < LOW) {
      bits.words[0] &= (1L << (1 << voters)) - 1;
    }
    return bits;
  }

  int blocks() {
    return Math.min(BLOCKS, words.length);
  }

  int begin(int block) {
    return (int) ((long) words.length * block / blocks());
  }

  long winning(int word) {
    return words[word];
  }

  static long with(int voter) {
    return WITH[voter];
  }

  /** The coalitions of a word that a voter belongs to. */
  static long members(int voter, int word) {
    return voter < LOW ? WITH[voter] : -(long) (word >>> (voter - LOW) & 1);
  }

  /** The winning coalitions of a word that lose without the voter, a member. */
  long critical(int voter, int word) {
    long winning = words[word];
    if (voter < LOW) {
      return winning & WITH[voter] & ~((winning & ~WITH[voter]) << (1 << voter));
    }
    int bit = 1 << (voter - LOW);
    return (word & bit) == 0 ? 0 : winning & ~words[word ^ bit];
  }

  /** The coalitions in a word of each number of its six voters. */
  static long[] bySize() {
    long[] bySize = new long[LOW + 1];
    for (int place = 0; place < Long.SIZE; place++) {
      bySize[Integer.bitCount(place)] |= 1L << place;
    }
    return bySize;
  }

  long count() {
    return Arrays.stream(words).map(Long::bitCount).sum();
  }
}
