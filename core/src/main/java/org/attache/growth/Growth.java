package org.attache.growth;

import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * The front door to models of growth: rules by which actors arrive and ties form.
 *
 * <pre>{@code
 * Growth.barabasiAlbert(2).grow(200, random)
 * Growth.memberships(200, 12, 0.6).withArrivals(0.5).grow(1000, random)
 * }</pre>
 */
public final class Growth {
  private Growth() {}

  /**
   * {@return growth by degree: Barabási and Albert's}
   *
   * @param m the ties of an arrival
   */
  public static PreferentialAttachment barabasiAlbert(int m) {
    return PreferentialAttachment.barabasiAlbert(m);
  }

  /**
   * {@return growth by any function of the degree}
   *
   * @param kernel what an actor attracts by its degree
   * @param m the ties of an arrival
   */
  public static PreferentialAttachment of(Kernel kernel, int m) {
    return PreferentialAttachment.of(kernel, m);
  }

  /**
   * {@return growth by a power of the degree: Krapivsky, Redner and Leyvraz's}
   *
   * @param gamma the power, not negative
   * @param m the ties of an arrival
   */
  public static PreferentialAttachment nonlinear(double gamma, int m) {
    return PreferentialAttachment.nonlinear(gamma, m);
  }

  /**
   * {@return growth by the degree and an initial attractiveness: Dorogovtsev, Mendes and
   * Samukhin's}
   *
   * @param lambda the initial attractiveness, above −m
   * @param m the ties of an arrival
   */
  public static PreferentialAttachment shifted(double lambda, int m) {
    return PreferentialAttachment.shifted(lambda, m);
  }

  /**
   * {@return growth by degree times a fitness that actors are born with: Bianconi and Barabási's}
   *
   * @param fitness draws the fitness of an actor
   * @param m the ties of an arrival
   */
  public static PreferentialAttachment fitness(ToDoubleFunction<RandomGenerator> fitness, int m) {
    return PreferentialAttachment.fitness(fitness, m);
  }

  /**
   * {@return growth by degree that fades with age: Dorogovtsev and Mendes'}
   *
   * @param alpha the exponent of age
   * @param m the ties of an arrival
   */
  public static PreferentialAttachment ageing(double alpha, int m) {
    return PreferentialAttachment.ageing(alpha, m);
  }

  /**
   * {@return growth of directed ties on either end: that of Bollobás, Borgs, Chayes and Riordan}
   *
   * @param alpha the chance that a newcomer sends the tie
   * @param beta the chance that the tie joins two actors that are there
   * @param gamma the chance that a newcomer receives the tie
   * @param deltaIn what attracts ties to those who have received none
   * @param deltaOut what lets those send who have sent none
   */
  public static DirectedAttachment directed(
      double alpha, double beta, double gamma, double deltaIn, double deltaOut) {
    return DirectedAttachment.bollobas(alpha, beta, gamma, deltaIn, deltaOut);
  }

  /**
   * {@return growth by ties received: Price's cumulative advantage}
   *
   * @param m how many ties a newcomer sends
   * @param a what attracts ties to those who have received none
   */
  public static CitationAttachment price(int m, double a) {
    return CitationAttachment.price(m, a);
  }

  /**
   * {@return growth by strength: that of Barrat, Barthélemy and Vespignani}
   *
   * @param m how many ties a newcomer brings
   * @param delta what a new tie adds to the old ones of the partner
   */
  public static WeightedAttachment weighted(int m, double delta) {
    return WeightedAttachment.barrat(m, delta);
  }

  /**
   * {@return growth by newcomers' ties, partly preferential and partly uniform}
   *
   * @param m how many ties a newcomer brings
   * @param alpha the share of preferential attachment
   */
  public static MixedAttachment mixed(int m, double alpha) {
    return MixedAttachment.newcomers(m, alpha);
  }

  /**
   * {@return growth by newcomers' ties to anybody alike}
   *
   * @param m how many ties a newcomer brings
   */
  public static MixedAttachment uniform(int m) {
    return MixedAttachment.uniform(m);
  }

  /**
   * {@return growth by ties between any two, partly preferential: that of Pennock and others}
   *
   * @param m how many ties form with each arrival
   * @param alpha the share of preferential attachment, less than 1
   */
  public static MixedAttachment pennock(int m, double alpha) {
    return MixedAttachment.pennock(m, alpha);
  }

  /**
   * {@return two-mode growth: institutions that are founded and joined by states}
   *
   * @param states how many states are there from the start
   * @param size how many states found an institution
   * @param preference the chance that a seat is filled by memberships
   */
  public static MembershipGrowth memberships(int states, int size, double preference) {
    return MembershipGrowth.of(states, size, preference);
  }
}
