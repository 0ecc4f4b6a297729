package org.attache.voting;

import java.util.List;
import org.attache.Actor;

/**
 * What coalitions can get together: a game with transferable worth.
 *
 * <pre>{@code
 * coalition -> coalition.size() * coalition.size()
 * }</pre>
 */
@FunctionalInterface
public interface CoalitionGame {

  /**
   * {@return the worth of a coalition, a finite number that depends on its members only; several
   * threads may ask at once}
   *
   * @param coalition who acts together, in code order, never nobody
   */
  double worth(List<Actor> coalition);
}
