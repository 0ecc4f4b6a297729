package org.attache.growth;

import java.time.LocalDate;
import org.attache.Actor;

/**
 * What a chooser sees of one candidate: the ties in force at the step before the one it chooses on.
 *
 * <p>It is a view that moves on to the next candidate; ask it at once and do not keep it.
 */
public interface Choice {

  /** {@return who chooses} */
  Actor chooser();

  /** {@return who could be chosen} */
  Actor candidate();

  /** {@return the date of the step} */
  LocalDate date();

  /** {@return the year of the step} */
  int year();

  /** {@return the candidate's degree, ties counted as the model says} */
  int degree();

  /** {@return the chooser's degree, ties counted as the model says} */
  int chooserDegree();

  /** {@return how many actors are tied to both, whatever the direction} */
  int commonPartners();

  /** {@return whether a tie runs from the chooser to the candidate, or joins them} */
  boolean isTied();

  /** {@return whether a tie runs from the candidate to the chooser, or joins them} */
  boolean isTiedBack();

  /** {@return the years since the date of the step on which the candidate arrived} */
  double age();
}
