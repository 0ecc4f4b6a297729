package org.attache.growth;

import org.attache.Discrimination;

/**
 * How one score did.
 *
 * @param score the score
 * @param result how well it told the pairs that came to be tied from those that did not
 * @param unobserved how many pairs were left out because a source did not observe them at one of
 *     the two times
 */
public record Outcome(LinkScore score, Discrimination result, long unobserved) {}
