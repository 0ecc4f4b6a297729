package org.attache.growth;

import com.google.common.collect.ImmutableMap;

/** The exponential law above xmin, on whole numbers the geometric one: likeliest in closed form. */
final class ExponentialTail {
  private ExponentialTail() {}

  static OtherTail fit(TailValues tail) {
    double excess = tail.meanExcess();
    double rate = tail.isDiscrete() ? Math.log1p(1 / excess) : 1 / excess;
    double norm = tail.isDiscrete() ? Math.log(-Math.expm1(-rate)) : Math.log(rate);
    double[] logs = new double[tail.distinct()];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = norm - rate * (tail.value(i) - tail.xmin());
    }
    return new OtherTail(ImmutableMap.of("λ", rate), logs, "");
  }
}
