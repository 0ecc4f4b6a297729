package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.attache.Spell;

/**
 * The front door to the prediction of ties: scores of pairs that are not tied yet, and how well
 * they would have done.
 *
 * <pre>{@code
 * LinkPrediction.adamicAdar().of(alliances.at(2012)).top(10)
 * LinkPrediction.backtest(2000, 2005).of(embassies)
 * }</pre>
 *
 * <p>In the formulas N(v) are the partners of v, k(v) how many, s(v) the sum of strengths of its
 * ties, w(u, v) the strength of a tie, sums over z run over the partners that a and b share. k is s
 * and w is 1 where partners count alike, as they do by default; {@link LinkScore} says what is
 * counted, and what direction does. Every score of a pair with an isolate is 0, but for the
 * distance. Time of a score over shared partners O(Σ k² + p) for p pairs.
 *
 * <p>Sources: Liben-Nowell and Kleinberg, The link-prediction problem for social networks, Journal
 * of the American Society for Information Science and Technology 58 (2007) 1019, doi
 * 10.1002/asi.20591; Lü and Zhou, Link prediction in complex networks: a survey, Physica A 390
 * (2011) 1150, doi 10.1016/j.physa.2010.11.027. The weighted forms of common neighbours,
 * Adamic–Adar and preferential attachment are those of Murata and Moriyasu, Link prediction of
 * social networks based on weighted proximity measures, IEEE / WIC / ACM International Conference
 * on Web Intelligence (2007) 85, doi 10.1109/WI.2007.52, who take the mean strength of the two ties
 * by which a partner is shared; that of resource allocation takes the same mean where Lü and Zhou,
 * Link prediction in weighted networks: the role of weak ties, EPL 89 (2010) 18001, take the sum.
 */
public final class LinkPrediction {
  private static final ImmutableList<LinkScore> USUAL =
      ImmutableList.of(
          commonNeighbours(),
          jaccard(),
          adamicAdar(),
          resourceAllocation(),
          preferentialAttachment(),
          l3());

  private LinkPrediction() {}

  private static LinkScore shared(
      String word, SharedPartners.Worth worth, SharedPartners.Share share) {
    return LinkScore.of(new SharedPartners(word, worth, share));
  }

  private static LinkScore share(String word, SharedPartners.Share share) {
    return shared(word, SharedPartners.Worth.ONE, share);
  }

  /**
   * {@return how many partners two actors share}
   *
   * <pre>|N(a) ∩ N(b)|     weighted: Σ (w(a, z) + w(z, b)) / 2</pre>
   */
  public static LinkScore commonNeighbours() {
    return shared("common neighbours", SharedPartners.Worth.ONE, SharedPartners.Share.SUM);
  }

  /**
   * {@return the share of the partners of two actors that both have, 1 where they have the same}
   *
   * <pre>|N(a) ∩ N(b)| / |N(a) ∪ N(b)|</pre>
   *
   * <p>No weighted form. Source: Jaccard, Étude comparative de la distribution florale, Bulletin de
   * la Société vaudoise des sciences naturelles 37 (1901) 547.
   */
  public static LinkScore jaccard() {
    return share("Jaccard", SharedPartners.Share.UNION);
  }

  /**
   * {@return shared partners, those with few partners worth more}
   *
   * <pre>Σ 1 / ln k(z)     weighted: Σ (w(a, z) + w(z, b)) / 2 / ln s(z)</pre>
   *
   * <p>The weighted form needs strengths that sum to more than 1 at every actor with two partners;
   * a graph where they do not is refused. Source: Adamic and Adar, Friends and neighbors on the
   * Web, Social Networks 25 (2003) 211, doi 10.1016/S0378-8733(03)00009-1.
   */
  public static LinkScore adamicAdar() {
    return shared("Adamic–Adar", SharedPartners.Worth.INVERSE_LOG, SharedPartners.Share.SUM);
  }

  /**
   * {@return what one actor would receive of a unit that the other hands to its partners and these
   * share out alike}
   *
   * <pre>Σ 1 / k(z)     weighted: Σ (w(a, z) + w(z, b)) / 2 / s(z)</pre>
   *
   * <p>Source: Zhou, Lü and Zhang, Predicting missing links via local information, European
   * Physical Journal B 71 (2009) 623, doi 10.1140/epjb/e2009-00335-8.
   */
  public static LinkScore resourceAllocation() {
    return shared("resource allocation", SharedPartners.Worth.INVERSE, SharedPartners.Share.SUM);
  }

  /**
   * {@return the product of the numbers of partners of two actors}
   *
   * <pre>k(a) k(b)     weighted: s(a) s(b)</pre>
   *
   * <p>Time O(n²). Source: Newman, Clustering and preferential attachment in growing networks,
   * Physical Review E 64 (2001) 025102, doi 10.1103/PhysRevE.64.025102.
   */
  public static LinkScore preferentialAttachment() {
    return LinkScore.of(new DegreeProduct());
  }

  /**
   * {@return shared partners against the geometric mean of the numbers of partners: the cosine}
   *
   * <pre>|N(a) ∩ N(b)| / √(k(a) k(b))</pre>
   *
   * <p>No weighted form. Source: Salton and McGill, Introduction to Modern Information Retrieval
   * (1983).
   */
  public static LinkScore salton() {
    return share("Salton", SharedPartners.Share.GEOMETRIC);
  }

  /**
   * {@return shared partners against the mean of the numbers of partners}
   *
   * <pre>2 |N(a) ∩ N(b)| / (k(a) + k(b))</pre>
   *
   * <p>No weighted form. Source: Sørensen, A method of establishing groups of equal amplitude in
   * plant sociology, Biologiske Skrifter 5 (1948) 1.
   */
  public static LinkScore sorensen() {
    return share("Sørensen", SharedPartners.Share.MEAN);
  }

  /**
   * {@return shared partners against the smaller number of partners, which favours hubs}
   *
   * <pre>|N(a) ∩ N(b)| / min(k(a), k(b))</pre>
   *
   * <p>No weighted form. Source: Ravasz, Somera, Mongru, Oltvai and Barabási, Hierarchical
   * organization of modularity in metabolic networks, Science 297 (2002) 1551, doi
   * 10.1126/science.1073374.
   */
  public static LinkScore hubPromoted() {
    return share("hub promoted", SharedPartners.Share.SMALLER);
  }

  /**
   * {@return shared partners against the larger number of partners, which disfavours hubs}
   *
   * <pre>|N(a) ∩ N(b)| / max(k(a), k(b))</pre>
   *
   * <p>No weighted form. Source: Lü and Zhou, as above.
   */
  public static LinkScore hubDepressed() {
    return share("hub depressed", SharedPartners.Share.LARGER);
  }

  /**
   * {@return shared partners against how many chance would have two such actors share}
   *
   * <pre>|N(a) ∩ N(b)| / (k(a) k(b))</pre>
   *
   * <p>No weighted form. Source: Leicht, Holme and Newman, Vertex similarity in networks, Physical
   * Review E 73 (2006) 026120, doi 10.1103/PhysRevE.73.026120.
   */
  public static LinkScore leichtHolmeNewman() {
    return share("Leicht–Holme–Newman", SharedPartners.Share.PRODUCT);
  }

  /**
   * {@return walks of any length between two actors, each tie of a walk weakening it}
   *
   * <pre>Σ βˡ (Wˡ)(a, b) over l = 1, 2, …</pre>
   *
   * <p>The whole sum, not its first terms: it ends where a term adds less than 10⁻¹³ of what was
   * summed from that actor; with β not under 1/λ₁ it has no end, which is an error. Weighted: W
   * holds strengths. Time O(m) a term and actor. Source: Katz, A new status index derived from
   * sociometric analysis, Psychometrika 18 (1953) 39, doi 10.1007/BF02289026.
   *
   * @param beta positive and under 1/λ₁ of the graph asked; 0.05 and less is usual
   */
  public static LinkScore katz(double beta) {
    checkArgument(
        beta > 0 && beta < Double.POSITIVE_INFINITY, "beta must be positive and finite: %s", beta);
    return LinkScore.of(new KatzWalks(beta));
  }

  /**
   * {@return walks of two ties, and weakly those of three}
   *
   * <pre>(W²)(a, b) + ε (W³)(a, b)</pre>
   *
   * <p>Weighted: W holds strengths. Time O(Σ over actors of the ties within two steps). Source: Lü,
   * Jin and Zhou, Similarity index based on local paths for link prediction of complex networks,
   * Physical Review E 80 (2009) 046122, doi 10.1103/PhysRevE.80.046122.
   *
   * @param epsilon what a walk of three is worth, not negative and finite; 0.01 is usual, 0 leaves
   *     the shared partners
   */
  public static LinkScore localPath(double epsilon) {
    checkArgument(
        epsilon >= 0 && epsilon < Double.POSITIVE_INFINITY,
        "epsilon must not be negative, and finite: %s",
        epsilon);
    return LinkScore.of(new LocalWalks(1, epsilon, false));
  }

  /**
   * {@return paths of three ties, each against the partners of the two actors on the way}
   *
   * <pre>Σ w(a, u) w(u, v) w(v, b) / √(s(u) s(v)) over all u and v</pre>
   *
   * <p>Speaks for a tie to those who are like one's partners, not to those who share them. Pairs
   * that are tied and handed in count walks over their own tie too. Time as of {@link #localPath}.
   * Source: Kovács, Luck, Spirohn, Wang, Pollis, Schlabach, Bian, Kim, Kishore, Hao, Calderwood,
   * Vidal and Barabási, Network-based prediction of protein interactions, Nature Communications 10
   * (2019) 1240, doi 10.1038/s41467-019-09177-y.
   */
  public static LinkScore l3() {
    return LinkScore.of(new ThreeStepPaths());
  }

  /**
   * {@return the number of ties on the shortest way between two actors, negative, so that the near
   * score high; {@code -∞} where there is no way}
   *
   * <p>No weighted form. Time O(nm). Source: Liben-Nowell and Kleinberg, as above.
   */
  public static LinkScore distance() {
    return LinkScore.of(new HopDistance());
  }

  /**
   * {@return for a state and an institution, how many memberships the state shares with the
   * institution's members, summed over these}
   *
   * <pre>Σ |N(a) ∩ N(m)| over members m of b</pre>
   *
   * <p>Scores pairs of an institution and another actor; every tie must be one of such a pair. In a
   * graph of two modes nobody shares a partner with an institution, and this takes the place of
   * {@link #commonNeighbours()}: it is the number of paths of three memberships between the two,
   * the {@link #localPath} of two modes. No weighted form. Time as of {@link #localPath}.
   */
  public static LinkScore sharedMemberships() {
    return LinkScore.of(new LocalWalks(0, 1, true));
  }

  /**
   * {@return for a state and an institution, how alike the state's institutions are to those of
   * each member, summed over these}
   *
   * <pre>Σ |N(a) ∩ N(m)| / √(k(a) k(m)) over members m of b</pre>
   *
   * <p>The {@linkplain #sharedMemberships() shared memberships} with the cosine in the place of the
   * count, as in collaborative filtering between users: a member of everything speaks less. Pairs,
   * counting and time are the same. Source of the rule: Breese, Heckerman and Kadie, Empirical
   * analysis of predictive algorithms for collaborative filtering, Uncertainty in Artificial
   * Intelligence 14 (1998) 43; its use for memberships is this library's.
   */
  public static LinkScore likeMembers() {
    return LinkScore.of(new LikeMembers());
  }

  /**
   * {@return how well the usual scores of one year foretell the new ties of a later one}
   *
   * @param trainYear the year whose ties are known to the scores
   * @param testYear the later year
   */
  public static Backtest backtest(int trainYear, int testYear) {
    return backtest(Spell.year(trainYear), Spell.year(testYear));
  }

  /**
   * {@return how well the usual scores of one time foretell the new ties of a later one}
   *
   * @param train the time whose ties are known to the scores
   * @param test the later time
   */
  public static Backtest backtest(Spell train, Spell test) {
    return new Backtest(train, test, USUAL, 0);
  }

  /**
   * {@return how well the usual scores tell each tie of a graph, taken out, from pairs not tied}
   */
  public static LeaveOneOut leaveOneOut() {
    return new LeaveOneOut(USUAL, 0);
  }
}
