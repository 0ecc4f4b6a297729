package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.attache.internal.Rows;

/**
 * Scores over the partners that two actors share: a sum of what each is worth, set against what the
 * two have.
 *
 * @param word the field's word
 * @param worth what a shared partner is worth
 * @param share what becomes of the sum
 */
record SharedPartners(String word, Worth worth, Share share) implements LinkFormula {

  /** What a shared partner is worth. */
  enum Worth {
    ONE,
    INVERSE_LOG,
    INVERSE
  }

  /** What the sum is divided by, given it and the two numbers of partners. */
  enum Share {
    SUM {
      @Override
      double of(double shared, double one, double other) {
        return shared;
      }
    },
    UNION {
      @Override
      double of(double shared, double one, double other) {
        return shared / (one + other - shared);
      }
    },
    GEOMETRIC {
      @Override
      double of(double shared, double one, double other) {
        return shared / Math.sqrt(one * other);
      }
    },
    MEAN {
      @Override
      double of(double shared, double one, double other) {
        return 2 * shared / (one + other);
      }
    },
    SMALLER {
      @Override
      double of(double shared, double one, double other) {
        return shared / Math.min(one, other);
      }
    },
    LARGER {
      @Override
      double of(double shared, double one, double other) {
        return shared / Math.max(one, other);
      }
    },
    PRODUCT {
      @Override
      double of(double shared, double one, double other) {
        return shared / (one * other);
      }
    };

    abstract double of(double shared, double one, double other);
  }

  @Override
  public boolean weighs() {
    return share == Share.SUM;
  }

  @Override
  public Kernel on(PairRows rows) {
    double[] worths = worths(rows.all());
    return (v, row) -> {
      sum(v, rows.out(), worths, row.scores);
      if (share != Share.SUM) {
        divide(v, rows, row.scores);
      }
    };
  }

  /** Only actors with two partners are shared. */
  private double[] worths(Rows all) {
    double[] worths = new double[all.order()];
    Arrays.fill(worths, 1);
    for (int z = 0; z < worths.length && worth != Worth.ONE; z++) {
      double strength = all.strength(z);
      worths[z] =
          all.degree(z) < 2 ? 0 : 1 / (worth == Worth.INVERSE ? strength : Math.log(strength));
    }
    return worths;
  }

  private void sum(int v, Rows out, double[] worths, SparseRow scores) {
    for (int arc = out.begin[v]; arc < out.begin[v + 1]; arc++) {
      int z = out.target[arc];
      double first = out.weight(arc);
      checkArgument(
          worths[z] >= 0 && worths[z] < Double.POSITIVE_INFINITY,
          "the %s score needs strengths that sum to more than 1 at every shared partner; scale them",
          word);
      for (int on = out.begin[z]; on < out.begin[z + 1]; on++) {
        if (out.target[on] != v) {
          scores.add(out.target[on], (first + out.weight(on)) / 2 * worths[z]);
        }
      }
    }
  }

  private void divide(int v, PairRows rows, SparseRow scores) {
    double own = rows.out().degree(v);
    for (int i = 0; i < scores.count(); i++) {
      int u = scores.touched[i];
      scores.value[u] = share.of(scores.value[u], own, rows.in().degree(u));
    }
  }
}
