/**
 * Who could be brought together, by whom, through what. Everything here is about <em>potential</em>
 * partners: a path of ties is an opportunity to ask, and topology is not consent.
 *
 * <pre>{@code
 * Reach.from("GMY").over(TieKind.DEFENSE).within(2).of(graph)
 * }</pre>
 */
@NullMarked
package org.attache.coalition;

import org.jspecify.annotations.NullMarked;
