package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.TieGraph;

/**
 * Prospects: what each candidate would take and bring, and through whom and which venues it could
 * be asked; see {@link Recruitment#prospects()}.
 *
 * <p>Formulas are those of {@link Bargaining}. The best broker is the third actor, no institution,
 * through whom the weaker of the two leverages is largest:
 *
 * <pre>k* = arg max min(ℓ(p, k), ℓ(k, j)) over k ≠ p, j</pre>
 *
 * <p>with leverage as it informs; of equal ones the first in code order. Venues are the
 * institutions that the pivotal state and the candidate both have a tie with. In order: those that
 * can be brought in at some level, first who takes least for what it brings, of equal ones the
 * stronger, then in code order.
 *
 * <p>Who is required, excluded in pairs or has to hang together is a matter of whole coalitions and
 * without effect here. An empty list where there are no candidates. Time O(K (n² + Σ size²)) over
 * kinds and institutions, most of it for brokers. Source: M. Henke, Constructing Allied
 * Cooperation, Cornell 2019.
 */
public final class ProspectSurvey implements Analysis<Prospects> {
  private final Recruitment recruitment;

  ProspectSurvey(Recruitment recruitment) {
    this.recruitment = recruitment;
  }

  @Override
  public Prospects of(TieGraph graph) {
    RecruitmentScene scene = recruitment.in(graph);
    double[][] leverage = scene.levers.direct(scene.levers.weights());
    Offers offers = new Offers(scene, leverage);
    ProspectPaths paths = new ProspectPaths(scene);
    List<Prospects.Prospect> prospects = new ArrayList<>();
    for (int i : offers.order()) {
      prospects.add(paths.prospect(i, offers, leverage[RecruitmentLevers.INFORMING][i]));
    }
    Map<String, String> options = RecruitmentWords.options(recruitment);
    return new Prospects(
        scene.builder(),
        prospects,
        scene.notes(),
        RecruitmentWords.provenance("prospects", options, recruitment, graph));
  }

  /**
   * {@return how the order of prospects hangs on the weights of kinds}
   *
   * @param draws how many draws of the weights, at least 1
   * @param seed where the draws start
   */
  public WeightSensitivity sensitivity(int draws, long seed) {
    WeightOutcome.Question question = scene -> weights -> outcome(scene, weights);
    return new WeightSensitivity("prospects", Map.of(), recruitment, question, draws, seed);
  }

  /** Candidates that can be paid at some level are in. */
  private static WeightOutcome outcome(RecruitmentScene scene, List<double[]> weights) {
    Offers offers = new Offers(scene, scene.levers.direct(weights));
    boolean[] in = new boolean[scene.candidates()];
    for (int i = 0; i < in.length; i++) {
      in[i] = offers.fullest(i) >= 0;
    }
    return WeightOutcome.of(in, offers.order());
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("prospects", RecruitmentWords.options(recruitment));
  }
}
