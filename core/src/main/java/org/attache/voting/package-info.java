/**
 * Who decides: rules by which bodies decide, the power that a rule gives, and what is left of it
 * when only coalitions that the tie graph connects can act.
 *
 * <pre>{@code
 * VotingRule.weighted(12, Map.of(fr, 4L, de, 4L, it, 4L, nl, 2L, be, 2L, lu, 1L))
 * VotingRule.heads(9, members).and(VotingRule.unanimity(permanent))
 * Winning.of(SecurityCouncil.since1966().substantive())        // who has a veto, who no say
 * Power.shapleyShubik().of(EuCouncil.of1958())                 // how much power a rule gives
 * TieGame.of(EuCouncil.of1958()).myerson().of(graph)           // and what ties make of it
 * }</pre>
 */
@NullMarked
package org.attache.voting;

import org.jspecify.annotations.NullMarked;
