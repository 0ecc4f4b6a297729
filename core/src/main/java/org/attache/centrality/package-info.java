/**
 * Who matters: measures of an actor's place in the graph.
 *
 * <p>All are behind one door, {@link org.attache.centrality.Centrality}: choose a measure, refine
 * it by {@code with…}, apply it to a graph.
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
 * Centrality.degree().of(graph).of("GMY")                         // → 2.0
 * var between = Centrality.betweenness().withNormalization(true);
 * between.of(graph).of("GMY")                                     // → 0.666666
 * between.of(graph).top(2)                                        // → betweenness (length hops
 * Centrality.tieBetweenness().of(graph).top(1)                    // → tie betweenness (length hops)
 * Centrality.pageRank().withDamping(0.9).of(graph)                // → PageRank (damping 0.9
 * }</pre>
 *
 * <p>What its methods give: {@code degree}, {@code strength}; by paths {@code closeness}, {@code
 * harmonic}, {@code betweenness}, {@code stress}; by flow {@code flowBetweenness}, {@code
 * currentFlowBetweenness}, {@code information}; by the standing of partners {@code eigenvector},
 * {@code katz}, {@code pageRank}, {@code hits}; {@code core}, {@code clustering}, {@code
 * constraint} and its kin; groups, two modes, layers, time; and bounds for large graphs by
 * sampling. Each gives {@link org.attache.Scores}, or a result of its own such as {@link
 * org.attache.centrality.TieScores}. Paths count hops unless given a {@link org.attache.Length}.
 */
@NullMarked
package org.attache.centrality;

import org.jspecify.annotations.NullMarked;
