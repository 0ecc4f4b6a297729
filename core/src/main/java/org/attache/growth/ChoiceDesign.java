package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieHistory;

/**
 * A model of choice laid out: who chooses among whom, by what, fitted to which alternatives, and
 * whether the choices of one chooser may hang together.
 */
record ChoiceDesign(ChoiceFrame frame, ChoiceTerms terms, ChoiceSample sample, boolean clustered) {
  static final ChoiceDesign DEFAULT =
      new ChoiceDesign(ChoiceFrame.DEFAULT, ChoiceTerms.NONE, ChoiceSample.ALL, false);

  ChoiceDesign withFrame(ChoiceFrame other) {
    return new ChoiceDesign(other, terms, sample, clustered);
  }

  ChoiceDesign withTerms(ChoiceTerms other) {
    return new ChoiceDesign(frame, other, sample, clustered);
  }

  ChoiceDesign withSample(ChoiceSample other) {
    return new ChoiceDesign(frame, terms, other, clustered);
  }

  ChoiceDesign withClusters(boolean other) {
    return new ChoiceDesign(frame, terms, sample, other);
  }

  /** What draws the choosers of a history, for the model that is laid out here. */
  ChoiceFit fit(AttachmentLogit model, TieHistory history, Run run) {
    ChoiceWalk walk = new ChoiceWalk(DatedTies.of(history, frame.dating()), frame);
    ChoiceSets sets = new ChoiceSets(walk, terms, sample, ChoiceFrame.ALL);
    Choices choices = sets.choices();
    checkArgument(
        choices.size() > 0,
        "no choice to learn from: %s, %s",
        history,
        ChoiceNotes.of(walk, sets.rows(), terms));
    ConditionalLogit fit = ConditionalLogit.of(choices, run);
    double[] covariance =
        clustered ? fit.clustered(choices, walk.ties.actors().size()) : fit.covariance;
    double atZero =
        ChoiceSums.of(choices.withoutFixed(), new double[choices.covariates()], new double[0], run)
            .logLikelihood();
    return new ChoiceFit(
        model,
        List.of(choices.names),
        fit.theta,
        covariance,
        new ChoiceFit.Size(choices.size(), choices.alternatives(), fit.logLikelihood, atZero),
        ChoiceNotes.of(walk, sets.rows(), terms),
        provenance(history));
  }

  /** Whether it is the same rule of choice as another, among the same alternatives. */
  boolean hasTermsOf(ChoiceDesign other) {
    return terms.areThoseOf(other.terms) && frame.alternatives() == other.frame.alternatives();
  }

  /** Whether it can be a mode of a mixture or the rule of a replay: nothing drawn or left out. */
  boolean isPlain() {
    return terms.missing() == Missing.REFUSED
        && sample.size() == ChoiceSample.EVERYBODY
        && !clustered;
  }

  private Provenance provenance(TieHistory history) {
    Provenance plain = frame.provenance("conditional logit", options(), history);
    return sample.size() == ChoiceSample.EVERYBODY ? plain : plain.withSeed(sample.seed());
  }

  private Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    if (!terms.fixed().isEmpty()) {
      options.put("fixed", terms.fixedText());
    }
    options.putAll(frame.options());
    if (terms.missing() != Missing.REFUSED) {
      options.put("missing", terms.missing().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    if (sample.size() != ChoiceSample.EVERYBODY) {
      options.put("sample", sample.size() + (sample.stratum().isPresent() ? " stratified" : ""));
    }
    if (clustered) {
      options.put("standard errors", "by chooser");
    }
    return options;
  }

  @Override
  public String toString() {
    String names =
        terms.covariates().stream().map(Covariate::name).collect(Collectors.joining(" + "));
    return Provenance.words(
        "conditional logit" + (names.isEmpty() ? "" : " on " + names), options());
  }
}
