package org.attache.coalition;

/** What one event adds to the log likelihood, its slope and its information. */
interface EventTerm {

  /**
   * The log likelihood of the event.
   *
   * @param event one of which some joined and some did not
   * @param theta the coefficients
   * @param weight how often the event counts
   * @param gradient where its slope is added, as often
   * @param information where its information is added, as often, row by row
   */
  double add(int event, double[] theta, double weight, double[] gradient, double[] information);
}
