/**
 * Who could be brought together, by whom, through what. Everything here is about <em>potential</em>
 * partners: a path of ties is an opportunity to ask, and topology is not consent. The state that
 * builds a coalition is the pivotal state; what a member takes is a scenario cost, ordinal and no
 * money.
 *
 * <pre>{@code
 * var germany = new State("GMY", "Germany");
 * var austria = new State("AUH", "Austria-Hungary");
 * var italy = new State("ITA", "Italy");
 * var france = new State("FRN", "France");
 * var graph = TieGraph.of(
 *     Tie.of(austria, germany, TieKind.DEFENSE),
 *     Tie.of(germany, italy, TieKind.DEFENSE),
 *     Tie.of(italy, france, TieKind.NEUTRALITY));
 * Reach.from("AUH").within(2).of(graph)                           // → potential partners of AUH
 * CutPoints.anywhere().of(graph)                                  // → opportunity to block
 * PotentialBlockers.between("AUH", "FRN").of(graph)               // → who could keep AUH from FRN
 * Recruitment.by("GMY").ofMembers(2).of(graph)                    // → cheapest coalition of GMY
 * Thresholds.counts(actor -> 1).from("GMY").of(graph)             // → potential joiners: 4 of 4
 * }</pre>
 *
 * <p>Where to start: {@link org.attache.coalition.Reach} (whom could it reach), {@link
 * org.attache.coalition.PivotalStates} (who could gather most), {@link
 * org.attache.coalition.Recruitment} (whom at least cost, and whom to approach first), {@link
 * org.attache.coalition.Thresholds}, {@link org.attache.coalition.Cascade} and {@link
 * org.attache.coalition.FewestFounders} (who follows whom), {@link org.attache.coalition.Venues}
 * (through which institution), {@link org.attache.coalition.Embeddedness} (how close to whom),
 * {@link org.attache.coalition.PotentialBlockers} and {@link org.attache.coalition.CutPoints} (who
 * could block), {@link org.attache.coalition.Concert} (which few hold most), {@link
 * org.attache.coalition.WarStability} (whom could an alliance beat). Whether any of it predicts:
 * {@link org.attache.coalition.CoalitionCandidates}, {@link org.attache.coalition.JoiningModel} and
 * {@link org.attache.coalition.CoalitionBacktest}, on observed coalitions.
 */
@NullMarked
package org.attache.coalition;

import org.jspecify.annotations.NullMarked;
