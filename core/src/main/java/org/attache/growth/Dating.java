package org.attache.growth;

import java.util.Optional;
import org.attache.Spell;
import org.attache.StateSystem;

/**
 * How the ties of a history are laid out in steps.
 *
 * @param steps what makes ties simultaneous
 * @param multilateral how memberships of institutions count
 * @param window when ties must start to be events; those that started before are step 0
 * @param among who is there without a tie, and when; nothing for those who have one
 */
record Dating(Steps steps, Multilateral multilateral, Spell window, Optional<StateSystem> among) {
  static final Dating DEFAULT =
      new Dating(Steps.DATES, Multilateral.ONE_EVENT, Spell.ALWAYS, Optional.empty());

  Dating withSteps(Steps other) {
    return new Dating(other, multilateral, window, among);
  }

  Dating withMultilateral(Multilateral other) {
    return new Dating(steps, other, window, among);
  }

  Dating withWindow(Spell other) {
    return new Dating(steps, multilateral, other, among);
  }

  Dating withAmong(StateSystem system) {
    return new Dating(steps, multilateral, window, Optional.of(system));
  }
}
