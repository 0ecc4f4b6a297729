/**
 * Who decides: rules by which bodies decide, the power that a rule gives, and what is left of it
 * when only coalitions that the tie graph connects can act.
 *
 * <pre>{@code
 * var council = EuCouncil.of1958();
 * Power.shapleyShubik().of(council).of("LUX")                     // → 0.0
 * Power.profile(council)                                          // → Council of 6, 1958: 12 of 17
 * Winning.of(SecurityCouncil.since1966().substantive()).winning() // → 848
 * MinimalWinning.of(council).list().coalitions().size()           // → 4
 * var big = new State("B", "Big");
 * var left = new State("L", "Left");
 * var right = new State("R", "Right");
 * var rule = VotingRule.weighted(3, Map.of(big, 2L, left, 1L, right, 1L));
 * Power.shapleyShubik().of(rule).exact(big)                       // → 2/3
 * var graph = TieGraph.of(Tie.of(big, left, TieKind.DEFENSE));
 * TieGame.of(rule).myerson().of(graph)                            // → Myerson value
 * }</pre>
 *
 * <p>Where to start: {@link org.attache.voting.VotingRule} for one's own rule; {@link
 * org.attache.voting.SecurityCouncil}, {@link org.attache.voting.GeneralAssembly}, {@link
 * org.attache.voting.EuCouncil}, {@link org.attache.voting.ElectoralCollege} and {@link
 * org.attache.voting.Consensus} for known ones; {@link org.attache.voting.Winning} and {@link
 * org.attache.voting.MinimalWinning} for who wins and blocks; {@link org.attache.voting.Power} for
 * how much power a rule gives; {@link org.attache.voting.TieGame} and {@link
 * org.attache.voting.PositionEffect} for what ties make of it; {@link
 * org.attache.voting.ConnectedCoalitions} and {@link org.attache.voting.BestCoalition} for the
 * coalitions themselves.
 */
@NullMarked
package org.attache.voting;

import org.jspecify.annotations.NullMarked;
