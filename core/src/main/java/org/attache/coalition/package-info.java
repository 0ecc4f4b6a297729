/**
 * Who could be brought together, by whom, through what. Everything here is about <em>potential</em>
 * partners: a path of ties is an opportunity to ask, and topology is not consent. The state that
 * builds a coalition is the pivotal state; what a member takes is a scenario cost, ordinal and no
 * money.
 *
 * <pre>{@code
 * Reach.from("GMY").over(TieKind.DEFENSE).within(2).of(graph)          // whom could it reach
 * PivotalStates.within(2).gathering(nmc, "cinc", 1950).of(graph)       // who could gather most
 * Recruitment.by("USA").gathering(nmc, "cinc", 1950)
 *     .reachingShare(0.5).of(graph)                                    // whom at least cost
 * Thresholds.counts(actor -> 2).from("USA").of(graph)                  // who follows whom
 * PotentialBlockers.between("USA", "RUS").of(graph)                    // who could block
 * Venues.common("USA", "UKG", "FRN").of(graph)                         // through which institution
 * Embeddedness.from("USA").of(graph)                                   // how close to whom
 * Concert.holding(0.7).by(nmc, "milex", 2016).of(graph)                // which few hold most
 * WarStability.by(nmc, "cinc", 1914).of(graph)                         // whom could an alliance beat
 * }</pre>
 */
@NullMarked
package org.attache.coalition;

import org.jspecify.annotations.NullMarked;
