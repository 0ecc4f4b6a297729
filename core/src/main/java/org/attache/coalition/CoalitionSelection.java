package org.attache.coalition;

import java.util.Optional;
import org.attache.internal.Rows;

/** The selection behind a search for a coalition: all that does not hang on leverage, kept. */
final class CoalitionSelection {
  private final RecruitmentScene scene;
  private final CoalitionQuestion question;
  private final RecruitmentBars bars;

  CoalitionSelection(RecruitmentScene scene, CoalitionQuestion question) {
    this.scene = scene;
    this.question = question;
    this.bars = new RecruitmentBars(scene);
  }

  Chosen chosen(Offers offers) {
    SelectionBuilder terms =
        SelectionBuilder.of(offers.costs(), offers.strengths())
            .withBudget(question.budget())
            .withStrength(question.target(scene))
            .withMembers(question.least(), question.most())
            .withLimit(question.limit());
    bars.required().forEach(terms::withRequired);
    bars.exclusive().forEach(pair -> terms.withExclusive(pair[0], pair[1]));
    bars.beside().forEach(terms::withVetoed);
    Optional<Rows> ties = bars.ties();
    if (ties.isPresent()) {
      terms.withConnection(ties.get(), scene.pivotal, scene.vertex);
    }
    Selection selection = terms.build();
    return question.leastCost() ? selection.cheapest() : selection.strongest();
  }
}
