/**
 * The trunk: actors, ties, histories, graphs and results.
 *
 * <p>A {@link org.attache.TieHistory} of dated ties is cut into {@link org.attache.TieGraph}s; an
 * {@link org.attache.Analysis} is a value; its {@code of(graph)} gives a result that prints itself:
 *
 * <pre>{@code
 * var germany = new State("GMY", "Germany");
 * var austria = new State("AUH", "Austria-Hungary");
 * var dual = Tie.of(germany, austria, TieKind.DEFENSE).withSpell(Spell.years(1879, 1918));
 * TieHistory.of(dual).at(1914)    // TieGraph of 2 actors and 1 tie, 1914
 * }</pre>
 */
@NullMarked
package org.attache;

import org.jspecify.annotations.NullMarked;
