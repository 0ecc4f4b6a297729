/**
 * Who matters: measures of an actor's place in the graph, behind {@link
 * org.attache.centrality.Centrality}.
 *
 * <pre>{@code
 * Centrality.betweenness().of(graph).top(5)
 * Centrality.pageRank().withDamping(0.9).of(graph)
 * }</pre>
 */
@NullMarked
package org.attache.centrality;

import org.jspecify.annotations.NullMarked;
