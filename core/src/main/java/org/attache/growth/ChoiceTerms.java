package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What draws choosers: covariates whose coefficients are estimated, and those whose are told.
 *
 * @param covariates those estimated, in order
 * @param fixed those told
 * @param missing how candidates are taken of whom a number is missing
 */
record ChoiceTerms(List<Covariate> covariates, List<FixedTerm> fixed, Missing missing) {
  static final ChoiceTerms NONE = new ChoiceTerms(List.of(), List.of(), Missing.REFUSED);

  ChoiceTerms with(Covariate covariate) {
    checkNew(covariate);
    return new ChoiceTerms(appended(covariates, covariate), fixed, missing);
  }

  ChoiceTerms withFixed(Covariate covariate, double coefficient) {
    checkNew(covariate);
    checkArgument(
        Double.isFinite(coefficient),
        "the coefficient of %s must be finite: %s",
        covariate,
        coefficient);
    FixedTerm term = new FixedTerm(covariate, coefficient);
    return new ChoiceTerms(covariates, appended(fixed, term), missing);
  }

  ChoiceTerms withMissing(Missing other) {
    return new ChoiceTerms(covariates, fixed, other);
  }

  private void checkNew(Covariate covariate) {
    checkArgument(
        names().noneMatch(covariate.name()::equals), "%s is in the model already", covariate);
  }

  private static <T> List<T> appended(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return List.copyOf(longer);
  }

  /** These with the covariates fixed, in the order of these names. */
  ChoiceTerms fixedAt(List<String> names, double[] theta) {
    ChoiceTerms told = new ChoiceTerms(List.of(), fixed, missing);
    for (int c = 0; c < theta.length; c++) {
      told = told.withFixed(term(names.get(c), c), theta[c]);
    }
    return told;
  }

  /** Behind the covariates come the indicators of what is missing. */
  private Covariate term(String name, int place) {
    if (place < covariates.size()) {
      return missing == Missing.INDICATED ? covariates.get(place).orZero() : covariates.get(place);
    }
    return covariates.stream()
        .filter(covariate -> name.equals(covariate.name() + Covariate.MISSING))
        .findFirst()
        .orElseThrow()
        .missing();
  }

  /** Whether the same is estimated and the same told, in whatever order. */
  boolean areThoseOf(ChoiceTerms other) {
    return estimated().equals(other.estimated())
        && Set.copyOf(told()).equals(Set.copyOf(other.told()));
  }

  private Set<String> estimated() {
    return covariates.stream().map(Covariate::name).collect(Collectors.toSet());
  }

  private List<String> told() {
    return fixed.stream().map(FixedTerm::toString).toList();
  }

  /** The names of all of them. */
  Stream<String> names() {
    return Stream.concat(
        covariates.stream().map(Covariate::name), fixed.stream().map(f -> f.covariate().name()));
  }

  /** Those told, in words. */
  String fixedText() {
    return String.join(" + ", told());
  }
}
