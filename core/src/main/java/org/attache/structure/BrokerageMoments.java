package org.attache.structure;

/**
 * Expectation and variance of brokerage where each arc between N actors is there with chance d,
 * independently: d²(1 − d) for each triple, and what triples that share an arc add.
 */
final class BrokerageMoments {
  private static final int TOTAL = BrokerageCounts.ROLES;

  private final double actors;
  private final double chance;
  private final double oneTie;
  private final double oneGap;
  private final double tieAndGap;
  private final double sum2;
  private final double sum3;
  private final double sum4;
  private final double[] sizes;
  private final boolean sna;

  /**
   * Exact, or as {@code sna} has it, where triples one of which has the tie that the other lacks
   * are left out for all roles but itinerant and liaison.
   */
  BrokerageMoments(double[] sizes, double density, boolean sna) {
    this.sizes = sizes.clone();
    this.actors = powers(1);
    this.sum2 = powers(2);
    this.sum3 = powers(3);
    this.sum4 = powers(4);
    double gap = 1 - density;
    this.chance = density * density * gap;
    this.oneTie = Math.pow(density * gap, 3);
    this.tieAndGap = Math.pow(density, 4) * gap * gap;
    this.oneGap = Math.pow(density, 5) * gap;
    this.sna = sna;
  }

  private double powers(int power) {
    double sum = 0;
    for (double size : sizes) {
      sum += Math.pow(size, power);
    }
    return sum;
  }

  /** Expectation and variance of each role and their sum for an actor of a bloc of that size. */
  double[][] ofActor(double size) {
    double others = actors - size;
    double others2 = sum2 - size * size;
    double others3 = sum3 - size * size * size;
    double[][] moments = new double[TOTAL + 1][];
    moments[Role.COORDINATOR.place] =
        moments((size - 1) * (size - 2), 2 * (size - 1) * (size - 2) * (size - 3) * oneTie);
    moments[Role.ITINERANT.place] =
        moments(others2 - others, 2 * (others3 - 3 * others2 + 2 * others) * oneTie);
    double crossing = (size - 1) * others;
    moments[Role.GATEKEEPER.place] = moments(crossing, crossing * (actors - 3) * oneTie);
    moments[Role.REPRESENTATIVE.place] = moments[Role.GATEKEEPER.place];
    double meeting = others * others * (others - 1) - others2 * (2 * others - 1) + others3;
    moments[Role.LIAISON.place] = moments(others * others - others2, 2 * meeting * oneTie);
    double pairs = (actors - 1) * (actors - 2);
    moments[TOTAL] = moments(pairs, 2 * pairs * (actors - 3) * oneTie);
    return moments;
  }

  /** Expectation and variance of each role and their sum over all actors. */
  double[][] ofGraph() {
    double[][] moments = new double[TOTAL + 1][];
    moments[Role.COORDINATOR.place] = coordinators();
    moments[Role.ITINERANT.place] = itinerants();
    moments[Role.GATEKEEPER.place] = gatekeepers();
    moments[Role.REPRESENTATIVE.place] = moments[Role.GATEKEEPER.place];
    moments[Role.LIAISON.place] = liaisons();
    double all = actors * (actors - 1) * (actors - 2);
    moments[TOTAL] = moments(all, all * within(actors));
    return moments;
  }

  private double[] moments(double triples, double covariance) {
    double expected = chance * triples + 0.0;
    return new double[] {expected, expected * (1 - chance) + covariance};
  }

  /** What the triples that share an arc with one triple add, all within so many actors. */
  private double within(double size) {
    return (4 * size - 10) * oneTie
        - (4 * size - (sna ? 12 : 10)) * tieAndGap
        + (size - 3) * oneGap;
  }

  private double[] coordinators() {
    double triples = 0;
    double covariance = 0;
    for (double size : sizes) {
      double inside = size * (size - 1) * (size - 2);
      triples += inside;
      covariance += inside * within(size);
    }
    return moments(triples, covariance);
  }

  private double[] itinerants() {
    double triples = 0;
    double covariance = 0;
    for (double size : sizes) {
      double others = actors - size;
      double ends = size * (size - 1);
      triples += ends * others;
      covariance += ends * ((2 * size - 6) * others + 2 * (sum2 - size * size)) * oneTie;
      covariance += ends * others * (others - 1) * oneGap;
    }
    return moments(triples, covariance);
  }

  private double[] gatekeepers() {
    double triples = 0;
    double covariance = 0;
    for (double size : sizes) {
      double crossing = size * (size - 1) * (actors - size);
      double opposed = sna ? 0 : (2 * size - 3) * tieAndGap;
      triples += crossing;
      covariance += crossing * ((actors - 3) * oneTie + (size - 2) * oneGap - opposed);
    }
    return moments(triples, covariance);
  }

  private double[] liaisons() {
    double triples = actors * actors * actors - 3 * actors * sum2 + 2 * sum3;
    double larger = actors * actors * sum2 - 2 * actors * sum3 - sum2 * sum2 + 2 * sum4;
    return moments(
        triples,
        ((4 * actors - 2) * triples - 8 * larger) * (oneTie - tieAndGap)
            + ((actors - 1) * triples - 2 * larger) * oneGap);
  }
}
