package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class BranchingDrawsTest {
  private static final int DRAWS = 200_000;

  @Test
  void drawsInProportionToMass() {
    double[] masses = {0, 1, 2, 0, 4, 0.5, 2.5};
    SumTree urn = new SumTree(masses.length);
    for (int v = 0; v < masses.length; v++) {
      urn.put(v, masses[v]);
    }
    int[] drawn = new int[masses.length];
    for (int draw = 0; draw < DRAWS; draw++) {
      drawn[urn.draw(Chance.key(5, draw))]++;
    }
    for (int v = 0; v < masses.length; v++) {
      double p = masses[v] / urn.total();
      assertThat(drawn[v] / (double) DRAWS)
          .isEqualTo(p, within(4 * Math.sqrt(p * (1 - p) / DRAWS)));
    }
  }

  /** Of 200 masses of 1, one weighs 11: 10/210 of draws at least must differ; of 8 branches few. */
  @Test
  void urnsThatDifferALittleDrawMostlyTheSame() {
    SumTree plain = new SumTree(200);
    SumTree treated = new SumTree(200);
    for (int v = 0; v < 200; v++) {
      plain.put(v, 1);
      treated.put(v, v == 100 ? 11 : 1);
    }
    int differing = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      long key = Chance.key(9, draw);
      differing += plain.draw(key) == treated.draw(key) ? 0 : 1;
    }
    assertThat(differing / (double) DRAWS).isBetween(10 / 210.0 - 0.002, 8 * 10 / 210.0 / 2);
  }

  @Test
  void oneActorIsAlwaysDrawn() {
    SumTree urn = new SumTree(1);
    urn.put(0, 3);
    assertThat(urn.draw(1)).isZero();
    assertThat(urn.total()).isEqualTo(3);
  }
}
