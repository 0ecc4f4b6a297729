package org.attache.coalition;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.Coverage;
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
    return options.putAll(recruitment.bargaining.options()).buildOrThrow();
  }

  /** With the data sets of all numbers among those of the result. */
  static Provenance provenance(
      String query, Map<String, String> options, Recruitment recruitment, TieGraph graph) {
    Provenance own = Provenance.of(query, options, graph);
    Bargaining terms = recruitment.bargaining;
    List<Coverage.Source> sources =
        Stream.of(
                own.sources(),
                recruitment.capability.cited(),
                terms.reluctance().cited(),
                terms.uncertainty().cited())
            .flatMap(List::stream)
            .distinct()
            .toList();
    return new Provenance(query, own.options(), own.window(), sources, own.seed(), own.version());
  }
}
