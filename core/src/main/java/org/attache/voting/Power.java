package org.attache.voting;

import org.attache.Run;

/**
 * Indices of the power that a rule gives its voters.
 *
 * <pre>{@code
 * Power.shapleyShubik().of(SecurityCouncil.since1966().substantive())
 * Power.banzhaf().withNormalization(true).of(EuCouncil.of1958())
 * Power.shapleyShubik().withUnions(List.of(Set.of(bel, nth, lux))).of(EuCouncil.of1958())
 * Power.profile(EuCouncil.of1958())
 * }</pre>
 *
 * <p>In all formulas n voters vote, s = |S|, ω coalitions win, and ηᵢ of them lose without voter i.
 * Landmarks: a dictator has 1, by any index; a voter who never makes a difference has 0, by Rae's
 * index and by inclusiveness ½, by Nevison's ω / 2ⁿ.
 */
public final class Power {
  private Power() {}

  /**
   * {@return the Shapley–Shubik index: how likely a voter is to be the pivot, who turns losing into
   * winning, when all orders of joining are equally likely}
   *
   * <pre>φᵢ = Σ over S in which i is critical of (s − 1)! (n − s)! / n!</pre>
   *
   * <p>Sums to 1. Source: Shapley and Shubik, A method for evaluating the distribution of power in
   * a committee system, American Political Science Review 48 (1954) 787, doi 10.2307/1951053.
   */
  public static PowerIndex shapleyShubik() {
    return PowerIndex.of(PowerKind.SHAPLEY_SHUBIK);
  }

  /**
   * {@return the Penrose–Banzhaf index ψ: how likely a voter is to decide when all others say yes
   * or no at random; with {@link PowerIndex#withNormalization} Banzhaf's β, the share of all
   * swings}
   *
   * <pre>ψᵢ = ηᵢ / 2ⁿ⁻¹      βᵢ = ηᵢ / Σ η</pre>
   *
   * <p>Sources: Penrose, The elementary statistics of majority voting, Journal of the Royal
   * Statistical Society 109 (1946) 53, doi 10.2307/2981392; Banzhaf, Weighted voting doesn't work,
   * Rutgers Law Review 19 (1965) 317.
   */
  public static PowerIndex banzhaf() {
    return PowerIndex.of(PowerKind.BANZHAF);
  }

  /**
   * {@return Coleman's index of the power to prevent action: the share of winning coalitions that a
   * voter can stop; 1 for who has a veto}
   *
   * <pre>ηᵢ / ω</pre>
   *
   * <p>Source: Coleman, Control of collectivities and the power of a collectivity to act, in
   * Lieberman (ed.), Social Choice, Gordon and Breach 1971. His third, the power of the body to
   * act, is {@link VotingPower#toAct}.
   */
  public static PowerIndex preventing() {
    return PowerIndex.of(PowerKind.PREVENT);
  }

  /**
   * {@return Coleman's index of the power to initiate action: the share of losing coalitions that a
   * voter can make win; 1 for who can act alone when nobody can without}
   *
   * <pre>ηᵢ / (2ⁿ − ω)</pre>
   *
   * <p>Source: as for {@link #preventing}.
   */
  public static PowerIndex initiating() {
    return PowerIndex.of(PowerKind.INITIATE);
  }

  /**
   * {@return the Johnston index: swings, each shared by all who are critical in the same coalition}
   *
   * <pre>γᵢ ∝ Σ over S in which i is critical of 1 / (number of critical members of S)</pre>
   *
   * <p>Sums to 1. Source: Johnston, On the measurement of power: some reactions to Laver,
   * Environment and Planning A 10 (1978) 907, doi 10.1068/a100907.
   */
  public static PowerIndex johnston() {
    return PowerIndex.of(PowerKind.JOHNSTON);
  }

  /**
   * {@return the Deegan–Packel index: minimal winning coalitions are equally likely and their
   * members share alike}
   *
   * <pre>ρᵢ = mean over minimal winning S of (1 / s where i is in S)</pre>
   *
   * <p>Sums to 1. Source: Deegan and Packel, A new index of power for simple n-person games,
   * International Journal of Game Theory 7 (1978) 113, doi 10.1007/BF01753239.
   */
  public static PowerIndex deeganPackel() {
    return PowerIndex.of(PowerKind.DEEGAN_PACKEL);
  }

  /**
   * {@return the public good index, Holler's: in how many minimal winning coalitions a voter is, as
   * a share}
   *
   * <pre>hᵢ ∝ number of minimal winning S with i in S</pre>
   *
   * <p>Sums to 1. Source: Holler and Packel, Power, luck and the right index, Zeitschrift für
   * Nationalökonomie 43 (1983) 21.
   */
  public static PowerIndex publicGood() {
    return PowerIndex.of(PowerKind.HOLLER);
  }

  /**
   * {@return the Rae index: how likely a voter is to get what it votes for when all say yes or no
   * at random}
   *
   * <pre>rᵢ = ½ + ψᵢ / 2</pre>
   *
   * <p>Source: Rae, Decision-rules and individual values in constitutional choice, American
   * Political Science Review 63 (1969) 40; the formula is that of Dubey and Shapley, Mathematical
   * properties of the Banzhaf power index, Mathematics of Operations Research 4 (1979) 99, doi
   * 10.1287/moor.4.2.99.
   */
  public static PowerIndex rae() {
    return PowerIndex.of(PowerKind.RAE);
  }

  /**
   * {@return the inclusiveness of König and Bräuninger: the share of winning coalitions that a
   * voter is in; 1 for who has a veto}
   *
   * <pre>κᵢ = |{S : S wins, i in S}| / ω = ½ + ηᵢ / 2ω</pre>
   *
   * <p>Half of the winning coalitions hold a voter who never matters. Source: König and Bräuninger,
   * The inclusiveness of European decision rules, Journal of Theoretical Politics 10 (1998) 125.
   */
  public static PowerIndex inclusiveness() {
    return PowerIndex.of(PowerKind.INCLUSIVENESS);
  }

  /**
   * {@return Nevison's index: how likely a voter who says yes is to win when all others say yes or
   * no at random; 1 for who can act alone}
   *
   * <pre>zᵢ = |{S : S wins, i in S}| / 2ⁿ⁻¹ = (ω + ηᵢ) / 2ⁿ</pre>
   *
   * <p>Source: Nevison, Structural power and satisfaction in simple games, in Brams, Schotter and
   * Schwödiauer (eds.), Applied Game Theory, Physica 1979, 39.
   */
  public static PowerIndex nevison() {
    return PowerIndex.of(PowerKind.NEVISON);
  }

  /**
   * {@return every index that can be computed exactly, from one count, on one thread}
   *
   * @param rule of at most 30 voters, or of few kinds of voters, or one quota of votes; then
   *     without the indices that ask about every coalition: Johnston, Deegan–Packel and public good
   */
  public static PowerProfile profile(VotingRule rule) {
    return profile(rule, Run.SERIAL);
  }

  /**
   * {@return the same profile, computed as told}
   *
   * @param rule as above
   * @param run how many threads, and who watches
   */
  public static PowerProfile profile(VotingRule rule, Run run) {
    return shapleyShubik().profile(rule, run);
  }
}
