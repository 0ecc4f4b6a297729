package org.attache.growth;

/**
 * Where a tail begins and the exponent there.
 *
 * @param first the place of its first distinct value
 * @param meanLog the mean of ln(x/xmin)
 * @param tail how many values it has
 */
record Cut(int first, double xmin, double alpha, double distance, double meanLog, int tail) {}
