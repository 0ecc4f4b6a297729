package org.attache.coalition;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** The options of recruitment as results print them. */
final class RecruitmentWords {
  private RecruitmentWords() {}

  static Map<String, String> options(Recruitment recruitment) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("by", recruitment.pivotal.code());
    options.put("capability", recruitment.capability.toString());
    recruitment.conditions.describe(options);
    return options.putAll(recruitment.bargaining.options()).buildOrThrow();
  }
}
