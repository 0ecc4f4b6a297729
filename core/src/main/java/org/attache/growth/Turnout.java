package org.attache.growth;

/** Which states are there at each step. */
interface Turnout {

  /** Lets states arrive, and leave after step 0; never more actors than there is room for. */
  void turn(int step, MembershipRun run);

  /** So many states in all by a step, those that are there without being told included. */
  record Steady(int start, double perStep) implements Turnout {
    @Override
    public void turn(int step, MembershipRun run) {
      long wanted = start + (long) Math.floor(perStep * step);
      while (run.states() < wanted && run.hasRoom()) {
        run.arrive();
      }
    }
  }
}
