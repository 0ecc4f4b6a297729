/**
 * The trunk: actors, ties, histories, graphs and results.
 *
 * <p>A {@link org.attache.TieHistory} of dated ties is cut into {@link org.attache.TieGraph}s; an
 * {@link org.attache.Analysis} is a value; its {@code of(graph)} gives a {@link org.attache.Result}
 * that prints itself:
 *
 * <pre>{@code
 * var germany = new State("GMY", "Germany");
 * var austria = new State("AUH", "Austria-Hungary");
 * var italy = new State("ITA", "Italy");
 * var dual = Tie.of(germany, austria, TieKind.DEFENSE).withSpell(Spell.years(1879, 1918));
 * var triple = Tie.of(germany, italy, TieKind.DEFENSE).withSpell(Spell.years(1882, 1915));
 * var history = TieHistory.of(dual, triple);
 * history.at(1914)                                                // → TieGraph of 3 actors and 2 ties
 * history.at(1914).changesTo(history.at(1916))                    // → 1914 to 1916: 1 tie kept
 * Analysis<Integer> ties = graph -> graph.ties().size();          // a lambda is an analysis too
 * history.yearly(1880, 1916, ties).at(1881)                       // → 1
 * }</pre>
 *
 * <p>Where to start: {@link org.attache.Tie}, {@link org.attache.TieKind} and {@link
 * org.attache.Spell} are what a row of data becomes; {@link org.attache.TieHistory} cuts by time,
 * {@link org.attache.StateSystem} says who was a member when, {@link org.attache.Coverage} what the
 * sources observed, {@link org.attache.Attributes} holds numbers of actors by year. {@link
 * org.attache.Scores}, {@link org.attache.Ranking}, {@link org.attache.Series} and {@link
 * org.attache.Profile} are results; {@link org.attache.Table} is what each of them becomes, {@link
 * org.attache.Provenance} how it came about. {@link org.attache.Sensitivity} asks how much hangs on
 * a choice, {@link org.attache.Discrimination} how well any score tells what came true. Who writes
 * an algorithm starts from {@link org.attache.TieGraph#adjacency} or {@link
 * org.attache.TieGraph#asGraph}.
 */
@NullMarked
package org.attache;

import org.jspecify.annotations.NullMarked;
