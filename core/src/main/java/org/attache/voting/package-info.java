/**
 * Who decides: rules by which bodies decide, the power that a rule gives, and what is left of it
 * when only coalitions that the tie graph connects can act.
 *
 * <pre>{@code
 * VotingRule.weighted(12, Map.of(fr, 4L, de, 4L, it, 4L, nl, 2L, be, 2L, lu, 1L))
 * VotingRule.heads(9, members).and(VotingRule.unanimity(permanent))
 * }</pre>
 */
@NullMarked
package org.attache.voting;

import org.jspecify.annotations.NullMarked;
