package org.attache.growth;

import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * All terms by which actors arrive and ties form and end.
 *
 * @param kernel what an actor attracts by its degree
 * @param each the ties an arrival brings
 * @param parallel whether two actors may share more than one tie
 * @param fitness draws the factor that multiplies what an actor attracts, when it arrives
 * @param ageing the exponent α of τ^−α
 * @param incumbents the mean number of ties a step between actors already there
 * @param byKernel whether those ties begin at an actor drawn like a partner, not uniformly
 * @param exits the chance of an actor to leave in a step
 * @param endings the chance of a tie to end in a step
 * @param arrivals how many actors arrive when
 */
record Rule(
    Kernel kernel,
    TieCount each,
    boolean parallel,
    ToDoubleFunction<RandomGenerator> fitness,
    double ageing,
    Poisson incumbents,
    boolean byKernel,
    double exits,
    double endings,
    Arrivals arrivals) {

  /** All alike; no chance is used up. */
  static final ToDoubleFunction<RandomGenerator> ALIKE = random -> 1;

  Rule(Kernel kernel, TieCount each) {
    this(kernel, each, false, ALIKE, 0, new Poisson(0), false, 0, 0, Arrivals.each(1));
  }

  boolean hasFitness() {
    return fitness != ALIKE;
  }

  /** Whether nothing but the degree decides and nothing happens but arrivals. */
  boolean isPlain() {
    return !hasFitness() && ageing == 0 && incumbents.mean() == 0 && exits == 0 && endings == 0;
  }

  Rule withKernel(Kernel kernel) {
    return new Rule(
        kernel, each, parallel, fitness, ageing, incumbents, byKernel, exits, endings, arrivals);
  }

  Rule withEach(TieCount each) {
    return new Rule(
        kernel, each, parallel, fitness, ageing, incumbents, byKernel, exits, endings, arrivals);
  }

  Rule withParallel(boolean parallel) {
    return new Rule(
        kernel, each, parallel, fitness, ageing, incumbents, byKernel, exits, endings, arrivals);
  }

  Rule withFitness(ToDoubleFunction<RandomGenerator> fitness) {
    return new Rule(
        kernel, each, parallel, fitness, ageing, incumbents, byKernel, exits, endings, arrivals);
  }

  Rule withAgeing(double ageing) {
    return new Rule(
        kernel, each, parallel, fitness, ageing, incumbents, byKernel, exits, endings, arrivals);
  }

  Rule withIncumbents(Poisson incumbents, boolean byKernel) {
    return new Rule(
        kernel, each, parallel, fitness, ageing, incumbents, byKernel, exits, endings, arrivals);
  }

  Rule withExits(double exits) {
    return new Rule(
        kernel, each, parallel, fitness, ageing, incumbents, byKernel, exits, endings, arrivals);
  }

  Rule withEndings(double endings) {
    return new Rule(
        kernel, each, parallel, fitness, ageing, incumbents, byKernel, exits, endings, arrivals);
  }

  Rule withArrivals(Arrivals arrivals) {
    return new Rule(
        kernel, each, parallel, fitness, ageing, incumbents, byKernel, exits, endings, arrivals);
  }
}
