package org.attache.coalition;

/** How the events enter the likelihood. */
enum JoiningKind {
  /** By the number of joiners, which is taken as given. */
  CONDITIONAL("conditional logit", "exact, given the number of joiners of each event"),
  /** By an effect of each event, which is estimated. */
  POOLED("pooled logit", "an effect of each event");

  final String title;
  final String events;

  JoiningKind(String title, String events) {
    this.title = title;
    this.events = events;
  }

  EventTerm term(JoiningStrata strata) {
    return this == CONDITIONAL ? new SubsetTerm(strata) : new EffectTerm(strata);
  }

  /** How likely each candidate of one event joins, where so many do. */
  double[] chances(double[] utility, int joiners) {
    if (this == CONDITIONAL) {
      return SubsetChances.of(utility, joiners);
    }
    return chances(utility, EventEffect.of(utility, utility.length, joiners));
  }

  /** How likely each candidate joins, given the effect of the event. */
  static double[] chances(double[] utility, double effect) {
    double[] chances = new double[utility.length];
    for (int j = 0; j < chances.length; j++) {
      chances[j] = EventEffect.chance(effect + utility[j]);
    }
    return chances;
  }
}
