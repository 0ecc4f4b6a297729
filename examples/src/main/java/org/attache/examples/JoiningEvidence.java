package org.attache.examples;

import java.nio.file.Path;
import org.attache.CoalitionEvents;
import org.attache.StateSystem;
import org.attache.TieKind;
import org.attache.coalition.CoalitionBacktest;
import org.attache.coalition.CoalitionCandidates;
import org.attache.coalition.JoiningCovariate;
import org.attache.coalition.JoiningModel;
import org.attache.io.Cow;

/**
 * The coalitions of the sample, and what was known before them.
 *
 * @param what in words
 * @param events the coalitions
 * @param candidates who could have joined; the covariates were chosen before any was fitted
 */
record JoiningEvidence(String what, CoalitionEvents events, CoalitionCandidates candidates) {
  private static final TieKind[] EMBEDDING = {TieKind.DEFENSE, TieKind.MEMBERSHIP, TieKind.TRADE};

  /** Alliances and memberships only. */
  static JoiningEvidence sample() {
    World world = Sample.world();
    return new JoiningEvidence(
        "the sample data, which have pacts and memberships only; --data DIR takes the published"
            + " files with trade, borders and capabilities too",
        Sample.coalitions(),
        CoalitionCandidates.among(world.states())
            .with(world.alliances().and(world.memberships()))
            .measuring(
                JoiningCovariate.pact(TieKind.DEFENSE),
                JoiningCovariate.jointMemberships(),
                JoiningCovariate.ownMemberships()));
  }

  /** The published files of a folder. */
  static JoiningEvidence in(Path folder) {
    Cow cow = Cow.in(folder);
    StateSystem system = cow.states().withSuccessions(Cow.successions());
    return new JoiningEvidence(
        "the files of the Correlates of War",
        Sample.coalitions(system),
        CoalitionCandidates.among(system)
            .with(cow.alliances().and(cow.igoMemberships()).and(cow.trade()).and(cow.contiguity()))
            .with(cow.capabilities())
            .measuring(
                JoiningCovariate.pact(TieKind.DEFENSE),
                JoiningCovariate.jointMemberships(),
                JoiningCovariate.trade(),
                JoiningCovariate.ownMemberships(),
                JoiningCovariate.militaryExpenditure()));
  }

  /** The same, as known so many years before. */
  JoiningEvidence withLag(int years) {
    return new JoiningEvidence(what, events, candidates.withLag(years));
  }

  /** The same without participants of whom the sources are not sure. */
  JoiningEvidence certain() {
    return new JoiningEvidence(what, events.withoutUncertain(), candidates);
  }

  CoalitionBacktest backtest() {
    return CoalitionBacktest.of(JoiningModel.conditional(), candidates)
        .withEmbeddednessOver(EMBEDDING);
  }
}
