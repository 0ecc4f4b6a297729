package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Run;
import org.attache.TieHistory;

/** Grows a design once: by drawing ends of ties where its law allows, else by weighing actors. */
final class AttachmentRun {
  private final AttachmentDesign design;
  private final Rule rule;
  private final Roots roots;
  private final RandomGenerator random;

  AttachmentRun(AttachmentDesign design, RandomGenerator random) {
    this.design = design;
    this.rule = design.rule();
    this.roots = design.roots();
    this.random = random;
  }

  /** Grown until there are so many actors. */
  TieHistory history(int actors) {
    check(actors);
    return isLinear() ? history(linear(actors), actors) : history(weighed(actors));
  }

  /** The ties in force when there are so many actors. */
  Adjacency adjacency(int actors) {
    check(actors);
    List<? extends Actor> all = roots.actors(actors);
    return isLinear() ? linear(actors).adjacency(all) : weighed(actors).adjacency(all);
  }

  /** Grown for so many steps. */
  TieHistory steps(int steps) {
    checkArgument(steps >= 0, "the number of steps must not be negative: %s", steps);
    Growing growing = new Growing(rule, roots, roots.order(), random);
    for (int step = 0; step < steps; step++) {
      Run.stopIfInterrupted();
      growing.step(random);
    }
    return history(growing);
  }

  private void check(int actors) {
    checkArgument(
        actors >= roots.order(), "growth starts from %s actors, not %s", roots.order(), actors);
    Arrivals schedule = rule.arrivals();
    if (schedule.then() == 0) {
      int most = roots.order() + schedule.total();
      checkArgument(actors <= most, "no more than %s actors arrive, not %s", most, actors);
    }
  }

  private boolean isLinear() {
    return design.isPlain()
        && rule.kernel() instanceof Shifted kernel
        && kernel.lambda() >= 0
        && kernel.lambda() < 1e12;
  }

  private LinearGrowth linear(int actors) {
    double lambda = ((Shifted) rule.kernel()).lambda();
    LinearGrowth growth = new LinearGrowth(lambda, rule.each(), rule.parallel(), roots, actors);
    growth.grow(random);
    return growth;
  }

  private Growing weighed(int actors) {
    Growing growing = new Growing(rule, roots, actors, random);
    while (growing.order() < actors) {
      Run.stopIfInterrupted();
      growing.step(random, actors - growing.order());
    }
    return growing;
  }

  private TieHistory history(LinearGrowth growth, int actors) {
    GrownTies ties = new GrownTies(growth.ties());
    for (int tie = 0; tie < roots.ties(); tie++) {
      ties.add(roots.from(tie), roots.to(tie), roots.weight(tie), 0);
    }
    growth.record(ties, rule.arrivals());
    return history(ties, actors);
  }

  private TieHistory history(Growing growing) {
    return history(growing.ties(), growing.order());
  }

  private TieHistory history(GrownTies ties, int actors) {
    List<Actor> named = new ArrayList<>(roots.actors(actors));
    return ties.history(named, roots.before(), design.kind(), design.calendar());
  }
}
