package org.attache.architecture;

import static org.attache.TieKind.DEFENSE;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Discrimination;
import org.attache.Profile;
import org.attache.Result;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Sensitivity;
import org.attache.Spell;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.centrality.Centrality;
import org.attache.coalition.BestPaths;
import org.attache.coalition.CandidateTable;
import org.attache.coalition.Cascade;
import org.attache.coalition.CoalitionBacktest;
import org.attache.coalition.CoalitionCandidates;
import org.attache.coalition.CoalitionRoles;
import org.attache.coalition.Concert;
import org.attache.coalition.CutPoints;
import org.attache.coalition.Dependence;
import org.attache.coalition.Dominators;
import org.attache.coalition.DyadTyping;
import org.attache.coalition.DyadicDependence;
import org.attache.coalition.Embeddedness;
import org.attache.coalition.FewestFounders;
import org.attache.coalition.Hedging;
import org.attache.coalition.Influence;
import org.attache.coalition.Intermediaries;
import org.attache.coalition.JoiningCovariate;
import org.attache.coalition.JoiningModel;
import org.attache.coalition.JointMemberships;
import org.attache.coalition.MinimumCuts;
import org.attache.coalition.PivotalStates;
import org.attache.coalition.PooledCapability;
import org.attache.coalition.PotentialBlockers;
import org.attache.coalition.Reach;
import org.attache.coalition.Recruitment;
import org.attache.coalition.Reliability;
import org.attache.coalition.Rivals;
import org.attache.coalition.Thresholds;
import org.attache.coalition.TimedReach;
import org.attache.coalition.Tipping;
import org.attache.coalition.VenueCover;
import org.attache.coalition.Venues;
import org.attache.coalition.WarStability;
import org.attache.coalition.WidestPaths;
import org.attache.examples.Sample;
import org.attache.examples.World;
import org.attache.growth.AgeCorrected;
import org.attache.growth.Attachment;
import org.attache.growth.AttachmentKernel;
import org.attache.growth.AttachmentLogit;
import org.attache.growth.ChoiceMixture;
import org.attache.growth.Covariate;
import org.attache.growth.FirstMover;
import org.attache.growth.HeavyTail;
import org.attache.growth.HubExperiment;
import org.attache.growth.HubMap;
import org.attache.growth.HubSiting;
import org.attache.growth.LinkPrediction;
import org.attache.growth.PairScores;
import org.attache.growth.PowerLawFit;
import org.attache.growth.PreferentialAttachment;
import org.attache.growth.Replay;
import org.attache.growth.RichClub;
import org.attache.growth.Steps;
import org.attache.growth.TailAlternative;
import org.attache.structure.Brokerage;
import org.attache.structure.CorePeriphery;
import org.attache.structure.Similarity;
import org.attache.voting.BestCoalition;
import org.attache.voting.ConnectedCoalitions;
import org.attache.voting.EuCouncil;
import org.attache.voting.MinimalWinning;
import org.attache.voting.PositionEffect;
import org.attache.voting.Power;
import org.attache.voting.TieGame;
import org.attache.voting.VotingRule;
import org.attache.voting.Winning;

/** At least one result of each kind that the library gives, on the sample data. */
final class SampleResults {
  private static final Run RUN = Run.SERIAL;

  private final World world = Sample.world();
  private final TieHistory alliances = world.alliances();
  private final TieHistory memberships = world.memberships();
  private final TieGraph pacts = alliances.at(1914);
  private final TieGraph bodies = memberships.at(2024);
  private final TieGraph allied = alliances.at(1995);
  private final TieGraph both = alliances.and(memberships).at(1914);
  private final VotingRule council = EuCouncil.of1958();

  Stream<Result> all() {
    return Stream.of(
            trunk(),
            centrality(),
            positions(),
            ways(),
            joining(),
            recruiting(),
            kernels(),
            hubs(),
            prediction(),
            voting(),
            games(),
            structure())
        .flatMap(List::stream);
  }

  private List<Result> trunk() {
    Scores degree = Centrality.degree().of(pacts);
    Scores later = Centrality.degree().of(alliances.at(1917));
    return List.of(
        degree,
        degree.ranked(),
        degree.concentration(),
        degree.comparedWith(later),
        pacts.changesTo(alliances.at(1917)),
        Profile.by(Centrality.degree(), Centrality.betweenness()).of(pacts),
        alliances.yearly(1910, 1914, Centrality.degree()),
        alliances.yearly(1910, 1914, Profile.by(Centrality.degree(), Centrality.core())),
        alliances.yearly(1910, 1914, TieGraph::summary),
        alliances.yearlyChanges(1910, 1918),
        Discrimination.of(new double[] {3, 2, 1}, new boolean[] {true, false, true}),
        Sensitivity.of(Centrality.degree()).withDraws(20, 1).of(pacts));
  }

  private List<Result> centrality() {
    return List.of(
        Centrality.tieBetweenness().of(pacts),
        Centrality.transitivity().of(pacts),
        Centrality.dyadicConstraint().of(pacts),
        Centrality.distances().of(pacts),
        Centrality.bestGroup(2).of(pacts),
        Centrality.group("FRN", "ITA").of(pacts),
        Centrality.hits().of(pacts),
        Centrality.participation().of(pacts),
        Centrality.supra(1910, 1914).of(alliances),
        Centrality.twoMode().of(bodies),
        Centrality.twoModeClustering().of(bodies));
  }

  private List<Result> structure() {
    Map<Actor, String> blocs = Map.of(pacts.actor("GMY"), "one", pacts.actor("ITA"), "other");
    return List.of(
        Brokerage.under(blocs).of(pacts),
        CorePeriphery.discrete().of(pacts),
        CorePeriphery.continuous().of(pacts),
        Similarity.signorinoRitter().of(pacts));
  }

  private List<Result> positions() {
    return List.of(
        Embeddedness.from("GMY").of(both),
        Embeddedness.ofPairs().of(both),
        Intermediaries.from("GMY").of(both),
        Hedging.between("GMY", "FRN").of(both),
        Dependence.onSuppliers().of(pacts.directed()),
        DyadicDependence.onSuppliers().of(pacts.directed()),
        DyadTyping.ofPairs().of(both),
        CoalitionRoles.around("GMY").of(both),
        JointMemberships.ofPairs().of(both),
        Venues.common("GMY", "AUH").of(both),
        VenueCover.of(2).of(both),
        CutPoints.anywhere().of(pacts),
        MinimumCuts.between("GMY", "BUL").of(pacts),
        Dominators.from("GMY").of(pacts),
        PotentialBlockers.between("GMY", "BUL").of(pacts));
  }

  private List<Result> ways() {
    return List.of(
        Reach.from("GMY").within(2).of(pacts),
        Reach.from("GMY").within(2).gathering(actor -> 1).of(pacts),
        PivotalStates.within(2).of(pacts),
        TimedReach.from("GMY").during(Spell.years(1900, 1914)).of(alliances),
        BestPaths.between("GMY", "UKG").of(pacts),
        WidestPaths.from("GMY").of(pacts),
        Reliability.between("GMY", "UKG").withProbability("½", tie -> 0.5).of(pacts));
  }

  private List<Result> joining() {
    Thresholds twos = Thresholds.counts(actor -> 2);
    return List.of(
        Cascade.independent().withProbability(tie -> 0.5).from("GMY").of(pacts),
        Influence.of(2).of(pacts),
        twos.from("GMY", "ITA").of(pacts),
        FewestFounders.of(twos).of(pacts),
        Tipping.of(twos).of(pacts),
        Rivals.of("GMY", "FRN").of(pacts),
        WarStability.by(actor -> 1).of(pacts),
        Concert.holding(0.5).by("one each", actor -> 1).of(pacts));
  }

  private List<Result> recruiting() {
    Recruitment germany = Recruitment.by("GMY");
    CoalitionCandidates candidates =
        CoalitionCandidates.among(world.states())
            .with(alliances.and(memberships))
            .measuring(JoiningCovariate.pact(DEFENSE), JoiningCovariate.ownMemberships());
    CandidateTable table = candidates.of(Sample.coalitions());
    return List.of(
        germany.prospects().of(both),
        germany.ofMembers(3).of(both),
        germany.ofMembers(3).sensitivity(10, 1).of(both),
        germany.approach().of(both),
        table,
        JoiningModel.conditional().of(table),
        CoalitionBacktest.of(JoiningModel.conditional(), candidates).of(Sample.coalitions()));
  }

  private List<Result> kernels() {
    AttachmentKernel kernel = Attachment.pafit().withBins(5).withFitness(10).of(memberships);
    AttachmentLogit logit = Attachment.logit(Covariate.logDegree()).withSteps(Steps.YEARS);
    PowerLawFit fit = HeavyTail.discrete().of(Centrality.degree().of(bodies));
    return List.of(
        kernel,
        kernel.fitness().orElseThrow(),
        Attachment.lockIn().of(memberships),
        logit.of(memberships),
        ChoiceMixture.of("degree", logit)
            .with("uniform", Attachment.logit().withSteps(Steps.YEARS))
            .of(memberships),
        FirstMover.of(logit).of(memberships),
        Replay.under(Attachment.logit().withSteps(Steps.YEARS))
            .without(bodies.actor("UN"))
            .withReplicates(2, 1)
            .of(memberships),
        fit,
        fit.comparisons(),
        fit.comparedWith(TailAlternative.LOGNORMAL),
        fit.goodness(5, 1, RUN),
        fit.bootstrap(5, 1, RUN));
  }

  private List<Result> hubs() {
    return List.of(
        AgeCorrected.byFirstTie(Centrality.degree(), alliances).of(allied),
        HubMap.on("energy").of(bodies),
        HubSiting.covering(2, 1).of(pacts),
        HubExperiment.on(pacts)
            .growing(PreferentialAttachment.barabasiAlbert(1))
            .withHubs("GMY")
            .withReplicates(3)
            .run(1),
        RichClub.topological().of(pacts));
  }

  private List<Result> prediction() {
    PairScores pairs = LinkPrediction.adamicAdar().of(pacts);
    return List.of(
        pairs,
        pairs.ranking(),
        LinkPrediction.backtest(1910, 1914).of(alliances),
        LinkPrediction.backtest(1910, 1914).yearly(1912, 1916, 2).of(alliances));
  }

  private List<Result> voting() {
    return List.of(
        Power.shapleyShubik().of(council),
        Power.profile(council),
        Winning.of(council),
        MinimalWinning.of(council).list());
  }

  private List<Result> games() {
    VotingRule fifteen = EuCouncil.of1995();
    Attributes steel =
        Attributes.of(
            pacts.actors().stream()
                .map(actor -> new Attributes.Value("steel", actor, 1914, 1))
                .toList());
    return List.of(
        ConnectedCoalitions.of(fifteen).of(allied),
        ConnectedCoalitions.of(fifteen).minimalWinning(allied),
        TieGame.of(fifteen).myerson().of(allied),
        PositionEffect.of(TieGame.of(fifteen).myerson()).of(allied),
        BestCoalition.mostCohesive(fifteen).of(allied),
        PooledCapability.of(steel, 1914, "GMY", "AUH").withPillars("steel").of(pacts));
  }
}
