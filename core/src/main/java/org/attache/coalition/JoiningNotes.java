package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import org.attache.internal.Chances;

/** What the reader of a fit must know. */
final class JoiningNotes {
  private static final int FEW = 30;

  private JoiningNotes() {}

  static List<String> of(JoiningEstimate estimate, List<String> ofTable) {
    List<String> notes = new ArrayList<>();
    notes.add("predicts who joins, conditional on an attempt; it does not explain");
    int silent = estimate.strata().events() - estimate.telling();
    if (silent > 0) {
      notes.add("events that all or none of the candidates joined tell nothing: " + silent);
    }
    if (estimate.strata().k > 0) {
      notes.add("z and p take candidates of an event as independent");
      notes.add(clusters(estimate));
    }
    if (estimate.drawn().asked() > 0) {
      notes.add(
          replicates("bootstrap of events, 95 % interval from low to high", estimate.drawn())
              + "left out: "
              + estimate.drawn().failed());
    }
    if (estimate.shuffled().asked() > 0) {
      notes.add(
          replicates("p by permutation, of |z|", estimate.shuffled())
              + "counted as larger: "
              + estimate.shuffled().failed());
      notes.add(
          "p by permutation, of the likelihood ratio of the whole model: "
              + Chances.words(estimate.permuted()[estimate.strata().k]));
    }
    notes.addAll(ofTable);
    return List.copyOf(notes);
  }

  private static String clusters(JoiningEstimate estimate) {
    int events = estimate.telling();
    int covariates = estimate.strata().k;
    if (events <= covariates) {
      return "errors by event need more events than covariates: " + events + " of " + covariates;
    }
    return "errors by event rest on events: "
        + events
        + (events < FEW ? ", few, so that they tend to be too small" : "");
  }

  private static String replicates(String what, JoiningReplicates replicates) {
    return what
        + ": replicates "
        + replicates.asked()
        + ", seed "
        + replicates.seed()
        + ", not converged and ";
  }
}
