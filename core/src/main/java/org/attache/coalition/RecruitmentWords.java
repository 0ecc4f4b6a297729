package org.attache.coalition;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.attache.Provenance;
import org.attache.TieGraph;

/** The options and sources of recruitment as results print them. */
final class RecruitmentWords {
  private RecruitmentWords() {}

  static Map<String, String> options(Recruitment recruitment) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("by", recruitment.pivotal.code());
    options.put("gathering", recruitment.capability.toString());
    recruitment.conditions.describe(options);
    return options.putAll(BargainingWords.options(recruitment.bargaining)).buildOrThrow();
  }

  /** With the data sets of all numbers among those of the result. */
  static Provenance provenance(
      String query, Map<String, String> options, Recruitment recruitment, TieGraph graph) {
    Bargaining terms = recruitment.bargaining;
    return Provenance.of(query, options, graph)
        .withSources(recruitment.capability.sources())
        .withSources(terms.reluctance().sources())
        .withSources(terms.uncertainty().sources());
  }
}
