/**
 * Programs that answer questions about the world, and the sample data they run on.
 *
 * <pre>{@code
 * World world = Sample.world();
 * TieGraph graph = world.alliances().among(world.states()).at(1914);
 * Centrality.betweenness().of(graph).top(3);
 * }</pre>
 *
 * <p>Ten short programs, from {@link org.attache.examples.WhoBrokers} to {@link
 * org.attache.examples.StateYears}, answer one question each; {@link org.attache.examples.Briefing}
 * briefs on a state and a year, {@link org.attache.examples.Shell} opens the prompt.
 */
@NullMarked
package org.attache.examples;

import org.jspecify.annotations.NullMarked;
